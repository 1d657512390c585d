/* pattern.c -- a regular expression as JavaScript writes it, turned into one that PCRE2 understands.
 *
 * HOW   one pass counts the groups and reads their names; the next goes through the pattern term by term and
 *       writes only what means the same in both: everything else is spelled out (\s as its characters, ^ with
 *       flag m as a look-behind, names as numbers). So nothing of PCRE2's own syntax is ever reachable.
 *       Without flag u a text is a row of UTF-16 units: halves of surrogate pairs are characters of their own,
 *       moved to where PCRE2 accepts them (PATTERN_HALF).
 * WHY   mujs's matcher knows no look-behind, named groups, sticky, unicode, dotAll.
 * READ  before regexp.c. Follows ECMA-262, "Patterns", with annex B. Left out: a look-behind whose length is not
 *       fixed, set operations of flag v, the reset of captures in each turn of a loop.
 *
 * SPDX-License-Identifier: ISC
 */
#include "regexp.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "builtins.h"

#define LINE_ENDS "\\n\\r\\x{2028}\\x{2029}"
#define SPACES "\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}"
#define NO_SPACES "\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}" \
	"\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}"

enum { NOT_ONE = -1 }; /* a class escape: no single character */

struct parser {
	struct pattern *out;
	const char *at;
	const struct pattern_flags *flags;
	size_t capacity;
	bool unicode;
	int group; /* the last that was opened */
	int depth;
	int captures; /* that were opened */
};

/* ---- writing ---- */

static void fail(struct parser *p, const char *message)
{
	if (!p->out->error[0])
		snprintf(p->out->error, sizeof p->out->error, "%s", message);
}

static bool failed(const struct parser *p)
{
	return p->out->error[0] != '\0';
}

__attribute__((format(printf, 2, 3))) static void put(struct parser *p, const char *format, ...)
{
	struct pattern *o = p->out;
	va_list args;
	if (p->capacity - o->length < 512) {
		p->capacity = p->capacity * 2 + 1024;
		o->text = realloc(o->text, p->capacity);
		CHECK(o->text != NULL);
	}
	va_start(args, format);
	o->length += (size_t)vsnprintf(o->text + o->length, p->capacity - o->length, format, args);
	va_end(args);
}

static void put_code(struct parser *p, unsigned c)
{
	put(p, "\\x{%x}", c >= 0xD800 && c < 0xE000 ? c + PATTERN_HALF : c);
}

/* A character outside a class. Without flag u one beyond 16 bits is a pair of units. */
static void put_character(struct parser *p, unsigned c)
{
	if (c >= 0x10000 && !p->unicode) {
		put_code(p, 0xD800 + ((c - 0x10000) >> 10));
		put_code(p, 0xDC00 + ((c - 0x10000) & 0x3FF));
	} else if (c < 0x80 && c != 0 && strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-/,:;=!@%&~'\"<>", (int)c)) {
		put(p, "%c", (int)c);
	} else {
		put_code(p, c);
	}
}

/* A range of a class; the halves of surrogate pairs are elsewhere. */
static void put_range(struct parser *p, unsigned from, unsigned to)
{
	unsigned a = from < 0xD800 ? 0xD800 : from, b = to > 0xDFFF ? 0xDFFF : to;
	if (from < 0xD800)
		put(p, "\\x{%x}-\\x{%x}", from, to < 0xD800 ? to : 0xD7FF);
	if (a <= b)
		put(p, "\\x{%x}-\\x{%x}", a + PATTERN_HALF, b + PATTERN_HALF);
	if (to > 0xDFFF)
		put(p, "\\x{%x}-\\x{%x}", from > 0xDFFF ? from : 0xE000, to);
}

/* ---- reading ---- */

static int hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Reads exactly n digits; -1, with nothing read, if there are fewer. */
static int read_hex(struct parser *p, int n)
{
	int x = 0;
	for (int i = 0; i < n; ++i) {
		int digit = hex_digit(p->at[i]);
		if (digit < 0)
			return -1;
		x = x << 4 | digit;
	}
	p->at += n;
	return x;
}

