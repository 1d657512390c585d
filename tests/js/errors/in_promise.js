// An exception in a reaction rejects; it is reported when nobody handles it.
Promise.resolve().then(function inside() { return undefinedName; });
// expect error: ReferenceError: undefinedName is not defined
// expect error: at inside
// exit: 1
