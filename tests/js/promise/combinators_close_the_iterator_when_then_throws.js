const items = {
  [Symbol.iterator]() {
    return { next: () => ({ done: false, value: { then() {} } }), return() { console.log('closed'); return {}; } };
  },
};
class Bad extends Promise { static resolve() { throw new Error('no'); } }
Bad.all(items).catch((e) => console.log(e.message)); // expect: closed
                                                     // expect: no
const broken = { [Symbol.iterator]() { return { next() { throw new Error('next'); }, return() { console.log('never'); } }; } };
Promise.all(broken).catch((e) => console.log(e.message)); // expect: next
