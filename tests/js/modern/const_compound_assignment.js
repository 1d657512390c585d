const c = 1;
try { c += 2; } catch (e) { console.log(e.message); }
try { c++; } catch (e) { console.log(e.message); }
try { [c] = [3]; } catch (e) { console.log(e.message); }
console.log(c);
// expect: Assignment to constant variable.
// expect: Assignment to constant variable.
// expect: Assignment to constant variable.
// expect: 1
