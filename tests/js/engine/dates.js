console.log(new Date(0).toUTCString(), new Date('2020-01-02').toISOString(), Date.UTC(2020, 1, 29));
console.log(new Date(2020, 6, 1).toLocaleString(), new Date(2020, 6, 1).toDateString(), new Date(2020, 11, 31, 23, 59).toLocaleTimeString());
console.log(new Date('2020-01-02T10:00').getHours(), new Date('Thu, 02 Jan 2020 10:00:00 GMT+0100').toISOString(), String(new Date('garbage')));
console.log(new Date('Jan 2, 2020 10:00 PM').getHours(), new Date('1/2/2020').getTime() === new Date(2020, 0, 2).getTime());
// expect: Thu, 01 Jan 1970 00:00:00 GMT 2020-01-02T00:00:00.000Z 1582934400000
// expect: 7/1/2020, 12:00:00 AM Wed Jul 01 2020 11:59:00 PM
// expect: 10 2020-01-02T09:00:00.000Z Invalid Date
// expect: 22 true
