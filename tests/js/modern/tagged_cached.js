const t = s => s; const f = () => t`x`;
console.log(f() === f(), t`x` === t`x`, Object.isFrozen(f()), Object.isFrozen(f().raw));
// expect: true false true true
