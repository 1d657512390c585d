await null;
throw new TypeError('late');
// expect error: TypeError: late
