function f() { for (let i = 0; i < 5; i++) { [1].forEach(() => i); if (i === 3) return i; } }
console.log(f());
// expect: 3
