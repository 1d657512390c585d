var o = { name: 'o', who: function () { return this && this.name; }, list: [1, 2, 3] };
with (o) {
  console.log(who(), (0, who)() === undefined, list.length);
  var later = function () { return who(); };
}
console.log(later());
// expect: o true 3
// expect: o
