class A { static a = 1; static { this.b = A.a + 1; var v = 'local'; A.c = v; } static d = this.b; } console.log(A.b, A.c, A.d);
// expect: 2 local 2
