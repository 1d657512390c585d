let n = 0;
a: b: for (const x of [1, 2, 3]) { for (;;) { n += x; continue a; } }
c: d: for (let i = 0; i < 3; i++) { const f = () => i; do { n += f(); continue c; } while (true); }
e: f: for (const k in { x: 1, y: 2 }) { const g = () => k; while (true) { n += g() === 'x' ? 1 : 2; continue e; } }
g: h: for (const x of [1, 2]) { while (true) break g; }
console.log(n);
// expect: 12
