/* reflect.c -- Reflect: the internal methods of objects, as functions.
 *
 * HOW   each calls the engine's own (jsV_get and its kin), which know ordinary and exotic objects; where Object's
 *       functions throw, these give false.
 * READ  after engine.h. Follows ECMA-262, "The Reflect Object".
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <string.h>

#include "../engine.h"

/* The object at 1. */
static js_Object *target(js_State *J, const char *method)
{
	if (!js_isobject(J, 1))
		js_typeerror(J, "Reflect.%s called on non-object", method);
	return js_toobject(J, 1);
}

/* Pushes the items of the array-like at idx; how many. */
static int push_list(js_State *J, int idx)
{
	if (!js_isobject(J, idx))
		js_typeerror(J, "CreateListFromArrayLike called on non-object");
	double n = builtins_length(J, idx);
	if (n > 65535)
		js_rangeerror(J, "Invalid array length");
	for (int i = 0; i < (int)n; ++i)
		js_getindex(J, idx, i);
	return (int)n;
}

static void native_apply(js_State *J)
{
	char shown[80];
	if (!js_iscallable(J, 1)) {
		builtins_describe(J, 1, shown);
		const char *type = js_isnull(J, 1) ? "object" : js_typeof(J, 1);
		js_typeerror(J, "Function.prototype.apply was called on %s, which is %s %s and not a function", shown,
			*type == 'o' ? "an" : "a", type);
	}
	js_copy(J, 1);
	js_copy(J, 2);
	js_call(J, push_list(J, 3));
}

static void check_constructor(js_State *J, int idx)
{
	char shown[80];
	if (js_isconstructor(J, idx))
		return;
	builtins_describe(J, idx, shown);
	js_typeerror(J, "%s is not a constructor", shown);
}

void reflect_construct(js_State *J)
{
	bool given = js_gettop(J) > 3;
	check_constructor(J, 1);
	if (given)
		check_constructor(J, 3);
	builtins_pad(J, 2);
	js_copy(J, given ? 3 : 1);
	js_copy(J, 1);
	js_constructas(J, push_list(J, 2));
}

static void native_defineProperty(js_State *J)
{
	js_Descriptor d;
	target(J, "defineProperty");
	js_tokey(J, 2);
	jsV_todescriptor(J, 3, &d);
	js_pushboolean(J, jsV_define(J, js_toobject(J, 1), js_tokey(J, 2), &d, 0));
}

static void native_deleteProperty(js_State *J)
{
	js_Object *obj = target(J, "deleteProperty");
	js_pushboolean(J, jsV_delete(J, obj, js_tokey(J, 2)));
}

static void native_get(js_State *J)
{
	js_Object *obj = target(J, "get");
	int receiver = js_gettop(J) > 3 ? 3 : 1;
	const char *key = js_tokey(J, 2);
	jsV_get(J, obj, key, *js_tovalue(J, receiver));
}

static void native_set(js_State *J)
{
	js_Object *obj = target(J, "set");
	int receiver = js_gettop(J) > 4 ? 4 : 1;
	const char *key = js_tokey(J, 2);
	js_pushboolean(J, jsV_set(J, obj, key, *js_tovalue(J, 3), *js_tovalue(J, receiver)));
}

static void native_has(js_State *J)
{
	js_Object *obj = target(J, "has");
	js_pushboolean(J, jsV_has(J, obj, js_tokey(J, 2)));
}

static void native_getOwnPropertyDescriptor(js_State *J)
{
	js_Descriptor d;
	js_Object *obj = target(J, "getOwnPropertyDescriptor");
	if (jsV_getown(J, obj, js_tokey(J, 2), &d))
		jsV_pushdescriptor(J, &d);
	else
		js_pushundefined(J);
}

static void native_getPrototypeOf(js_State *J)
{
	js_Object *prototype = jsV_getprototype(J, target(J, "getPrototypeOf"));
	if (prototype)
		js_pushobject(J, prototype);
	else
		js_pushnull(J);
}

static void native_setPrototypeOf(js_State *J)
{
	char shown[80];
	js_Object *obj = target(J, "setPrototypeOf");
	if (!js_isobject(J, 2) && !js_isnull(J, 2)) {
		builtins_describe(J, 2, shown);
		js_typeerror(J, "Object prototype may only be an Object or null: %s", shown);
	}
	js_pushboolean(J, jsV_setprototype(J, obj, js_isobject(J, 2) ? js_toobject(J, 2) : NULL));
}

static void native_isExtensible(js_State *J)
{
	js_pushboolean(J, jsV_isextensible(J, target(J, "isExtensible")));
}

static void native_preventExtensions(js_State *J)
{
	js_pushboolean(J, jsV_preventextensions(J, target(J, "preventExtensions")));
}

static void native_ownKeys(js_State *J)
{
	jsV_pushownkeys(J, target(J, "ownKeys"));
}

static const struct builtin functions[] = {
	{ "apply", native_apply, 3 }, { "construct", reflect_construct, VARIADIC(2) },
	{ "defineProperty", native_defineProperty, 3 }, { "deleteProperty", native_deleteProperty, 2 },
	{ "get", native_get, 2 }, { "getOwnPropertyDescriptor", native_getOwnPropertyDescriptor, 2 },
	{ "getPrototypeOf", native_getPrototypeOf, 1 }, { "has", native_has, 2 },
	{ "isExtensible", native_isExtensible, 1 }, { "ownKeys", native_ownKeys, 1 },
	{ "preventExtensions", native_preventExtensions, 1 }, { "set", native_set, 3 },
	{ "setPrototypeOf", native_setPrototypeOf, 2 }, { NULL, NULL, 0 },
};

void reflect_init(js_State *J)
{
	js_newobject(J);
	builtins_define(J, functions);
	builtins_tag(J, "Reflect");
	js_defglobal(J, "Reflect", JS_DONTENUM);
}
