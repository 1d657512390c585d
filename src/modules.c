/* modules.c -- CommonJS: resolve, wrap, run, cache.
 *
 * HOW   require(id) becomes a file name: a core module, a path from the file that asks, or a package in a
 *       node_modules folder up the tree. The file's text is compiled as the body of a function with five
 *       parameters (exports, require, module, __filename, __dirname), and run once; what it leaves in
 *       module.exports is kept in the cache, from the moment at which it begins to run, so that modules may
 *       require each other in a circle.
 * WHY   the "magic" variables of Node's modules are just the parameters of that function.
 * OWNS  the text of every file, for stack traces and the visualizer.
 * READ  after runtime.c. Book: chapter 1. Follows Node's modules.html#all-together.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"
#include "lower.h"
#include "native/builtins.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MODULE_KEY "\xffmodule" /* where a require function keeps its module */

struct source {
	const char *file; /* interned */
	char *text;
	size_t length;
	char *lowered; /* the ES5 that runs, NULL if the text itself does */
	struct source *next;
};

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

const char *modules_source_line(struct runtime *rt, const char *file, int line, size_t *length)
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

/* Takes over the text of a file: checks it, keeps it, reports it. */
static struct source *admit(js_State *J, const char *file, char *text, size_t length)
{
	struct runtime *rt = runtime_of(J);
	if (length >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3))
		memmove(text, text + 3, (length -= 3) + 1);
	struct source *source = keep_source(rt, file, text);
	size_t valid = valid_text(text, length);
	if (valid < length)
		throw_bad_text(J, file, text, valid);
	source->length = length;
	trace_source(rt, source->file, text);
	return source;
}

/* ---- modern JavaScript ---- */

static const char parameters[] = "exports, require, module, __filename, __dirname";

bool modules_is_syntax_error(js_State *J)
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
static bool compile_es5(js_State *J, const struct source *source)
{
	if (js_try(J)) {
		if (!modules_is_syntax_error(J))
			js_throw(J);
		return false;
	}
	engine_compile(J, source->file, parameters, source->text);
	js_endtry(J);
	return true;
}

/* ø.regexp(source, flags): a literal that the engine itself does not know */
static void native_regexp(js_State *J)
{
	regexp_push(J, js_tostring(J, 1), js_isdefined(J, 2) ? js_tostring(J, 2) : "");
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

/* Puts the JavaScript half of what lowered code calls into the object ø, once. */
void modules_load_helpers(js_State *J)
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
	native_method(J, "constructAs", reflect_construct, 0);
	native_method(J, "hiddenKey", engine_push_hidden_key, 1);
	native_method(J, "regexp", native_regexp, 2);
	script_init(J);
	destructure_init(J);
	js_pop(J, 1);
}

/* Pushes the function that is the module: as it was written, or, where it is newer than ES5, lowered. */
static void compile(js_State *J, struct source *source)
{
	struct lower_error error;
	if (compile_es5(J, source))
		return;
	source->lowered = lower_source(source->file, source->text, source->length, &error);
	if (!source->lowered) {
		js_newsyntaxerror(J, error.message);
		engine_set_error_position(J, -1, &(struct position){ .fn = "", .file = source->file,
			.line = error.line, .column = error.column });
		js_throw(J);
	}
	js_pop(J, 1);
	modules_load_helpers(J);
	engine_compile_lowered(J, source->file, parameters, source->lowered);
}

/* ---- modules ---- */

static void native_require(js_State *J);
static void native_require_resolve(js_State *J);

/* Pushes the module of the running require function. */
static void push_own_module(js_State *J)
{
	js_currentfunction(J);
	js_getproperty(J, -1, MODULE_KEY);
	js_rot2pop1(J);
}

static void push_bound(js_State *J, js_CFunction fn, const char *name, int module)
{
	js_newcfunction(J, fn, name, 1);
	js_copy(J, module < 0 ? module - 1 : module);
	js_defproperty(J, -2, MODULE_KEY, JS_DONTENUM);
}

