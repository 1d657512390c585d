const o = { v: 1, m() { return this && this.v; } }; console.log(o.m?.(), o?.m(), o['m']?.(), (() => o)().m?.());
// expect: 1 1 1 1