/* After \u: XXXX, a pair of them, or {X...}; -1, with nothing read, if it is none. */
static int read_unicode(struct parser *p, bool unicode)
{
	const char *save = p->at;
	if (unicode && *p->at == '{') {
		int x = 0;
		for (++p->at; hex_digit(*p->at) >= 0 && x <= 0x10FFFF; ++p->at)
			x = x << 4 | hex_digit(*p->at);
		if (*p->at == '}' && x <= 0x10FFFF && p->at > save + 1)
			return ++p->at, x;
		p->at = save;
		return -1;
	}
	int high = read_hex(p, 4);
	if (!unicode || high < 0xD800 || high >= 0xDC00 || p->at[0] != '\\' || p->at[1] != 'u')
		return high;
	save = p->at;
	p->at += 2;
	int low = read_hex(p, 4);
	if (low >= 0xDC00 && low < 0xE000)
		return 0x10000 + ((high & 0x3FF) << 10 | (low & 0x3FF));
	p->at = save;
	return high;
}

static int read_number(struct parser *p)
{
	int n = 0;
	for (; *p->at >= '0' && *p->at <= '9'; ++p->at)
		n = n > 99999 ? n : n * 10 + (*p->at - '0');
	return n;
}

static int read_octal(struct parser *p)
{
	int n = 0;
	for (int i = 0; i < 3 && *p->at >= '0' && *p->at <= '7' && n * 8 + (*p->at - '0') < 256; ++i)
		n = n * 8 + (*p->at++ - '0');
	return n;
}

/* Reads `name>`; false if it is none. */
static bool read_name(struct parser *p, char name[64])
{
	size_t n = 0;
	for (; *p->at && *p->at != '>' && n < 60; ) {
		unsigned c = *p->at == '\\' && p->at[1] == 'u' ? (p->at += 2, (unsigned)read_unicode(p, true)) :
			string_decode(&p->at);
		if (c < 0x80 && !(c == '$' || c == '_' || (c >= '0' && c <= '9' && n > 0) ||
				((c | 32) >= 'a' && (c | 32) <= 'z')))
			return false;
		n = (size_t)(string_encode(name + n, c) - name);
	}
	name[n] = '\0';
	return n > 0 && *p->at++ == '>';
}

/* ---- the first pass: groups and names ---- */

static void add_name(struct parser *p, const char *name)
{
	struct pattern *o = p->out;
	if (!o->names)
		o->names = calloc(PATTERN_MAX_GROUPS + 1, sizeof *o->names);
	CHECK(o->names != NULL);
	for (int i = 1; i < o->groups; ++i)
		if (o->names[i] && !strcmp(o->names[i], name))
			fail(p, "Duplicate capture group name");
	o->names[o->groups] = strdup(name);
}

static void count_groups(struct parser *p)
{
	bool in_class = false;
	char name[64];
	for (; *p->at && !failed(p); ++p->at) {
		if (*p->at == '\\' && p->at[1])
			++p->at;
		else if (*p->at == '[')
			in_class = true;
		else if (*p->at == ']')
			in_class = false;
		else if (*p->at == '(' && !in_class && p->at[1] != '?')
			++p->out->groups;
		else if (!in_class && !strncmp(p->at, "(?<", 3) && p->at[3] != '=' && p->at[3] != '!') {
			++p->out->groups;
			p->at += 3;
			if (!read_name(p, name))
				fail(p, "Invalid capture group name");
			else if (p->out->groups <= PATTERN_MAX_GROUPS)
				add_name(p, name);
			--p->at;
		}
		if (p->out->groups > PATTERN_MAX_GROUPS)
			fail(p, "Too many captures");
	}
}

/* ---- escapes ---- */

