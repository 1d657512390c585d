// bcryptjs makes passwords expensive to guess, in JavaScript alone; the salt comes from the system.
const bcrypt = require('bcryptjs');

console.log(bcrypt.hashSync('sesame', '$2b$04$abcdefghijklmnopqrstuu'));
console.log(bcrypt.compareSync('sesame', bcrypt.hashSync('sesame', 4)), bcrypt.compareSync('other', bcrypt.hashSync('sesame', 4)));
console.log(bcrypt.getRounds(bcrypt.genSaltSync(5)), bcrypt.genSaltSync(5).length, bcrypt.getSalt(bcrypt.hashSync('a', '$2b$04$abcdefghijklmnopqrstuu')));
bcrypt.hash('sesame', 4).then((hash) => bcrypt.compare('sesame', hash)).then((same) => console.log(same));
// expect: $2b$04$abcdefghijklmnopqrstuuinwY/tkBVrn3xrxQI/TgnMHhkvl85RW
// expect: true false
// expect: 5 29 $2b$04$abcdefghijklmnopqrstuu
// expect: true
