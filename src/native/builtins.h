/* builtins.h -- what the files of the built-in library share: symbols, iteration, lazy methods.
 *
 * READ  before builtins.c, collections.c, typedarrays.c, regexp.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_BUILTINS_H
#define ORRERY_BUILTINS_H

#include "../runtime.h"

/* A length for a function that must see how many arguments it got: mujs pads them up to the length. */
#define VARIADIC(length) (-1 - (length))

/* A method in a table that is defined in one go. Its name may say whose it is, as a stack shows it:
 * "Array.prototype.at". */
struct builtin {
	const char *name;
	js_CFunction fn;
	int length;
};

/* A method that is written in JavaScript: its module is loaded at the first call. */
struct lazy_builtin {
	const char *module, *name;
	int length;
};

/* Defines methods, not enumerable, on the object on top of the stack. Both tables end with a NULL name. */
void builtins_define(js_State *J, const struct builtin *table);
void builtins_define_lazy(js_State *J, const struct lazy_builtin *table);
/* A getter named "get x" on the object on top. `name` may be a symbol's key. */
void builtins_getter(js_State *J, const char *name, const char *shown, js_CFunction fn);
/* Defines the value on top (popped) under a well-known symbol ("iterator") of the object below; a method; and the
 * string under Symbol.toStringTag. */
void builtins_symbol_property(js_State *J, const char *symbol);
void builtins_symbol_method(js_State *J, const char *symbol, const char *shown, js_CFunction fn, int length);
void builtins_tag(js_State *J, const char *tag);
/* Constructor[Symbol.species]: `this`. The constructor is on top. */
void builtins_species(js_State *J);

/* For a constructor in C: pushes the prototype that new.target has for what is made, or else the one that the registry
 * keeps under `name`. */
void builtins_push_prototype(js_State *J, const char *name);
/* SpeciesConstructor of the object at idx; else the constructor that the registry keeps under `name`. */
void builtins_push_species(js_State *J, int idx, const char *name);
/* What a class is as a function: "Constructor X requires 'new'". */
void builtins_refuse_call(js_State *J);
/* Replaces the prototype on top, which the registry keeps under the class's name as well, by its constructor. */
void builtins_define_class(js_State *J, const char *name, js_CFunction construct, int length);
/* Throws "Method X.prototype.y called on incompatible receiver ..." about `this`. */
_Noreturn void builtins_throw_receiver(js_State *J, const char *class, const char *method);
/* For the constructor of a collection, which is on top: adds the items of the iterable at 1, as `adder` does. The
 * collection stays on top. */
void builtins_fill_collection(js_State *J, const char *tag, const char *adder, bool pairs);

/* Calls each(J, data) with every item of the iterable at idx on top of the stack; what it leaves above the
 * item is dropped. If it throws, the iterator's return() is called before the exception goes on. Throws a
 * TypeError if there is nothing to iterate over. */
void builtins_iterate(js_State *J, int idx, void (*each)(js_State *J, void *data), void *data);
/* Replaces the value on top by the iterator result {value, done}. */
void builtins_result(js_State *J, bool done);
/* Makes `this` and n arguments be on the stack, undefined ones if need be: mujs pads to the function's length only. */
void builtins_pad(js_State *J, int n);
/* Gives the object at idx another prototype: the value on top (popped). */
void builtins_set_prototype(js_State *J, int idx);
/* The value at idx as a message shows it: "#<Foo>", "undefined", "function 'f'"; valid until it is popped. */
void builtins_describe(js_State *J, int idx, char out[80]);
void builtins_check_callable(js_State *J, int idx);
/* ToIntegerOrInfinity, and an index counted from the end if it is negative, held between 0 and length. */
double builtins_integer(js_State *J, int idx, double otherwise);
double builtins_index(js_State *J, int idx, double otherwise, double length);
/* The name of the property with that index. */
void builtins_index_name(int i, char out[16]);
/* ToLength of the property `length`. */
double builtins_length(js_State *J, int idx);

/* Throws "String.prototype.x called on null or undefined" if `this` is neither. */
void builtins_check_receiver(js_State *J, const char *method);
/* Pushes n malloc'ed bytes as a string and frees them. */
void builtins_push_text(js_State *J, char *text, size_t n);
/* A global that is made by a module of the same kind as lazy methods, at its first use. The pair names module and
 * global twice: for the getter (length 0) and the setter (-1). It must live as long as the engine. */
void builtins_lazy_global(js_State *J, const struct lazy_builtin pair[2]);

/* Pushes an Array iterator of `this` for 'k'eys, 'v'alues or 'e'ntries. */
void array_push_iterator(js_State *J, char kind);

/* Reads, or writes, a character of the engine's UTF-8; the place moves on. */
unsigned string_decode(const char **at);
char *string_encode(char *out, unsigned c);
bool regexp_is(js_State *J, int idx);

/* Adds the value on top to the Set at idx; false if it was there (collections.c). */
bool set_add(js_State *J, int idx);
/* preview(value): what a Map, a Set, or an iterator of one (which does not move) holds, as {pairs, entries}; undefined for
 * another value (collections.c). */
void native_preview(js_State *J);
/* If the object at idx is a proxy, pushes its target and its handler, nulls when it is revoked. */
bool proxy_parts(js_State *J, int idx);

void proxy_init(js_State *J);
void reflect_init(js_State *J);
void array_init(js_State *J);
void string_init(js_State *J);
void casing_init(js_State *J); /* of strings; with String.prototype on top */
void normalize_init(js_State *J);
void object_init(js_State *J);
void collections_init(js_State *J);
void weak_init(js_State *J);
void typedarrays_init(js_State *J);
void regexp_init(js_State *J);

#endif
