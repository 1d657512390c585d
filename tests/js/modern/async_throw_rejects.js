const f = async () => { throw new Error('no'); }; f().catch(e => console.log(e.message));
// expect: no
