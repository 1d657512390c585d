import './fixtures/imports_nothing.mjs';
// expect error: ERR_MODULE_NOT_FOUND
// expect error: nowhere.mjs' imported from
