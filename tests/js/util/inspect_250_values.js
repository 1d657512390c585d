// Values of all kinds through util.inspect and util.format, as Node 20 shows them.
const util=require('util'),I=util.inspect;let n=0;
const s=(...a)=>{n++;try{console.log(n,I(...a))}catch(e){console.log(n,'threw',e.name,e.message)}};
class Foo{constructor(){this.a=1}} class Bar extends Foo{} class Map2 extends Map{} class Arr extends Array{} class Err extends RangeError{} class P2 extends Promise{} class U8 extends Uint8Array{} class S2 extends Set{} class D2 extends Date{} class R2 extends RegExp{} class F2 extends Function{}
const nul=o=>Object.setPrototypeOf(o,null);const deep={a:{b:{c:{d:{e:1}}}}};
const fnp=Object.assign(function f(){},{x:1,y:{z:2}});
const circ={name:'c'};circ.self=circ;circ.list=[circ,{circ}];const m=new Map();m.set('m',m);m.set(m,1);const st=new Set();st.add(st);
// 1-30
s(deep);s(deep,{depth:0});s(deep,{depth:1});s(deep,{depth:null});s(deep,{depth:Infinity,compact:false});s(deep,false,4);s(deep,{depth:-1});
s([deep,[deep]]);s(fnp);s([fnp]);s(class{});s(class A{});s(Bar);s(class extends Bar{static x=1});s(class extends null{});s(nul(class N{}));s(()=>{});s(async()=>{});s(function*g(){});s(async function*ag(){});s(nul(function z(){}));s(Object.assign(()=>{},{[Symbol('q')]:1}));s(1);s(Math.max);s(Symbol);s(Symbol('a b'));s(Symbol.iterator);s(Object(Symbol('x')));s(new Foo);s(new Bar);
s(Object.create(Foo.prototype));s(Object.create(new Foo));s(Object.create(Object.create(null)));s(Object.create({constructor:5}));s({constructor:'x'});s({constructor:function Q(){}});s(nul({a:1}));s(nul([1,2]));s(nul(new Map([[1,2]])));s(nul(new Set([1])));s(nul(new Date(0)));s(nul(/a/g));s(nul(new Error('e')).message);s(nul(Promise.resolve(4)));s(nul(new Number(3)));s(nul(new Uint8Array(2)));s(nul(new ArrayBuffer(1)));
s(new Map2([[1,{a:2}]]));s(new Arr(1,2,3));s(new Arr(3));s(new S2(['a']));s(new D2(0));s(new R2('x','i'));s(P2.resolve(1));s(new U8([1,2]));
s(circ);s(m);s(st);s({a:circ,b:circ});const c2={};c2.x={y:c2,z:{}};c2.x.z.w=c2.x;s(c2);
s([,1]);s([1,,,2]);s([undefined,null,,]);s(new Array(5));s(Object.assign([1,2],{x:1,'-1':2,'y z':3}));s([[[[[]]]]]);s([[],{},[[]],[{}]]);s(Array(101).fill(1));s(Array(200).fill('ab'));s(Array.from({length:30},(x,i)=>'item'+i));s(Array.from({length:27},(x,i)=>i*i*i));s(Array.from({length:10},(x,i)=>({i})));s(Array.from({length:7},(x,i)=>-i/3));s(['a'.repeat(20),'b','c'.repeat(15),'d','e','f','g']);s(Array(3).fill('x'.repeat(40)));s([1.5,'a',true,null,undefined,NaN,-0,Infinity]);
s(Array(10).fill(1),{maxArrayLength:3});s(Array(10).fill(1),{maxArrayLength:0});s(new Set(Array.from({length:10},(x,i)=>i)),{maxArrayLength:3});s(new Map(Array.from({length:10},(x,i)=>[i,i])),{maxArrayLength:2});s('abcdefghij',{maxStringLength:4});s({a:'abcdefghij'},{maxStringLength:4});s(['a'.repeat(30)],{maxStringLength:0});s(Array(3),{maxArrayLength:1});s([1,,,,2],{maxArrayLength:2});
s('a\nb');s("it's");s(`it's "x"`);s('`\'"');s('\x00\x1f\x7f\u0080\ud800');s(['a\nb']);s({x:'line1\nline2 that is long enough\nand more text here to wrap around the line break'});s('\\');s('é💩');s({'a-b':1,1:2,'':3,'ü':4,$:5,_x:6,'a b':7});
s({get a(){return 1},set a(v){},get b(){return {c:1}},set d(v){}});s({get a(){return {x:{y:1}}},set a(v){},get b(){throw new Error('no')},set d(v){}},{getters:true});s({get a(){return 1},set b(v){}, get c(){return 2},set c(x){}},{getters:'get'});s({get a(){return 1},set b(v){}, get c(){return 2},set c(x){}},{getters:'set'});s({get [Symbol('g')](){return 1}});
s({[Symbol('a')]:1,[Symbol()]:2,[Symbol.iterator]:3});s(Object.defineProperty({},Symbol('h'),{value:1}),{showHidden:true});s(Object.defineProperty({v:1},'h',{value:1}),{showHidden:true});s([1],{showHidden:true});s(new Map([[1,2]]),{showHidden:true});s(new Set([1]),{showHidden:true});s(()=>1,{showHidden:true});s(new Uint8Array(2),{showHidden:true});s(new Date(0),{showHidden:true});s(/a/,{showHidden:true});s({a:{b:[]}},{showHidden:true,depth:0});
s({[Symbol.toStringTag]:'T'});s(new (class X{get [Symbol.toStringTag](){return 'Y'}}));s(Object.create(null,{[Symbol.toStringTag]:{value:'Z'}}));s(new (class X{get [Symbol.toStringTag](){return 'X'}}));s(Object.assign([1],{[Symbol.toStringTag]:'T'}));s(Object.assign(()=>1,{[Symbol.toStringTag]:'T'}));
s(new Number(1));s(new Number(-0));s(new String('abc'));s(Object.assign(new String('ab'),{x:1}));s(new Boolean(false));s([new String('a'),new Number(2)]);s(Object.assign(new Number(1),{y:2}));
s(new Date(NaN));s(Object.assign(new Date(0),{x:1}));s(Object.assign(/r/,{x:1}));s(new WeakMap());s(new WeakSet());s(new WeakRef({a:1}));s([1].values());s(new Map([[1,2]]).entries());s(new Map([[1,2]]).keys());s(new Set([1]).values());s(new Set([1]).entries());s('ab'[Symbol.iterator]());s('ab'.matchAll(/a/g));s((function*gen(){})());s((async function*(){})());
s(Promise.resolve({a:1}));s(new Promise(()=>{}));s(Object.assign(Promise.resolve(1),{x:1}));s((function(){return arguments})(1,'b'));s(globalThis===global);s(Math);s(JSON);s(Reflect);s(new Proxy({a:1},{get(){return 5}}));s(new Proxy({a:1},{}),{showProxy:true});s(new Proxy([1],{}),{showProxy:1,depth:0});s(new Proxy(function f(){},{}));s(Proxy.revocable({},{}).proxy);const rv=Proxy.revocable({},{});rv.revoke();s(rv.proxy);s(rv.proxy,{showProxy:true});
s(new ArrayBuffer(4));s(new Uint8Array([1,2,3]).buffer);s(new DataView(new ArrayBuffer(2),1));s(Buffer.from('hello'));s(Buffer.alloc(60));s({b:Buffer.from('x')});s(Object.assign(Buffer.from('x'),{k:1}));s(new Float32Array([1.5,-0]));s(new Uint8Array(0));s(new Uint8Array(200));s(new Uint8ClampedArray(3));s(Object.assign(new Uint8Array(1),{q:1}));s(new ArrayBuffer(80));
s({a:1,b:'x',c:true,d:null,e:undefined,f:Symbol('s'),g:new Date(0),h:/r/,i:()=>{},j:[1,,'z'],k:new Map([['a',1]]),[Symbol('k')]:1,get l(){return 1},'m-n':2},{colors:true});s(new Error('x').message,{colors:true});s(deep,{colors:true});s(class A{},{colors:true});s([new Set([1]),Promise.resolve(2),new Proxy({},{})],{colors:true});
s({b:1,a:2,C:3},{sorted:true});s({b:1,a:2,C:3},{sorted:(x,y)=>x<y?1:-1});s([3,1,2],{sorted:true});s(new Map([['b',1],['a',2]]),{sorted:true});s(new Set(['b','a']),{sorted:true});
s({a:[1,2,{b:3}],c:{d:[4,5]}},{compact:false});s({a:[1,2,{b:3}],c:{d:[4,5]}},{compact:true});s({a:[1,2,{b:3}],c:{d:[4,5]}},{compact:1});s({a:[1,2,{b:3}],c:{d:[4,5]}},{compact:0});s({a:{b:{c:{}}}},{compact:2});s({a:{b:{c:{}}}},{compact:4});s({a:'x'.repeat(30),b:'y'.repeat(30),c:1},{breakLength:40});s({a:'x'.repeat(30),b:'y'.repeat(30),c:1},{breakLength:Infinity});s(Array(50).fill('abc'),{breakLength:120});s({a:'x'.repeat(100)},{compact:true,breakLength:60});s(Array.from({length:20},(x,i)=>i),{compact:false});s(Array.from({length:20},(x,i)=>i),{compact:true});s([['a','b'],['c']],{compact:1});
s(123456789.12345,{numericSeparator:true});s([1234,-12345.6789,0.00001,1e21,1000],{numericSeparator:true});s(new Number(123456),{numericSeparator:true});
s({[I.custom](d,o,i){return [d,o.depth,typeof o.stylize,i===I]}});s({[I.custom]:()=>'text'});s({a:{[I.custom]:()=>({x:{y:{z:{w:1}}}})}});s({[I.custom]:()=>null});s({[I.custom]:5});s({a:{[I.custom](){return 'multi\nline'}}});s({[I.custom](d,o){return o.stylize('hey','special')}},{colors:true});s({[I.custom]:()=>'x'},{customInspect:false});s({inspect(){return 'old'}});s({a:{b:{[I.custom](d){return String(d)}}}});s({x:{[I.custom](d,o){return o.mine}}},{mine:7});
s(I.defaultOptions);s(Object.keys(I.colors).length);s(I.styles);s(I.custom);s(new (class extends Foo{constructor(){super();this.b={c:{d:{}}}}}));s(new Foo,{depth:-1});s([new Foo],{depth:0});s({m:new Map([[{a:1},{b:2}]])},{depth:0});s({m:new Map([[{a:{}},{b:{}}]])});s([[[1,2,[3]]]],{depth:1});s(Object.create({inherited:1}));s({__proto__:{a:1},b:2},{showHidden:true});s({['__proto__']:1});
s(null);s(undefined);s(-0);s(true);s('');s(NaN);s(1e100);s(0.1);
const e=(x,o)=>{n++;console.log(n,I(x,o).replace(/\n\s+at .*/g,''))};
e(new Error('m'));e(new Err('m'));e(Object.assign(new Error('m'),{code:'E',x:{y:1}}));e(new Error('m',{cause:'text'}));e(new AggregateError([new Error('1'),2],'agg'));e({e:new Error('in')});e([new Error('in\nlines')]);const ns=new Error('nostack');ns.stack=undefined;e(ns);const ns2=new Error('nostack');delete ns2.stack;ns2.stack='custom stack';e(ns2);e(new Error(''));e(Object.assign(new Error('x'),{stack:'Error: x'}));e(Object.assign(Object.create(Error.prototype),{message:'fake'}));e(new (class extends Error{})('anon'));
e(new Error('depth',{cause:{a:{b:{c:{}}}}}),{depth:0});e(Object.assign(new Error('own'),{errors:[1,new Error('z')]}));
console.log(util.format('%s %s %s %s',1,'a',{a:{b:{c:1}}},[1,[2,[3]]]),util.format('%s',null,undefined,Symbol('x'),()=>1,class Q{},-0),util.format('%s',new Foo),util.format('%s',new (class{toString(){return 'TS'}})),util.format('%s',new Error('fe').message),util.format('%s',new Date(0)),util.format('%s',Object.create(null)));
console.log(util.format('%d %d %d %d',1,'2','x',{}),util.format('%i %i %i',1.9,'2.9px','x'),util.format('%f %f',1.5,'x'),util.format('%j %j',{a:1},circ.nope),util.format('%j',circ),util.format('%o',{f(){},a:[1]}),util.format('%O',deep),util.format('%c%s%%','css','x'),util.format('%x %',1),util.format('a','b',1,{c:'d'}),util.format(1,2,'3'),util.format('%s'),util.format('%%s','x'),util.format('%s%s','a'),util.format('',''),util.format('%d',-0),util.format('%s',-0),util.format('%i',-0.5),util.format('%d',Symbol.iterator).toString(),util.format({a:1},'%s'),util.format('%O',[1,[2,[3,[4,[5]]]]]));
console.log(util.formatWithOptions({colors:true,compact:true},'%s %O',{a:1},{b:2}),util.formatWithOptions({depth:0},{a:{b:1}}));