/* After \p or \P. */
static void property(struct parser *p, bool negated)
{
	char text[96], error[120];
	const char *end = pattern_property(p->at, negated, text, error);
	if (!end) {
		fail(p, error);
		return;
	}
	p->at = end;
	put(p, "%s", text);
}

/* \d \D \w \W \s \S \p \P, inside a class or not, after its letter c; false if it is none of them. */
static bool class_escape(struct parser *p, char c, bool in_class)
{
	switch (c) {
	case 'd': case 'D': case 'w': case 'W':
		put(p, "\\%c", c);
		return true;
	case 's':
		put(p, in_class ? "%s" : "[%s]", SPACES);
		return true;
	case 'S':
		put(p, in_class ? "%s" : "[%s]", NO_SPACES);
		return true;
	case 'p': case 'P':
		if (!p->unicode)
			return false;
		property(p, c == 'P');
		return true;
	default:
		return false;
	}
}

/* The character that the escape after the backslash means; p->at is on its letter. */
static unsigned character_escape(struct parser *p)
{
	static const char letters[] = "tnvfr", values[] = "\t\n\v\f\r";
	const char *letter = *p->at ? strchr(letters, *p->at) : NULL;
	char c = *p->at;
	int x;
	if (letter)
		return ++p->at, (unsigned char)values[letter - letters];
	if (c == '\0') {
		fail(p, "\\ at end of pattern");
		return 0;
	}
	if (c == 'c') {
		if ((p->at[1] | 32) >= 'a' && (p->at[1] | 32) <= 'z')
			return p->at += 2, (unsigned char)p->at[-1] & 31;
		if (p->unicode)
			fail(p, "Invalid unicode escape");
		return '\\'; /* and the c stands for itself */
	}
	if (c == '0' && !(p->at[1] >= '0' && p->at[1] <= '9'))
		return ++p->at, 0;
	if (c >= '0' && c <= '7' && !p->unicode)
		return (unsigned)read_octal(p);
	if (c == 'x' || c == 'u') {
		++p->at;
		x = c == 'x' ? read_hex(p, 2) : read_unicode(p, p->unicode);
		if (x < 0 && p->unicode)
			fail(p, c == 'x' ? "Invalid escape" : "Invalid Unicode escape");
		return x < 0 ? (unsigned char)c : (unsigned)x;
	}
	if (p->unicode && !strchr("^$\\.*+?()[]{}|/", c))
		fail(p, "Invalid escape");
	return string_decode(&p->at);
}

/* ---- classes ---- */

/* One member: its character, or NOT_ONE after it has been written. */
static int class_atom(struct parser *p)
{
	if (*p->at != '\\') {
		unsigned c = string_decode(&p->at);
		if (c < 0x10000 || p->unicode)
			return (int)c;
		put_range(p, 0xD800 + ((c - 0x10000) >> 10), 0xD800 + ((c - 0x10000) >> 10));
		return 0xDC00 + (int)((c - 0x10000) & 0x3FF);
	}
	char c = *++p->at;
	if (c != '\0') {
		++p->at;
		if (class_escape(p, c, true))
			return NOT_ONE;
		--p->at;
	}
	if (c == 'b')
		return ++p->at, '\b';
	if (c == '-' && p->unicode)
		return ++p->at, '-';
	return (int)character_escape(p);
}

static void class_member(struct parser *p)
{
	int from = class_atom(p);
	if (failed(p))
		return;
	if (*p->at != '-' || p->at[1] == ']' || !p->at[1]) {
		if (from != NOT_ONE)
			put_range(p, (unsigned)from, (unsigned)from);
		return;
	}
	++p->at;
	if (from != NOT_ONE && *p->at == '\\' && p->at[1] && strchr(p->unicode ? "dDwWsSpP" : "dDwWsS", p->at[1]))
		put_range(p, (unsigned)from, (unsigned)from);
	int to = class_atom(p);
	if (from == NOT_ONE || to == NOT_ONE) { /* [\w-x]: the dash is itself */
		if (p->unicode)
			fail(p, "Invalid character class");
		put(p, "\\-");
		if (to != NOT_ONE)
			put_range(p, (unsigned)to, (unsigned)to);
	} else if (from > to) {
		fail(p, "Range out of order in character class");
	} else {
		put_range(p, (unsigned)from, (unsigned)to);
	}
}

