/* object.c -- what ES2015 and later add to Object.
 *
 * HOW   keys come from the engine's [[OwnPropertyKeys]] (integer keys ascending, then names, then symbols in the order
 *       of creation). What nobody calls in a loop is in internal/es_object.js.
 * READ  after builtins.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <math.h>
#include <string.h>

#include "../engine.h"

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

/* Calls each(J, data) for every own enumerable property of the object on top, with its key and value on top of the
 * stack; what it leaves there is dropped. */
static void for_each_own(js_State *J, bool symbols, void (*each)(js_State *J, void *data), void *data)
{
	js_Descriptor d;
	int object = js_gettop(J) - 1;
	jsV_pushownkeys(J, js_toobject(J, object));
	int n = js_getlength(J, -1);
	for (int i = 0; i < n; ++i) {
		int top = js_gettop(J);
		js_getindex(J, object + 1, i);
		if (symbols || !js_issymbol(J, top)) {
			bool shown = jsV_getown(J, js_toobject(J, object), js_tokey(J, top), &d) && !(d.atts & JS_DONTENUM);
			js_pop(J, js_gettop(J) - top - 1);
			if (shown) {
				js_getproperty(J, object, js_tokey(J, top));
				each(J, data);
			}
		}
		js_pop(J, js_gettop(J) - top);
	}
	js_pop(J, 1);
}

static void assign(js_State *J, void *data)
{
	js_setproperty(J, *(int *)data, js_tokey(J, js_gettop(J) - 2));
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
		for_each_own(J, true, assign, &target);
		js_pop(J, 1);
	}
	js_copy(J, target);
}

/* Where Object.values and Object.entries gather. */
struct list {
	int array, n;
	bool pairs;
};

static void gather(js_State *J, void *data)
{
	struct list *list = data;
	if (list->pairs) {
		js_newarray(J);
		js_copy(J, -3);
		js_setindex(J, -2, 0);
		js_copy(J, -2);
		js_setindex(J, -2, 1);
	}
	js_setindex(J, list->array, list->n++);
}

static void push_list(js_State *J, bool pairs)
{
	js_newarray(J);
	struct list list = { js_gettop(J) - 1, 0, pairs };
	push_object(J, 1);
	for_each_own(J, false, gather, &list);
	js_pop(J, 1);
}

static void native_values(js_State *J)
{
	push_list(J, false);
}

static void native_entries(js_State *J)
{
	push_list(J, true);
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
