// A file is run as the body of a function; its five parameters are the runtime's presents to it.
// Look for: arguments, which only exists inside a function, although this file seems to have none.
console.log(arguments.length, 'arguments');
console.log(arguments[1] === require, arguments[2] === module, arguments[0] === exports);
console.log(__filename.split('/').pop(), 'in a folder:', __dirname === require('path').dirname(__filename));
console.log('this is exports:', this === module.exports);
return;
console.log('never reached: a return is allowed here, too');
