/* regexp_text.c -- the texts that regular expressions search, as PCRE2 sees them.
 *
 * HOW   PCRE2 counts bytes, JavaScript UTF-16 units: a text that is all ASCII needs no counting. Others are walked,
 *       from the last known place. Texts that PCRE2 cannot take as they are (a zero character, halves of pairs, and
 *       without flag u whole pairs) are rewritten first, once for as long as the same text is searched.
 * OWNS  subject.rewritten; whoever has a subject frees it.
 * READ  after regexp.h.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdlib.h>
#include <string.h>

#include "regexp.h"

/* What of a character PCRE2 cannot take. */
static bool is_strange(const unsigned char *s, bool whole)
{
	return (*s == 0xC0) || (*s == 0xED && s[1] >= 0xA0) || (!whole && *s >= 0xF0);
}

static void rewrite(struct subject *t, const char *s, bool whole)
{
	char *out = t->rewritten = malloc(2 * strlen(s) + 1);
	CHECK(out != NULL);
	while (*s) {
		unsigned c = string_decode(&s);
		if (c == 0)
			*out++ = '\0';
		else if (c >= 0xD800 && c < 0xE000)
			out = string_encode(out, c + PATTERN_HALF);
		else if (c >= 0x10000 && !whole)
			out = string_encode(string_encode(out, PATTERN_HALF + 0xD800 + ((c - 0x10000) >> 10)),
				PATTERN_HALF + 0xDC00 + ((c - 0x10000) & 0x3FF));
		else
			out = string_encode(out, c);
	}
	t->bytes = t->rewritten;
	t->length = (size_t)(out - t->rewritten);
}

bool subject_set(js_State *J, struct subject *t, int idx, bool whole)
{
	const char *s = js_tostring(J, idx);
	bool strange = false;
	if (t->original == s)
		return false;
	free(t->rewritten);
	*t = (struct subject){ .bytes = s, .length = strlen(s), .ascii = true };
	for (const unsigned char *p = (const unsigned char *)s; *p; ++p)
		if (*p >= 0x80) {
			t->ascii = false;
			strange = strange || is_strange(p, whole);
		}
	if (strange)
		rewrite(t, s, whole);
	if (t->length > 15) /* shorter ones have no address of their own */
		t->original = s;
	return t->original;
}

/* Reads a character of the text, which may hold zeros: as the engine has it, with the units it counts. */
static unsigned read_character(const char **at, int *units)
{
	unsigned c = **at ? string_decode(at) : (++*at, 0);
	*units = c >= 0x10000 && c < PATTERN_HALF + 0xD800 ? 2 : 1;
	return c >= PATTERN_HALF + 0xD800 ? c - PATTERN_HALF : c;
}

/* Moves the known place back by a character. */
static void step_back(struct subject *t)
{
	int units;
	do
		--t->offset;
	while (t->offset > 0 && ((unsigned char)t->bytes[t->offset] & 0xC0) == 0x80);
	const char *at = t->bytes + t->offset;
	read_character(&at, &units);
	t->unit -= (size_t)units;
}

/* Moves the known place to the first character at or after `unit` or `offset`, whichever comes first. */
static void walk(struct subject *t, size_t unit, size_t offset)
{
	if (t->unit / 2 > unit || t->offset / 2 > offset)
		t->unit = t->offset = 0;
	while (t->unit > unit || t->offset > offset)
		step_back(t);
	const char *at = t->bytes + t->offset;
	while (t->offset < t->length && t->unit < unit && t->offset < offset) {
		int units;
		read_character(&at, &units);
		if (t->unit + (size_t)units > unit)
			break; /* the middle of a pair counts as its beginning */
		t->unit += (size_t)units;
		t->offset = (size_t)(at - t->bytes);
	}
}

size_t subject_unit(struct subject *t, size_t offset)
{
	if (t->ascii)
		return offset;
	walk(t, SIZE_MAX, offset);
	return t->unit;
}

size_t subject_offset(struct subject *t, double unit)
{
	if (unit > (double)t->length)
		return t->length + 1;
	if (t->ascii)
		return (size_t)unit;
	walk(t, (size_t)unit, SIZE_MAX);
	return t->offset >= t->length && (double)t->unit < unit ? t->length + 1 : t->offset;
}

void subject_push(js_State *J, const struct subject *t, size_t from, size_t to)
{
	if (!t->rewritten) {
		js_pushlstring(J, t->bytes + from, (int)(to - from));
		return;
	}
	char *text = malloc(2 * (to - from) + 1), *out = text;
	CHECK(text != NULL);
	unsigned before = 0;
	for (const char *at = t->bytes + from; at < t->bytes + to;) {
		int units;
		unsigned c = read_character(&at, &units);
		if (c >= 0xDC00 && c < 0xE000 && before >= 0xD800 && before < 0xDC00) {
			out -= 3;
			c = 0x10000 + ((before & 0x3FF) << 10 | (c & 0x3FF));
		}
		out = string_encode(out, c);
		before = c;
	}
	builtins_push_text(J, text, (size_t)(out - text));
}

size_t subject_after(const struct subject *t, size_t offset)
{
	int units;
	const char *at = t->bytes + offset;
	if (offset >= t->length)
		return t->length + 1;
	read_character(&at, &units);
	return (size_t)(at - t->bytes);
}
