// Names and lengths of Object's newer functions.
['assign', 'entries', 'values', 'fromEntries', 'is', 'hasOwn', 'getOwnPropertyDescriptors'].forEach(function (n) {
  console.log(n, Object[n].name, Object[n].length);
});
// expect: assign assign 2
// expect: entries entries 1
// expect: values values 1
// expect: fromEntries fromEntries 1
// expect: is is 2
// expect: hasOwn hasOwn 2
// expect: getOwnPropertyDescriptors getOwnPropertyDescriptors 1
