/* collections.c -- Map, Set, WeakMap, WeakSet: tables that remember the order in which things came.
 *
 * HOW   a table is a list of entries in the order of insertion, and chains of entries with equal hashes. A
 *       deleted entry stays as a hole until the list is written anew; an iterator is a place in the list and
 *       is told when that happens, so that it sees what is added while it walks and nothing twice.
 *       A WeakMap keeps nothing itself: its value is a hidden property of the key object, so the entry lives as
 *       long as the key. Keys that take no new properties (frozen ones) are kept in a table, strongly.
 * WHY   in C because programs live in maps: a lookup is a hash and one comparison.
 * OWNS  struct table is counted: its object and every iterator hold it.
 * READ  after builtins.h. Follows ECMA-262, "Keyed Collections".
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NONE UINT32_MAX

struct entry {
	struct value key, value;
	uint32_t hash, next; /* next: in the chain of its bucket */
	bool live;
	bool gone; /* in a weak table: what the key itself says is no longer true */
};

/* A place in a table, adjusted when the entries move. */
struct cursor {
	struct table *table;
	uint32_t at;
	struct cursor *prev, *next;
	struct value owner;  /* the collection, kept alive while the iterator is */
	char kind;           /* 'k'eys, 'v'alues, 'e'ntries */
};

struct table {
	struct entry *entries;
	uint32_t *buckets; /* the first entry of each chain */
	uint32_t used, live, capacity; /* as many buckets as capacity */
	int users;
	struct cursor *cursors;
	uint64_t weak_id;
};

/* ---- the table ---- */

static struct table *table_new(void)
{
	struct table *t = calloc(1, sizeof *t);
	CHECK(t != NULL);
	t->users = 1;
	return t;
}

static void table_release(struct table *t)
{
	if (--t->users > 0)
		return;
	free(t->entries);
	free(t->buckets);
	free(t);
}

static uint32_t mix(uint64_t x)
{
	x ^= x >> 32;
	x *= 0x9E3779B97F4A7C15u;
	return (uint32_t)(x >> 32);
}

static uint32_t hash_string(const char *s)
{
	uint64_t h = 14695981039346656037u;
	for (; *s; ++s)
		h = (h ^ (unsigned char)*s) * 1099511628211u;
	return mix(h);
}

/* Equal keys have equal hashes: 0 and -0 are one key, and so is every NaN. */
static uint32_t hash_value(js_State *J, int idx)
{
	const void *object = engine_identity(J, idx);
	if (object)
		return mix((uint64_t)(uintptr_t)object);
	if (js_isnumber(J, idx)) {
		double number = js_tonumber(J, idx);
		uint64_t bits;
		number = number == 0 ? 0 : number;
		memcpy(&bits, &number, sizeof bits);
		return isnan(number) ? 1 : mix(bits);
	}
	if (js_isstring(J, idx))
		return hash_string(js_tostring(J, idx));
	return 2; /* undefined, null, booleans, symbols */
}

/* SameValueZero */
static bool same_key(js_State *J, const struct value *key, int idx)
{
	if (engine_same(J, key, idx))
		return true;
	if (!js_isnumber(J, idx) || !isnan(js_tonumber(J, idx)))
		return false;
	engine_push(J, key);
	bool nan = js_isnumber(J, -1) && isnan(js_tonumber(J, -1));
	js_pop(J, 1);
	return nan;
}

static struct entry *table_find(js_State *J, const struct table *t, int idx)
{
	if (t->live == 0)
		return NULL;
	uint32_t hash = hash_value(J, idx);
	for (uint32_t i = t->buckets[hash & (t->capacity - 1)]; i != NONE; i = t->entries[i].next)
		if (t->entries[i].hash == hash && same_key(J, &t->entries[i].key, idx))
			return &t->entries[i];
	return NULL;
}

/* Every iterator goes on at the entry at which it was going to: `to` says where each one went. */
static void move_cursors(struct table *t, const uint32_t *to)
{
	for (struct cursor *c = t->cursors; c; c = c->next)
		c->at = to ? to[c->at] : 0;
}

