/* util.c -- what util.inspect needs to know of a value and cannot ask in JavaScript.
 *
 * SPDX-License-Identifier: ISC
 */
#include "typedarrays.h"

#include "../engine.h"

/* getClass(value): its internal class, "" for a primitive */
static void native_getClass(js_State *J)
{
	js_pushstring(J, js_isobject(J, 1) ? engine_class(J, 1) : "");
}

static void native_isBuffer(js_State *J)
{
	js_pushboolean(J, buffer_is(J, 1));
}

/* getFunctionName(f): the name it was written with, whatever its property `name` says now */
static void native_getFunctionName(js_State *J)
{
	struct value function;
	struct position at = { .fn = "" };
	engine_copy(J, 1, &function);
	if (js_iscallable(J, 1))
		engine_function_position(J, &function, &at);
	js_pushstring(J, at.fn);
}

/* ownKeys(object, all): its own keys, integers first, symbols last; all: also what is not enumerable */
static void native_ownKeys(js_State *J)
{
	bool all = js_toboolean(J, 2);
	js_Descriptor d;
	int kept = 0;
	jsV_pushownkeys(J, js_toobject(J, 1)); /* at 3 */
	js_newarray(J);
	int n = js_getlength(J, -2), result = js_gettop(J) - 1;
	for (int i = 0; i < n; ++i) {
		js_getindex(J, result - 1, i);
		if (all || (jsV_getown(J, js_toobject(J, 1), js_tokey(J, result + 1), &d) && !(d.atts & JS_DONTENUM))) {
			js_copy(J, result + 1);
			js_setindex(J, result, kept++);
		}
		js_pop(J, js_gettop(J) - result - 1);
	}
}

/* proxyParts(value): [target, handler], nulls if it was revoked; undefined if it is no proxy */
static void native_proxyParts(js_State *J)
{
	if (!proxy_parts(J, 1)) {
		js_pushundefined(J);
		return;
	}
	js_newarray(J);
	js_rot3(J);
	js_setindex(J, -3, 1);
	js_setindex(J, -2, 0);
}

/* kindOfFunction(f): "class", "Async", "Generator", "AsyncGenerator", or "" */
static void native_kindOfFunction(js_State *J)
{
	js_pushliteral(J, engine_kind_of_function(J, 1));
}

/* systemErrors(): [number, name, message] of each error of the system that libuv knows */
static void native_systemErrors(js_State *J)
{
	static const int numbers[] = {
#define NUMBER(name, message) UV_##name,
		UV_ERRNO_MAP(NUMBER)
#undef NUMBER
	};
	js_newarray(J);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i) {
		js_newarray(J);
		js_pushnumber(J, numbers[i]);
		js_setindex(J, -2, 0);
		js_pushstring(J, uv_err_name(numbers[i]));
		js_setindex(J, -2, 1);
		js_pushstring(J, uv_strerror(numbers[i]));
		js_setindex(J, -2, 2);
		js_setindex(J, -2, (int)i);
	}
}

/* note(text): a mark in the trace, where there is one. */
static void native_note(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	const char *text = js_tostring(J, 1);
	if (trace_on(rt))
		trace_emit(rt, &(struct event){ .kind = "note", .text = text });
}

void native_util_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "getClass", native_getClass, 1);
	native_method(J, "getFunctionName", native_getFunctionName, 1);
	native_method(J, "isBuffer", native_isBuffer, 1);
	native_method(J, "kindOfFunction", native_kindOfFunction, 1);
	native_method(J, "note", native_note, 1);
	native_method(J, "ownKeys", native_ownKeys, 2);
	native_method(J, "preview", native_preview, 1);
	native_method(J, "proxyParts", native_proxyParts, 1);
	native_method(J, "systemErrors", native_systemErrors, 0);
	native_method(J, "promiseState", native_promiseState, 1);
}
