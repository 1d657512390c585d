// Names, lengths and attributes are the standard's.
['get', 'set', 'has', 'delete', 'clear', 'entries', 'forEach', 'keys', 'values'].forEach(function (n) {
  var d = Object.getOwnPropertyDescriptor(Map.prototype, n);
  console.log(n, d.value.name, d.value.length, d.enumerable, d.writable, d.configurable);
});
console.log(Map.length, Map.name, Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.name);
// expect: get get 1 false true true
// expect: set set 2 false true true
// expect: has has 1 false true true
// expect: delete delete 1 false true true
// expect: clear clear 0 false true true
// expect: entries entries 0 false true true
// expect: forEach forEach 1 false true true
// expect: keys keys 0 false true true
// expect: values values 0 false true true
// expect: 0 Map get size
