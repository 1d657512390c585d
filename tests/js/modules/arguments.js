// require wants a string that is not empty.
[undefined, 5, null, ''].forEach(function (id) {
  try { require(id); } catch (e) { console.log(e.code); }
});
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_VALUE
