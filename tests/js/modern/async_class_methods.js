class A { static async s() { return 's'; } async m() { return await A.s() + 'm'; } } new A().m().then(v => console.log(v));
// expect: sm
