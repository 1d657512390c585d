try { throw 1; } catch { console.log('caught'); } finally { console.log('finally'); }
// expect: caught
// expect: finally
