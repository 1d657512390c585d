const f = n => `<${n > 0 ? `${n}:${f(n - 1)}` : ''}>`; console.log(f(2));
// expect: <2:<1:<>>>
