(async () => { const fs = []; for (let i = 0; i < 3; i++) { await i; fs.push(() => i); } console.log(fs.map(f => f()).join()); })();
// expect: 0,1,2
