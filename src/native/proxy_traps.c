/* proxy_traps.c -- the internal methods of a proxy: the trap's answer, held against what the target is.
 *
 * HOW   each looks whether the handler has a trap of that name, calls it, and checks that the answer keeps the invariants
 *       of the language; without a trap the target itself does it.
 * READ  after proxy.c; proxy_get() is the pattern of all. Follows ECMA-262, "Proxy Object Internal Methods".
 *
 * SPDX-License-Identifier: ISC
 */
#include "proxy.h"

#include <string.h>

/* ---- calling a trap ---- */

_Noreturn static void throw_no_function(js_State *J, const char *trap)
{
	char shown[80];
	builtins_describe(J, -1, shown);
	js_typeerror(J, "'%s' returned for property '%s' of object '#<Object>' is not a function", shown, trap);
}

bool proxy_begin(js_State *J, js_Object *obj, const char *trap, const char *key, struct operation *op)
{
	js_Object *handler = proxy_of(obj)->handler;
	js_checknative(J);
	if (!handler)
		js_typeerror(J, "Cannot perform '%s' on a proxy that has been revoked", trap);
	*op = (struct operation){ proxy_of(obj)->target, NULL, js_gettop(J) };
	js_pushobject(J, op->target);
	if (key) {
		js_pushkey(J, key);
		op->key = js_tokey(J, -1);
	}
	js_pushobject(J, handler);
	js_getproperty(J, -1, trap);
	if (!js_iscoercible(J, -1)) {
		js_pop(J, 2);
		return false;
	}
	if (!js_iscallable(J, -1))
		throw_no_function(J, trap);
	js_rot2(J);
	js_pushobject(J, op->target);
	if (key)
		js_copy(J, op->base + 1);
	return true;
}

static int end(js_State *J, const struct operation *op, int answer)
{
	js_pop(J, js_gettop(J) - op->base);
	return answer;
}

/* Calls a trap with n arguments, the target among them; its answer as a truth. */
static bool ask(js_State *J, int n)
{
	js_call(J, n);
	bool yes = js_toboolean(J, -1);
	js_pop(J, 1);
	return yes;
}

/* What the target has under the key; what that pushes, end() pops. */
static bool target_has(js_State *J, const struct operation *op, js_Descriptor *d)
{
	return jsV_getown(J, op->target, op->key, d);
}

_Noreturn static void complain(js_State *J, const char *format, const struct operation *op)
{
	js_typeerror(J, format, js_keyname(J, op->key));
}

static bool is_fixed(const js_Descriptor *d)
{
	return (d->atts & JS_DONTCONF) != 0;
}

static bool is_constant(const js_Descriptor *d)
{
	return is_fixed(d) && (d->has & HAS_DATA) && (d->atts & JS_READONLY);
}

/* ---- properties ---- */

static void check_got(js_State *J, const struct operation *op, js_Value got)
{
	js_Descriptor d;
	char expected[80], shown[80];
	int top = js_gettop(J);
	if (!target_has(J, op, &d) || !is_fixed(&d))
		return;
	if (is_constant(&d) && !jsV_samevalue(J, d.value, got)) {
		js_pushvalue(J, d.value);
		builtins_describe(J, -1, expected);
		builtins_describe(J, top - 1, shown);
		js_typeerror(J, "'get' on proxy: property '%s' is a read-only and non-configurable data property on the proxy "
			"target but the proxy did not return its actual value (expected '%s' but got '%s')",
			js_keyname(J, op->key), expected, shown);
	}
	if ((d.has & HAS_ACCESSOR) && !d.get && got.t.type != JS_TUNDEFINED) {
		builtins_describe(J, top - 1, shown);
		js_typeerror(J, "'get' on proxy: property '%s' is a non-configurable accessor property on the proxy target and "
			"does not have a getter function, but the trap did not return 'undefined' (got '%s')",
			js_keyname(J, op->key), shown);
	}
}

static int proxy_get(js_State *J, js_Object *obj, const char *key, js_Value receiver)
{
	struct operation op;
	if (proxy_begin(J, obj, "get", key, &op)) {
		js_pushvalue(J, receiver);
		js_call(J, 3);
		js_Value got = *js_tovalue(J, -1);
		int top = js_gettop(J);
		check_got(J, &op, got);
		js_pop(J, js_gettop(J) - top);
	} else {
		jsV_get(J, op.target, op.key, receiver);
	}
	js_replace(J, op.base);
	return end(J, &(struct operation){ .base = op.base + 1 }, 1);
}

