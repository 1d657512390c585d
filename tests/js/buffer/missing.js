// orrery only: what is not there says so by its name.
const { resolveObjectURL } = require('buffer');
for (const attempt of [() => resolveObjectURL('blob:x'), () => new Blob([]).stream()]) {
  try { attempt(); } catch (e) { console.log(e.code, e.message); }
}
// expect: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM buffer.resolveObjectURL is not there yet in Orrery
// expect: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM Blob.stream is not there yet in Orrery
