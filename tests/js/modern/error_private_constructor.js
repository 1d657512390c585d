class A { #constructor; }
// expect error: SyntaxError: Classes may not have a field named 'constructor'