// expect: 1 { a: { b: { c: [Object] } } }
// expect: 2 { a: [Object] }
// expect: 3 { a: { b: [Object] } }
// expect: 4 {
// expect:   a: {
// expect:     b: { c: { d: { e: 1 } } }
// expect:   }
// expect: }
// expect: 5 {
// expect:   a: {
// expect:     b: {
// expect:       c: {
// expect:         d: {
// expect:           e: 1
// expect:         }
// expect:       }
// expect:     }
// expect:   }
// expect: }
// expect: 6 {
// expect:   a: {
// expect:     b: { c: { d: { e: 1 } } }
// expect:   }
// expect: }
// expect: 7 [Object]
// expect: 8 [ { a: { b: [Object] } }, [ { a: [Object] } ] ]
// expect: 9 [Function: f] { x: 1, y: { z: 2 } }
// expect: 10 [ [Function: f] { x: 1, y: { z: 2 } } ]
// expect: 11 [class (anonymous)]
// expect: 12 [class A]
// expect: 13 [class Bar extends Foo]
// expect: 14 [class (anonymous) extends Bar] { x: 1 }
// expect: 15 [class (anonymous)]
// expect: 16 [class N extends [null prototype]]
// expect: 17 [Function (anonymous)]
// expect: 18 [AsyncFunction (anonymous)]
// expect: 19 [GeneratorFunction: g]
// expect: 20 [AsyncGeneratorFunction: ag]
// expect: 21 [Function (null prototype): z]
// expect: 22 [Function (anonymous)] { [Symbol(q)]: 1 }
// expect: 23 1
// expect: 24 [Function: max]
// expect: 25 [Function: Symbol]
// expect: 26 Symbol(a b)
// expect: 27 Symbol(Symbol.iterator)
// expect: 28 [Symbol: Symbol(x)]
// expect: 29 Foo { a: 1 }
// expect: 30 Bar { a: 1 }
// expect: 31 Foo {}
// expect: 32 Foo {}
// expect: 33 Object <[Object: null prototype] {}> {}
// expect: 34 {}
// expect: 35 { constructor: 'x' }
// expect: 36 { constructor: [Function: Q] }
// expect: 37 [Object: null prototype] { a: 1 }
// expect: 38 [Array(2): null prototype] [ 1, 2 ]
// expect: 39 [Map(1): null prototype] { 1 => 2 }
// expect: 40 [Set(1): null prototype] { 1 }
// expect: 41 [Date: null prototype] 1970-01-01T00:00:00.000Z
// expect: 42 [RegExp: null prototype] /a/g
// expect: 43 'e'
// expect: 44 [Promise: null prototype] { 4 }
// expect: 45 [Number (null prototype): 3]
// expect: 46 [Uint8Array(2): null prototype] [ 0, 0 ]
// expect: 47 [ArrayBuffer: null prototype] {
// expect:   [Uint8Contents]: <00>,
// expect:   byteLength: undefined
// expect: }
// expect: 48 Map2(1) [Map] { 1 => { a: 2 } }
// expect: 49 Arr(3) [ 1, 2, 3 ]
// expect: 50 Arr(3) [ <3 empty items> ]
// expect: 51 S2(1) [Set] { 'a' }
// expect: 52 D2 1970-01-01T00:00:00.000Z
// expect: 53 R2 /x/i
// expect: 54 P2 [Promise] { 1 }
// expect: 55 U8(2) [Uint8Array] [ 1, 2 ]
// expect: 56 <ref *1> {
// expect:   name: 'c',
// expect:   self: [Circular *1],
// expect:   list: [ [Circular *1], { circ: [Circular *1] } ]
// expect: }
// expect: 57 <ref *1> Map(2) { 'm' => [Circular *1], [Circular *1] => 1 }
// expect: 58 <ref *1> Set(1) { [Circular *1] }
// expect: 59 {
// expect:   a: <ref *1> {
// expect:     name: 'c',
// expect:     self: [Circular *1],
// expect:     list: [ [Circular *1], [Object] ]
// expect:   },
// expect:   b: <ref *1> {
// expect:     name: 'c',
// expect:     self: [Circular *1],
// expect:     list: [ [Circular *1], [Object] ]
// expect:   }
// expect: }
// expect: 60 <ref *1> { x: <ref *2> { y: [Circular *1], z: { w: [Circular *2] } } }
// expect: 61 [ <1 empty item>, 1 ]
// expect: 62 [ 1, <2 empty items>, 2 ]
// expect: 63 [ undefined, null, <1 empty item> ]
// expect: 64 [ <5 empty items> ]
// expect: 65 [ 1, 2, x: 1, '-1': 2, 'y z': 3 ]
// expect: 66 [ [ [ [Array] ] ] ]
// expect: 67 [ [], {}, [ [] ], [ {} ] ]
// expect: 68 [
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
// expect:   1, 1, 1, 1,
// expect:   ... 1 more item
// expect: ]
// expect: 69 [
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab', 'ab',
// expect:   ... 100 more items
// expect: ]
// expect: 70 [
// expect:   'item0',  'item1',  'item2',
// expect:   'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',
// expect:   'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14',
// expect:   'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20',
// expect:   'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26',
// expect:   'item27', 'item28', 'item29'
// expect: ]
// expect: 71 [
// expect:       0,     1,     8,    27,    64,
// expect:     125,   216,   343,   512,   729,
// expect:    1000,  1331,  1728,  2197,  2744,
// expect:    3375,  4096,  4913,  5832,  6859,
// expect:    8000,  9261, 10648, 12167, 13824,
// expect:   15625, 17576
// expect: ]
// expect: 72 [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 },
// expect:   { i: 8 }, { i: 9 }
// expect: ]
// expect: 73 [
// expect:   -0,
// expect:   -0.3333333333333333,
// expect:   -0.6666666666666666,
// expect:   -1,
// expect:   -1.3333333333333333,
// expect:   -1.6666666666666667,
// expect:   -2
// expect: ]
// expect: 74 [ 'aaaaaaaaaaaaaaaaaaaa', 'b', 'ccccccccccccccc', 'd', 'e', 'f', 'g' ]
// expect: 75 [
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: ]
// expect: 76 [ 1.5, 'a', true, null, undefined, NaN, -0, Infinity ]
// expect: 77 [ 1, 1, 1, ... 7 more items ]
// expect: 78 [ ... 10 more items ]
// expect: 79 Set(10) { 0, 1, 2, ... 7 more items }
// expect: 80 Map(10) { 0 => 0, 1 => 1, ... 8 more items }
// expect: 81 'abcd'... 6 more characters
// expect: 82 { a: 'abcd'... 6 more characters }
// expect: 83 [ ''... 30 more characters ]
// expect: 84 [ <3 empty items> ]
// expect: 85 [ 1, <3 empty items>, ... 1 more item ]
// expect: 86 'a\nb'
// expect: 87 "it's"
// expect: 88 `it's "x"`
// expect: 89 '`\'"'
// expect: 90 '\x00\x1F\x7F\x80\ud800'
// expect: 91 [ 'a\nb' ]
// expect: 92 {
// expect:   x: 'line1\n' +
// expect:     'line2 that is long enough\n' +
// expect:     'and more text here to wrap around the line break'
// expect: }
// expect: 93 '\\'
// expect: 94 'é💩'
// expect: 95 { '1': 2, 'a-b': 1, '': 3, 'ü': 4, '$': 5, _x: 6, 'a b': 7 }
// expect: 96 { a: [Getter/Setter], b: [Getter], d: [Setter] }
// expect: 97 {
// expect:   a: [Getter/Setter] { x: { y: 1 } },
// expect:   b: [Getter: <Inspection threw (no)>],
// expect:   d: [Setter]
// expect: }
// expect: 98 { a: [Getter: 1], b: [Setter], c: [Getter/Setter] }
// expect: 99 { a: [Getter], b: [Setter], c: [Getter/Setter: 2] }
// expect: 100 { [Symbol(g)]: [Getter] }
// expect: 101 { [Symbol(a)]: 1, [Symbol()]: 2, [Symbol(Symbol.iterator)]: 3 }
// expect: 102 { [Symbol(h)]: 1 }
// expect: 103 { v: 1, [h]: 1 }
// expect: 104 [ 1, [length]: 1 ]
// expect: 105 Map(1) { 1 => 2 }
// expect: 106 Set(1) { 1 }
// expect: 107 [Function (anonymous)] { [length]: 0, [name]: '' }
// expect: 108 Uint8Array(2) [
// expect:   0,
// expect:   0,
// expect:   [BYTES_PER_ELEMENT]: 1,
// expect:   [length]: 2,
// expect:   [byteLength]: 2,
// expect:   [byteOffset]: 0,
// expect:   [buffer]: ArrayBuffer { byteLength: 2 }
// expect: ]
// expect: 109 1970-01-01T00:00:00.000Z
// expect: 110 /a/ { [lastIndex]: 0 }
// expect: 111 { a: [Object] }
// expect: 112 { [Symbol(Symbol.toStringTag)]: 'T' }
// expect: 113 X [Y] {}
// expect: 114 [Object: null prototype] [Z] {}
// expect: 115 X {}
// expect: 116 [ 1, [Symbol(Symbol.toStringTag)]: 'T' ]
// expect: 117 [Function (anonymous)] { [Symbol(Symbol.toStringTag)]: 'T' }
// expect: 118 [Number: 1]
// expect: 119 [Number: -0]
// expect: 120 [String: 'abc']
// expect: 121 [String: 'ab'] { x: 1 }
// expect: 122 [Boolean: false]
// expect: 123 [ [String: 'a'], [Number: 2] ]
// expect: 124 [Number: 1] { y: 2 }
// expect: 125 Invalid Date
// expect: 126 1970-01-01T00:00:00.000Z { x: 1 }
// expect: 127 /r/ { x: 1 }
// expect: 128 WeakMap { <items unknown> }
// expect: 129 WeakSet { <items unknown> }
// expect: 130 WeakRef {}
// expect: 131 Object [Array Iterator] {}
// expect: 132 [Map Entries] { [ 1, 2 ] }
// expect: 133 [Map Iterator] { 1 }
// expect: 134 [Set Iterator] { 1 }
// expect: 135 [Set Entries] { [ 1, 1 ] }
// expect: 136 Object [String Iterator] {}
// expect: 137 Object [RegExp String Iterator] {}
// expect: 138 Object [Generator] {}
// expect: 139 Object [AsyncGenerator] {}
// expect: 140 Promise { { a: 1 } }
// expect: 141 Promise { <pending> }
// expect: 142 Promise { 1, x: 1 }
// expect: 143 [Arguments] { '0': 1, '1': 'b' }
// expect: 144 true
// expect: 145 Object [Math] {}
// expect: 146 Object [JSON] {}
// expect: 147 Object [Reflect] {}
// expect: 148 { a: 1 }
// expect: 149 Proxy [ { a: 1 }, {} ]
// expect: 150 Proxy [ [Array], {} ]
// expect: 151 [Function: f]
// expect: 152 {}
// expect: 153 <Revoked Proxy>
// expect: 154 <Revoked Proxy>
// expect: 155 ArrayBuffer { [Uint8Contents]: <00 00 00 00>, byteLength: 4 }
// expect: 156 ArrayBuffer { [Uint8Contents]: <01 02 03>, byteLength: 3 }
// expect: 157 DataView {
// expect:   byteLength: 1,
// expect:   byteOffset: 1,
// expect:   buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
// expect: }
// expect: 158 <Buffer 68 65 6c 6c 6f>
// expect: 159 <Buffer 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 10 more bytes>
// expect: 160 { b: <Buffer 78> }
// expect: 161 <Buffer 78, k: 1>
// expect: 162 Float32Array(2) [ 1.5, -0 ]
// expect: 163 Uint8Array(0) []
// expect: 164 Uint8Array(200) [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 100 more items
// expect: ]
// expect: 165 Uint8ClampedArray(3) [ 0, 0, 0 ]
// expect: 166 Uint8Array(1) [ 0, q: 1 ]
// expect: 167 ArrayBuffer {
// expect:   [Uint8Contents]: <00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00>,
// expect:   byteLength: 80
// expect: }
// expect: 168 {
// expect:   a: [33m1[39m,
// expect:   b: [32m'x'[39m,
// expect:   c: [33mtrue[39m,
// expect:   d: [1mnull[22m,
// expect:   e: [90mundefined[39m,
// expect:   f: [32mSymbol(s)[39m,
// expect:   g: [35m1970-01-01T00:00:00.000Z[39m,
// expect:   h: [31m/r/[39m,
// expect:   i: [36m[Function: i][39m,
// expect:   j: [ [33m1[39m, [90m<1 empty item>[39m, [32m'z'[39m ],
// expect:   k: Map(1) { [32m'a'[39m => [33m1[39m },
// expect:   l: [36m[Getter][39m,
// expect:   [32m'm-n'[39m: [33m2[39m,
// expect:   [[32mSymbol(k)[39m]: [33m1[39m
// expect: }
// expect: 169 [32m'x'[39m
// expect: 170 { a: { b: { c: [36m[Object][39m } } }
// expect: 171 [36m[class A][39m
// expect: 172 [ Set(1) { [33m1[39m }, Promise { [33m2[39m }, {} ]
// expect: 173 { C: 3, a: 2, b: 1 }
// expect: 174 { b: 1, a: 2, C: 3 }
// expect: 175 [ 3, 1, 2 ]
// expect: 176 Map(2) { 'a' => 2, 'b' => 1 }
// expect: 177 Set(2) { 'a', 'b' }
// expect: 178 {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     {
// expect:       b: 3
// expect:     }
// expect:   ],
// expect:   c: {
// expect:     d: [
// expect:       4,
// expect:       5
// expect:     ]
// expect:   }
// expect: }
// expect: 179 { a: [ 1, 2, { b: 3 } ], c: { d: [ 4, 5 ] } }
// expect: 180 {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     { b: 3 }
// expect:   ],
// expect:   c: {
// expect:     d: [ 4, 5 ]
// expect:   }
// expect: }
// expect: 181 {
// expect:   a: [
// expect:     1,
// expect:     2,
// expect:     {
// expect:       b: 3
// expect:     }
// expect:   ],
// expect:   c: {
// expect:     d: [
// expect:       4,
// expect:       5
// expect:     ]
// expect:   }
// expect: }
// expect: 182 {
// expect:   a: { b: { c: {} } }
// expect: }
// expect: 183 { a: { b: { c: {} } } }
// expect: 184 {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
// expect:   c: 1
// expect: }
// expect: 185 { a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', b: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', c: 1 }
// expect: 186 [
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc', 'abc', 'abc', 'abc', 'abc',
// expect:   'abc', 'abc'
// expect: ]
// expect: 187 { a:
// expect:    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }
// expect: 188 [
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19
// expect: ]
// expect: 189 [ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ]
// expect: 190 [
// expect:   [ 'a', 'b' ],
// expect:   [ 'c' ]
// expect: ]
// expect: 191 123_456_789.123_45
// expect: 192 [ 1_234, -12_345.678_9, 0.000_01, 1e+21, 1_000 ]
// expect: 193 [Number: 123_456]
// expect: 194 [ 2, 2, 'function', true ]
// expect: 195 text
// expect: 196 { a: { x: { y: [Object] } } }
// expect: 197 null
// expect: 198 { [Symbol(nodejs.util.inspect.custom)]: 5 }
// expect: 199 {
// expect:   a: multi
// expect:   line
// expect: }
// expect: 200 [36mhey[39m
// expect: 201 {
// expect:   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect: }
// expect: 202 { inspect: [Function: inspect] }
// expect: 203 { a: { b: 0 } }
// expect: 204 { x: 7 }
// expect: 205 {
// expect:   showHidden: false,
// expect:   depth: 2,
// expect:   colors: false,
// expect:   customInspect: true,
// expect:   showProxy: false,
// expect:   maxArrayLength: 100,
// expect:   maxStringLength: 10000,
// expect:   breakLength: 80,
// expect:   compact: 3,
// expect:   sorted: false,
// expect:   getters: false,
// expect:   numericSeparator: false
// expect: }
// expect: 206 44
// expect: 207 [Object: null prototype] {
// expect:   special: 'cyan',
// expect:   number: 'yellow',
// expect:   bigint: 'yellow',
// expect:   boolean: 'yellow',
// expect:   undefined: 'grey',
// expect:   null: 'bold',
// expect:   string: 'green',
// expect:   symbol: 'green',
// expect:   date: 'magenta',
// expect:   regexp: 'red',
// expect:   module: 'underline'
// expect: }
// expect: 208 Symbol(nodejs.util.inspect.custom)
// expect: 209 Foo { a: 1, b: { c: { d: {} } } }
// expect: 210 [Foo]
// expect: 211 [ [Foo] ]
// expect: 212 { m: [Map] }
// expect: 213 { m: Map(1) { { a: {} } => { b: {} } } }
// expect: 214 [ [ [Array] ] ]
// expect: 215 {}
// expect: 216 { b: 2, a: 1 }
// expect: 217 { ['__proto__']: 1 }
// expect: 218 null
// expect: 219 undefined
// expect: 220 -0
// expect: 221 true
// expect: 222 ''
// expect: 223 NaN
// expect: 224 1e+100
// expect: 225 0.1
// expect: 226 Error: m
// expect: 227 Err [RangeError]: m
// expect: 228 Error: m
// expect:   code: 'E',
// expect:   x: { y: 1 }
// expect: }
// expect: 229 Error: m
// expect:   [cause]: 'text'
// expect: }
// expect: 230 AggregateError: agg
// expect:   [errors]: [
// expect:     Error: 1
// expect:     2
// expect:   ]
// expect: }
// expect: 231 {
// expect:   e: Error: in
// expect: }
// expect: 232 [
// expect:   Error: in
// expect:   lines
// expect: ]
// expect: 233 [Error: nostack]
// expect: 234 [custom stack]
// expect: 235 Error
// expect: 236 [Error: x]
// expect: 237 [Error: fake]
// expect: 238 Error: anon
// expect: 239 Error: depth
// expect:   [cause]: [Object]
// expect: }
// expect: 240 Error: own
// expect:   errors: [
// expect:     1,
// expect:     Error: z
// expect:   ]
// expect: }
// expect: 1 a { a: [Object] } [ 1, [Array] ] null undefined Symbol(x) [Function (anonymous)] [class Q] -0 Foo { a: 1 } TS fe 1970-01-01T00:00:00.000Z [Object: null prototype] {}
// expect: 1 2 NaN NaN 1 2 NaN 1.5 NaN {"a":1} undefined [Circular] {
// expect:   f: [Function: f] { [length]: 0, [name]: 'f' },
// expect:   a: [ 1, [length]: 1 ]
// expect: } { a: { b: { c: [Object] } } } x% %x % 1 a b 1 { c: 'd' } 1 2 3 %s %s x a%s   -0 -0 -0 NaN { a: 1 } %s [ 1, [ 2, [ 3, [Array] ] ] ]
// expect: { a: 1 } { b: [33m2[39m } { a: [Object] }
