const s = Symbol('desc'), none = Symbol(), k = 'key';
let a = function () {}, b = () => {}, c = class {}, d;
d = () => {};
const { e = () => {}, x: f = class {} } = {}, [g = function () {}] = [];
function h(i = () => {}, { j = function* () {} } = {}) { return [i.name, j.name].join(); }
const o = { l: () => {}, m() {}, [k]: () => {}, [s]: () => {}, [none]: () => {}, get n() { return 1; }, set [s](v) {}, 'o p': function () {}, 7: () => {}, [`t${1}`]() {} };
class C { static u = () => {}; static [s] = () => {}; static #v = () => {}; static w() { return C.#v.name; } get [k]() { return 1; } static ['y']() {} async *z() {} static name2 = class {}; }
console.log([a, b, c, d, e, f, g].map(f => f.name).join(), h());
console.log(Object.keys(o).map(k => (Object.getOwnPropertyDescriptor(o, k).value || Object.getOwnPropertyDescriptor(o, k).get).name).join('|'));
console.log(JSON.stringify(o[none].name), Object.getOwnPropertyDescriptor(o, s).set.name);
console.log(C.u.name, C[s].name, C.w(), Object.getOwnPropertyDescriptor(C.prototype, k).get.name, C.y.name, C.prototype.z.name, C.name2.name);
let p, q, r = null;
p ||= () => {}; q ??= function () {}; r ??= class {};
[a = () => {}] = [];
({ b: d = () => {} } = {});
console.log(p.name, q.name, r.name, a.name, d.name, (() => {}).name === '', (class { static name = 5; }).name, (0, () => {}).name);
// expect: a,b,c,d,e,f,g i,j
// expect: 7|l|m|key|get n|o p|t1
// expect: "" set [desc]
// expect: u [desc] #v get key y z name2
// expect: p q r a d true 5 
