/* lower_error.c -- the syntax error of a program that tree-sitter could not parse.
 *
 * HOW   tree-sitter goes on after an error; where it recovered says little about where it was. Its log says it:
 *       a second parse notes the furthest place at which no rule took the next token. That token is what V8
 *       complains about, too.
 * READ  after lower.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <tree_sitter/api.h>

struct search {
	uint32_t row, column;           /* where the parser stands */
	uint32_t far_row, far_column;   /* the furthest failure */
	bool found, recovers;           /* ... and no other reading of the program was left */
};

static void on_log(void *payload, TSLogType type, const char *text)
{
	struct search *s = payload;
	const char *row = type == TSLogTypeParse ? strstr(text, "row:") : NULL;
	if (type == TSLogTypeParse && !strncmp(text, "resume", 6))
		s->recovers = true;
	if (s->recovers)
		return;
	if (row && !strncmp(text, "process", 7)) {
		sscanf(row, "row:%u, col:%u", &s->row, &s->column);
	} else if (type == TSLogTypeParse && !strncmp(text, "detect_error", 12)) {
		if (!s->found || s->row > s->far_row || (s->row == s->far_row && s->column > s->far_column)) {
			s->far_row = s->row;
			s->far_column = s->column;
		}
		s->found = true;
	}
}

static uint32_t offset_of(const struct lower *l, uint32_t row, uint32_t column)
{
	uint32_t i = 0;
	while (row > 0 && i < l->length)
		row -= l->source[i++] == '\n';
	return i + column < l->length ? i + column : l->length;
}

/* Over white space and comments. */
static uint32_t next_token(const struct lower *l, uint32_t i)
{
	const char *s = l->source;
	for (;;) {
		while (i < l->length && strchr(" \t\r\n\v\f", s[i]))
			++i;
		if (i + 1 >= l->length || s[i] != '/' || (s[i + 1] != '/' && s[i + 1] != '*'))
			return i;
		bool block = s[i + 1] == '*';
		uint32_t end = i + 2;
		while (end < l->length && (block ? !(s[end] == '*' && end + 1 < l->length && s[end + 1] == '/') : s[end] != '\n'))
			++end;
		if (end >= l->length)
			return block ? i : l->length;
		i = end + (block ? 2 : 0);
	}
}

static bool is_word(unsigned char c)
{
	return isalnum(c) || c == '_' || c == '$' || c >= 0x80;
}

static bool is_keyword(const char *s, size_t n)
{
	static const char *const words[] = { "break", "case", "catch", "class", "const", "continue", "debugger", "default",
		"delete", "do", "else", "enum", "export", "extends", "false", "finally", "for", "function", "if", "import",
		"in", "instanceof", "new", "null", "return", "super", "switch", "this", "throw", "true", "try", "typeof",
		"var", "void", "while", "with", NULL };
	for (int i = 0; words[i]; ++i)
		if (strlen(words[i]) == n && !memcmp(words[i], s, n))
			return true;
	return false;
}

static size_t operator_length(const char *s, size_t left)
{
	static const char *const operators[] = { ">>>=", "...", "===", "!==", ">>>", "<<=", ">>=", "**=", "&&=", "||=",
		"?\?=", "=>", "==", "!=", "<=", ">=", "&&", "||", "?\?", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=",
		"&=", "|=", "^=", "<<", ">>", "**", NULL };
	for (int i = 0; operators[i]; ++i) {
		size_t n = strlen(operators[i]);
		if (n <= left && !memcmp(s, operators[i], n))
			return n;
	}
	return 1;
}

/* ---- what cannot be assigned to ---- */

/* Where the expression begins that ends before i, by its brackets; it is the left side of an assignment. */
static uint32_t start_of_left(const struct lower *l, uint32_t i)
{
	const char *s = l->source;
	int depth = 0;
	while (i > 0) {
		char c = s[i - 1];
		if (strchr(")]}", c))
			++depth;
		else if (depth == 0 && strchr("([{,;=?:\n", c))
			break;
		else if (strchr("([{", c))
			--depth;
		--i;
	}
	while (strchr(" \t", s[i]))
		++i;
	return i;
}

static size_t assignment_length(const char *s, size_t left)
{
	static const char *const operators[] = { ">>>=", "<<=", ">>=", "**=", "&&=", "||=", "?\?=", "+=", "-=", "*=", "/=",
		"%=", "&=", "|=", "^=", NULL };
	for (int i = 0; operators[i]; ++i)
		if (strlen(operators[i]) <= left && !memcmp(s, operators[i], strlen(operators[i])))
			return strlen(operators[i]);
	return *s == '=' && !(left > 1 && (s[1] == '=' || s[1] == '>'));
}

