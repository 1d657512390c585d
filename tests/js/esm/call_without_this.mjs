import { self, tag } from './fixtures/self.mjs';
import * as ns from './fixtures/self.mjs';

console.log(self(), (self)(), self?.(), self(...[]), tag`x`);
console.log(ns.self() === ns, new self() instanceof self);
console.log([1].map(self), typeof self, self.name);
// expect: undefined undefined undefined undefined undefined
// expect: true true
// expect: [ undefined ] function self
