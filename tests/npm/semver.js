const semver = require('semver');

console.log(semver.valid('1.2.3'), semver.valid('a.b.c'), semver.clean('  =v1.2.3  '), semver.inc('1.2.3', 'minor'));
console.log(semver.inc('1.2.3-beta.1', 'prerelease'), semver.inc('1.2.3', 'premajor', 'rc'), semver.diff('1.2.3', '1.3.0'));
for (const [version, range] of [['1.2.3', '^1.0.0'], ['2.0.0', '~1.2'], ['1.5.0', '1.2 - 1.6'], ['1.2.3-rc.1', '>=1.2.0'],
  ['3.4.5', '>=1.2.7 <1.3.0 || 3.x'], ['0.2.5', '^0.2.3']]) console.log(version, range, semver.satisfies(version, range));
const list = ['1.10.0', '1.2.0', '2.0.0-alpha', '2.0.0', '1.2.0-beta'];
console.log(semver.sort([...list]), semver.rsort([...list])[0], semver.maxSatisfying(list, '1.x'));
console.log(semver.compare('1.0.0-alpha.2', '1.0.0-alpha.10'), semver.gt('1.2.3', '1.2.2'), semver.cmp('1.0.0', '>=', '0.9.9'));
console.log(String(new semver.Range('^1.2.3 || ~2')), semver.minVersion('>1.2').version, semver.coerce('v3.4 beta').version);
console.log(semver.intersects('^1.0', '>=1.5'), semver.subset('~1.2', '^1.0'), semver.simplifyRange(['1.0.0', '1.1.0'], '>=1.0'));
const v = semver.parse('1.2.3-alpha.4+build.5');
console.log(v.major, v.prerelease, v.build, String(v), semver.outside('3.0.0', '^1.0', '>'));
try {
  new semver.SemVer('nope');
} catch (error) {
  console.log(error.name, error.message);
}
// expect: 1.2.3 null 1.2.3 1.3.0
// expect: 1.2.3-beta.2 2.0.0-rc.0 minor
// expect: 1.2.3 ^1.0.0 true
// expect: 2.0.0 ~1.2 false
// expect: 1.5.0 1.2 - 1.6 true
// expect: 1.2.3-rc.1 >=1.2.0 false
// expect: 3.4.5 >=1.2.7 <1.3.0 || 3.x true
// expect: 0.2.5 ^0.2.3 true
// expect: [ '1.2.0-beta', '1.2.0', '1.10.0', '2.0.0-alpha', '2.0.0' ] 2.0.0 1.10.0
// expect: -1 true true
// expect: >=1.2.3 <2.0.0-0||>=2.0.0 <3.0.0-0 1.3.0 3.4.0
// expect: true true *
// expect: 1 [ 'alpha', 4 ] [ 'build', '5' ] 1.2.3-alpha.4 true
// expect: TypeError Invalid Version: nope
