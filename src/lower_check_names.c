/* lower_check_names.c -- early errors of single words: names, numbers, strings, keys.
 *
 * HOW   called from the walk of lower_check.c, with its context.
 * READ  after lower_check.c. The messages are V8's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <string.h>

/* ---- names ---- */

static bool is_escaped(const struct lower *l, const struct node *n)
{
	return memchr(l->source + n->start, '\\', n->end - n->start) != NULL;
}

/* A name that is used or declared. */
void check_identifier(const struct context *c, struct node *n)
{
	struct lower *l = c->l;
	switch (name_of(l, n)->word) {
	case W_KEYWORD:
		lower_fail(l, n->start, is_escaped(l, n) ? "Keyword must not contain escaped characters"
			: node_is(l, n, "enum") ? "Unexpected reserved word" : "Unexpected token '%s'", n->name->text);
	case W_STRICT:
		if (c->strict)
			lower_fail(l, n->start, "Unexpected strict mode reserved word");
		break;
	case W_YIELD:
		if (c->strict || c->generator)
			lower_fail(l, n->start, c->strict ? "Unexpected strict mode reserved word"
				: "Unexpected identifier 'yield'");
		break;
	case W_AWAIT:
		if (c->async || c->static_block)
			lower_fail(l, n->start, "Unexpected reserved word");
		break;
	case W_ARGUMENTS:
		if (c->field)
			lower_fail(l, n->start, "'arguments' is not allowed in class field initializer or static "
				"initialization block");
		break;
	default: break;
	}
}

/* The names in a pattern. What is no name is found by the walk, or when the pattern is written. */
void check_binding(const struct context *c, struct node *n)
{
	switch (n->kind) {
	case K_identifier: case K_shorthand_property_identifier_pattern:
		if (c->strict && (name_of(c->l, n)->word == W_EVAL || n->name->word == W_ARGUMENTS))
			lower_fail(c->l, n->start, "Unexpected eval or arguments in strict mode");
		break;
	case K_pair_pattern: check_binding(c, child_of(n, F_value)); break;
	case K_assignment_pattern: case K_object_assignment_pattern: case K_assignment_expression:
		check_binding(c, child_of(n, F_left));
		break;
	case K_parenthesized_expression: check_binding(c, unwrap_parentheses(n)); break;
	case K_member_expression: case K_subscript_expression:
		if (chain_of(n))
			lower_fail(c->l, n->start, "Invalid destructuring assignment target");
		break;
	case K_object_pattern: case K_array_pattern: case K_rest_pattern:
		for (struct node *i = named_child(n); i; i = next_named(i))
			check_binding(c, i);
		break;
	default: break;
	}
}

/* ---- numbers ---- */

static bool is_radix(const char *s, size_t n)
{
	return n > 1 && s[0] == '0' && strchr("xXbBoO", s[1]);
}

void check_number(const struct context *c, const struct node *n)
{
	const char *s = c->l->source + n->start;
	size_t length = n->end - n->start;
	bool separated = memchr(s, '_', length) != NULL, octal = true;
	if (length < 2 || s[0] != '0' || is_radix(s, length) || (!isdigit((unsigned char)s[1]) && s[1] != '_'))
		return;
	for (size_t i = 1; i < length && isdigit((unsigned char)s[i]); ++i)
		octal = octal && s[i] < '8';
	if (separated)
		lower_fail(c->l, n->start + 1, "Numeric separator can not be used after leading 0.");
	if (s[length - 1] == 'n')
		lower_fail(c->l, n->start, "Invalid or unexpected token");
	if (c->strict)
		lower_fail(c->l, n->start, octal ? "Octal literals are not allowed in strict mode."
			: "Decimals with leading zeros are not allowed in strict mode.");
}

/* ---- strings ---- */

static uint32_t place_in(const struct context *c, const char *s)
{
	return (uint32_t)(s - c->l->source);
}

static void check_code_point(const struct context *c, const char *s, const char *end)
{
	unsigned long code = 0;
	const char *p = s + 1;
	for (; p < end && isxdigit((unsigned char)*p) && code <= 0x10FFFF; ++p)
		code = code * 16 + (unsigned long)(isdigit((unsigned char)*p) ? *p - '0' : (*p | 32) - 'a' + 10);
	if (code > 0x10FFFF)
		lower_fail(c->l, place_in(c, s), "Undefined Unicode code-point");
	if (p == s + 1 || p == end || *p != '}')
		lower_fail(c->l, place_in(c, s), "Invalid Unicode escape sequence");
}

