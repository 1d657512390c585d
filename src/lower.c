/* lower.c -- ES2015 and later to the ES5 that the engine runs, line for line.
 *
 * HOW   tree-sitter parses; four passes follow (lower.h names them). Text that is ES5 already is copied byte for
 *       byte. What is newer is written anew at the place where it stands: each piece of the source is visited
 *       once, in order, and every newline of it is written at its place, so a stack trace, a breakpoint and a
 *       step show the user's own lines. Code that needs more than a few characters calls a helper: they are in
 *       one object, `ø`, whose JavaScript half is modules/internal/lowered.js.
 * WHY   the engine speaks ES5, its users speak ES2022. A text to text translation can be shown
 *       (--print-lowered), and teaches what those features are.
 * LIMIT functions that wait (async, generators) are not made into state machines: ø.async and ø.generator run
 *       their bodies on stacks of their own (coroutine.c).
 * OWNS  everything in an arena, freed at the end; the result belongs to the caller.
 * READ  after lower.h. Book: chapter 18.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE ((size_t)64 << 10)

/* ---- memory ---- */

struct arena {
	struct arena *next;
	size_t used, size;
	_Alignas(16) char bytes[];
};

static void out_of_memory(void)
{
	fputs("orrery: out of memory\n", stderr);
	abort();
}

/* Zeroed memory that lives as long as the lowering. */
void *lower_alloc(struct lower *l, size_t size)
{
	size = (size + 15) & ~(size_t)15;
	if (!l->arena || l->arena->size - l->arena->used < size) {
		size_t room = size > PAGE ? size : PAGE;
		struct arena *page = calloc(1, sizeof *page + room);
		if (!page)
			out_of_memory();
		page->next = l->arena;
		page->size = room;
		l->arena = page;
	}
	void *p = l->arena->bytes + l->arena->used;
	l->arena->used += size;
	return p;
}

static void free_arena(struct arena *page)
{
	while (page) {
		struct arena *next = page->next;
		free(page);
		page = next;
	}
}

/* ---- failing ---- */

/* Fills line and column. */
void lower_place(const struct lower *l, uint32_t at, struct lower_error *place)
{
	uint32_t start = 0;
	place->line = 1;
	for (uint32_t i = 0; i < at && i < l->length; ++i)
		if (l->source[i] == '\n') {
			++place->line;
			start = i + 1;
		}
	place->column = 1;
	for (uint32_t i = start; i < at && i < l->length; ++i)
		place->column += (l->source[i] & 0xC0) != 0x80;
}

/* Ends the lowering: the program is wrong at byte `at`. */
void lower_fail(struct lower *l, uint32_t at, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vsnprintf(l->error->message, sizeof l->error->message, format, args);
	va_end(args);
	lower_place(l, at, l->error);
	longjmp(l->failed, 1);
}

/* ---- the passes ---- */

static char *run_passes(struct lower *l, struct parsed *p)
{
	lower_parse(l, p);
	l->root = lower_tree(l, p->tree);
	if (l->options.interface)
		module_begin(l, l->options.interface);
	lower_check(l);
	lower_declare(l);
	if (l->module)
		lower_link(l);
	lower_resolve(l);
	return lower_emit(l);
}

char *lower_program(const char *file, const char *source, size_t length, const struct lower_options *options,
	struct lower_error *error)
{
	struct parsed *p = calloc(1, sizeof *p);
	struct lower *l = calloc(1, sizeof *l);
	char *volatile result = NULL; /* longjmp may come back */
	if (!p || !l)
		out_of_memory();
	*error = (struct lower_error){ .line = 1, .column = 1 };
	l->file = file;
	l->source = source;
	l->length = (uint32_t)length;
	l->error = error;
	l->options = *options;
	l->last_reference = &l->references;
	l->last_scope = &l->scopes;
	if (length >= UINT32_MAX / 4)
		snprintf(error->message, sizeof error->message, "The file is too large");
	else if (!setjmp(l->failed))
		result = run_passes(l, p);
	else
		free(l->out);
	lower_parsed_free(p);
	free_arena(l->arena);
	free(l->names);
	free(l->table);
	free(l->map);
	free(l);
	free(p);
	return result;
}

char *lower_source(const char *file, const char *source, size_t length, struct lower_error *error)
{
	return lower_program(file, source, length, &(struct lower_options){ .goal = LOWER_BODY }, error);
}

char *lower_module(const char *file, const char *source, size_t length, struct lower_interface *interface,
	struct lower_error *error)
{
	struct lower_options options = { .goal = LOWER_BODY, .interface = interface };
	*interface = (struct lower_interface){ 0 };
	char *result = lower_program(file, source, length, &options, error);
	if (!result)
		lower_interface_free(interface);
	return result;
}
