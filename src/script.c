/* script.c -- code that comes as text while a program runs: eval, new Function, and scripts (node:vm).
 *
 * HOW   the text is compiled as it is; if the engine does not know its syntax, it is lowered first, for one of the
 *       goals of lower.h. What a script declares with `let`, `const` and `class` stays for the scripts after it:
 *       lowered code calls ø.declare with the names.
 * WHY   a module's text is the body of a function (modules.c), these are global code: `var` makes a property of the
 *       global object, and `this` is the global object.
 * LIMIT an eval that is lowered sees the variables around it by the names that they have in the lowered text: a
 *       `let` that had to be renamed is not found.
 * READ  after modules.c and lower.h.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"
#include "lowering.h"

#include <stdlib.h>
#include <string.h>

static const enum lower_goal lower_goals[] = {
	[ENGINE_SCRIPT] = LOWER_SCRIPT, [ENGINE_EVAL] = LOWER_EVAL, [ENGINE_DIRECT_EVAL] = LOWER_EVAL,
};

/* ---- lowering ---- */

_Noreturn static void throw_syntax_error(js_State *J, const char *file, const struct lower_error *error)
{
	js_newsyntaxerror(J, error->message);
	engine_set_error_position(J, -1, &(struct position){ .fn = "", .file = file, .line = error->line,
		.column = error->column });
	js_throw(J);
}

/* Pushes the lowered text, or throws a SyntaxError. waits: see lower_options. */
static void push_lowered(js_State *J, const char *file, const char *text, enum lower_goal goal, bool *waits)
{
	struct lower_error error;
	struct lower_options options = { .goal = goal, .serial = ++runtime_of(J)->scripts, .waits = waits };
	char *lowered = lower_program(file, text, strlen(text), &options, &error);
	if (!lowered)
		throw_syntax_error(J, file, &error);
	if (js_try(J)) {
		free(lowered);
		js_throw(J);
	}
	js_pushstring(J, lowered);
	source_load_helpers(J);
	js_endtry(J);
	free(lowered);
}

/* Compiles the text as it is. False: its syntax is unknown to the engine; the SyntaxError is pushed. */
static bool compile_plain(js_State *J, const char *file, const char *text, enum engine_goal goal)
{
	if (js_try(J)) {
		if (!source_is_syntax_error(J))
			js_throw(J);
		return false;
	}
	engine_compile_program(J, file, text, goal, NULL);
	js_endtry(J);
	return true;
}

static void push_script(js_State *J, const char *file, const char *text, enum engine_goal goal, bool *waits)
{
	if (compile_plain(J, file, text, goal))
		return;
	js_pop(J, 1);
	push_lowered(J, file, text, lower_goals[goal], waits);
	engine_compile_program(J, file, js_tostring(J, -1), goal, text);
	js_rot2pop1(J);
}

void script_push(js_State *J, const char *file, const char *text, enum engine_goal goal)
{
	push_script(J, file, text, goal, NULL);
}

/* ---- at the prompt ---- */

void script_push_waiting(js_State *J, const char *file, const char *text)
{
	bool waits = false;
	push_script(J, file, text, ENGINE_SCRIPT, &waits);
}

bool script_check(js_State *J, const char *file, const char *text, bool *waits)
{
	struct lower_options options = { .goal = LOWER_SCRIPT, .serial = ++runtime_of(J)->scripts, .waits = waits };
	struct lower_error error;
	char *lowered = lower_program(file, text, strlen(text), &options, &error);
	if (!lowered && !error.incomplete)
		throw_syntax_error(J, file, &error);
	free(lowered);
	return lowered != NULL;
}

/* ---- new Function ---- */

static bool make_plain(js_State *J, const char *params, const char *body)
{
	if (js_try(J)) {
		if (!source_is_syntax_error(J))
			js_throw(J);
		return false;
	}
	engine_make_function(J, params, body);
	js_endtry(J);
	return true;
}

