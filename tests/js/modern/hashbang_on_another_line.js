// Only the first line of a file may begin with #!
#!/usr/bin/env node
const x = 1;
// expect error: SyntaxError: Invalid or unexpected token