static void link_entry(struct table *t, uint32_t i)
{
	uint32_t *bucket = &t->buckets[t->entries[i].hash & (t->capacity - 1)];
	t->entries[i].next = *bucket;
	*bucket = i;
}

/* Writes the list anew without holes, with room for more. */
static void table_rebuild(struct table *t)
{
	uint32_t capacity = 8, n = 0;
	while (capacity < 2 * t->live)
		capacity *= 2;
	struct entry *entries = malloc(capacity * sizeof *entries);
	uint32_t *to = t->cursors ? malloc((t->used + 1) * sizeof *to) : NULL;
	CHECK(entries != NULL && (to != NULL || !t->cursors));
	for (uint32_t i = 0; i < t->used; ++i) {
		if (to)
			to[i] = n;
		if (t->entries[i].live)
			entries[n++] = t->entries[i];
	}
	if (to) {
		to[t->used] = n;
		move_cursors(t, to);
		free(to);
	}
	free(t->entries);
	free(t->buckets);
	t->entries = entries;
	t->buckets = malloc(capacity * sizeof *t->buckets);
	CHECK(t->buckets != NULL);
	memset(t->buckets, 0xFF, capacity * sizeof *t->buckets);
	t->used = n;
	t->capacity = capacity;
	for (uint32_t i = 0; i < n; ++i)
		link_entry(t, i);
}

/* Sets key (at idx) to the value at `value`; value and key are not converted, nothing throws. */
static void table_set(js_State *J, struct table *t, int idx, int value)
{
	struct entry *e = table_find(J, t, idx);
	if (!e) {
		if (t->used == t->capacity)
			table_rebuild(t);
		e = &t->entries[t->used];
		engine_copy(J, idx, &e->key);
		if (js_isnumber(J, idx) && js_tonumber(J, idx) == 0) { /* -0 becomes 0 */
			js_pushnumber(J, 0);
			engine_take(J, &e->key);
		}
		e->hash = hash_value(J, idx);
		e->live = true;
		e->gone = false;
		link_entry(t, t->used++);
		++t->live;
	}
	engine_copy(J, value, &e->value);
}

static bool table_delete(js_State *J, struct table *t, int idx)
{
	struct entry *e = table_find(J, t, idx);
	if (!e)
		return false;
	uint32_t *link = &t->buckets[e->hash & (t->capacity - 1)];
	while (&t->entries[*link] != e)
		link = &t->entries[*link].next;
	*link = e->next;
	e->live = false;
	--t->live;
	return true;
}

static void table_clear(struct table *t)
{
	move_cursors(t, NULL);
	free(t->entries);
	free(t->buckets);
	t->entries = NULL;
	t->buckets = NULL;
	t->used = t->live = t->capacity = 0;
}

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
static const struct host_class weak_map_class = { "WeakMap", mark_table, finalize_table };
static const struct host_class weak_set_class = { "WeakSet", mark_table, finalize_table };

_Noreturn static void throw_receiver(js_State *J, const struct host_class *class, const char *method)
{
	char shown[80];
	builtins_describe(J, 0, shown);
	js_typeerror(J, "Method %s.prototype.%s called on incompatible receiver %s", class->tag, method, shown);
}

static struct table *this_table(js_State *J, const struct host_class *class, const char *method)
{
	struct table *t = engine_host(J, 0, class);
	if (!t)
		throw_receiver(J, class, method);
	return t;
}

/* Pushes an empty collection with the prototype of the running constructor. */
static struct table *push_collection(js_State *J, const struct host_class *class)
{
	struct table *t = table_new();
	js_currentfunction(J);
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	engine_new_host(J, class, t);
	return t;
}

/* ---- Map ---- */

static void native_Map_get(js_State *J)
{
	const struct entry *e = table_find(J, this_table(J, &map_class, "get"), 1);
	if (e)
		engine_push(J, &e->value);
}

