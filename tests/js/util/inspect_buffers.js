console.log(Buffer.from('hi'), [Buffer.from('')], Buffer.from(new Array(60).join('x')));

// expect: <Buffer 68 69> [ <Buffer > ] <Buffer 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 ... 9 more bytes>