/* Pushes the require function of the module at stack index `module` (from the bottom). */
static void push_require(js_State *J, int module)
{
	struct runtime *rt = runtime_of(J);
	push_bound(J, native_require, "require", module);
	push_bound(J, native_require_resolve, "resolve", module);
	js_setproperty(J, -2, "resolve");
	engine_push(J, &rt->modules.main);
	js_setproperty(J, -2, "main");
	engine_push(J, &rt->modules.cache);
	js_setproperty(J, -2, "cache");
}

static void push_node_modules_paths(js_State *J, const char *folder)
{
	path_buffer up, path;
	int n = 0;
	snprintf(up, sizeof up, "%s", folder);
	js_newarray(J);
	for (;;) {
		const char *name = strrchr(up, '/');
		if (!(name && !strcmp(name, "/node_modules")) && resolve_join(path, up, "node_modules", "")) {
			js_pushstring(J, path);
			js_setindex(J, -2, n++);
		}
		char *slash = strrchr(up, '/');
		if (!slash || !up[1])
			return;
		slash[slash == up ? 1 : 0] = '\0';
	}
}

/* Pushes a new module object for a file. */
static void push_module(js_State *J, const char *file, bool is_main)
{
	path_buffer folder;
	resolve_folder_of(folder, file);
	engine_push(J, &runtime_of(J)->modules.prototype);
	js_newobjectx(J);
	js_pushstring(J, is_main ? "." : file);
	js_setproperty(J, -2, "id");
	js_pushstring(J, folder);
	js_setproperty(J, -2, "path");
	js_newobject(J);
	js_setproperty(J, -2, "exports");
	js_pushstring(J, file);
	js_setproperty(J, -2, "filename");
	js_pushboolean(J, 0);
	js_setproperty(J, -2, "loaded");
	js_newarray(J);
	js_setproperty(J, -2, "children");
	push_node_modules_paths(J, folder);
	js_setproperty(J, -2, "paths");
}

/* region run_module */
/* Runs the module on top of the stack, which stays there: compiles its text as a function and calls it. */
static void run_script(js_State *J, const char *file, struct source *source)
{
	int module = js_gettop(J) - 1;
	path_buffer folder;
	resolve_folder_of(folder, file);
	compile(J, source);
	js_getproperty(J, module, "exports");
	js_copy(J, -1);
	push_require(J, module);
	js_copy(J, module);
	js_pushstring(J, file);
	js_pushstring(J, folder);
	js_call(J, 5);
	js_pop(J, 1);
}
/* endregion */

static void run_module(js_State *J, const char *file, char *text, size_t length)
{
	const char *suffix = strrchr(file, '.');
	if (suffix && !strcmp(suffix, ".mjs")) {
		free(text);
		native_throw_code(J, "ERR_REQUIRE_ESM", "Orrery does not run ES modules yet: %s", file);
	}
	struct source *source = admit(J, file, text, length);
	if (suffix && !strcmp(suffix, ".json")) {
		resolve_push_json(J, file, source->text);
		js_setproperty(J, -2, "exports");
	} else {
		run_script(J, file, source);
	}
	js_pushboolean(J, 1);
	js_setproperty(J, -2, "loaded");
}

/* Runs the module on top of the stack; if it throws, it is not in the cache any more. */
static void run_cached(js_State *J, const char *file, char *text, size_t length)
{
	struct runtime *rt = runtime_of(J);
	engine_push(J, &rt->modules.cache);
	js_copy(J, -2);
	js_setproperty(J, -2, file);
	js_pop(J, 1);
	if (js_try(J)) {
		engine_push(J, &rt->modules.cache);
		js_delproperty(J, -1, file);
		js_pop(J, 1);
		js_throw(J);
	}
	run_module(J, file, text, length);
	js_endtry(J);
}

static void add_child(js_State *J)
{
	/* stack: parent module */
	if (!js_isobject(J, -2))
		return;
	js_getproperty(J, -2, "children");
	js_copy(J, -2);
	js_setindex(J, -2, js_getlength(J, -2));
	js_pop(J, 1);
}

