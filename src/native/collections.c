/* collections.c -- Map and Set: objects that hold a table, and the iterators that walk it.
 *
 * HOW   what Map and Set have in common is one function for both; the function object knows for which it stands. An
 *       iterator is an object with a cursor in the table.
 * READ  after table.c. WeakMap and WeakSet are in weak.c. Follows ECMA-262, "Keyed Collections".
 *
 * SPDX-License-Identifier: ISC
 */
#include "table.h"

#include <stdlib.h>

/* ---- objects that hold a table ---- */

static void mark_table(js_State *J, void *data)
{
	struct table *t = data;
	for (uint32_t i = 0; i < t->used; ++i)
		if (t->entries[i].live) {
			engine_mark(J, &t->entries[i].key);
			engine_mark(J, &t->entries[i].value);
		}
}

static void finalize_table(js_State *J, void *data)
{
	(void)J;
	table_release(data);
}

static const struct host_class map_class = { "Map", mark_table, finalize_table };
static const struct host_class set_class = { "Set", mark_table, finalize_table };

static struct table *this_table(js_State *J, const struct host_class *class, const char *method)
{
	struct table *t = engine_host(J, 0, class);
	if (!t)
		builtins_throw_receiver(J, class->tag, method);
	return t;
}

/* The class that the running function belongs to. */
static const struct host_class *own_class(js_State *J)
{
	return js_currentfunctiondata(J);
}

/* ---- what a Map or a Set does ---- */

static void native_get(js_State *J)
{
	const struct entry *e = table_find(J, this_table(J, &map_class, "get"), 1);
	if (e)
		engine_push(J, &e->value);
	else
		js_pushundefined(J);
}

static void native_set(js_State *J)
{
	table_set(J, this_table(J, &map_class, "set"), 1, 2);
	js_copy(J, 0);
}

static void native_add(js_State *J)
{
	table_set(J, this_table(J, &set_class, "add"), 1, 1);
	js_copy(J, 0);
}

static void native_has(js_State *J)
{
	js_pushboolean(J, table_find(J, this_table(J, own_class(J), "has"), 1) != NULL);
}

static void native_delete(js_State *J)
{
	js_pushboolean(J, table_delete(J, this_table(J, own_class(J), "delete"), 1));
}

static void native_clear(js_State *J)
{
	table_clear(this_table(J, own_class(J), "clear"));
	js_pushundefined(J);
}

static void native_size(js_State *J)
{
	js_pushnumber(J, this_table(J, own_class(J), "size")->live);
}

bool set_add(js_State *J, int idx)
{
	struct table *t = engine_host(J, idx, &set_class);
	bool there = table_find(J, t, -1) != NULL;
	table_set(J, t, -1, -1);
	return !there;
}

/* ---- iterators ---- */

static void mark_cursor(js_State *J, void *data)
{
	engine_mark(J, &((struct cursor *)data)->owner);
}

static void finalize_cursor(js_State *J, void *data)
{
	(void)J;
	cursor_unlink(data);
	free(data);
}

static const struct host_class map_iterator = { "Map Iterator", mark_cursor, finalize_cursor };
static const struct host_class set_iterator = { "Set Iterator", mark_cursor, finalize_cursor };

static struct cursor *push_cursor(js_State *J, struct table *t, const struct host_class *class, char kind)
{
	struct cursor *c = calloc(1, sizeof *c);
	CHECK(c != NULL);
	cursor_link(c, t);
	c->kind = kind;
	engine_copy(J, 0, &c->owner);
	js_getregistry(J, class->tag);
	engine_new_host(J, class, c);
	return c;
}

static const struct host_class *iterator_of(const struct host_class *class)
{
	return class == &map_class ? &map_iterator : &set_iterator;
}

static void push_iterator(js_State *J, const char *method, char kind)
{
	const struct host_class *class = own_class(J);
	push_cursor(J, this_table(J, class, method), iterator_of(class), kind);
}

static void native_keys(js_State *J)
{
	push_iterator(J, "keys", 'k');
}

/* Of a Set, the values are the keys. */
static void native_values(js_State *J)
{
	push_iterator(J, "values", own_class(J) == &map_class ? 'v' : 'k');
}

static void native_entries(js_State *J)
{
	push_iterator(J, "entries", 'e');
}

static void push_entry(js_State *J, const struct entry *e, char kind)
{
	struct entry copy = *e; /* the collector may run, but it does not move entries */
	if (kind != 'e') {
		engine_push(J, kind == 'k' ? &copy.key : &copy.value);
		return;
	}
	js_newarray(J);
	engine_push(J, &copy.key);
	js_setindex(J, -2, 0);
	engine_push(J, &copy.value);
	js_setindex(J, -2, 1);
}

