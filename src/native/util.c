/* util.c -- what util.inspect needs to know of a value and cannot ask in JavaScript.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

/* getClass(value): its internal class, "" for a primitive */
static void native_getClass(js_State *J)
{
	js_pushstring(J, js_isobject(J, 1) ? engine_class(J, 1) : "");
}

static void native_isBuffer(js_State *J)
{
	size_t length;
	js_pushboolean(J, buffer_bytes(J, 1, &length) != NULL);
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

/* ownKeys(object, all): the names of its own properties, integers first; all: also what is not enumerable */
static void native_ownKeys(js_State *J)
{
	js_getglobal(J, "Object");
	js_getproperty(J, -1, js_toboolean(J, 2) ? "getOwnPropertyNames" : "keys");
	js_rot2(J);
	js_copy(J, 1);
	js_call(J, 1);
}

void native_util_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "getClass", native_getClass, 1);
	native_method(J, "getFunctionName", native_getFunctionName, 1);
	native_method(J, "isBuffer", native_isBuffer, 1);
	native_method(J, "ownKeys", native_ownKeys, 2);
	native_method(J, "promiseState", native_promiseState, 1);
}
