// process.env holds strings and reaches the system.
process.env.ORRERY_TEST = 42;
console.log(typeof process.env.ORRERY_TEST, process.env.ORRERY_TEST, 'ORRERY_TEST' in process.env);
delete process.env.ORRERY_TEST;
console.log(process.env.ORRERY_TEST, 'ORRERY_TEST' in process.env, Object.keys(process.env).length > 0);
console.log(typeof process.env.PATH);
// expect: string 42 true
// expect: undefined false true
// expect: string