static void native_next(js_State *J)
{
	const struct host_class *class = own_class(J);
	struct cursor *c = engine_host(J, 0, class);
	if (!c)
		builtins_throw_receiver(J, class->tag, "next");
	const struct entry *e = c->table ? cursor_next(c) : NULL;
	if (e) {
		push_entry(J, e, c->kind);
	} else {
		cursor_unlink(c); /* once at its end, always */
		js_pushundefined(J);
	}
	builtins_result(J, e == NULL);
}

/* A walk in C that calls back is an iterator object like any other: the collector frees it if it throws. */
static void native_forEach(js_State *J)
{
	const struct host_class *class = own_class(J);
	struct table *t = this_table(J, class, "forEach");
	char shown[80];
	builtins_describe(J, 1, shown);
	if (js_isnumber(J, 1) || js_isboolean(J, 1))
		js_typeerror(J, "%s %s is not a function", js_typeof(J, 1), shown);
	builtins_check_callable(J, 1);
	builtins_pad(J, 2);
	struct cursor *c = push_cursor(J, t, iterator_of(class), 'k');
	for (const struct entry *e; (e = cursor_next(c)) != NULL; js_pop(J, 1)) {
		js_copy(J, 1);
		js_copy(J, 2);
		engine_push(J, &e->value);
		engine_push(J, &e->key);
		js_copy(J, 0);
		js_call(J, 3);
	}
	cursor_unlink(c);
	js_pushundefined(J);
}

/* ---- a look inside, for util.inspect ---- */

/* Pushes the live entries of a table from `at` on: keys and values in turn, or only keys. */
static void push_entries(js_State *J, const struct table *t, uint32_t at, bool pairs)
{
	int n = 0;
	js_newarray(J);
	for (; at < t->used; ++at) {
		struct entry e = t->entries[at];
		if (!e.live)
			continue;
		engine_push(J, &e.key);
		js_setindex(J, -2, n++);
		if (pairs) {
			engine_push(J, &e.value);
			js_setindex(J, -2, n++);
		}
	}
}

static void push_rest(js_State *J, const struct cursor *c)
{
	int n = 0;
	if (c->table && c->kind != 'v') {
		push_entries(J, c->table, c->at, c->kind == 'e');
		return;
	}
	js_newarray(J);
	for (uint32_t at = c->at; c->table && at < c->table->used; ++at)
		if (c->table->entries[at].live) {
			engine_push(J, &c->table->entries[at].value);
			js_setindex(J, -2, n++);
		}
}

void native_preview(js_State *J)
{
	struct table *map = engine_host(J, 1, &map_class), *set = engine_host(J, 1, &set_class);
	struct cursor *c = engine_host(J, 1, &map_iterator);
	c = c ? c : engine_host(J, 1, &set_iterator);
	if (!map && !set && !c) {
		js_pushundefined(J);
		return;
	}
	js_newobject(J);
	js_pushboolean(J, map || (c && c->kind == 'e'));
	js_setproperty(J, -2, "pairs");
	if (c)
		push_rest(J, c);
	else
		push_entries(J, map ? map : set, 0, map);
	js_setproperty(J, -2, "entries");
}

/* ---- for structured clones ---- */

struct table *collection_push(js_State *J, bool map)
{
	const struct host_class *class = map ? &map_class : &set_class;
	struct table *t = table_new();
	js_getregistry(J, class->tag);
	engine_new_host(J, class, t);
	return t;
}

bool collection_is(js_State *J, int idx, bool map)
{
	return engine_host(J, idx, map ? &map_class : &set_class) != NULL;
}

void collection_push_entries(js_State *J, int idx)
{
	bool map = collection_is(J, idx, true);
	push_entries(J, engine_host(J, idx, map ? &map_class : &set_class), 0, map);
}

/* ---- constructors ---- */

/* What the loop over a constructor's argument knows; the collection is at `self`, its adder at `adder`. */
struct filling {
	int self, adder;
	bool pairs;
};

static void fill_one(js_State *J, void *data)
{
	const struct filling *f = data;
	int item = js_gettop(J) - 1;
	if (f->pairs && !js_isobject(J, item)) {
		char shown[80];
		builtins_describe(J, item, shown);
		js_typeerror(J, "Iterator value %s is not an entry object", shown);
	}
	js_copy(J, f->adder);
	js_copy(J, f->self);
	if (f->pairs) {
		js_getindex(J, item, 0);
		js_getindex(J, item, 1);
	} else {
		js_copy(J, item);
	}
	js_call(J, f->pairs ? 2 : 1);
}