/* Pushes the exports of a file, loading it for the module on top of the stack if need be. */
static void require_file(js_State *J, const char *file)
{
	struct runtime *rt = runtime_of(J);
	char *text;
	size_t length;
	engine_push(J, &rt->modules.cache);
	if (js_hasproperty(J, -1, file)) {
		js_rot2pop1(J);
		js_getproperty(J, -1, "exports");
		js_rot2pop1(J);
		return;
	}
	js_pop(J, 1);
	int code = resolve_read(file, &text, &length);
	if (code != 0)
		native_throw_uv(J, code, "open", file, NULL);
	push_module(J, file, false);
	add_child(J);
	run_cached(J, file, text, length);
	js_getproperty(J, -1, "exports");
	js_rot2pop1(J);
}

/* Throws "Cannot find module", with the files that led here; the module that asked is on top. */
_Noreturn static void throw_not_found(js_State *J, const char *id)
{
	char message[3 * PATH_MAX];
	js_getproperty(J, -1, "filename");
	const char *from = js_tostring(J, -1);
	snprintf(message, sizeof message, "Cannot find module '%.*s'\nRequire stack:\n- %s", PATH_MAX, id, from);
	js_newerror(J, message);
	js_pushliteral(J, "MODULE_NOT_FOUND");
	js_setproperty(J, -2, "code");
	js_newarray(J);
	js_pushstring(J, from);
	js_setindex(J, -2, 0);
	js_setproperty(J, -2, "requireStack");
	js_throw(J);
}

/* Writes the file that the argument means, seen from the module on top of the stack, or throws. */
static void resolve_argument(js_State *J, const char *id, path_buffer out)
{
	path_buffer folder;
	js_getproperty(J, -1, "path");
	snprintf(folder, sizeof folder, "%s", js_tostring(J, -1));
	js_pop(J, 1);
	if (!resolve_id(J, folder, id, out))
		throw_not_found(J, id);
}

static const char *check_id(js_State *J)
{
	if (!js_isstring(J, 1))
		native_throw_argument(J, 1, "id", "of type string");
	const char *id = js_tostring(J, 1);
	if (!*id) {
		js_newtypeerror(J, "The argument 'id' must be a non-empty string. Received ''");
		native_set_code(J, "ERR_INVALID_ARG_VALUE");
		js_throw(J);
	}
	return id;
}

static void require_for_top(js_State *J, const char *id)
{
	path_buffer file;
	if (core_require_by_id(J, id))
		return;
	resolve_argument(J, id, file);
	require_file(J, file);
}

/* require(id): modules.html#requireid */
static void native_require(js_State *J)
{
	const char *id = check_id(J);
	push_own_module(J);
	require_for_top(J, id);
}

/* module.require(id) */
static void native_module_require(js_State *J)
{
	const char *id = check_id(J);
	js_copy(J, 0);
	require_for_top(J, id);
}

/* require.resolve(id): the file name, or the id of a core module */
static void native_require_resolve(js_State *J)
{
	path_buffer file;
	const char *id = check_id(J);
	if (core_has(id)) {
		js_pushstring(J, id);
		return;
	}
	push_own_module(J);
	resolve_argument(J, id, file);
	js_pushstring(J, file);
}

/* ---- the main module ---- */

struct main_task {
	struct task task;
	const char *file;
	char *text;
	size_t length;
};

static void run_main_task(struct runtime *rt, struct task *task)
{
	struct main_task *m = (struct main_task *)task;
	js_State *J = rt->J;
	push_module(J, m->file, true);
	engine_copy(J, -1, &rt->modules.main);
	engine_push(J, &rt->process);
	js_copy(J, -2);
	js_setproperty(J, -2, "mainModule");
	js_pop(J, 1);
	run_cached(J, m->file, m->text, m->length);
	js_pop(J, 1);
}

