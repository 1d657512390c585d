/* weak.c -- WeakMap, WeakSet, WeakRef, FinalizationRegistry.
 *
 * HOW   a WeakMap keeps nothing itself: its value is a hidden property of the key object (JS_ISHIDDENKEY), which every
 *       object takes, so the entry lives as long as the key. The property's name holds the key's own address as well, so
 *       that nothing is inherited from a prototype that is a key.
 * NODE  differs: a WeakRef is strong, and no cleanup callback is ever called; the language allows both.
 * READ  after collections.c. Follows ECMA-262, "Keyed Collections" and "Managing Memory".
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* A weak collection's number, or what a WeakRef holds. */
struct holder {
	uint64_t id;
	struct value target;
};

static void mark_holder(js_State *J, void *data)
{
	engine_mark(J, &((struct holder *)data)->target);
}

static void finalize_holder(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class weak_map_class = { "WeakMap", mark_holder, finalize_holder };
static const struct host_class weak_set_class = { "WeakSet", mark_holder, finalize_holder };
static const struct host_class weak_ref_class = { "WeakRef", mark_holder, finalize_holder };
static const struct host_class registry_class = { "FinalizationRegistry", mark_holder, finalize_holder };

static struct holder *this_holder(js_State *J, const struct host_class *class, const char *method)
{
	struct holder *h = engine_host(J, 0, class);
	if (!h)
		builtins_throw_receiver(J, class->tag, method);
	return h;
}

/* Pushes an object of the running constructor. */
static struct holder *push_holder(js_State *J, const struct host_class *class)
{
	builtins_push_prototype(J, class->tag);
	struct holder *h = malloc(sizeof *h);
	CHECK(h != NULL);
	h->id = ++runtime_of(J)->last_weak_id;
	engine_clear(&h->target);
	engine_new_host(J, class, h);
	return h;
}

/* ---- WeakMap, WeakSet: the key is at 1 ---- */

/* The name of the property that the key has for a weak collection. */
static const char *property_of(js_State *J, const struct holder *h, char out[48])
{
	snprintf(out, 48, "\xffw%" PRIx64 "@%" PRIxPTR, h->id, (uintptr_t)engine_identity(J, 1));
	return out;
}

/* Pushes the value and returns true if the key is in the collection. */
static bool weak_get(js_State *J, const struct holder *h)
{
	char name[48];
	return js_isobject(J, 1) && js_hasproperty(J, 1, property_of(J, h, name));
}

static void weak_set(js_State *J, const struct holder *h, int value, const char *what)
{
	char name[48];
	if (!js_isobject(J, 1))
		js_typeerror(J, "Invalid value used %s", what);
	js_copy(J, value);
	js_setproperty(J, 1, property_of(J, h, name));
}

static void weak_delete(js_State *J, const struct holder *h)
{
	char name[48];
	bool found = weak_get(J, h);
	if (found) {
		js_pop(J, 1);
		js_delproperty(J, 1, property_of(J, h, name));
	}
	js_pushboolean(J, found);
}

static void native_WeakMap_get(js_State *J)
{
	if (!weak_get(J, this_holder(J, &weak_map_class, "get")))
		js_pushundefined(J);
}

static void native_WeakMap_set(js_State *J)
{
	weak_set(J, this_holder(J, &weak_map_class, "set"), 2, "as weak map key");
	js_copy(J, 0);
}

static void native_WeakMap_has(js_State *J)
{
	js_pushboolean(J, weak_get(J, this_holder(J, &weak_map_class, "has")));
}

static void native_WeakMap_delete(js_State *J)
{
	weak_delete(J, this_holder(J, &weak_map_class, "delete"));
}

static void native_WeakSet_add(js_State *J)
{
	weak_set(J, this_holder(J, &weak_set_class, "add"), 1, "in weak set");
	js_copy(J, 0);
}

static void native_WeakSet_has(js_State *J)
{
	js_pushboolean(J, weak_get(J, this_holder(J, &weak_set_class, "has")));
}

static void native_WeakSet_delete(js_State *J)
{
	weak_delete(J, this_holder(J, &weak_set_class, "delete"));
}

static void native_WeakMap_construct(js_State *J)
{
	push_holder(J, &weak_map_class);
	builtins_fill_collection(J, weak_map_class.tag, "set", true);
}

static void native_WeakSet_construct(js_State *J)
{
	push_holder(J, &weak_set_class);
	builtins_fill_collection(J, weak_set_class.tag, "add", false);
}

/* ---- WeakRef, FinalizationRegistry ---- */

static void native_WeakRef_construct(js_State *J)
{
	if (!js_isobject(J, 1))
		js_typeerror(J, "WeakRef: invalid target");
	engine_copy(J, 1, &push_holder(J, &weak_ref_class)->target);
}

static void native_WeakRef_deref(js_State *J)
{
	engine_push(J, &this_holder(J, &weak_ref_class, "deref")->target);
}

static void native_FinalizationRegistry_construct(js_State *J)
{
	if (!js_iscallable(J, 1))
		js_typeerror(J, "FinalizationRegistry: cleanup must be callable");
	push_holder(J, &registry_class);
}

static void native_register(js_State *J)
{
	this_holder(J, &registry_class, "register");
	if (!js_isobject(J, 1))
		js_typeerror(J, "FinalizationRegistry.prototype.register: invalid target");
	if (js_isobject(J, 2) && engine_identity(J, 1) == engine_identity(J, 2))
		js_typeerror(J, "FinalizationRegistry.prototype.register: target and holdings must not be same");
	js_pushundefined(J);
}

static void native_unregister(js_State *J)
{
	this_holder(J, &registry_class, "unregister");
	if (!js_isobject(J, 1))
		js_typeerror(J, "Invalid unregisterToken ('%s')", js_trystring(J, 1, "Symbol()"));
	js_pushboolean(J, false);
}

/* ---- what the program sees ---- */

static const struct builtin weak_map_methods[] = {
	{ "delete", native_WeakMap_delete, 1 }, { "get", native_WeakMap_get, 1 }, { "set", native_WeakMap_set, 2 },
	{ "has", native_WeakMap_has, 1 }, { NULL, NULL, 0 },
};
static const struct builtin weak_set_methods[] = {
	{ "delete", native_WeakSet_delete, 1 }, { "has", native_WeakSet_has, 1 }, { "add", native_WeakSet_add, 1 },
	{ NULL, NULL, 0 },
};
static const struct builtin weak_ref_methods[] = {
	{ "deref", native_WeakRef_deref, 0 }, { NULL, NULL, 0 },
};
static const struct builtin registry_methods[] = {
	{ "register", native_register, 2 }, { "unregister", native_unregister, 1 }, { NULL, NULL, 0 },
};

static void define(js_State *J, const char *name, const struct builtin *methods, js_CFunction construct, int length)
{
	js_newobject(J);
	builtins_define(J, methods);
	builtins_define_class(J, name, construct, length);
	js_defglobal(J, name, JS_DONTENUM);
}

void weak_init(js_State *J)
{
	define(J, weak_map_class.tag, weak_map_methods, native_WeakMap_construct, 0);
	define(J, weak_set_class.tag, weak_set_methods, native_WeakSet_construct, 0);
	define(J, weak_ref_class.tag, weak_ref_methods, native_WeakRef_construct, 1);
	define(J, registry_class.tag, registry_methods, native_FinalizationRegistry_construct, 1);
}
