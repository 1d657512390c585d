import Shape, { a, b, c, d, e, f, g, h, 'a string' as text, default2 } from './fixtures/kinds.mjs';
import { default as again } from './fixtures/kinds.mjs';

console.log(new Shape().name(), again === Shape, a, b, c, d, e(), await f(), [...g()], h, text, default2 === e);
// expect: shape true 1 2 3 4 5 6 [ 7 ] 8 8 true
