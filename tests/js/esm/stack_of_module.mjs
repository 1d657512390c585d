function inside() {
  return new Error('here').stack.split('\n')[1].replace(/file:.*\//, '').replace(/(:\d+):\d+\)$/, '$1)');
}
console.log(inside());
// expect:     at inside (stack_of_module.mjs:2)
