/* object.c -- what ES2015 and later add to Object, and Reflect.
 *
 * HOW   keys come from the engine's own walk (js_pushiterator: integer keys ascending, then the order of creation),
 *       symbols from Object.getOwnPropertySymbols. What nobody calls in a loop is in internal/es_object.js.
 * READ  after builtins.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <math.h>
#include <string.h>

/* Pushes the argument at idx as an object; throws as V8 does for undefined and null. */
static void push_object(js_State *J, int idx)
{
	if (!js_iscoercible(J, idx))
		js_typeerror(J, "Cannot convert undefined or null to object");
	if (js_isobject(J, idx)) {
		js_copy(J, idx);
		return;
	}
	js_getglobal(J, "Object");
	js_pushundefined(J);
	js_copy(J, idx);
	js_call(J, 1);
}

/* Sets on the object at `target` what the object on top has under names. */
static void assign_names(js_State *J, int target)
{
	const char *name;
	js_pushiterator(J, -1, 1);
	while ((name = js_nextiterator(J, -1)) != NULL) {
		js_getproperty(J, -2, name);
		js_setproperty(J, target, name);
	}
	js_pop(J, 1);
}

/* And what it has under symbols, which is rare; the engine's walk shows hidden ones as well. */
static void assign_symbols(js_State *J, int target)
{
	int source = js_gettop(J) - 1;
	js_pushiterator(J, source, 3);
	bool any = js_nextiterator(J, -1) != NULL;
	js_pop(J, 1);
	if (!any)
		return;
	core_require(J, "internal/es_object");
	js_getproperty(J, -1, "assignSymbols");
	js_pushundefined(J);
	js_copy(J, target);
	js_copy(J, source);
	js_call(J, 2);
	js_pop(J, 2);
}

static void native_assign(js_State *J)
{
	int n = js_gettop(J);
	push_object(J, 1);
	int target = js_gettop(J) - 1;
	for (int i = 2; i < n; ++i) {
		if (!js_iscoercible(J, i))
			continue;
		push_object(J, i);
		assign_names(J, target);
		assign_symbols(J, target);
		js_pop(J, 1);
	}
	js_copy(J, target);
}

/* The body of Object.values and Object.entries. */
static void list(js_State *J, bool pairs)
{
	const char *name;
	int n = 0;
	push_object(J, 1);
	js_newarray(J);
	js_pushiterator(J, -2, 1);        /* object array iterator */
	while ((name = js_nextiterator(J, -1)) != NULL) {
		js_pushstring(J, name); /* it may stand in a buffer that the next access uses */
		js_getproperty(J, -4, js_tostring(J, -1));
		if (pairs) {
			js_newarray(J);
			js_rot3(J);               /* pair key value */
			js_setindex(J, -3, 1);
			js_setindex(J, -2, 0);
		} else {
			js_rot2pop1(J);
		}
		js_setindex(J, -3, n++);
	}
	js_pop(J, 1);
}

static void native_values(js_State *J)
{
	list(J, false);
}

static void native_entries(js_State *J)
{
	list(J, true);
}

static void define_entry(js_State *J, void *data)
{
	char shown[80];
	int item = js_gettop(J) - 1;
	if (!js_isobject(J, item)) {
		builtins_describe(J, item, shown);
		js_typeerror(J, "Iterator value %s is not an entry object", shown);
	}
	js_getindex(J, item, 0);
	js_getindex(J, item, 1);
	js_defproperty(J, *(int *)data, js_tokey(J, item + 1), 0);
}

static void native_fromEntries(js_State *J)
{
	js_newobject(J);
	int object = js_gettop(J) - 1;
	builtins_iterate(J, 1, define_entry, &object);
	js_copy(J, object);
}

/* SameValue */
static void native_is(js_State *J)
{
	bool same;
	if (js_isnumber(J, 1) && js_isnumber(J, 2)) {
		double a = js_tonumber(J, 1), b = js_tonumber(J, 2);
		same = a == b ? signbit(a) == signbit(b) : isnan(a) && isnan(b);
	} else {
		js_copy(J, 1);
		js_copy(J, 2);
		same = js_strictequal(J);
	}
	js_pushboolean(J, same);
}

/* Object.hasOwn(object, key): Object.prototype.hasOwnProperty, kept in the registry. */
static void native_hasOwn(js_State *J)
{
	js_getregistry(J, "hasOwnProperty");
	push_object(J, 1);
	js_copy(J, 2);
	js_call(J, 1);
}

