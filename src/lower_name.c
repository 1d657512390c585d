/* lower_name.c -- the names of a program: each text is one struct name.
 *
 * HOW   a hash table from text to name. A name knows if it is a word of the language.
 * WHY   names are then compared by address.
 * READ  after lower_tree.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- words that are no names, or not everywhere ---- */

static const struct {
	const char *text;
	enum word word;
} words[] = {
	{ "await", W_AWAIT }, { "arguments", W_ARGUMENTS }, { "eval", W_EVAL }, { "break", W_KEYWORD },
	{ "case", W_KEYWORD }, { "catch", W_KEYWORD }, { "class", W_KEYWORD }, { "const", W_KEYWORD },
	{ "continue", W_KEYWORD }, { "debugger", W_KEYWORD }, { "default", W_KEYWORD }, { "delete", W_KEYWORD },
	{ "do", W_KEYWORD }, { "else", W_KEYWORD }, { "enum", W_KEYWORD }, { "export", W_KEYWORD },
	{ "extends", W_KEYWORD }, { "false", W_KEYWORD }, { "finally", W_KEYWORD }, { "for", W_KEYWORD },
	{ "function", W_KEYWORD }, { "if", W_KEYWORD }, { "import", W_KEYWORD }, { "in", W_KEYWORD },
	{ "instanceof", W_KEYWORD }, { "new", W_KEYWORD }, { "null", W_KEYWORD }, { "return", W_KEYWORD },
	{ "super", W_KEYWORD }, { "switch", W_KEYWORD }, { "this", W_KEYWORD }, { "throw", W_KEYWORD },
	{ "true", W_KEYWORD }, { "try", W_KEYWORD }, { "typeof", W_KEYWORD }, { "var", W_KEYWORD },
	{ "void", W_KEYWORD }, { "while", W_KEYWORD }, { "with", W_KEYWORD }, { "implements", W_STRICT },
	{ "interface", W_STRICT }, { "let", W_STRICT }, { "package", W_STRICT }, { "private", W_STRICT },
	{ "protected", W_STRICT }, { "public", W_STRICT }, { "static", W_STRICT }, { "yield", W_YIELD },
};

enum word word_of(const char *text, size_t length)
{
	if (length < 2 || length > 10 || text[0] < 'a' || text[0] > 'y')
		return W_NONE;
	for (size_t i = 0; i < sizeof words / sizeof *words; ++i)
		if (words[i].text[0] == text[0] && strlen(words[i].text) == length && !memcmp(words[i].text, text, length))
			return words[i].word;
	return W_NONE;
}

/* ---- the table ---- */

static uint32_t hash_of(const char *text, size_t length)
{
	uint32_t h = 2166136261u;
	for (size_t i = 0; i < length; ++i)
		h = (h ^ (unsigned char)text[i]) * 16777619u;
	return h;
}

static void grow_names(struct lower *l)
{
	size_t room = l->name_room ? l->name_room * 2 : 256;
	struct name **bigger = calloc(room, sizeof *bigger);
	if (!bigger)
		abort();
	for (size_t i = 0; i < l->name_room; ++i)
		for (struct name *n = l->names[i], *next; n; n = next) {
			next = n->next;
			n->next = bigger[n->hash & (room - 1)];
			bigger[n->hash & (room - 1)] = n;
		}
	free(l->names);
	l->names = bigger;
	l->name_room = room;
}

struct name *name_find(struct lower *l, const char *text, size_t length)
{
	uint32_t h = hash_of(text, length);
	if (l->name_room == 0)
		return NULL;
	for (struct name *n = l->names[h & (l->name_room - 1)]; n; n = n->next)
		if (n->hash == h && n->length == length && !memcmp(n->text, text, length))
			return n;
	return NULL;
}

struct name *name_intern(struct lower *l, const char *text, size_t length)
{
	struct name *n = name_find(l, text, length);
	if (n)
		return n;
	if (l->name_count >= l->name_room)
		grow_names(l);
	n = lower_alloc(l, sizeof *n);
	n->text = lower_alloc(l, length + 1);
	memcpy(n->text, text, length);
	n->length = (uint32_t)length;
	n->hash = hash_of(text, length);
	n->word = word_of(text, length);
	struct name **slot = &l->names[n->hash & (l->name_room - 1)];
	n->next = *slot;
	*slot = n;
	++l->name_count;
	return n;
}

/* ---- names with escapes ---- */

static size_t put_utf8(char *out, uint32_t c)
{
	if (c < 0x80)
		return out[0] = (char)c, (size_t)1;
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6), out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xE0 | c >> 12), out[1] = (char)(0x80 | (c >> 6 & 0x3F));
		out[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | (c >> 18 & 7)), out[1] = (char)(0x80 | (c >> 12 & 0x3F));
	out[2] = (char)(0x80 | (c >> 6 & 0x3F)), out[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

/* An identifier may be written with escapes, \u0061 or \u{61}; both are the name that they spell. */
const char *plain_text(struct lower *l, const struct node *n)
{
	const char *s = l->source + n->start;
	size_t length = n->end - n->start;
	char *text = lower_alloc(l, length + 4), *end;
	size_t size = 0;
	for (size_t i = 0; i < length;) {
		if (s[i] != '\\') {
			text[size++] = s[i++];
			continue;
		}
		bool braced = i + 2 < length && s[i + 2] == '{';
		char digits[12];
		snprintf(digits, sizeof digits, "%.*s", braced ? 8 : 4, s + i + 2 + braced);
		size += put_utf8(text + size, (uint32_t)strtoul(digits, &end, 16));
		i += 2 + (size_t)(end - digits) + (braced ? 2 : 0);
	}
	return text;
}

struct name *name_of(struct lower *l, struct node *id)
{
	if (!id->name) {
		const char *s = l->source + id->start;
		size_t length = id->end - id->start;
		if (memchr(s, '\\', length))
			length = strlen(s = plain_text(l, id));
		id->name = name_intern(l, s, length);
	}
	return id->name;
}
