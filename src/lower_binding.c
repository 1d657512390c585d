/* lower_binding.c -- the table of bindings: what a name is in a scope.
 *
 * HOW   a hash table by scope and name. Beside the bindings proper it has the notes of B_PASSING: a block remembers
 *       that a `var` in it belongs to the function around.
 * READ  after lower_name.c, before lower_scope.c, which fills it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdlib.h>

static size_t slot_of(const struct lower *l, const struct scope *scope, const struct name *name)
{
	return (((uintptr_t)scope >> 4) * 31 + name->hash) & (l->table_room - 1);
}

static void grow_table(struct lower *l)
{
	size_t old_room = l->table_room;
	struct binding **old = l->table;
	l->table_room = old_room ? old_room * 2 : 256;
	l->table = calloc(l->table_room, sizeof *l->table);
	if (!l->table)
		abort();
	for (size_t i = 0; i < old_room; ++i)
		for (struct binding *b = old[i], *next; b; b = next) {
			size_t slot = slot_of(l, b->scope, b->name);
			next = b->chain;
			b->chain = l->table[slot];
			l->table[slot] = b;
		}
	free(old);
}

struct binding *binding_find(struct lower *l, struct scope *scope, struct name *name, bool passing)
{
	if (l->table_room == 0)
		return NULL;
	for (struct binding *b = l->table[slot_of(l, scope, name)]; b; b = b->chain)
		if (b->scope == scope && b->name == name && (b->kind == B_PASSING) == passing)
			return b;
	return NULL;
}

struct binding *lower_lookup(struct lower *l, struct scope *scope, struct name *name)
{
	return binding_find(l, scope, name, false);
}

struct binding *binding_add(struct lower *l, struct scope *scope, enum binding_kind kind, struct node *id)
{
	struct binding *b = lower_alloc(l, sizeof *b);
	b->kind = kind;
	b->name = b->output = id->name;
	b->scope = scope;
	b->node = id;
	if (kind != B_PASSING) {
		*scope->tail = b;
		scope->tail = &b->next;
	}
	if (l->table_count >= l->table_room)
		grow_table(l);
	struct binding **slot = &l->table[slot_of(l, scope, b->name)];
	b->chain = *slot;
	*slot = b;
	++l->table_count;
	return b;
}