/* Resolves the path on the command line as require() would; a broken package.json is said and is no match. */
static bool resolve_main(js_State *J, const char *cwd, const char *full, path_buffer file)
{
	if (js_try(J)) {
		fprintf(stderr, "orrery: %s\n", js_trystring(J, -1, "package.json cannot be read"));
		js_pop(J, 1);
		return false;
	}
	bool found = resolve_id(J, cwd, full, file);
	js_endtry(J);
	return found;
}

static const char *why_not(const char *full)
{
	if (resolve_is_folder(full))
		return "it is a folder without an index.js";
	return access(full, R_OK) == 0 ? "it cannot be resolved" : strerror(errno);
}

/* Finds the main file and reads it. Returns false after saying why it cannot. */
static bool find_main(struct runtime *rt, const char *path, path_buffer file, char **text, size_t *length)
{
	path_buffer cwd, full;
	size_t size = sizeof cwd;
	if (!strcmp(path, "-")) {
		snprintf(file, PATH_MAX, "[stdin]");
		return resolve_read_stream(stdin, text, length) == 0;
	}
	CHECK(uv_cwd(cwd, &size) == 0);
	if (!(path[0] == '/' ? resolve_join(full, "", path + 1, "") : resolve_join(full, cwd, path, "")) ||
	    !resolve_main(rt->J, cwd, full, file)) {
		fprintf(stderr, "orrery: cannot run '%s': %s\n", path, why_not(full));
		return false;
	}
	int code = resolve_read(file, text, length);
	if (code != 0)
		fprintf(stderr, "orrery: cannot read '%s': %s\n", path, uv_strerror(code));
	return code == 0;
}

/* Prints the ES5 that a file is run as: itself, if it is ES5 already. Returns the exit code. */
int modules_print_lowered(struct runtime *rt, const char *path)
{
	js_State *J = rt->J;
	path_buffer file;
	char *text;
	size_t length;
	if (!find_main(rt, path, file, &text, &length))
		return 1;
	if (js_try(J)) {
		call_uncaught(rt, "uncaughtException");
		return 1;
	}
	struct source *source = admit(J, file, text, length);
	compile(J, source);
	js_pop(J, 1);
	js_endtry(J);
	fputs(source->lowered ? source->lowered : source->text, stdout);
	return 0;
}

bool modules_run_main(struct runtime *rt, const char *path, const char *text)
{
	path_buffer file;
	struct main_task m = { .file = file, .task.run = run_main_task };
	engine_clear(&m.task.fn);
	engine_clear(&m.task.self);
	if (text) {
		snprintf(file, sizeof file, "[eval]");
		m.text = strdup(text);
		m.length = strlen(text);
	} else if (!find_main(rt, path, file, &m.text, &m.length)) {
		return false;
	}
	task_init(rt, &m.task, TASK_SCRIPT);
	task_ready(rt, &m.task, "main", 0, "loop");
	bool returned = call_task(rt, &m.task);
	task_end(rt, &m.task, returned ? "done" : "error");
	queue_drain(rt); /* also after an exception that was handled */
	return true;
}

/* ---- begin and end ---- */

void modules_init(struct runtime *rt)
{
	js_State *J = rt->J;
	js_pushnull(J);
	js_newobjectx(J);
	engine_take(J, &rt->modules.cache);
	js_pushnull(J);
	js_newobjectx(J);
	engine_take(J, &rt->modules.core);
	js_newobject(J);
	native_define_class(J, "Module");
	native_method(J, "require", native_module_require, 1);
	engine_take(J, &rt->modules.prototype);
	engine_clear(&rt->modules.main);
}

void modules_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->modules.cache);
	engine_mark(rt->J, &rt->modules.core);
	engine_mark(rt->J, &rt->modules.prototype);
	engine_mark(rt->J, &rt->modules.main);
}

void modules_free(struct runtime *rt)
{
	while (rt->modules.sources) {
		struct source *next = rt->modules.sources->next;
		free(rt->modules.sources->text);
		free(rt->modules.sources->lowered);
		free(rt->modules.sources);
		rt->modules.sources = next;
	}
}
