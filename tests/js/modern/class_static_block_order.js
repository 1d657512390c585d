// Computed names are evaluated first, then static fields and blocks in their order; fields of the instance wait for new.
const say = (x) => { console.log(x); return x; };
class A { [say('name f')] = say('field f'); static [say('name s')] = say('static s'); static { say('block 1'); } static t = say('static t'); static { say('block 2 ' + this.t); } get [say('name g')]() { return 'got'; } }
console.log(new A()['name g']);
// expect: name f
// expect: name s
// expect: name g
// expect: static s
// expect: block 1
// expect: static t
// expect: block 2 static t
// expect: field f
// expect: got
