/* lower_literal.c -- strings, templates, numbers, regular expressions.
 *
 * HOW   a template is 'text'.concat(value, 'more'), which makes strings of its arguments as a template does. A
 *       newline in it becomes \n and a continued line, so that the lines stay.
 * READ  after lower_object.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- characters ---- */

static void put_code_point(struct lower *l, unsigned long c)
{
	if (c >= 0x10000)
		put(l, "\\u%04lX\\u%04lX", 0xD800 + ((c - 0x10000) >> 10), 0xDC00 + ((c - 0x10000) & 0x3FF));
	else
		put(l, "\\u%04lX", c);
}

/* Of lines or paragraphs: U+2028, U+2029. Strings may have them since ES2019. */
bool is_separator(const char *s)
{
	return !strncmp(s, "\xE2\x80\xA8", 3) || !strncmp(s, "\xE2\x80\xA9", 3);
}

/* Writes the escape at s[i] for a string of ES5; returns the byte behind it. `raw`: inside a template. */
static uint32_t put_escape(struct lower *l, const char *s, uint32_t i, bool template)
{
	char c = s[i + 1];
	if (c == 'u' && s[i + 2] == '{') {
		char *end;
		unsigned long code = strtoul(s + i + 3, &end, 16);
		put_code_point(l, code);
		return (uint32_t)(end - s) + 1;
	}
	if (template && (c == '`' || c == '$')) {
		put_text(l, &c, 1);
		return i + 2;
	}
	if (is_separator(s + i + 1)) { /* the line goes on */
		put(l, l->flat ? "" : "\\\n");
		return i + 4;
	}
	uint32_t length = 2;
	if (c == '\r' && s[i + 2] == '\n')
		length = 3;
	if ((c == '\n' || c == '\r') && l->flat)
		return i + length;
	put_text(l, s + i, length);
	return i + length;
}

/* A separator in a string ends a line, for those who count them; ES5 has the escape and a line that goes on. */
static void put_separator(struct lower *l, const char *s, bool keep_line)
{
	put(l, "%s%s", s[2] & 1 ? "\\u2029" : "\\u2028", keep_line ? "\\\n" : "");
}

void emit_string(struct lower *l, struct node *n)
{
	const char *s = l->source;
	l->at = n->end;
	if (!memchr(s + n->start, '\\', n->end - n->start) && !memchr(s + n->start, 0xE2, n->end - n->start)) {
		put_text(l, s + n->start, n->end - n->start);
		return;
	}
	for (uint32_t i = n->start; i < n->end;) {
		if (s[i] == '\\') {
			i = put_escape(l, s, i, false);
		} else if (is_separator(s + i)) {
			put_separator(l, s + i, !l->flat);
			i += 3;
		} else {
			put_text(l, s + i, 1);
			++i;
		}
	}
}

/* ---- templates ---- */

static void put_template_newline(struct lower *l, const char *newline, size_t length, bool keep)
{
	put(l, "\\n");
	if (keep && !l->flat) {
		put(l, "\\");
		put_text(l, newline, length);
	}
}

static void put_template_text(struct lower *l, uint32_t from, uint32_t to, bool keep_lines)
{
	const char *s = l->source;
	bool flat = l->flat;
	l->flat = flat || !keep_lines;
	put(l, "'");
	for (uint32_t i = from; i < to;) {
		if (s[i] == '\\') {
			i = put_escape(l, s, i, true);
		} else if (s[i] == '\n' || s[i] == '\r') {
			uint32_t length = s[i] == '\r' && s[i + 1] == '\n' ? 2 : 1;
			put_template_newline(l, s + i, length, keep_lines);
			i += length;
		} else if (is_separator(s + i)) {
			put_separator(l, s + i, keep_lines && !l->flat);
			i += 3;
		} else {
			put(l, s[i] == '\'' ? "\\" : "");
			put_text(l, s + i, 1);
			++i;
		}
	}
	put(l, "'");
	l->flat = flat;
}

