import Shape, * as stars from './fixtures/stars.mjs';
import { increment, count, all, renamed } from './fixtures/stars.mjs';

console.log(Object.keys(stars).join());
console.log(new Shape().name(), stars.d, renamed);
increment();
console.log(count, all.count, stars.count);
// expect: a,a string,all,b,c,count,d,default,default2,e,f,g,h,increment,renamed
// expect: shape own 1
// expect: 1 1 1
