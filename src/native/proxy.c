/* proxy.c -- Proxy: an object whose every internal method is a function of the program.
 *
 * HOW   a proxy is an exotic object of the engine (struct js_Exotic, proxy_traps.c). One that can be called is a function
 *       in C, so that typeof, calls and `new` need to know nothing.
 * WHY   in C, because the engine asks for properties where no JavaScript could be called in between.
 * OWNS  struct proxy belongs to its object.
 * READ  after engine.h. Follows ECMA-262, "Proxy Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "proxy.h"

#include <stdlib.h>

struct proxy *proxy_of(const js_Object *obj)
{
	return obj->type == JS_CCFUNCTION ? obj->u.c.data : obj->u.user.data;
}

/* ---- calls: the running function is the proxy ---- */

static void push_arguments(js_State *J, int n)
{
	js_newarray(J);
	for (int i = 1; i <= n; ++i) {
		js_copy(J, i);
		js_setindex(J, -2, i - 1);
	}
}

static js_Object *running_proxy(js_State *J)
{
	js_currentfunction(J);
	js_Object *obj = js_toobject(J, -1);
	js_pop(J, 1);
	return obj;
}

static void native_apply(js_State *J)
{
	struct operation op;
	int n = js_gettop(J) - 1;
	if (proxy_begin(J, running_proxy(J), "apply", NULL, &op)) {
		js_copy(J, 0);
		push_arguments(J, n);
		js_call(J, 3);
	} else { /* the target is on top */
		for (int i = 0; i <= n; ++i)
			js_copy(J, i);
		js_call(J, n);
	}
}

static void native_construct(js_State *J)
{
	struct operation op;
	int n = js_gettop(J) - 1;
	char shown[80];
	js_pushnewtarget(J);
	if (proxy_begin(J, running_proxy(J), "construct", NULL, &op)) {
		push_arguments(J, n);
		js_copy(J, op.base - 1);
		js_call(J, 3);
		if (!js_isobject(J, -1)) {
			builtins_describe(J, -1, shown);
			js_typeerror(J, "'construct' on proxy: trap returned non-object ('%s')", shown);
		}
	} else { /* new.target and the target are on top */
		for (int i = 1; i <= n; ++i)
			js_copy(J, i);
		js_constructas(J, n);
	}
}

/* ---- the object ---- */

static void finalize(js_State *J, void *data)
{
	(void)J;
	free(data);
}

/* Pushes a proxy of the object at 1 with the handler at 2. */
static js_Object *push_proxy(js_State *J)
{
	if (!js_isobject(J, 1) || !js_isobject(J, 2))
		js_typeerror(J, "Cannot create proxy with a non-object as target or handler");
	struct proxy *p = malloc(sizeof *p);
	CHECK(p != NULL);
	*p = (struct proxy){ js_toobject(J, 1), js_toobject(J, 2) };
	bool callable = js_iscallable(J, 1);
	if (callable) {
		js_newcfunctionx(J, native_apply, "", 0, p, finalize);
		if (js_isconstructor(J, 1))
			js_toobject(J, -1)->u.c.constructor = native_construct;
	} else {
		js_pushnull(J);
		js_newuserdata(J, "Object", p, finalize);
	}
	js_Object *proxy = js_toobject(J, -1);
	proxy->exotic = &proxy_methods;
	proxy->special = 1;
	proxy->lazy = 0;
	proxy->prototype = NULL;
	return proxy;
}

static void native_new_Proxy(js_State *J)
{
	push_proxy(J);
}

#define REVOKED_PROXY "\xff" "proxy"

static void native_revoke(js_State *J)
{
	js_currentfunction(J);
	js_getproperty(J, -1, REVOKED_PROXY);
	if (js_isobject(J, -1)) {
		*proxy_of(js_toobject(J, -1)) = (struct proxy){ NULL, NULL };
		js_pushundefined(J);
		js_setproperty(J, -3, REVOKED_PROXY);
	}
	js_pushundefined(J);
}

static void native_revocable(js_State *J)
{
	push_proxy(J);
	js_newobject(J);
	js_copy(J, -2);
	js_defproperty(J, -2, "proxy", 0);
	js_newcfunction(J, native_revoke, "", 0);
	js_copy(J, -3);
	js_setproperty(J, -2, REVOKED_PROXY);
	js_defproperty(J, -2, "revoke", 0);
}

bool proxy_parts(js_State *J, int idx)
{
	js_Value *v = js_tovalue(J, idx);
	if (v->t.type != JS_TOBJECT || v->u.object->exotic != &proxy_methods)
		return false;
	const struct proxy *p = proxy_of(v->u.object);
	if (p->handler) {
		js_pushobject(J, p->target);
		js_pushobject(J, p->handler);
	} else {
		js_pushnull(J);
		js_pushnull(J);
	}
	return true;
}

void proxy_init(js_State *J)
{
	js_newobject(J);
	js_newcconstructor(J, builtins_refuse_call, native_new_Proxy, "Proxy", 2);
	native_method(J, "revocable", native_revocable, 2);
	jsV_getownproperty(J, js_toobject(J, -1), "prototype")->atts = 0;
	js_delproperty(J, -1, "prototype"); /* Proxy has none */
	js_defglobal(J, "Proxy", JS_DONTENUM);
}