void emit_template(struct lower *l, struct node *n)
{
	uint32_t from = n->start + 1;
	bool any = false, separated = true;
	for (struct node *c = n->child->next; c; c = c->next) {
		bool last = c->next == NULL;
		if (c->kind != K_template_substitution && !last)
			continue;
		uint32_t to = last ? n->end - 1 : c->start;
		if (to > from || (!any && separated)) {
			put(l, separated ? "" : ", ");
			put_template_text(l, from, to, true);
			separated = false;
		}
		l->at = to;
		if (last)
			break;
		put(l, any ? ", " : ".concat(");
		any = true;
		drop_to(l, named_child(c)->start);
		emit(l, named_child(c));
		drop_to(l, c->end);
		from = c->end;
		separated = false;
	}
	put(l, any ? ")" : "");
	l->at = n->end;
}

/* An escape that no string may have makes a tagged template's text undefined. tree-sitter accepts few of them. */
static void put_raw_text(struct lower *l, uint32_t from, uint32_t to)
{
	const char *s = l->source;
	put(l, "'");
	for (uint32_t i = from; i < to; ++i) {
		if (s[i] == '\r') {
			put(l, "\\n");
			i += s[i + 1] == '\n';
		} else if (s[i] == '\n') {
			put(l, "\\n");
		} else if (is_separator(s + i)) {
			put_separator(l, s + i, false);
			i += 2;
		} else {
			put(l, s[i] == '\'' || s[i] == '\\' ? "\\" : "");
			put_text(l, s + i, 1);
		}
	}
	put(l, "'");
}

static void put_chunks(struct lower *l, struct node *n, bool raw)
{
	uint32_t from = n->start + 1;
	put(l, ", [");
	for (struct node *c = n->child->next; c; c = c->next) {
		if (c->kind != K_template_substitution && c->next)
			continue;
		uint32_t to = c->next ? c->start : n->end - 1;
		if (raw)
			put_raw_text(l, from, to);
		else
			put_template_text(l, from, to, false);
		put(l, c->next ? ", " : "");
		from = c->end;
	}
	put(l, "]");
}

void emit_tagged(struct lower *l, struct node *n)
{
	struct node *tag = child_of(n, F_function), *template = child_of(n, F_arguments);
	if (is_super_member(tag)) {
		emit(l, tag);
		put(l, ".call(%s, ", this_text(l));
	} else {
		bool imported = is_imported_name(tag); /* `this` is not its module */
		put(l, imported ? "(0, " : "");
		emit(l, tag);
		put(l, imported ? ")(" : "(");
	}
	put(l, "ø.template(sites%s, %u", l->mark, l->sites++);
	put_chunks(l, template, false);
	put_chunks(l, template, true);
	put(l, ")");
	drop_to(l, template->start);
	for (struct node *c = template->child; c; c = c->next)
		if (c->kind == K_template_substitution) {
			put(l, ", ");
			drop_to(l, named_child(c)->start);
			emit(l, named_child(c));
		}
	drop_to(l, n->end);
	put(l, ")");
}

/* ---- numbers ---- */

static size_t without_separators(char *out, const char *s, size_t length)
{
	size_t n = 0;
	for (size_t i = 0; i < length; ++i)
		if (s[i] != '_')
			out[n++] = s[i];
	out[n] = '\0';
	return n;
}

void emit_number(struct lower *l, struct node *n)
{
	const char *s = l->source + n->start;
	size_t length = n->end - n->start;
	bool radix = length > 2 && s[0] == '0' && strchr("bBoO", s[1]) && s[length - 1] != 'n';
	l->at = n->end;
	if (!radix && !memchr(s, '_', length)) {
		put_text(l, s, length);
		return;
	}
	char *text = lower_alloc(l, length + 1);
	without_separators(text, s, length);
	if (!radix) {
		put(l, "%s", text);
		return;
	}
	double value = 0, base = strchr("bB", s[1]) ? 2 : 8;
	for (char *p = text + 2; *p; ++p)
		value = value * base + (*p - '0');
	put(l, "%.17g", value);
}
