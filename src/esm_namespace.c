/* esm_namespace.c -- the object that `import * as ns` gives: a module's exports, as they are now.
 *
 * HOW   an exotic object: it has no properties of its own but the tag 'Module'; what is asked of it by an exported
 *       name is answered from the variable. So a read sees each change, and a write is refused.
 * READ  after esm_link.c. Follows ECMA-262, "Module Namespace Exotic Objects".
 *
 * SPDX-License-Identifier: ISC
 */
#include "engine.h"
#include "esm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct host_class namespace_class = { "Module", NULL, NULL };

static const struct export *export_of(const js_Object *object, const char *name)
{
	return esm_export_of(object->u.user.data, name);
}

/* Pushes the value of the variable, or throws if it has none yet. */
static void push_variable(js_State *J, const struct export *e)
{
	struct record *of = e->of;
	if (!e->variable) {
		esm_push_namespace(J, of);
		return;
	}
	if (!engine_is_undefined(&of->scope)) { /* it has come to its ø.exports() */
		engine_push(J, &of->scope);
		js_getproperty(J, -1, e->variable);
		js_rot2pop1(J);
		if (!engine_same(J, &runtime_of(J)->modules.unset, -1))
			return;
	}
	char message[256];
	snprintf(message, sizeof message, "Cannot access '%.200s' before initialization", e->name);
	js_newreferenceerror(J, message);
	js_throw(J);
}

static int on_getown(js_State *J, js_Object *object, const char *key, js_Descriptor *d)
{
	const struct export *e = export_of(object, key);
	if (!e)
		return JS_ORDINARY;
	push_variable(J, e);
	memset(d, 0, sizeof *d);
	d->has = HAS_VALUE | HAS_WRITABLE | HAS_ENUM | HAS_CONF;
	d->atts = JS_DONTCONF;
	d->value = *js_tovalue(J, -1);
	return 1;
}

/* Nothing changes: what is defined must be what is there. */
static int on_define(js_State *J, js_Object *object, const char *key, js_Descriptor *d)
{
	js_Descriptor own;
	if (!export_of(object, key))
		return JS_ORDINARY;
	on_getown(J, object, key, &own);
	bool same = !(d->has & HAS_ACCESSOR) && (!(d->has & HAS_CONF) || (d->atts & JS_DONTCONF)) &&
		(!(d->has & HAS_ENUM) || !(d->atts & JS_DONTENUM)) && (!(d->has & HAS_WRITABLE) || !(d->atts & JS_READONLY)) &&
		(!(d->has & HAS_VALUE) || jsV_samevalue(J, d->value, own.value));
	js_pop(J, 1);
	return same;
}

static int on_has(js_State *J, js_Object *object, const char *key)
{
	(void)J;
	return export_of(object, key) ? 1 : JS_ORDINARY;
}

static int on_get(js_State *J, js_Object *object, const char *key, js_Value receiver)
{
	const struct export *e = export_of(object, key);
	(void)receiver;
	if (!e)
		return JS_ORDINARY;
	push_variable(J, e);
	return 1;
}

/* A statement of strict code throws where Reflect.set and its like return false; V8 says more than usual. */
static bool throws(js_State *J)
{
	struct position at;
	return J->strict && engine_frame(J, 0, &at) && strcmp(at.file, "native");
}

static int on_set(js_State *J, js_Object *object, const char *key, js_Value value, js_Value receiver)
{
	(void)value, (void)receiver;
	if (throws(J) && export_of(object, key))
		js_typeerror(J, "Cannot assign to read only property '%s' of object '[object Module]'", js_keyname(J, key));
	if (throws(J))
		js_typeerror(J, "Cannot add property %s, object is not extensible", js_keyname(J, key));
	return 0;
}

static int on_delete(js_State *J, js_Object *object, const char *key)
{
	if (!export_of(object, key))
		return JS_ORDINARY;
	if (throws(J))
		js_typeerror(J, "Cannot delete property '%s' of [object Module]", js_keyname(J, key));
	return 0;
}

static void on_ownkeys(js_State *J, js_Object *object)
{
	const struct record *r = object->u.user.data;
	js_newarray(J);
	for (size_t i = 0; i < r->export_count; ++i) {
		js_pushstring(J, r->exports[i].name);
		js_setindex(J, -2, (int)i);
	}
}

static const js_Exotic namespace_methods = {
	.getown = on_getown, .define = on_define, .has = on_has, .get = on_get, .set = on_set, .delete = on_delete,
	.ownkeys = on_ownkeys,
};

struct record *esm_record_at(js_State *J, int idx)
{
	return engine_host(J, idx, &namespace_class);
}

void esm_push_namespace(js_State *J, struct record *r)
{
	if (!engine_is_undefined(&r->namespace)) {
		engine_push(J, &r->namespace);
		return;
	}
	esm_list_exports(J, r);
	js_pushnull(J);
	engine_new_host(J, &namespace_class, r);
	js_pushliteral(J, "Module");
	js_defproperty(J, -2, engine_symbol_key(J, "toStringTag"), JS_READONLY | JS_DONTENUM | JS_DONTCONF);
	js_Object *object = js_toobject(J, -1);
	object->extensible = 0;
	object->special = 1;
	object->exotic = &namespace_methods;
	engine_copy(J, -1, &r->namespace);
}
