/* memory.c -- memory that never fails, names held once, maps.
 *
 * HOW   blocks of a megabyte for strings, which are never freed one by one; one hash table for names, one kind
 *       of map from numbers to events. Both tables probe linearly and are at most half full.
 * WHY   a trace of a million events says the same hundred names over and over: held once, an event is small,
 *       and equal names are equal pointers.
 * READ  after visualizer.h; everything else stands on it.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLOCK_SIZE ((size_t)1 << 20)

static _Noreturn void out_of_memory(void)
{
	fputs("orrery-viz: not enough memory for this trace\n", stderr);
	exit(1);
}

void *must_alloc(size_t size)
{
	void *p = calloc(1, size ? size : 1);
	if (!p)
		out_of_memory();
	return p;
}

void *must_grow(void *old, size_t size)
{
	void *p = realloc(old, size ? size : 1);
	if (!p)
		out_of_memory();
	return p;
}

/* ---- strings ---- */

struct string_block {
	struct string_block *next;
	size_t used, size;
	char bytes[];
};

static char *reserve(struct strings *s, size_t size)
{
	if (!s->blocks || s->blocks->size - s->blocks->used < size) {
		size_t capacity = size > BLOCK_SIZE ? size : BLOCK_SIZE;
		struct string_block *block = must_alloc(sizeof *block + capacity);
		block->size = capacity;
		block->next = s->blocks;
		s->blocks = block;
	}
	char *bytes = s->blocks->bytes + s->blocks->used;
	s->blocks->used += size;
	return bytes;
}

char *strings_keep(struct strings *s, const char *bytes, size_t length)
{
	char *copy = reserve(s, length + 1);
	memcpy(copy, bytes, length);
	copy[length] = '\0';
	return copy;
}

static size_t hash_bytes(const char *bytes, size_t length)
{
	uint64_t hash = 14695981039346656037u; /* FNV-1a */
	for (size_t i = 0; i < length; ++i)
		hash = (hash ^ (unsigned char)bytes[i]) * 1099511628211u;
	return (size_t)(hash ^ hash >> 32);
}

static void grow_names(struct strings *s)
{
	const char **old = s->slots;
	size_t old_capacity = s->capacity;
	s->capacity = old_capacity ? 2 * old_capacity : 256;
	s->slots = must_alloc(s->capacity * sizeof *s->slots);
	for (size_t i = 0; i < old_capacity; ++i) {
		if (!old[i])
			continue;
		size_t slot = hash_bytes(old[i], strlen(old[i])) & (s->capacity - 1);
		while (s->slots[slot])
			slot = (slot + 1) & (s->capacity - 1);
		s->slots[slot] = old[i];
	}
	free(old);
}

/* A name ends at its first '\0'. */
const char *strings_name(struct strings *s, const char *bytes, size_t length)
{
	length = strnlen(bytes, length);
	if (2 * s->used >= s->capacity)
		grow_names(s);
	size_t slot = hash_bytes(bytes, length) & (s->capacity - 1);
	while (s->slots[slot]) {
		if (!strncmp(s->slots[slot], bytes, length) && s->slots[slot][length] == '\0')
			return s->slots[slot];
		slot = (slot + 1) & (s->capacity - 1);
	}
	++s->used;
	return s->slots[slot] = strings_keep(s, bytes, length);
}

void strings_free(struct strings *s)
{
	while (s->blocks) {
		struct string_block *next = s->blocks->next;
		free(s->blocks);
		s->blocks = next;
	}
	free(s->slots);
	*s = (struct strings){ 0 };
}

/* ---- maps ---- */

static struct map_slot *find_slot(const struct map *map, int64_t key)
{
	uint64_t hash = (uint64_t)key * 0x9E3779B97F4A7C15u;
	size_t slot = (size_t)(hash >> 32) & (map->capacity - 1);
	while (map->slots[slot].value != NEVER && map->slots[slot].key != key)
		slot = (slot + 1) & (map->capacity - 1);
	return &map->slots[slot];
}

static void grow_map(struct map *map)
{
	struct map old = *map;
	map->capacity = old.capacity ? 2 * old.capacity : 64;
	map->slots = must_alloc(map->capacity * sizeof *map->slots);
	for (size_t i = 0; i < map->capacity; ++i)
		map->slots[i].value = NEVER;
	for (size_t i = 0; i < old.capacity; ++i)
		if (old.slots[i].value != NEVER)
			*find_slot(map, old.slots[i].key) = old.slots[i];
	free(old.slots);
}

uint32_t map_get(const struct map *map, int64_t key)
{
	return map->capacity ? find_slot(map, key)->value : NEVER;
}

void map_set(struct map *map, int64_t key, uint32_t value)
{
	if (2 * map->used >= map->capacity)
		grow_map(map);
	struct map_slot *slot = find_slot(map, key);
	map->used += slot->value == NEVER;
	*slot = (struct map_slot){ key, value };
}

void map_put(struct map *map, int64_t key, uint32_t value)
{
	if (map_get(map, key) == NEVER)
		map_set(map, key, value);
}

void map_free(struct map *map)
{
	free(map->slots);
	*map = (struct map){ 0 };
}
