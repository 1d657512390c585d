try { class A extends 5 {} } catch (e) { console.log(e.message); }
try { class A extends undefined {} } catch (e) { console.log(e.message); }
// expect: Class extends value 5 is not a constructor or null
// expect: Class extends value undefined is not a constructor or null