/* Is what stands before the operator at i no place for a value? */
static void check_left_side(struct lower *l, uint32_t i)
{
	const char *s = l->source;
	uint32_t start = start_of_left(l, i), end = i;
	bool update = l->length - i > 1 && (!memcmp(s + i, "++", 2) || !memcmp(s + i, "--", 2));
	while (end > start && strchr(" \t", s[end - 1]))
		--end;
	if (start == end || (!update && assignment_length(s + i, l->length - i) == 0))
		return;
	if (update)
		lower_fail(l, start, "Invalid left-hand side expression in postfix operation");
	bool pattern = (s[start] == '[' && s[end - 1] == ']') || (s[start] == '{' && s[end - 1] == '}');
	lower_fail(l, pattern ? start + 1 : start, pattern ? "Invalid destructuring assignment target"
		: "Invalid left-hand side in assignment");
}

/* A string that does not end in its line, before i. */
static void check_strings(struct lower *l, uint32_t i)
{
	const char *s = l->source;
	if (i == l->length && i > 1 && s[i - 1] == '\n')
		--i; /* the end of the input: the last line */
	uint32_t at = i, quote = i;
	while (at > 0 && s[at - 1] != '\n')
		--at;
	for (; at < l->length && s[at] != '\n'; ++at) {
		if (s[at] == '\\')
			++at;
		else if (quote < i && s[at] == s[quote])
			quote = i;
		else if (quote == i && at < i && (s[at] == '"' || s[at] == '\''))
			quote = at;
		else if (quote == i && (s[at] == '`' || s[at] == '/'))
			return; /* a template, a comment, a regular expression: quotes in it are none */
	}
	if (quote < i)
		lower_fail(l, quote, "Invalid or unexpected token");
}

/* A word right behind a number: 3in, 1.5n. */
static bool ends_number(const char *s, uint32_t i)
{
	uint32_t start = i;
	while (start > 0 && (isalnum((unsigned char)s[start - 1]) || s[start - 1] == '.'))
		--start;
	return start < i && isdigit((unsigned char)s[start]);
}

static _Noreturn void fail_at(struct lower *l, uint32_t i)
{
	const char *s = l->source + i;
	size_t left = l->length - i, n = 0;
	while (n < left && is_word((unsigned char)s[n]))
		++n;
	l->error->incomplete = lower_ends_open(l->source, l->length);
	check_strings(l, i);
	l->error->incomplete |= left == 0;
	if (left == 0)
		lower_fail(l, i, "Unexpected end of input");
	check_left_side(l, i);
	if (n > 0 && ends_number(l->source, i))
		lower_fail(l, i, "Invalid or unexpected token");
	if (isdigit((unsigned char)*s))
		lower_fail(l, i, "Unexpected number");
	if (n > 0 && is_keyword(s, n))
		lower_fail(l, i, "Unexpected token '%.*s'", (int)n, s);
	if (n > 0)
		lower_fail(l, i, "Unexpected identifier '%.*s'", (int)(n < 60 ? n : 60), s);
	if (*s == '"' || *s == '\'') {
		const char *end = memchr(s + 1, *s, left - 1), *line = memchr(s, '\n', left);
		lower_fail(l, i, end && (!line || end < line) ? "Unexpected string" : "Invalid or unexpected token");
	}
	if (*s == '`')
		lower_fail(l, i, memchr(s + 1, '`', left - 1) ? "Unexpected template string" : "Unterminated template literal");
	if (*s == '#' || *s == '@' || *s == '\\' || (unsigned char)*s < ' ')
		lower_fail(l, i, "Invalid or unexpected token");
	lower_fail(l, i, "Unexpected token '%.*s'", (int)operator_length(s, left), s);
}

void lower_syntax_error(struct lower *l, const struct parsed *p)
{
	struct search search = { 0 };
	TSParser *again = p->parser;
	ts_parser_reset(again);
	ts_parser_set_logger(again, (TSLogger){ &search, on_log });
	TSTree *tree = ts_parser_parse_string(again, NULL, p->text ? p->text : l->source, l->length);
	ts_tree_delete(tree);
	fail_at(l, search.found ? next_token(l, offset_of(l, search.far_row, search.far_column)) : 0);
}
