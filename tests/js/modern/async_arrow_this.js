const o = { v: 3, async m() { return await (async () => this.v + arguments[0])(); } }; o.m(1).then(v => console.log(v));
// expect: 4
