class M extends Map { inc(k) { this.set(k, (this.get(k) || 0) + 1); return this; } }
const m = new M(); m.inc('a').inc('a'); console.log(m.get('a'), m.size, m instanceof Map);
// expect: 2 1 true