static void native_Map_set(js_State *J)
{
	table_set(J, this_table(J, &map_class, "set"), 1, 2);
	js_copy(J, 0);
}

static void native_Map_has(js_State *J)
{
	js_pushboolean(J, table_find(J, this_table(J, &map_class, "has"), 1) != NULL);
}

static void native_Map_delete(js_State *J)
{
	js_pushboolean(J, table_delete(J, this_table(J, &map_class, "delete"), 1));
}

static void native_Map_clear(js_State *J)
{
	table_clear(this_table(J, &map_class, "clear"));
}

static void native_Map_size(js_State *J)
{
	js_pushnumber(J, this_table(J, &map_class, "size")->live);
}

/* ---- Set ---- */

static void native_Set_add(js_State *J)
{
	table_set(J, this_table(J, &set_class, "add"), 1, 1);
	js_copy(J, 0);
}

bool set_add(js_State *J, int idx)
{
	struct table *t = engine_host(J, idx, &set_class);
	bool there = table_find(J, t, -1) != NULL;
	table_set(J, t, -1, -1);
	return !there;
}

static void native_Set_has(js_State *J)
{
	js_pushboolean(J, table_find(J, this_table(J, &set_class, "has"), 1) != NULL);
}

static void native_Set_delete(js_State *J)
{
	js_pushboolean(J, table_delete(J, this_table(J, &set_class, "delete"), 1));
}

static void native_Set_clear(js_State *J)
{
	table_clear(this_table(J, &set_class, "clear"));
}

static void native_Set_size(js_State *J)
{
	js_pushnumber(J, this_table(J, &set_class, "size")->live);
}

/* ---- walking ---- */

static void cursor_link(struct cursor *c, struct table *t)
{
	c->table = t;
	c->prev = NULL;
	c->next = t->cursors;
	if (t->cursors)
		t->cursors->prev = c;
	t->cursors = c;
	++t->users;
}

static void cursor_unlink(struct cursor *c)
{
	struct table *t = c->table;
	if (!t)
		return;
	if (c->prev)
		c->prev->next = c->next;
	else
		t->cursors = c->next;
	if (c->next)
		c->next->prev = c->prev;
	c->table = NULL;
	table_release(t);
}

/* The next live entry, or NULL at the end; valid until the table changes. */
static const struct entry *cursor_next(struct cursor *c)
{
	const struct table *t = c->table;
	while (c->at < t->used) {
		const struct entry *e = &t->entries[c->at++];
		if (e->live)
			return e;
	}
	return NULL;
}

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

static void native_Map_keys(js_State *J)
{
	push_cursor(J, this_table(J, &map_class, "keys"), &map_iterator, 'k');
}

static void native_Map_values(js_State *J)
{
	push_cursor(J, this_table(J, &map_class, "values"), &map_iterator, 'v');
}

static void native_Map_entries(js_State *J)
{
	push_cursor(J, this_table(J, &map_class, "entries"), &map_iterator, 'e');
}

static void native_Set_values(js_State *J)
{
	push_cursor(J, this_table(J, &set_class, "values"), &set_iterator, 'k');
}

