function* g() {
  const [a = yield 'a?', [b = yield 'b?'] = []] = [];
  return a + b;
}
const i = g();
console.log(i.next().value, i.next('A').value, i.next('B').value);
// expect: a? b? AB
