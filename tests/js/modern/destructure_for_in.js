for (const [first] in { ab: 1, cd: 2 }) console.log(first);
// expect: a
// expect: c