static int proxy_set(js_State *J, js_Object *obj, const char *key, js_Value value, js_Value receiver)
{
	struct operation op;
	js_Descriptor d;
	if (!proxy_begin(J, obj, "set", key, &op))
		return end(J, &op, jsV_set(J, op.target, op.key, value, receiver));
	js_pushvalue(J, value);
	js_pushvalue(J, receiver);
	if (!ask(J, 4))
		return end(J, &op, 0);
	if (target_has(J, &op, &d) && is_fixed(&d)) {
		if (is_constant(&d) && !jsV_samevalue(J, d.value, value))
			complain(J, "'set' on proxy: trap returned truish for property '%s' which exists in the proxy target as a "
				"non-configurable and non-writable data property with a different value", &op);
		if ((d.has & HAS_ACCESSOR) && !d.set)
			complain(J, "'set' on proxy: trap returned truish for property '%s' which exists in the proxy target as a "
				"non-configurable and non-writable accessor property without a setter", &op);
	}
	return end(J, &op, 1);
}

static int proxy_has(js_State *J, js_Object *obj, const char *key)
{
	struct operation op;
	js_Descriptor d;
	if (!proxy_begin(J, obj, "has", key, &op))
		return end(J, &op, jsV_has(J, op.target, op.key));
	if (ask(J, 2))
		return end(J, &op, 1);
	if (target_has(J, &op, &d)) {
		if (is_fixed(&d))
			complain(J, "'has' on proxy: trap returned falsish for property '%s' which exists in the proxy target as "
				"non-configurable", &op);
		if (!jsV_isextensible(J, op.target))
			complain(J, "'has' on proxy: trap returned falsish for property '%s' but the proxy target is not extensible",
				&op);
	}
	return end(J, &op, 0);
}

static int proxy_delete(js_State *J, js_Object *obj, const char *key)
{
	struct operation op;
	js_Descriptor d;
	if (!proxy_begin(J, obj, "deleteProperty", key, &op))
		return end(J, &op, jsV_delete(J, op.target, op.key));
	if (!ask(J, 2))
		return end(J, &op, 0);
	if (target_has(J, &op, &d)) {
		if (is_fixed(&d))
			complain(J, "'deleteProperty' on proxy: trap returned truish for property '%s' which is non-configurable in "
				"the proxy target", &op);
		if (!jsV_isextensible(J, op.target))
			complain(J, "'deleteProperty' on proxy: trap returned truish for property '%s' but the proxy target is "
				"non-extensible", &op);
	}
	return end(J, &op, 1);
}

/* ---- property descriptors ---- */

/* The trap says that there is no such property: may it? */
static int check_missing(js_State *J, const struct operation *op)
{
	js_Descriptor own;
	if (!target_has(J, op, &own))
		return 0;
	if (is_fixed(&own))
		complain(J, "'getOwnPropertyDescriptor' on proxy: trap returned undefined for property '%s' which is "
			"non-configurable in the proxy target", op);
	if (!jsV_isextensible(J, op->target))
		complain(J, "'getOwnPropertyDescriptor' on proxy: trap returned undefined for property '%s' which exists in the "
			"non-extensible proxy target", op);
	return 0;
}

static void check_described(js_State *J, const struct operation *op, js_Descriptor *d)
{
	js_Descriptor own;
	bool there = target_has(J, op, &own), extensible = jsV_isextensible(J, op->target);
	if (there ? !jsV_mayredefine(J, &own, d) : !extensible)
		complain(J, "'getOwnPropertyDescriptor' on proxy: trap returned descriptor for property '%s' that is incompatible "
			"with the existing property in the proxy target", op);
	if (is_fixed(d) && (!there || !is_fixed(&own)))
		complain(J, "'getOwnPropertyDescriptor' on proxy: trap reported non-configurability for property '%s' which is "
			"either non-existent or configurable in the proxy target", op);
	if (is_constant(d) && !is_constant(&own))
		complain(J, "'getOwnPropertyDescriptor' on proxy: trap reported non-configurable and writable for property '%s' "
			"which is non-configurable, non-writable in the proxy target", op);
}

