// expect error: error_string_over_two_lines.js:4
// expect error: SyntaxError: Invalid or unexpected token
const fine = () => 'one \
two', also = 'x', [a = 'b?
 '] = [];
