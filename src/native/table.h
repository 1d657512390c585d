/* table.h -- a hash table that remembers the order in which things came: what Map and Set are made of.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_TABLE_H
#define ORRERY_TABLE_H

#include "builtins.h"

struct entry {
	struct value key, value;
	uint32_t hash, next; /* next: in the chain of its bucket */
	bool live;
};

/* A place in a table, adjusted when the entries move. */
struct cursor {
	struct table *table; /* NULL: at its end */
	uint32_t at;
	struct cursor *prev, *next;
	struct value owner;  /* the collection, kept alive while the iterator is */
	char kind;           /* 'k'eys, 'v'alues, 'e'ntries */
};

/* Counted: its object and every cursor hold it. */
struct table {
	struct entry *entries;
	uint32_t *buckets; /* the first entry of each chain */
	uint32_t used, live, capacity; /* as many buckets as capacity */
	int users;
	struct cursor *cursors;
};

struct table *table_new(void);
void table_release(struct table *t);
/* collections.c. Pushes a new Map, or Set; its table is filled with table_set(). */
struct table *collection_push(js_State *J, bool map);
bool collection_is(js_State *J, int idx, bool map);
/* Pushes an array of what the Map (keys and values in turn) or Set at idx holds. */
void collection_push_entries(js_State *J, int idx);
/* The entry with the key at idx, or NULL; valid until the table changes. */
struct entry *table_find(js_State *J, const struct table *t, int idx);
/* Sets the key at idx to the value at `value`. Nothing is converted, nothing throws. */
void table_set(js_State *J, struct table *t, int idx, int value);
bool table_delete(js_State *J, struct table *t, int idx);
void table_clear(struct table *t);

/* Puts a cursor at the beginning of a table; takes it away, as its end does. */
void cursor_link(struct cursor *c, struct table *t);
void cursor_unlink(struct cursor *c);
/* The next live entry, or NULL at the end; valid until the table changes. */
const struct entry *cursor_next(struct cursor *c);

#endif
