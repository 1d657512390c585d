// orrery only
function told(f) {
  try { f(); } catch (e) { console.log(e.name + ': ' + e.message); }
}
console.log(typeof Intl, typeof WebAssembly); // expect: undefined undefined
told(() => new Intl.NumberFormat('de'));  // expect: TypeError: Orrery does not have Intl
told(() => WebAssembly);                  // expect: TypeError: Orrery does not have WebAssembly
told(() => (1).toLocaleString('de-DE'));  // expect: TypeError: Orrery does not have Intl: no locale 'de-DE', only 'en-US'
told(() => (1).toLocaleString('en-US', { style: 'currency', currency: 'EUR' })); // expect: TypeError: Orrery does not have Intl: no option 'style' of toLocaleString
