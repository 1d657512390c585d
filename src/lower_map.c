/* lower_map.c -- which function of the ES5 is which of the source.
 *
 * HOW   each function that is written is noted: where it begins in the result, what kind it is, and which bytes of
 *       the source it was. The last line of the result is a comment that says so:
 *           //ø a31:10:22;m118:80:101;
 *       The engine reads it (tools/mujs/48-function-kinds.edits): Function.prototype.toString then gives the user's own
 *       text, and an arrow function has no prototype. lower_text_length() is the length without that line.
 * WHY   in the text, so that it is where the text is: in a module that the build has lowered, in a string of eval.
 * READ  after lower_emit.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdlib.h>
#include <string.h>

static const char intro[] = "\n//ø ";

struct mapped {
	enum function_form form;
	uint32_t out, start, end;
};

static void forget_unwritten(struct lower *l)
{
	while (l->map_count > 0 && l->map[l->map_count - 1].out >= l->out_length)
		--l->map_count;
}

/* The function that is the bytes start to end of the source begins here. */
void map_function(struct lower *l, enum function_form form, uint32_t start, uint32_t end)
{
	forget_unwritten(l);
	if (l->map_count == l->map_room) {
		l->map_room = l->map_room ? 2 * l->map_room : 64;
		l->map = realloc(l->map, l->map_room * sizeof *l->map);
		if (!l->map)
			abort();
	}
	l->map[l->map_count++] = (struct mapped){ form, (uint32_t)l->out_length, start, end };
}

/* Text was put in at `where`. */
void map_shift(struct lower *l, size_t where, size_t length)
{
	for (size_t i = l->map_count; i > 0 && l->map[i - 1].out >= where; --i)
		l->map[i - 1].out += (uint32_t)length;
}

/* A source that ends with such a comment itself gets another, so that the last is ours. */
void map_write(struct lower *l)
{
	forget_unwritten(l);
	put_text(l, "", 1);
	--l->out_length;
	if (l->map_count > 0 || lower_text_length(l->out) < l->out_length)
		put(l, "%s", intro);
	for (size_t i = 0; i < l->map_count; ++i) {
		const struct mapped *m = &l->map[i];
		put(l, "%c%u:%u:%u;", m->form, m->out, m->start, m->end);
	}
}

size_t lower_text_length(const char *lowered)
{
	size_t length = strlen(lowered);
	const char *last = memrchr(lowered, '\n', length);
	return last && !strncmp(last, intro, strlen(intro)) ? (size_t)(last - lowered) : length;
}
