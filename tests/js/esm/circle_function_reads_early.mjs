import './fixtures/early_caller.mjs';
const value = 'there';
export function read() {
  return value;
}
console.log(read());
// expect: Cannot access 'value' before initialization
// expect: there
