// module.require() resolves as the module's own require does.
console.log(module.require('./fixtures/folder').name, module.constructor.name);
// expect: folder index Module
