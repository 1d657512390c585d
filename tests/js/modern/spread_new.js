class P { constructor(...a) { this.a = a; } } console.log(new P(...[1, 2], 3).a.join(), new Date(...[2020, 0, 1]).getFullYear());
// expect: 1,2,3 2020
