try { ((a = b, b = 1) => a)(); } catch (e) { console.log(e.message); }
try { ((a = a) => a)(); } catch (e) { console.log(e.message); }
try { (({ x = y, y } = {}) => x)(); } catch (e) { console.log(e.message); }
try { (([x = x]) => x)([]); } catch (e) { console.log(e.message); }
console.log(((a, b = a, { c = b } = {}) => c)(3), ((f = () => g, g = 4) => f())());
// expect: Cannot access 'b' before initialization
// expect: Cannot access 'a' before initialization
// expect: Cannot access 'y' before initialization
// expect: Cannot access 'x' before initialization
// expect: 3 4