void builtins_fill_collection(js_State *J, const char *tag, const char *adder, bool pairs)
{
	struct filling f = { .self = js_gettop(J) - 1, .pairs = pairs };
	if (f.self < 2 || !js_iscoercible(J, 1))
		return;
	js_getproperty(J, -1, adder);
	f.adder = js_gettop(J) - 1;
	if (!js_iscallable(J, -1))
		js_typeerror(J, "'%s' returned for property '%s' of object '#<%s>' is not a function",
			js_trystring(J, -1, "Symbol()"), adder, tag);
	builtins_iterate(J, 1, fill_one, &f);
	js_copy(J, f.self);
}

static void construct(js_State *J, const struct host_class *class, const char *adder, bool pairs)
{
	builtins_pad(J, 1);
	builtins_push_prototype(J, class->tag);
	engine_new_host(J, class, table_new());
	builtins_fill_collection(J, class->tag, adder, pairs);
}

static void native_Map_construct(js_State *J)
{
	construct(J, &map_class, "set", true);
}

static void native_Set_construct(js_State *J)
{
	construct(J, &set_class, "add", false);
}

/* Map.groupBy(items, callback) */
static void group_one(js_State *J, void *data)
{
	double *count = data; /* the map is at 3, the callback at 2, the item on top */
	int item = js_gettop(J) - 1;
	js_copy(J, 2);
	js_pushundefined(J);
	js_copy(J, item);
	js_pushnumber(J, (*count)++);
	js_call(J, 2);
	struct table *t = engine_host(J, 3, &map_class);
	const struct entry *e = table_find(J, t, -1);
	if (e) {
		engine_push(J, &e->value);
	} else {
		js_newarray(J);
		table_set(J, t, item + 1, -1);
	}
	js_copy(J, item);
	js_setindex(J, -2, js_getlength(J, -2));
}

static void native_Map_groupBy(js_State *J)
{
	double count = 0;
	builtins_check_callable(J, 2);
	js_pop(J, js_gettop(J) - 3);
	js_getglobal(J, "Map");
	js_construct(J, 0);
	builtins_iterate(J, 1, group_one, &count);
	js_copy(J, 3);
}

/* ---- what the program sees ---- */

static const struct builtin shared[] = {
	{ "clear", native_clear, 0 }, { "delete", native_delete, 1 }, { "entries", native_entries, 0 },
	{ "forEach", native_forEach, 1 }, { "has", native_has, 1 }, { "values", native_values, 0 }, { NULL, NULL, 0 },
};

/* Pushes a function that belongs to the class. */
static void push_method(js_State *J, const struct host_class *class, const char *name, js_CFunction fn, int length)
{
	js_newcfunctionx(J, fn, name, length, (void *)(uintptr_t)class, NULL);
}

/* Pushes a prototype with what Map and Set have in common. */
static void push_prototype(js_State *J, const struct host_class *class)
{
	js_newobject(J);
	for (const struct builtin *m = shared; m->name; ++m) {
		push_method(J, class, m->name, m->fn, m->length);
		js_defproperty(J, -2, m->name, JS_DONTENUM);
	}
	push_method(J, class, "get size", native_size, 0);
	js_pushundefined(J);
	js_defaccessor(J, -3, "size", JS_DONTENUM);
}

static void define_iterator(js_State *J, const struct host_class *class)
{
	js_getregistry(J, "Iterator");
	js_newobjectx(J);
	push_method(J, class, "next", native_next, 0);
	js_defproperty(J, -2, "next", JS_DONTENUM);
	builtins_tag(J, class->tag);
	js_setregistry(J, class->tag);
}

static void define_map(js_State *J)
{
	push_prototype(J, &map_class);
	native_method(J, "get", native_get, 1);
	native_method(J, "set", native_set, 2);
	push_method(J, &map_class, "keys", native_keys, 0);
	js_defproperty(J, -2, "keys", JS_DONTENUM);
	js_getproperty(J, -1, "entries");
	builtins_symbol_property(J, "iterator");
	builtins_define_class(J, "Map", native_Map_construct, 0);
	builtins_species(J);
	native_method(J, "groupBy", native_Map_groupBy, 2);
	js_defglobal(J, "Map", JS_DONTENUM);
}

static void define_set(js_State *J)
{
	push_prototype(J, &set_class);
	native_method(J, "add", native_add, 1);
	js_getproperty(J, -1, "values");
	js_copy(J, -1);
	js_defproperty(J, -3, "keys", JS_DONTENUM);
	builtins_symbol_property(J, "iterator");
	builtins_define_class(J, "Set", native_Set_construct, 0);
	builtins_species(J);
	js_defglobal(J, "Set", JS_DONTENUM);
}

void collections_init(js_State *J)
{
	define_iterator(J, &map_iterator);
	define_iterator(J, &set_iterator);
	define_map(J);
	define_set(J);
	weak_init(J);
}
