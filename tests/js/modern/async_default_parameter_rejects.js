const f = async (a = (() => { throw new Error('d'); })()) => a; f().catch(e => console.log('rejected', e.message));
// expect: rejected d