static void character_class(struct parser *p)
{
	bool negated = *p->at == '^';
	p->at += negated;
	if (*p->at == ']') {
		++p->at;
		put(p, negated ? "(?s:.)" : "(?!)");
		return;
	}
	put(p, negated ? "[^" : "[");
	while (*p->at && *p->at != ']' && !failed(p)) {
		if (p->flags->sets && (*p->at == '[' || !strncmp(p->at, "--", 2) || !strncmp(p->at, "&&", 2)))
			fail(p, "Set operations of flag v are not supported by Orrery");
		else
			class_member(p);
	}
	if (*p->at != ']')
		fail(p, "Unterminated character class");
	else
		++p->at;
	put(p, "]");
}

/* ---- terms ---- */

static void alternatives(struct parser *p);

/* \k<name>: the number of the group of that name. */
static void named_reference(struct parser *p)
{
	char name[64];
	if (*p->at++ != '<' || !read_name(p, name)) {
		fail(p, "Invalid named reference");
		return;
	}
	for (int i = 1; i <= p->out->groups; ++i)
		if (p->out->names && p->out->names[i] && !strcmp(p->out->names[i], name)) {
			put(p, "(?:\\g{%d})", i);
			return;
		}
	fail(p, "Invalid named capture referenced");
}

/* After a backslash outside a class. Returns whether it can be repeated. */
static bool escape(struct parser *p)
{
	const char *save = p->at;
	if (*p->at == 'b' || *p->at == 'B') {
		put(p, "\\%c", *p->at++);
		return false;
	}
	if (*p->at == 'k' && (p->unicode || p->out->names)) {
		++p->at;
		named_reference(p);
		return true;
	}
	if (*p->at >= '1' && *p->at <= '9') {
		int n = read_number(p);
		if (n <= p->out->groups) {
			put(p, "(?:\\g{%d})", n);
			return true;
		}
		if (p->unicode)
			fail(p, "Invalid escape");
		p->at = save;
	}
	if (*save) {
		++p->at;
		if (class_escape(p, *save, false))
			return true;
		p->at = save;
	}
	put_character(p, character_escape(p));
	return true;
}

/* After an opening parenthesis. Returns whether the group can be repeated. */
static bool group(struct parser *p)
{
	static const char *const openings[] = { "?:", "?=", "?!", "?<=", "?<!" };
	bool repeatable = true;
	char name[64];
	int kind = -1;
	for (int i = 0; i < 5; ++i)
		if (!strncmp(p->at, openings[i], strlen(openings[i])))
			kind = i;
	if (++p->depth > 500) {
		fail(p, "Regular expression too large");
		return false;
	}
	p->captures += kind < 0;
	if (kind >= 0) {
		p->at += strlen(openings[kind]);
		put(p, "(%s", openings[kind]);
		repeatable = kind == 0 || (kind < 3 && !p->unicode);
	} else if (*p->at == '?') {
		p->at += 2;
		if (p->at[-1] != '<' || !read_name(p, name))
			fail(p, p->at[-1] == '<' ? "Invalid capture group name" : "Invalid group");
		put(p, "(");
	} else {
		put(p, "(");
	}
	alternatives(p);
	if (*p->at != ')')
		fail(p, "Unterminated group");
	else
		++p->at;
	--p->depth;
	put(p, ")");
	return repeatable;
}

