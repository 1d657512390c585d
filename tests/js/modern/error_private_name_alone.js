const told = (body) => {
  try { new Function(`class C { #f; m(o) { ${body} } }`); console.log('fine'); } catch (e) { console.log(`${e.name}: ${e.message}`); }
};
told('return #f in o && 1 < 2;');     // expect: fine
told('return #f in #f in o;');        // expect: SyntaxError: Unexpected identifier '#f'