static bool has_digits(const char *s, const char *end, int count)
{
	for (int i = 0; i < count; ++i)
		if (s + i >= end || !isxdigit((unsigned char)s[i]))
			return false;
	return true;
}

/* The escape behind the backslash. */
static void check_escape(const struct context *c, const struct node *n, const char *s, const char *end)
{
	bool template = n->kind == K_template_string;
	uint32_t place = place_in(c, s) - (*s != 'u' && *s != 'x' && !template);
	bool octal = isdigit((unsigned char)*s) && (*s != '0' || (s + 1 < end && isdigit((unsigned char)s[1])));
	if (*s == 'u' && s + 1 < end && s[1] == '{')
		check_code_point(c, s + 1, end);
	else if (*s == 'u' && !has_digits(s + 1, end, 4))
		lower_fail(c->l, place, "Invalid Unicode escape sequence");
	else if (*s == 'x' && !has_digits(s + 1, end, 2))
		lower_fail(c->l, place, "Invalid hexadecimal escape sequence");
	else if (octal && template)
		lower_fail(c->l, place, *s > '7' ? "\\8 and \\9 are not allowed in template strings."
			: "Octal escape sequences are not allowed in template strings.");
	else if (octal && c->strict)
		lower_fail(c->l, place, *s > '7' ? "\\8 and \\9 are not allowed in strict mode."
			: "Octal escape sequences are not allowed in strict mode.");
}

static void check_escapes(const struct context *c, const struct node *n, uint32_t from, uint32_t to)
{
	const char *s = c->l->source + from, *end = c->l->source + to;
	while ((s = memchr(s, '\\', (size_t)(end - s))) != NULL && s + 1 < end) {
		check_escape(c, n, s + 1, end);
		s += 2;
	}
}

/* A tagged template may have any escape. */
/* The grammar lets a string go on below its line. */
static void check_one_line(const struct context *c, const struct node *n)
{
	const char *s = c->l->source;
	for (uint32_t i = n->start; i < n->end; ++i)
		if (s[i] == '\\')
			i += s[i + 1] == '\r' && s[i + 2] == '\n' ? 2 : 1;
		else if (s[i] == '\n' || s[i] == '\r')
			lower_fail(c->l, n->start, "Invalid or unexpected token");
}

void check_string(const struct context *c, const struct node *n)
{
	if (n->kind == K_string)
		check_one_line(c, n);
	uint32_t from = n->start + 1;
	if (n->kind == K_template_string && n->parent->kind == K_call_expression && n->field == F_arguments)
		return;
	for (const struct node *i = n->kind == K_string ? NULL : n->child; i; i = i->next)
		if (i->kind == K_template_substitution) {
			check_escapes(c, n, from, i->start);
			from = i->end;
		}
	check_escapes(c, n, from, n->end - 1);
}

/* ---- regular expressions ---- */

void check_regex(const struct context *c, const struct node *n)
{
	const char *s = c->l->source;
	for (uint32_t i = n->start; i < n->end; ++i)
		if (s[i] == '\n' || s[i] == '\r' || (s[i] == '\xE2' && is_separator(s + i)))
			lower_fail(c->l, n->start, "Invalid regular expression: missing /");
}

/* ---- keys ---- */

static bool is_key(const struct lower *l, const struct node *key, const char *text)
{
	size_t n = strlen(text);
	const char *s = l->source + key->start + (key->kind == K_string);
	return (key->kind == K_string || key->kind == K_property_identifier) &&
		key->end - key->start == n + 2 * (key->kind == K_string) && !memcmp(s, text, n);
}

/* `__proto__: value` sets the prototype, once. */
void check_object(const struct context *c, struct node *n)
{
	bool found = false;
	for (struct node *m = named_child(n); m; m = next_named(m)) {
		struct node *key = m->kind == K_pair ? child_of(m, F_key) : NULL;
		if (!key || !is_key(c->l, key, "__proto__"))
			continue;
		if (found)
			lower_fail(c->l, key->start, "Duplicate __proto__ fields are not allowed in object literals");
		found = true;
	}
}
