function F() { return new.target ? this : 'called'; } console.log(F(), new F() instanceof F);
// expect: called true