static const struct builtin functions[] = {
	{ "assign", native_assign, 2 }, { "entries", native_entries, 1 }, { "values", native_values, 1 },
	{ "fromEntries", native_fromEntries, 1 }, { "is", native_is, 2 }, { "hasOwn", native_hasOwn, 2 },
	{ NULL, NULL, 0 },
};
static const struct lazy_builtin lazy_functions[] = {
	{ "internal/es_object", "getOwnPropertyDescriptors", 1 }, { "internal/es_object", "groupBy", 2 },
	{ NULL, NULL, 0 },
};
static const struct lazy_builtin reflect_functions[] = {
	{ "internal/es_reflect", "apply", 3 }, { "internal/es_reflect", "construct", 2 },
	{ "internal/es_reflect", "defineProperty", 3 }, { "internal/es_reflect", "deleteProperty", 2 },
	{ "internal/es_reflect", "get", 2 }, { "internal/es_reflect", "getOwnPropertyDescriptor", 2 },
	{ "internal/es_reflect", "getPrototypeOf", 1 }, { "internal/es_reflect", "has", 2 },
	{ "internal/es_reflect", "isExtensible", 1 }, { "internal/es_reflect", "ownKeys", 1 },
	{ "internal/es_reflect", "preventExtensions", 1 }, { "internal/es_reflect", "set", 3 },
	{ "internal/es_reflect", "setPrototypeOf", 2 }, { NULL, NULL, 0 },
};
static const struct lazy_builtin promise_functions[] = {
	{ "internal/es_object", "withResolvers", 0 }, { NULL, NULL, 0 },
};
static const struct lazy_builtin globals[] = {
	{ "internal/es_clone", "structuredClone", VARIADIC(1) }, { NULL, NULL, 0 },
};

/* A global class in JavaScript: the accessor loads it at its first use and puts it in its own place. */
static void native_load_class(js_State *J)
{
	const struct lazy_builtin *lazy = js_currentfunctiondata(J);
	if (js_gettop(J) > 1 && lazy->length < 0) { /* the setter: what is assigned takes the place */
		js_copy(J, 1);
	} else {
		core_require(J, lazy->module);
		js_getproperty(J, -1, lazy->name);
		js_rot2pop1(J);
	}
	js_delglobal(J, lazy->name);
	js_copy(J, -1);
	js_defglobal(J, lazy->name, JS_DONTENUM);
}

void builtins_lazy_global(js_State *J, const struct lazy_builtin pair[2])
{
	js_pushglobal(J);
	js_newcfunctionx(J, native_load_class, "", 0, (void *)(uintptr_t)&pair[0], NULL);
	js_newcfunctionx(J, native_load_class, "", 1, (void *)(uintptr_t)&pair[1], NULL);
	js_defaccessor(J, -3, pair[0].name, JS_DONTENUM);
	js_pop(J, 1);
}

/* Date.prototype[Symbol.toPrimitive](hint): a Date is a string first, unless a number is asked for. */
static void native_date_toPrimitive(js_State *J)
{
	const char *hint = js_isstring(J, 1) ? js_tostring(J, 1) : "";
	bool number = !strcmp(hint, "number");
	char shown[80];
	if (!js_isobject(J, 0)) {
		builtins_describe(J, 0, shown);
		js_typeerror(J, "Method Date.prototype [ @@toPrimitive ] called on incompatible receiver %s", shown);
	}
	if (!number && strcmp(hint, "string") && strcmp(hint, "default")) {
		builtins_describe(J, 1, shown);
		js_typeerror(J, "Invalid hint: %s", shown);
	}
	for (int i = 0; i < 2; ++i) {
		js_getproperty(J, 0, number == (i == 0) ? "valueOf" : "toString");
		if (!js_iscallable(J, -1))
			continue;
		js_copy(J, 0);
		js_call(J, 0);
		if (!js_isobject(J, -1))
			return;
	}
	js_typeerror(J, "Cannot convert object to primitive value");
}

static void define_date(js_State *J)
{
	js_getglobal(J, "Date");
	js_getproperty(J, -1, "prototype");
	js_newcfunction(J, native_date_toPrimitive, "[Symbol.toPrimitive]", 1);
	js_defproperty(J, -2, engine_symbol_key(J, "toPrimitive"), JS_READONLY | JS_DONTENUM);
	js_pop(J, 2);
}

void object_init(js_State *J)
{
	static const struct lazy_builtin aggregate[] = {
		{ "internal/es_errors", "AggregateError", 0 }, { "internal/es_errors", "AggregateError", -1 },
	};
	js_getglobal(J, "Object");
	builtins_define(J, functions);
	builtins_define_lazy(J, lazy_functions);
	js_getproperty(J, -1, "prototype");
	js_getproperty(J, -1, "hasOwnProperty");
	js_setregistry(J, "hasOwnProperty");
	js_pop(J, 2);

	js_newobject(J);
	builtins_define_lazy(J, reflect_functions);
	builtins_tag(J, "Reflect");
	js_defglobal(J, "Reflect", JS_DONTENUM);

	js_getglobal(J, "Promise");
	builtins_define_lazy(J, promise_functions);
	builtins_species(J);
	js_pop(J, 1);
	define_date(J);
	js_pushglobal(J);
	builtins_define_lazy(J, globals);
	js_pop(J, 1);
	builtins_lazy_global(J, aggregate);
}
