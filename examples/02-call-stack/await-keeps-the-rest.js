// An await leaves the stack and comes back: the caller goes on in between.
// Look for: 'main goes on' is printed while the async function is half done; its names come back with 'async'.
async function fetchName() {
  await null;
  const lines = new Error().stack.split('\n').filter((line) => line.includes('await-keeps'));
  console.log(lines.map((line) => line.trim().replace(/ \(.*/, '')).join(', '));
  return 'Ada';
}

async function greet() {
  const name = await fetchName();
  console.log('hello', name);
}

greet();
console.log('main goes on');
