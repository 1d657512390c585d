/* function_kinds.c -- what functions are instances of: GeneratorFunction, AsyncFunction, AsyncGeneratorFunction.
 *
 * HOW   each kind has an object from which its functions inherit, with a constructor that is no global and makes a
 *       function of texts, as Function does. The engine gives a function its prototypes by its kind
 *       (tools/mujs/48-function-kinds.edits).
 * READ  after coroutine.c and script.c. Follows ECMA-262, "GeneratorFunction Objects" and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

/* Pushes the arguments but for the last, with commas. */
static void push_parameters(js_State *J, int last)
{
	js_pushliteral(J, "");
	for (int i = 1; i < last; ++i) {
		js_pushstring(J, i > 1 ? "," : "");
		js_concat(J);
		js_pushstring(J, js_tostring(J, i));
		js_concat(J);
	}
}

static void make(js_State *J, const char *word)
{
	int last = js_gettop(J) - 1;
	push_parameters(J, last);
	const char *params = js_tostring(J, -1);
	script_push_function(J, word, params, last > 0 && js_isdefined(J, last) ? js_tostring(J, last) : "");
}

static void native_GeneratorFunction(js_State *J) { make(J, "function*"); }
static void native_AsyncFunction(js_State *J) { make(J, "async function"); }
static void native_AsyncGeneratorFunction(js_State *J) { make(J, "async function*"); }

static void refer(js_State *J, int from, const char *key, int to)
{
	js_copy(J, to);
	js_defproperty(J, from < 0 ? from - 1 : from, key, JS_READONLY | JS_DONTENUM);
}

/* The object that the kind's functions inherit from; `made`: what those inherit that they make, NULL for none. */
static void define_kind(js_State *J, char kind, const char *name, js_CFunction make_one, const struct value *made)
{
	js_getglobal(J, "Function");
	js_getproperty(J, -1, "prototype");
	js_newobjectx(J);                            /* Function, prototype of the kind */
	js_pushstring(J, name);
	js_defproperty(J, -2, JS_SYMBOL("toStringTag"), JS_READONLY | JS_DONTENUM);
	js_copy(J, -1);
	js_newcconstructor(J, make_one, make_one, name, 1);
	js_copy(J, -3);
	js_setproperty(J, -2, "__proto__");
	js_copy(J, -2);
	js_defproperty(J, -2, "prototype", JS_READONLY | JS_DONTENUM | JS_DONTCONF);
	refer(J, -2, "constructor", -1);
	js_pop(J, 1);
	js_copy(J, -1);
	js_setregistry(J, name);                     /* it lives as long as the engine */
	if (made) {
		engine_push(J, made);
		refer(J, -2, "prototype", -1);
		refer(J, -1, "constructor", -2);
	} else {
		js_pushundefined(J);
	}
	js_setfunctionkind(J, kind);
	js_pop(J, 3);
}

/* ø.isConstructor(value) */
static void native_isConstructor(js_State *J)
{
	js_pushboolean(J, js_isconstructor(J, 1));
}

void function_kinds_define(js_State *J)
{
	native_method(J, "isConstructor", native_isConstructor, 1);
}

void function_kinds_init(struct runtime *rt)
{
	js_State *J = rt->J;
	define_kind(J, 'g', "GeneratorFunction", native_GeneratorFunction, &rt->coroutines.generator);
	define_kind(J, 's', "AsyncFunction", native_AsyncFunction, NULL);
	define_kind(J, 'G', "AsyncGeneratorFunction", native_AsyncGeneratorFunction, &rt->coroutines.async_generator);
}
