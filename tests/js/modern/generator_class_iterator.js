class L { #a = [1, 2]; *[Symbol.iterator]() { for (const x of this.#a) yield x; } } console.log([...new L()].join());
// expect: 1,2
