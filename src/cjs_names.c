/* cjs_names.c -- which names will a CommonJS module export? A look at its text, before it runs.
 *
 * HOW   `import { a } from './x.cjs'` must know before x.cjs runs whether it exports `a`; only running it would tell
 *       for sure. So its text is scanned for the usual ways in which exports are made, wherever they stand:
 *           exports.a = ...   exports['a'] = ...   module.exports.a = ...
 *           module.exports = { a, b: c }            up to the first value that is no name
 *           Object.defineProperty(exports, 'a', { enumerable: true, get() { return x.y; } | value: ... })
 *           module.exports = require('./y')   __exportStar(require('./y'))   __export(require('./y'))
 *       What comes from ./y is what a scan of that file finds. Strings, comments, templates and regular expressions
 *       are skipped.
 * WHY   it is a scan and not a parse, as Node's own is: it must be fast, and may overlook what is written in unusual
 *       ways; that is still there in the default export.
 * READ  beside esm.c. Follows Node's esm.html#commonjs-namespaces.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct scan {
	js_State *J;            /* the object that gets the names is on top of its stack */
	const char *file;
	const char *at, *end;
	const char *reexport;   /* of module.exports = require(...): the last one counts */
	size_t reexport_length;
	const struct scan *outer;
};

/* ---- tokens ---- */

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static void skip_blanks(struct scan *s)
{
	while (s->at < s->end) {
		if (isspace((unsigned char)*s->at)) {
			++s->at;
		} else if (!strncmp(s->at, "//", 2)) {
			s->at += strcspn(s->at, "\n");
		} else if (!strncmp(s->at, "/*", 2)) {
			const char *close = strstr(s->at + 2, "*/");
			s->at = close ? close + 2 : s->end;
		} else {
			return;
		}
	}
}

static bool take(struct scan *s, const char *text)
{
	size_t n = strlen(text);
	skip_blanks(s);
	if (strncmp(s->at, text, n) || (is_word(text[n - 1]) && is_word(s->at[n])))
		return false;
	s->at += n;
	return true;
}

/* Over a string, or a template with whatever is in it. */
static void skip_string(struct scan *s)
{
	char quote = *s->at++;
	while (s->at < s->end && *s->at != quote)
		s->at += *s->at == '\\' && s->at + 1 < s->end ? 2 : 1;
	s->at += s->at < s->end;
}

static void skip_regexp(struct scan *s)
{
	bool class = false;
	for (++s->at; s->at < s->end && *s->at != '\n' && (class || *s->at != '/'); ++s->at) {
		if (*s->at == '\\' && s->at + 1 < s->end)
			++s->at;
		else if (*s->at == '[' || *s->at == ']')
			class = *s->at == '[';
	}
	s->at += s->at < s->end;
}

static bool take_word(struct scan *s, const char **text, size_t *length)
{
	skip_blanks(s);
	*text = s->at;
	while (s->at < s->end && is_word(*s->at))
		++s->at;
	*length = (size_t)(s->at - *text);
	return *length > 0 && !isdigit((unsigned char)**text);
}

static bool take_string(struct scan *s, const char **text, size_t *length)
{
	skip_blanks(s);
	if (*s->at != '\'' && *s->at != '"')
		return false;
	*text = s->at + 1;
	skip_string(s);
	*length = (size_t)(s->at - *text - 1);
	return s->at > *text;
}

/* ---- what is found ---- */

static void add_name(struct scan *s, const char *text, size_t length)
{
	char name[256];
	if (length >= sizeof name)
		return;
	snprintf(name, sizeof name, "%.*s", (int)length, text);
	js_pushundefined(s->J);
	js_setproperty(s->J, -2, name);
}

static void scan_file(struct scan *s, const char *specifier, size_t length)
{
	path_buffer id, file;
	char *text;
	size_t size;
	snprintf(id, sizeof id, "%.*s", (int)length, specifier);
	if (core_names(id) || !resolve_id(s->J, s->file, id, file))
		return;
	for (const struct scan *o = s; o; o = o->outer)
		if (!strcmp(o->file, file))
			return; /* a circle */
	if (resolve_read(file, &text, &size) != 0)
		return;
	if (js_try(s->J)) {
		free(text);
		js_throw(s->J);
	}
	cjs_names_scan(s->J, file, text, size, s);
	js_endtry(s->J);
	free(text);
}

static bool take_require(struct scan *s, const char **text, size_t *length)
{
	return take(s, "require") && take(s, "(") && take_string(s, text, length) && take(s, ")");
}

