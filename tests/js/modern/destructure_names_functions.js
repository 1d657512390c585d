const { f = () => {} } = {}; const [g = function () {}] = []; console.log(f.name, g.name);
// expect: f g