static void native_Set_entries(js_State *J)
{
	push_cursor(J, this_table(J, &set_class, "entries"), &set_iterator, 'e');
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

static void iterator_next(js_State *J, const struct host_class *class)
{
	struct cursor *c = engine_host(J, 0, class);
	if (!c)
		throw_receiver(J, class, "next");
	const struct entry *e = c->table ? cursor_next(c) : NULL;
	if (e) {
		push_entry(J, e, c->kind);
	} else {
		cursor_unlink(c); /* once at its end, always */
		js_pushundefined(J);
	}
	builtins_result(J, e == NULL);
}

static void native_map_iterator_next(js_State *J)
{
	iterator_next(J, &map_iterator);
}

static void native_set_iterator_next(js_State *J)
{
	iterator_next(J, &set_iterator);
}

/* A walk in C that calls back is an iterator object like any other: the collector frees it if it throws. */
static void for_each(js_State *J, struct table *t, const struct host_class *iterator)
{
	char shown[80];
	builtins_describe(J, 1, shown);
	if (js_isnumber(J, 1) || js_isboolean(J, 1))
		js_typeerror(J, "%s %s is not a function", js_typeof(J, 1), shown);
	builtins_check_callable(J, 1);
	builtins_pad(J, 2);
	struct cursor *c = push_cursor(J, t, iterator, 'k');
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

static void native_Map_forEach(js_State *J)
{
	for_each(J, this_table(J, &map_class, "forEach"), &map_iterator);
}

static void native_Set_forEach(js_State *J)
{
	for_each(J, this_table(J, &set_class, "forEach"), &set_iterator);
}

/* ---- WeakMap, WeakSet ---- */

/* The hidden property under which the key at 1 keeps its value for a weak table; no name that a program can
 * write. It holds the key's own address as well, so that nothing is inherited from a prototype that is a key. */
static const char *weak_name(js_State *J, const struct table *t, char out[40])
{
	static const char digits[] = "0123456789abcdef";
	char *p = out;
	*p++ = '\xff';
	*p++ = 'w';
	for (uint64_t x = t->weak_id; x; x >>= 4)
		*p++ = digits[x & 15];
	*p++ = '@';
	for (uintptr_t x = (uintptr_t)engine_identity(J, 1); x; x >>= 4)
		*p++ = digits[x & 15];
	*p = '\0';
	return out;
}

/* Pushes the value and returns true if the key at 1 is in the weak table. */
static bool weak_get(js_State *J, const struct table *t)
{
	char name[40];
	const struct entry *e = table_find(J, t, 1);
	if (e && !e->gone)
		engine_push(J, &e->value);
	return e ? !e->gone : js_isobject(J, 1) && js_hasproperty(J, 1, weak_name(J, t, name));
}

/* False if the key at 1 takes no property. */
static bool set_hidden(js_State *J, const char *name, int value)
{
	if (js_try(J)) {
		js_pop(J, 1);
		return false;
	}
	js_copy(J, value);
	js_setproperty(J, 1, name);
	js_endtry(J);
	return true;
}

static void weak_set(js_State *J, struct table *t, int value, const char *what)
{
	char name[40];
	if (!js_isobject(J, 1))
		js_typeerror(J, "Invalid value used %s", what);
	if (!table_find(J, t, 1) && set_hidden(J, weak_name(J, t, name), value))
		return;
	table_set(J, t, 1, value);
	table_find(J, t, 1)->gone = false;
}

static bool delete_hidden(js_State *J, const char *name)
{
	if (js_try(J)) {
		js_pop(J, 1);
		return false;
	}
	js_delproperty(J, 1, name);
	js_endtry(J);
	return true;
}

static void weak_delete(js_State *J, struct table *t)
{
	char name[40];
	bool found = weak_get(J, t);
	if (found) {
		js_pop(J, 1);
		table_delete(J, t, 1);
		if (!delete_hidden(J, weak_name(J, t, name))) {
			js_pushundefined(J);
			table_set(J, t, 1, -1);
			js_pop(J, 1);
			table_find(J, t, 1)->gone = true;
		}
	}
	js_pushboolean(J, found);
}

static void native_WeakMap_get(js_State *J)
{
	weak_get(J, this_table(J, &weak_map_class, "get"));
}

static void native_WeakMap_set(js_State *J)
{
	weak_set(J, this_table(J, &weak_map_class, "set"), 2, "as weak map key");
	js_copy(J, 0);
}

static void native_WeakMap_has(js_State *J)
{
	js_pushboolean(J, weak_get(J, this_table(J, &weak_map_class, "has")));
}

static void native_WeakMap_delete(js_State *J)
{
	weak_delete(J, this_table(J, &weak_map_class, "delete"));
}

static void native_WeakSet_add(js_State *J)
{
	weak_set(J, this_table(J, &weak_set_class, "add"), 1, "in weak set");
	js_copy(J, 0);
}

static void native_WeakSet_has(js_State *J)
{
	js_pushboolean(J, weak_get(J, this_table(J, &weak_set_class, "has")));
}

static void native_WeakSet_delete(js_State *J)
{
	weak_delete(J, this_table(J, &weak_set_class, "delete"));
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

/* The body of the four constructors. */
static void construct(js_State *J, const struct host_class *class, const char *adder)
{
	builtins_pad(J, 1);
	struct table *t = push_collection(J, class);
	struct filling f = { .self = js_gettop(J) - 1, .pairs = adder[0] == 's' };
	t->weak_id = ++runtime_of(J)->last_weak_id;
	if (!js_iscoercible(J, 1))
		return;
	js_getproperty(J, -1, adder);
	f.adder = js_gettop(J) - 1;
	if (!js_iscallable(J, -1))
		js_typeerror(J, "'%s' returned for property '%s' of object '#<%s>' is not a function",
			js_tostring(J, -1), adder, class->tag);
	builtins_iterate(J, 1, fill_one, &f);
	js_copy(J, f.self);
}

static void native_Map_construct(js_State *J)
{
	construct(J, &map_class, "set");
}

static void native_Set_construct(js_State *J)
{
	construct(J, &set_class, "add");
}

static void native_WeakMap_construct(js_State *J)
{
	construct(J, &weak_map_class, "set");
}

static void native_WeakSet_construct(js_State *J)
{
	construct(J, &weak_set_class, "add");
}

static void native_refuse_call(js_State *J)
{
	struct position at;
	engine_frame(J, 0, &at);
	js_typeerror(J, "Constructor %s requires 'new'", at.fn);
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

/* ---- WeakRef, FinalizationRegistry ---- */

/* Strong: the target lives as long as its WeakRef. The language allows that. */
struct weak_ref {
	struct value target;
};

static void mark_weak_ref(js_State *J, void *data)
{
	engine_mark(J, &((struct weak_ref *)data)->target);
}

static void finalize_weak_ref(js_State *J, void *data)
{
	(void)J;
	free(data);
}

static const struct host_class weak_ref_class = { "WeakRef", mark_weak_ref, finalize_weak_ref };
static const struct host_class registry_class = { "FinalizationRegistry", mark_weak_ref, finalize_weak_ref };

/* Pushes an object of the running constructor that holds the value at 1. */
static void push_holder(js_State *J, const struct host_class *class)
{
	struct weak_ref *ref = malloc(sizeof *ref);
	CHECK(ref != NULL);
	engine_copy(J, 1, &ref->target);
	js_currentfunction(J);
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	engine_new_host(J, class, ref);
}

static void native_WeakRef_construct(js_State *J)
{
	if (!js_isobject(J, 1))
		js_typeerror(J, "WeakRef: invalid target");
	push_holder(J, &weak_ref_class);
}

static void native_WeakRef_deref(js_State *J)
{
	const struct weak_ref *ref = engine_host(J, 0, &weak_ref_class);
	if (!ref)
		throw_receiver(J, &weak_ref_class, "deref");
	engine_push(J, &ref->target);
}

/* Inert: nothing says when the collector takes an object, so no callback is ever called. The language allows
 * that, too. */
static void native_FinalizationRegistry_construct(js_State *J)
{
	if (!js_iscallable(J, 1))
		js_typeerror(J, "FinalizationRegistry: cleanup must be callable");
	push_holder(J, &registry_class);
}

static void native_register(js_State *J)
{
	if (!js_isobject(J, 1))
		js_typeerror(J, "FinalizationRegistry.prototype.register: invalid target");
	js_pushundefined(J);
}

static void native_unregister(js_State *J)
{
	js_pushboolean(J, false);
}

/* ---- what the program sees ---- */

static const struct builtin map_methods[] = {
	{ "get", native_Map_get, 1 }, { "set", native_Map_set, 2 }, { "has", native_Map_has, 1 },
	{ "delete", native_Map_delete, 1 }, { "clear", native_Map_clear, 0 }, { "entries", native_Map_entries, 0 },
	{ "forEach", native_Map_forEach, 1 }, { "keys", native_Map_keys, 0 }, { "values", native_Map_values, 0 },
	{ NULL, NULL, 0 },
};
static const struct builtin set_methods[] = {
	{ "has", native_Set_has, 1 }, { "add", native_Set_add, 1 }, { "delete", native_Set_delete, 1 },
	{ "clear", native_Set_clear, 0 }, { "entries", native_Set_entries, 0 }, { "forEach", native_Set_forEach, 1 },
	{ NULL, NULL, 0 },
};
static const struct builtin weak_map_methods[] = {
	{ "delete", native_WeakMap_delete, 1 }, { "get", native_WeakMap_get, 1 }, { "set", native_WeakMap_set, 2 },
	{ "has", native_WeakMap_has, 1 }, { NULL, NULL, 0 },
};
static const struct builtin weak_set_methods[] = {
	{ "delete", native_WeakSet_delete, 1 }, { "has", native_WeakSet_has, 1 }, { "add", native_WeakSet_add, 1 },
	{ NULL, NULL, 0 },
};

/* Replaces the prototype on top of the stack by its constructor. */
static void define_class(js_State *J, const char *name, js_CFunction con)
{
	bool holder = !strcmp(name, "WeakRef") || !strcmp(name, "FinalizationRegistry");
	builtins_tag(J, name);
	js_newcconstructor(J, native_refuse_call, con, name, holder);
}

static void define_iterator(js_State *J, const char *tag, js_CFunction next)
{
	js_getregistry(J, "Iterator");
	js_newobjectx(J);
	js_newcfunction(J, next, "next", 0);
	js_defproperty(J, -2, "next", JS_DONTENUM);
	builtins_tag(J, tag);
	js_setregistry(J, tag);
}

void collections_init(js_State *J)
{
	define_iterator(J, map_iterator.tag, native_map_iterator_next);
	define_iterator(J, set_iterator.tag, native_set_iterator_next);

	js_newobject(J);
	builtins_define(J, map_methods);
	builtins_getter(J, "size", "get size", native_Map_size);
	js_getproperty(J, -1, "entries");
	builtins_symbol_property(J, "iterator");
	define_class(J, "Map", native_Map_construct);
	builtins_species(J);
	native_method(J, "groupBy", native_Map_groupBy, 2);
	js_defglobal(J, "Map", JS_DONTENUM);

	js_newobject(J);
	builtins_define(J, set_methods);
	builtins_getter(J, "size", "get size", native_Set_size);
	js_newcfunction(J, native_Set_values, "values", 0);
	js_copy(J, -1);
	js_defproperty(J, -3, "values", JS_DONTENUM);
	js_copy(J, -1);
	js_defproperty(J, -3, "keys", JS_DONTENUM);
	builtins_symbol_property(J, "iterator");
	define_class(J, "Set", native_Set_construct);
	builtins_species(J);
	js_defglobal(J, "Set", JS_DONTENUM);

	js_newobject(J);
	builtins_define(J, weak_map_methods);
	define_class(J, "WeakMap", native_WeakMap_construct);
	js_defglobal(J, "WeakMap", JS_DONTENUM);
	js_newobject(J);
	builtins_define(J, weak_set_methods);
	define_class(J, "WeakSet", native_WeakSet_construct);
	js_defglobal(J, "WeakSet", JS_DONTENUM);
	js_newobject(J);
	native_method(J, "deref", native_WeakRef_deref, 0);
	define_class(J, "WeakRef", native_WeakRef_construct);
	js_defglobal(J, "WeakRef", JS_DONTENUM);
	js_newobject(J);
	native_method(J, "register", native_register, 2);
	native_method(J, "unregister", native_unregister, 1);
	define_class(J, "FinalizationRegistry", native_FinalizationRegistry_construct);
	js_defglobal(J, "FinalizationRegistry", JS_DONTENUM);
}