/* At a "{": reads {n}, {n,} or {n,m}; false, with nothing read, if it is none. to: -1 for no limit. */
static bool read_braces(struct parser *p, int *from, int *to)
{
	const char *save = p->at++;
	bool digits = *p->at >= '0' && *p->at <= '9';
	*from = *to = read_number(p);
	if (digits && *p->at == ',') {
		++p->at;
		*to = *p->at == '}' ? -1 : *p->at >= '0' && *p->at <= '9' ? read_number(p) : (digits = false, -1);
	}
	if (digits && *p->at == '}')
		return ++p->at, true;
	p->at = save;
	return false;
}

/* What may stand after a term. PCRE2 counts to 65,535. */
static void quantifier(struct parser *p, size_t start, bool repeatable)
{
	int from = 0, to = -1;
	if (*p->at == '*' || *p->at == '+' || *p->at == '?') {
		from = *p->at == '+';
		to = *p->at == '?' ? 1 : -1;
		++p->at;
	} else if (*p->at != '{' || !read_braces(p, &from, &to)) {
		if (*p->at == '{' && p->unicode)
			fail(p, "Incomplete quantifier");
		return;
	}
	if (!repeatable)
		fail(p, p->at[-2] == ')' ? "Invalid quantifier" : "Nothing to repeat");
	if (to >= 0 && to < from)
		fail(p, "numbers out of order in {} quantifier");
	from = from > 65535 ? 65535 : from;
	if (start < p->out->length)
		pattern_shorten(p->out, start, to > from ? to : from);
	if (to < 0 || to > 65535)
		put(p, "{%d,}", from);
	else
		put(p, "{%d,%d}", from, to);
	if (*p->at == '?') {
		++p->at;
		put(p, "?");
	}
}

static void term(struct parser *p)
{
	bool multiline = p->flags->multiline, repeatable = true;
	int from, to, captures = p->captures;
	size_t start = p->out->length;
	char c = *p->at++;
	switch (c) {
	case '^':
		put(p, "%s", multiline ? "(?<![^" LINE_ENDS "])" : "\\A");
		repeatable = false;
		break;
	case '$':
		put(p, "%s", multiline ? "(?![^" LINE_ENDS "])" : "\\z");
		repeatable = false;
		break;
	case '.':
		put(p, "%s", p->flags->dot_all ? "(?s:.)" : "[^" LINE_ENDS "]");
		break;
	case '[':
		character_class(p);
		break;
	case '(':
		repeatable = group(p);
		break;
	case '\\':
		repeatable = escape(p);
		break;
	case '*': case '+': case '?':
		fail(p, "Nothing to repeat");
		break;
	case '{':
		--p->at;
		if (p->unicode || read_braces(p, &from, &to))
			fail(p, "Nothing to repeat");
		++p->at;
		/* fallthrough */
	case '}': case ']':
		if (p->unicode)
			fail(p, "Lone quantifier brackets");
		put(p, "\\%c", c);
		break;
	default:
		--p->at;
		put_character(p, string_decode(&p->at));
	}
	if (!failed(p))
		quantifier(p, p->captures == captures ? start : SIZE_MAX, repeatable);
}

static void alternatives(struct parser *p)
{
	while (*p->at && *p->at != ')' && !failed(p)) {
		if (*p->at == '|') {
			++p->at;
			put(p, "|");
		} else {
			term(p);
		}
	}
}

void pattern_translate(struct pattern *out, const char *source, const struct pattern_flags *flags)
{
	struct parser p = { .out = out, .at = source, .flags = flags, .unicode = flags->unicode || flags->sets };
	*out = (struct pattern){ 0 };
	put(&p, "%s", "");
	count_groups(&p);
	p.at = source;
	alternatives(&p);
	if (*p.at == ')')
		fail(&p, "Unmatched ')'");
	for (const char *at = out->definitions; at && *at; at += strnlen(at, 256))
		put(&p, "%.256s", at);
}

void pattern_free(struct pattern *p)
{
	for (int i = 1; p->names && i <= p->groups; ++i)
		free(p->names[i]);
	free(p->names);
	free(p->definitions);
	free(p->text);
}
