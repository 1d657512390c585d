class A { #m() {} w() { this.#m = 1; } get #g() { return 1; } s() { this.#g = 2; } }
try { new A().w(); } catch (e) { console.log(e.message); }
try { new A().s(); } catch (e) { console.log(e.message); }
// expect: Private method '#m' is not writable
// expect: '#g' was defined without a setter