/* What is on the stack above op->base keeps *d alive: it stays. */
static int proxy_getown(js_State *J, js_Object *obj, const char *key, js_Descriptor *d)
{
	struct operation op;
	if (!proxy_begin(J, obj, "getOwnPropertyDescriptor", key, &op))
		return jsV_getown(J, op.target, op.key, d);
	js_call(J, 2);
	if (js_isundefined(J, -1))
		return check_missing(J, &op);
	if (!js_isobject(J, -1))
		complain(J, "'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined for property '%s'",
			&op);
	jsV_todescriptor(J, js_gettop(J) - 1, d);
	d->has |= HAS_ENUM | HAS_CONF | (d->has & HAS_ACCESSOR ? HAS_ACCESSOR : HAS_DATA);
	check_described(J, &op, d);
	return 1;
}

static void check_defined(js_State *J, const struct operation *op, js_Descriptor *d)
{
	js_Descriptor own;
	bool there = target_has(J, op, &own), fixes = (d->has & HAS_CONF) && is_fixed(d);
	if (!there && !jsV_isextensible(J, op->target))
		complain(J, "'defineProperty' on proxy: trap returned truish for adding property '%s'  to the non-extensible proxy "
			"target", op);
	if (fixes && (!there || !is_fixed(&own)))
		complain(J, "'defineProperty' on proxy: trap returned truish for defining non-configurable property '%s' which is "
			"either non-existent or configurable in the proxy target", op);
	if (there && !jsV_mayredefine(J, &own, d))
		complain(J, "'defineProperty' on proxy: trap returned truish for adding property '%s'  that is incompatible with "
			"the existing property in the proxy target", op);
	if (there && (own.has & HAS_DATA) && is_fixed(&own) && !is_constant(&own) && (d->has & HAS_WRITABLE) &&
			(d->atts & JS_READONLY))
		complain(J, "'defineProperty' on proxy: trap returned truish for defining non-configurable property '%s' which "
			"cannot be non-writable", op);
}

static int proxy_define(js_State *J, js_Object *obj, const char *key, js_Descriptor *d)
{
	struct operation op;
	if (!proxy_begin(J, obj, "defineProperty", key, &op))
		return end(J, &op, jsV_define(J, op.target, op.key, d, 0));
	jsV_pushdescriptor(J, d);
	if (!ask(J, 3))
		return end(J, &op, 0);
	check_defined(J, &op, d);
	return end(J, &op, 1);
}

/* ---- ownKeys ---- */

/* Is the key at idx in the array at `list`? */
static bool contains(js_State *J, int list, int n, int idx)
{
	bool found = false;
	for (int i = 0; i < n && !found; ++i) {
		js_getindex(J, list, i);
		js_copy(J, idx);
		found = js_strictequal(J);
		js_pop(J, 2);
	}
	return found;
}

/* Replaces the array-like on top by an array of keys, each once. A Set finds the doubles of long lists. */
static void to_keys(js_State *J)
{
	if (!js_isobject(J, -1))
		js_typeerror(J, "CreateListFromArrayLike called on non-object");
	int from = js_gettop(J) - 1, n = (int)builtins_length(J, from);
	char shown[80];
	js_newarray(J);
	js_getglobal(J, "Set");
	js_construct(J, 0);
	for (int i = 0; i < n; ++i) {
		js_getindex(J, from, i);
		if (!js_isstring(J, -1) && !js_issymbol(J, -1)) {
			builtins_describe(J, -1, shown);
			js_typeerror(J, "%s is not a valid property name", shown);
		}
		if (!set_add(J, -2))
			js_typeerror(J, "'ownKeys' on proxy: trap returned duplicate entries");
		js_setindex(J, from + 1, i);
	}
	js_pop(J, 1);
	js_rot2pop1(J);
}

/* Every key that the target cannot lose must be among those on top; and no other, if it takes no new ones. */
static void check_keys(js_State *J, const struct operation *op)
{
	js_Descriptor d;
	int keys = js_gettop(J) - 1, n = js_getlength(J, keys);
	bool extensible = jsV_isextensible(J, op->target);
	jsV_pushownkeys(J, op->target);
	int m = js_getlength(J, keys + 1);
	for (int i = 0; i < m; ++i) {
		int top = js_gettop(J);
		js_getindex(J, keys + 1, i);
		bool fixed = jsV_getown(J, op->target, js_tokey(J, top), &d) && is_fixed(&d);
		if ((fixed || !extensible) && !contains(J, keys, n, top))
			js_typeerror(J, "'ownKeys' on proxy: trap result did not include '%s'", js_keyname(J, js_tokey(J, top)));
		js_pop(J, js_gettop(J) - top);
	}
	if (!extensible && m != n)
		js_typeerror(J, "'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible");
	js_pop(J, 1);
}

