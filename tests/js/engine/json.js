console.log(JSON.stringify({a: [1, {b: 2}], c: undefined, d: function () {}, e: null, f: NaN, g: new Date(0), h: 'q"\n\ud800'}, null, 2), JSON.stringify([undefined, function () {}]), JSON.stringify({b: 1, a: 2, c: {a: 1, z: 1}}, ['a', 'c']), JSON.stringify('x', function (k, v) { return v + 1; }), JSON.stringify({toJSON: function (k) { return 'K' + k; }}));
console.log(JSON.stringify(JSON.parse('{"b":[1,2,{"x":"\\u00e9\\n"}],"a":-1.5e3,"2":1,"1":1}')), JSON.parse('[1,2]', function (k, v) { return Array.isArray(v) ? v : v * 2; }).join());
// expect: {
// expect:   "a": [
// expect:     1,
// expect:     {
// expect:       "b": 2
// expect:     }
// expect:   ],
// expect:   "e": null,
// expect:   "f": null,
// expect:   "g": "1970-01-01T00:00:00.000Z",
// expect:   "h": "q\"\n\ud800"
// expect: } [null,null] {"a":2,"c":{"a":1}} "x1" "K"
// expect: {"1":1,"2":1,"b":[1,2,{"x":"é\n"}],"a":-1500} 2,4
