class A { static #n = 0; static #up() { return ++A.#n; } static next() { return A.#up(); } } A.next(); console.log(A.next());
// expect: 2
