const o = { a: { b: 1 } }; console.log(delete o?.a.b, JSON.stringify(o), delete o.z?.y);
// expect: true {"a":{}} true
