var list = [1, , , 4, ,];
list.extra = true;
console.log(list, new Array(3), [undefined, null]);

// expect: [ 1, <2 empty items>, 4, <1 empty item>, extra: true ] [ <3 empty items> ] [ undefined, null ]
