try { const { a } = null; } catch (e) { console.log(e.message); }
try { const o = undefined; const { b } = o; } catch (e) { console.log(e.message); }
try { (({ c }) => c)(); } catch (e) { console.log(e.message); }
// expect: Cannot destructure property 'a' of 'null' as it is null.
// expect: Cannot destructure property 'b' of 'o' as it is undefined.
// expect: Cannot destructure property 'c' of 'undefined' as it is undefined.
