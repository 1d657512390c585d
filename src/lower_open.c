/* lower_open.c -- does a text end inside a template, a comment or a string that goes on in the next line?
 *
 * HOW   the text is read from its beginning, character by character; a stack of brackets tells a template's ${ } from
 *       other braces. Whether a slash begins a regular expression is told by what stands before it.
 * WHY   the prompt asks for more lines if a program is unfinished; tree-sitter does not know that of these three.
 * READ  after lower_error.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <string.h>

#define DEEPEST 64

struct reader {
	const char *s, *end;
	char last;               /* the last character that was no white space */
	bool word;               /* it ended a word after which a value may come: return, typeof, ... */
	bool template[DEEPEST];  /* of each open brace: it is a template's ${ */
	int depth;
};

/* A string goes on in the next line if its line ends with a backslash; otherwise it is wrong, but not open. */
static bool skip_string(struct reader *r)
{
	char quote = *r->s++;
	for (; r->s < r->end && *r->s != quote && *r->s != '\n'; ++r->s)
		if (*r->s == '\\' && ++r->s >= r->end)
			return false;
	r->last = quote;
	++r->s;
	return true;
}

/* From behind the backtick, or the } of a ${}. False: the text ends in it. */
static bool skip_template(struct reader *r)
{
	for (; r->s < r->end && *r->s != '`'; ++r->s) {
		if (*r->s == '\\') {
			++r->s;
		} else if (r->end - r->s > 1 && r->s[0] == '$' && r->s[1] == '{') {
			r->s += 2;
			r->last = '{';
			if (r->depth < DEEPEST)
				r->template[r->depth] = true;
			++r->depth;
			return true;
		}
	}
	r->last = '`';
	return r->s++ < r->end;
}

static void skip_regex(struct reader *r)
{
	bool class = false;
	for (++r->s; r->s < r->end && *r->s != '\n' && (class || *r->s != '/'); ++r->s) {
		class = *r->s == '[' || (class && *r->s != ']');
		r->s += *r->s == '\\';
	}
	++r->s;
	r->last = 'x';
}

static bool skip_slash(struct reader *r)
{
	const char *close;
	if (r->s + 1 < r->end && r->s[1] == '/') {
		r->s = (close = memchr(r->s, '\n', (size_t)(r->end - r->s))) ? close : r->end;
		return true;
	}
	if (r->s + 1 < r->end && r->s[1] == '*') {
		r->s = strstr(r->s + 2, "*/");
		if (!r->s)
			return false;
		r->s += 2;
		return true;
	}
	if (r->word || !r->last || strchr("(,=:[!&|?{};+-*%~^<>", r->last))
		skip_regex(r);
	else
		r->last = *r->s++;
	return true;
}

static void skip_word(struct reader *r)
{
	static const char *const before_values[] = { "return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "await" };
	const char *start = r->s;
	while (r->s < r->end && (isalnum((unsigned char)*r->s) || *r->s == '_' || *r->s == '$'))
		++r->s;
	for (size_t i = 0; i < sizeof before_values / sizeof *before_values; ++i)
		r->word |= strlen(before_values[i]) == (size_t)(r->s - start) && !memcmp(start, before_values[i], (size_t)(r->s - start));
	r->last = 'x';
}

static void skip_brace(struct reader *r, bool *in_template)
{
	r->last = *r->s++;
	if (r->last == '{') {
		if (r->depth < DEEPEST)
			r->template[r->depth] = false;
		++r->depth;
	} else if (r->depth > 0 && --r->depth < DEEPEST) {
		*in_template = r->template[r->depth];
	}
}

bool lower_ends_open(const char *source, size_t length)
{
	struct reader r = { .s = source, .end = source + length };
	while (r.s < r.end) {
		bool in_template = false, closed = true;
		if (isalnum((unsigned char)*r.s) || *r.s == '_' || *r.s == '$') {
			r.word = false;
			skip_word(&r);
			continue;
		}
		if (isspace((unsigned char)*r.s)) {
			++r.s;
			continue;
		}
		if (*r.s == '"' || *r.s == '\'')
			closed = skip_string(&r);
		else if (*r.s == '`')
			in_template = ++r.s != NULL;
		else if (*r.s == '/')
			closed = skip_slash(&r);
		else if (*r.s == '{' || *r.s == '}')
			skip_brace(&r, &in_template);
		else
			r.last = *r.s++;
		r.word = false;
		if (!closed || (in_template && !skip_template(&r)))
			return true;
	}
	return false;
}
