// Literals that the engine's matcher rejects or would read otherwise work, too.
console.log(/a{1,1024}/.exec('aaa')[0], /{MIN}/.test('x{MIN}'), '2024-05'.replace(/(?<y>\d+)-(?<m>\d+)/g, '$<m>.$<y>'));
console.log('a1'.replace(/(?<=a)\d/, '#'), 'x😀'.match(/[\ud800-\udbff][\udc00-\udfff]/)[0] === '😀', /^😀$/.test('😀'));
// expect: aaa true 05.2024
// expect: a# true true
