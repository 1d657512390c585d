class A { static async() { return 1; } get() { return 2; } set() { return 3; } static static() { return 4; } of = 5; async = 6; }
const a = new A(); console.log(A.async(), a.get(), a.set(), A.static(), a.of, a.async);
// expect: 1 2 3 4 5 6
