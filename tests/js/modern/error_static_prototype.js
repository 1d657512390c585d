class A { static prototype() {} }
// expect error: SyntaxError: Classes may not have a static property named 'prototype'
