class A { #x = 1; static peek(o) { return o.#x; } static poke(o) { o.#x = 1; } }
try { A.peek({}); } catch (e) { console.log(e.message); }
try { A.poke({}); } catch (e) { console.log(e.message); }
// expect: Cannot read private member #x from an object whose class did not declare it
// expect: Cannot write private member #x to an object whose class did not declare it