/* Behind `module.exports = {`. */
static void scan_literal(struct scan *s)
{
	const char *text, *value;
	size_t length, value_length;
	for (;;) {
		if (take(s, "...")) {
			if (!take_require(s, &text, &length))
				return;
			scan_file(s, text, length);
		} else {
			bool string = take_string(s, &text, &length);
			if (!string && !take_word(s, &text, &length))
				return;
			if (take(s, ":")) {
				if (!take_word(s, &value, &value_length))
					return;
			} else if (string || *s->at == '(') {
				return;
			}
			add_name(s, text, length);
		}
		if (!take(s, ","))
			return;
	}
}

/* Behind `exports` or `module.exports`. */
static void scan_exports(struct scan *s, bool whole)
{
	const char *text;
	size_t length;
	if (take(s, ".")) {
		if (take_word(s, &text, &length) && take(s, "="))
			add_name(s, text, length);
	} else if (take(s, "[")) {
		if (take_string(s, &text, &length) && take(s, "]") && take(s, "="))
			add_name(s, text, length);
	} else if (whole && take(s, "=") && *s->at != '=') {
		const char *start = s->at;
		s->reexport = NULL;
		if (take(s, "{")) {
			scan_literal(s);
		} else if (take_require(s, &text, &length)) {
			s->reexport = text;
			s->reexport_length = length;
		} else {
			s->at = start; /* perhaps exports.a = module.exports = ... */
		}
	}
}

static bool take_exports(struct scan *s)
{
	return take(s, "exports") || (take(s, "module") && take(s, ".") && take(s, "exports"));
}

/* get: function () { return x.y; } */
static bool take_getter(struct scan *s)
{
	const char *text;
	size_t length;
	if (!take(s, "get") || (take(s, ":") && !take(s, "function")))
		return false;
	take_word(s, &text, &length);
	if (!take(s, "(") || !take(s, ")") || !take(s, "{") || !take(s, "return") || !take_word(s, &text, &length))
		return false;
	return (*s->at != '.' && *s->at != '[') || (take(s, ".") ? take_word(s, &text, &length)
		: take(s, "[") && take_string(s, &text, &length) && take(s, "]"));
}

/* Behind `Object`. */
static void scan_define(struct scan *s)
{
	const char *text;
	size_t length;
	if (!take(s, ".") || !take(s, "defineProperty") || !take(s, "(") || !take_exports(s) || !take(s, ",") ||
	    !take_string(s, &text, &length) || !take(s, ",") || !take(s, "{"))
		return;
	if (take(s, "enumerable") && !(take(s, ":") && (take(s, "true") || take(s, "!0")) && take(s, ",")))
		return;
	if (take(s, "value") || take_getter(s))
		add_name(s, text, length);
}

/* Behind `__exportStar` or `__export`. */
static void scan_star(struct scan *s)
{
	const char *text;
	size_t length;
	if (take(s, "(") && take_require(s, &text, &length))
		scan_file(s, text, length);
}

/* ---- the scan ---- */

static bool is(const char *text, size_t length, const char *word)
{
	return strlen(word) == length && !memcmp(text, word, length);
}

/* Does a value end here, so that a slash behind it divides? */
static bool ends_value(const char *text, size_t length)
{
	static const char *const words[] = { "return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "instanceof",
		"new", "throw", "yield", "await" };
	for (size_t i = 0; i < sizeof words / sizeof *words; ++i)
		if (is(text, length, words[i]))
			return false;
	return true;
}

static void scan_word(struct scan *s, const char *text, size_t length, char before)
{
	if (before == '.' && !is(text, length, "__exportStar"))
		return;
	if (is(text, length, "exports"))
		scan_exports(s, false);
	else if (is(text, length, "module") && take(s, ".") && take(s, "exports"))
		scan_exports(s, true);
	else if (is(text, length, "Object"))
		scan_define(s);
	else if (is(text, length, "__exportStar") || is(text, length, "__export"))
		scan_star(s);
}

static void scan_text(struct scan *s)
{
	bool value = false;
	char before = ';';
	for (skip_blanks(s); s->at < s->end; skip_blanks(s)) {
		const char *text = s->at;
		size_t length;
		if (is_word(*text)) {
			take_word(s, &text, &length);
			value = ends_value(text, length);
			scan_word(s, text, length, before);
			before = 'a';
			continue;
		}
		before = *text;
		if (*text == '\'' || *text == '"' || *text == '`')
			skip_string(s);
		else if (*text == '/' && !value)
			skip_regexp(s);
		else
			++s->at;
		value = strchr(")]}'\"`/", *text) != NULL && !(*text == '/' && value);
	}
}

void cjs_names_scan(js_State *J, const char *file, const char *text, size_t length, const struct scan *outer)
{
	struct scan s = { .J = J, .file = file, .at = text, .end = text + length, .outer = outer };
	scan_text(&s);
	if (s.reexport)
		scan_file(&s, s.reexport, s.reexport_length);
}
