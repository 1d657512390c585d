// orrery only
// expect error: SyntaxError: Orrery does not have BigInt
const a = 1n;
