function f(a = 1) { 'use strict'; }
// expect error: SyntaxError: Illegal 'use strict' directive in function with non-simple parameter list
