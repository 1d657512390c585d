const f=()=>{return(n,r)=>n+r},g=a=>{return[...a]},h=o=>{return{...o,b:1}},t=x=>{return`<${x}>`},c=()=>{return class{x=1}};
function*y(){yield[...[1]];yield{...{a:1}};yield(a)=>a}
async function z(){return await[...[4]]}
console.log(f()(1,2),g([1]),h({a:1}),t(5),new(c())().x,[...y()].length);
let q;if(0)q=1;else[q]=[7];console.log(q);z().then(console.log);
switch(7){case(q??1):console.log('case');}
console.log(typeof(q??1),void(q?.x),q instanceof(class{}),'a'in{...{a:1}});
for(const a of[...[8]])console.log(a);do[q]=[9];while(q<9);
// expect: 3 [ 1 ] { a: 1, b: 1 } <5> 1 3
// expect: 7
// expect: case
// expect: number undefined false true
// expect: 8
// expect: [ 4 ]