static void proxy_ownkeys(js_State *J, js_Object *obj)
{
	struct operation op;
	if (proxy_begin(J, obj, "ownKeys", NULL, &op)) {
		js_call(J, 1);
		to_keys(J);
		check_keys(J, &op);
	} else {
		jsV_pushownkeys(J, op.target);
	}
	js_rot2pop1(J);
}

/* ---- the prototype, extensibility ---- */

static js_Object *proxy_getprototype(js_State *J, js_Object *obj)
{
	struct operation op;
	if (!proxy_begin(J, obj, "getPrototypeOf", NULL, &op)) {
		js_Object *prototype = jsV_getprototype(J, op.target);
		end(J, &op, 0);
		return prototype;
	}
	js_call(J, 1);
	if (!js_isobject(J, -1) && !js_isnull(J, -1))
		js_typeerror(J, "'getPrototypeOf' on proxy: trap returned neither object nor null");
	js_Object *prototype = js_isobject(J, -1) ? js_toobject(J, -1) : NULL;
	if (!jsV_isextensible(J, op.target) && prototype != jsV_getprototype(J, op.target))
		js_typeerror(J, "'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual "
			"prototype");
	end(J, &op, 0);
	return prototype;
}

static int proxy_setprototype(js_State *J, js_Object *obj, js_Object *prototype)
{
	struct operation op;
	if (!proxy_begin(J, obj, "setPrototypeOf", NULL, &op))
		return end(J, &op, jsV_setprototype(J, op.target, prototype));
	if (prototype)
		js_pushobject(J, prototype);
	else
		js_pushnull(J);
	if (!ask(J, 2))
		return end(J, &op, 0);
	if (!jsV_isextensible(J, op.target) && prototype != jsV_getprototype(J, op.target))
		js_typeerror(J, "'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the non-extensible "
			"proxy target");
	return end(J, &op, 1);
}

static int proxy_isextensible(js_State *J, js_Object *obj)
{
	struct operation op;
	if (!proxy_begin(J, obj, "isExtensible", NULL, &op))
		return end(J, &op, jsV_isextensible(J, op.target));
	bool extensible = ask(J, 1);
	if (extensible != (jsV_isextensible(J, op.target) != 0))
		js_typeerror(J, "'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is "
			"'%s')", extensible ? "false" : "true");
	return end(J, &op, extensible);
}

static int proxy_preventextensions(js_State *J, js_Object *obj)
{
	struct operation op;
	if (!proxy_begin(J, obj, "preventExtensions", NULL, &op))
		return end(J, &op, jsV_preventextensions(J, op.target));
	bool done = ask(J, 1);
	if (done && jsV_isextensible(J, op.target))
		js_typeerror(J, "'preventExtensions' on proxy: trap returned truish but the proxy target is extensible");
	return end(J, &op, done);
}

/* ---- all of them ---- */

static js_Object *proxy_target(js_State *J, js_Object *obj)
{
	if (!proxy_of(obj)->handler)
		js_typeerror(J, "Cannot perform 'IsArray' on a proxy that has been revoked");
	return proxy_of(obj)->target;
}

static void mark_object(js_State *J, js_Object *obj)
{
	js_Value v = { .t = { .type = JS_TOBJECT } };
	struct value held;
	v.u.object = obj;
	memcpy(held.raw, &v, sizeof v);
	engine_mark(J, &held);
}

static void proxy_mark(js_State *J, js_Object *obj)
{
	if (!proxy_of(obj)->handler)
		return;
	mark_object(J, proxy_of(obj)->target);
	mark_object(J, proxy_of(obj)->handler);
}

const js_Exotic proxy_methods = {
	.getown = proxy_getown, .define = proxy_define, .has = proxy_has, .get = proxy_get, .set = proxy_set,
	.delete = proxy_delete, .ownkeys = proxy_ownkeys, .getprototype = proxy_getprototype,
	.setprototype = proxy_setprototype, .isextensible = proxy_isextensible,
	.preventextensions = proxy_preventextensions, .target = proxy_target, .mark = proxy_mark,
};
