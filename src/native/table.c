/* table.c -- a hash table that remembers the order in which things came.
 *
 * HOW   a table is a list of entries in the order of insertion, and chains of entries with equal hashes. A
 *       deleted entry stays as a hole until the list is written anew; a cursor is a place in the list and
 *       is told when that happens, so that it sees what is added while it walks and nothing twice.
 * WHY   in C because programs live in maps: a lookup is a hash and one comparison.
 * READ  before collections.c. Follows ECMA-262, "Keyed Collections".
 *
 * SPDX-License-Identifier: ISC
 */
#include "table.h"
#include "../bigint.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NONE UINT32_MAX

/* ---- the table ---- */

struct table *table_new(void)
{
	struct table *t = calloc(1, sizeof *t);
	CHECK(t != NULL);
	t->users = 1;
	return t;
}

void table_release(struct table *t)
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
	if (js_isbigint(J, idx))
		return mix(bigint_low_bits(js_bigint(J, idx)));
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

struct entry *table_find(js_State *J, const struct table *t, int idx)
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

void table_set(js_State *J, struct table *t, int idx, int value)
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
		link_entry(t, t->used++);
		++t->live;
	}
	engine_copy(J, value, &e->value);
}

bool table_delete(js_State *J, struct table *t, int idx)
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

void table_clear(struct table *t)
{
	move_cursors(t, NULL);
	free(t->entries);
	free(t->buckets);
	t->entries = NULL;
	t->buckets = NULL;
	t->used = t->live = t->capacity = 0;
}

/* ---- walking ---- */

void cursor_link(struct cursor *c, struct table *t)
{
	c->table = t;
	c->prev = NULL;
	c->next = t->cursors;
	if (t->cursors)
		t->cursors->prev = c;
	t->cursors = c;
	++t->users;
}

void cursor_unlink(struct cursor *c)
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

const struct entry *cursor_next(struct cursor *c)
{
	const struct table *t = c->table;
	while (c->at < t->used) {
		const struct entry *e = &t->entries[c->at++];
		if (e->live)
			return e;
	}
	return NULL;
}