/* Pushes the text "word anonymous(params) {body}", between `open` and `close`, and what it is lowered to. */
static void push_lowered_function(js_State *J, const char *open, const char *word, const char *params,
	const char *body, const char *close)
{
	const char *const parts[] = { open, word, " anonymous(", params, "\n) {\n", body, "\n}", close };
	js_pushliteral(J, "");
	for (size_t i = 0; i < sizeof parts / sizeof *parts; ++i) {
		js_pushstring(J, parts[i]);
		js_concat(J);
	}
	push_lowered(J, "[string]", js_tostring(J, -1), LOWER_EVAL, NULL);
}

/* Pushes the function of the texts; `word` is "function", "function*", "async function" or "async function*".
 * Body and parameters are each whole: new Function('/' + '*', '*' + '/){') is an error. */
void script_push_function(js_State *J, const char *word, const char *params, const char *body)
{
	if (!strcmp(word, "function") && make_plain(J, params, body))
		return;
	push_lowered_function(J, "(0 ? ", word, "", body, " : 0)"); /* no comma, no second function fits there */
	push_lowered_function(J, "(0 ? ", word, params, "", " : 0)");
	push_lowered_function(J, "(", word, params, body, ")");
	engine_compile_program(J, "[string]", js_tostring(J, -1), ENGINE_EVAL, js_tostring(J, -2));
	js_pushglobal(J);
	js_call(J, 0);
}

/* ---- what lowered scripts call ---- */

static void declare_names(js_State *J, int idx, bool constant)
{
	char name[256];
	const char *at = js_tostring(J, idx);
	while (*at) {
		size_t length = strcspn(at, " ");
		snprintf(name, sizeof name, "%.*s", (int)length, at);
		if (!engine_declare(J, name, constant, runtime_of(J)->redeclares)) {
			char message[320];
			snprintf(message, sizeof message, "Identifier '%s' has already been declared", name);
			js_newsyntaxerror(J, message);
			js_throw(J);
		}
		at += length + (at[length] == ' ');
	}
}

/* ø.declare(variables, constants): names with blanks between them */
static void native_declare(js_State *J)
{
	declare_names(J, 1, false);
	declare_names(J, 2, true);
}

/* ---- node:vm ---- */

enum ended { ENDED, TIMED_OUT, INTERRUPTED };

/* Calls the script on top of the stack (popped) with `this`; its value is pushed if it ended by itself. */
static enum ended call_guarded(js_State *J, int this, uint64_t ms, bool sigint)
{
	struct watchdog w;
	watchdog_begin(&w, J, ms, sigint);
	if (js_try(J)) {
		if (!watchdog_end(&w))
			js_throw(J);
		js_pop(J, 1);
		return w.timed_out ? TIMED_OUT : INTERRUPTED;
	}
	js_copy(J, this);
	js_call(J, 0);
	js_endtry(J);
	watchdog_end(&w);
	return ENDED;
}

/* run(text, file, context, global, ms, sigint): runs a script, in a context (undefined: the first) whose global object
 * is given, and gives [value] or, if it was stopped, 'timeout' or 'interrupt' */
static void native_run(js_State *J)
{
	script_push(J, engine_intern(J, js_tostring(J, 2)), js_tostring(J, 1), ENGINE_SCRIPT);
	if (js_isdefined(J, 3))
		engine_set_context(J, 3);
	enum ended ended = call_guarded(J, 4, (uint64_t)js_tonumber(J, 5), js_toboolean(J, 6));
	if (ended != ENDED) {
		js_pushstring(J, ended == TIMED_OUT ? "timeout" : "interrupt");
		return;
	}
	js_newarray(J);
	js_rot2(J);
	js_setindex(J, -2, 0);
}

/* context(language, global): of which `language` has what every program finds */
static void native_context(js_State *J)
{
	js_copy(J, 1);
	js_copy(J, 2);
	engine_new_context(J);
}

/* check(text, file): throws the SyntaxError of a script that is none */
static void native_check(js_State *J)
{
	script_push(J, engine_intern(J, js_tostring(J, 2)), js_tostring(J, 1), ENGINE_SCRIPT);
}

void native_vm_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "run", native_run, 6);
	native_method(J, "check", native_check, 2);
	native_method(J, "context", native_context, 2);
}

/* With ø on top of the stack. */
void script_init(js_State *J)
{
	native_method(J, "declare", native_declare, 2);
}
