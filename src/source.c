/* source.c -- the texts of the program's files, and the functions that they become.
 *
 * HOW   a text is checked, kept, reported, and compiled: as it is where the engine knows its syntax, lowered to ES5
 *       where it is newer. What lowered code calls is put together when the first file needs it.
 * OWNS  every text, and what it was lowered to, for stack traces and the visualizer.
 * READ  before modules.c, with lower.h.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"
#include "lowering.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the texts that were loaded ---- */

static struct source *find_source(struct runtime *rt, const char *file)
{
	for (struct source *s = rt->modules.sources; s; s = s->next)
		if (!strcmp(s->file, file))
			return s;
	return NULL;
}

/* Keeps the text (taken over) under the file's name. */
static struct source *keep_source(struct runtime *rt, const char *file, char *text)
{
	struct source *s = calloc(1, sizeof *s);
	CHECK(s != NULL);
	s->file = engine_intern(rt->J, file);
	s->text = text;
	s->next = rt->modules.sources;
	rt->modules.sources = s;
	return s;
}

const char *source_line(struct runtime *rt, const char *file, int line, size_t *length)
{
	struct source *s = file ? find_source(rt, file) : NULL;
	const char *at = s ? s->text : NULL;
	for (int i = 1; at && i < line; ++i)
		if ((at = strchr(at, '\n')) != NULL)
			++at;
	if (at)
		*length = strcspn(at, "\r\n");
	return at;
}

/* ---- what a file may hold ---- */

/* The number of bytes before the first that is no valid text (zero, or not UTF-8), or length. */
static size_t valid_text(const char *text, size_t length)
{
	size_t i = 0;
	while (i < length) {
		const unsigned char *s = (const unsigned char *)text + i;
		size_t n = *s ? utf8_character(s, length - i) : 0;
		if (n == 0)
			break;
		i += n;
	}
	return i;
}

static void throw_bad_text(js_State *J, const char *file, const char *text, size_t at)
{
	int line = 1, column = 1;
	for (size_t i = 0; i < at; ++i) {
		if (text[i] == '\n') {
			++line;
			column = 1;
		} else if (((unsigned char)text[i] & 0xC0) != 0x80) {
			++column;
		}
	}
	char message[128];
	if (text[at] == '\0')
		snprintf(message, sizeof message, "Invalid or unexpected token (a zero byte)");
	else
		snprintf(message, sizeof message, "Invalid or unexpected token (byte 0x%02x is not UTF-8)",
			(unsigned char)text[at]);
	js_newsyntaxerror(J, message);
	engine_set_error_position(J, -1, &(struct position){ .fn = "", .file = engine_intern(J, file), .line = line, .column = column });
	js_throw(J);
}

struct source *source_admit(js_State *J, const char *file, char *text, size_t length)
{
	struct runtime *rt = runtime_of(J);
	if (length >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3))
		memmove(text, text + 3, (length -= 3) + 1);
	struct source *source = keep_source(rt, file, text);
	size_t valid = valid_text(text, length);
	if (valid < length)
		throw_bad_text(J, file, text, valid);
	source->length = length;
	debug_say(rt, DEBUG_MODULE, "load %s (%zu bytes)", source->file, length);
	watch_report(rt, source->file);
	trace_source(rt, source->file, text);
	return source;
}

/* ---- modern JavaScript ---- */

/* Pushes the SyntaxError that the lowering has found. */
void source_push_error(js_State *J, const struct source *source, const struct lower_error *error)
{
	js_newsyntaxerror(J, error->message);
	engine_set_error_position(J, -1, &(struct position){ .fn = "", .file = source->file,
		.line = error->line, .column = error->column });
}

bool source_is_syntax_error(js_State *J)
{
	if (!js_iserror(J, -1))
		return false;
	js_getproperty(J, -1, "name");
	bool found = js_isstring(J, -1) && !strcmp(js_tostring(J, -1), "SyntaxError");
	js_pop(J, 1);
	return found;
}

/* Compiles the text as it is and pushes the function. False: the engine does not know its syntax; the
 * SyntaxError is pushed. */
static bool compile_es5(js_State *J, const struct source *source, const char *parameters)
{
	if (js_try(J)) {
		if (!source_is_syntax_error(J))
			js_throw(J);
		return false;
	}
	engine_compile(J, source->file, parameters, source->text);
	js_endtry(J);
	return true;
}

/* ø.target(): new.target of the function that calls it. ø.targetAbove(): of the one that called that. */
static void native_target(js_State *J)
{
	engine_push_new_target(J, 1);
}

static void native_target_above(js_State *J)
{
	engine_push_new_target(J, 2);
}

void source_load_helpers(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	const char *name;
	if (rt->modules.lowers)
		return;
	rt->modules.lowers = true;
	js_getglobal(J, "ø");
	core_require(J, "internal/lowered");
	js_copy(J, -2);
	js_setproperty(J, -2, "__proto__"); /* they use the other half, in C */
	js_pushiterator(J, -1, 1);          /* ø helpers iterator */
	while ((name = js_nextiterator(J, -1)) != NULL) {
		js_getproperty(J, -2, name);
		js_defproperty(J, -4, name, JS_DONTENUM);
	}
	js_pop(J, 2);
	native_method(J, "target", native_target, 0);
	native_method(J, "targetAbove", native_target_above, 0);
	function_kinds_define(J);
	native_method(J, "constructAs", reflect_construct, 0);
	native_method(J, "hiddenKey", engine_push_hidden_key, 1);
	script_init(J);
	destructure_init(J);
	esm_define_helpers(J);
	js_pop(J, 1);
}

void source_say_lowered(struct runtime *rt, const struct source *source)
{
	if (source->lowered)
		debug_say(rt, DEBUG_LOWER, "%s: %zu bytes have become %zu", source->file, source->length,
			lower_text_length(source->lowered));
}

bool source_compile(js_State *J, struct source *source, const char *parameters)
{
	struct lower_error error;
	if (compile_es5(J, source, parameters)) {
		debug_say(runtime_of(J), DEBUG_LOWER, "%s is ES5", source->file);
		return true;
	}
	source->lowered = lower_source(source->file, source->text, source->length, &error);
	source_say_lowered(runtime_of(J), source);
	if (!source->lowered && error.module) {
		js_pop(J, 1);
		source_push_error(J, source, &error);
		return false;
	}
	if (!source->lowered) {
		source_push_error(J, source, &error);
		js_throw(J);
	}
	js_pop(J, 1);
	source_load_helpers(J);
	engine_compile_lowered(J, source->file, parameters, source->lowered, source->text);
	return true;
}

void source_free(struct runtime *rt)
{
	while (rt->modules.sources) {
		struct source *next = rt->modules.sources->next;
		free(rt->modules.sources->text);
		free(rt->modules.sources->lowered);
		free(rt->modules.sources);
		rt->modules.sources = next;
	}
}
