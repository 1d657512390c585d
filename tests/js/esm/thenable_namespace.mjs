console.log(await import('./fixtures/thenable.mjs'));
// expect: from then
