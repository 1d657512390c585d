// moment: dates as people write them.
const moment = require('moment');
console.log(moment.utc(0).format('YYYY-MM-DD HH:mm:ss'), moment.utc('2020-02-29').add(1, 'year').format('LL'));
console.log(moment.duration(90, 'minutes').humanize(), moment.utc('2021-03-04T05:06:07Z').format('dddd, Do MMMM YYYY, h:mm:ss a [W]W'));
console.log(moment.utc('25/12/1995', 'DD/MM/YYYY').toISOString(), moment.utc('nonsense', 'YYYY').isValid());
console.log(moment.utc([2020, 0, 31]).add(1, 'month').format('L'), moment.utc([2020, 1, 1]).from(moment.utc([2021, 1, 1])));
console.log(moment.utc([2020, 5, 15]).startOf('week').format('YYYY-MM-DD'), moment.utc([2020, 5, 15]).diff(moment.utc([2019, 5, 15]), 'days'));

// expect: 1970-01-01 00:00:00 February 28, 2021
// expect: 2 hours Thursday, 4th March 2021, 5:06:07 am W9
// expect: 1995-12-25T00:00:00.000Z false
// expect: 02/29/2020 a year ago
// expect: 2020-06-14 366
