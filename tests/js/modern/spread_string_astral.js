console.log([...'a😀b'].length, [...'😀'][0] === '😀');
// expect: 3 true
