/* main_module.c -- the program: a file, a text (-e, -p), or standard input.
 *
 * HOW   a file is a module like any other, but nobody has required it. A text is a script: its variables are global, and
 *       so are `require` and `module`. If it is no script but an ES module, it runs as one. What -r and --import name is
 *       loaded before, in the same task.
 * LIMIT a module that --import names may not have an `await` at its top level.
 * READ  after modules.c. Follows Node's cli.html and esm.html#determining-module-system.
 *
 * SPDX-License-Identifier: ISC
 */
#include "esm.h"
#include "modules.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct main_task {
	struct task task;
	const char *file; /* a path; "[eval]" or "[stdin]" for a text */
	char *text;
	size_t length;
};

static void path_in_cwd(path_buffer path, const char *name)
{
	path_buffer cwd;
	size_t size = sizeof cwd;
	CHECK(uv_cwd(cwd, &size) == 0);
	CHECK(resolve_join(path, cwd, name, ""));
}

/* ---- what is loaded before ---- */

/* Pushes a module that is no file; what it requires is looked for from the current folder. */
static void push_local_module(js_State *J, const char *name)
{
	path_buffer path;
	path_in_cwd(path, strchr(name, '/') ? "preload" : name);
	modules_push(J, path, false);
	js_pushstring(J, name);
	js_setproperty(J, -2, "id");
}

static void preload(js_State *J, const char *id)
{
	push_local_module(J, "internal/preload");
	js_pushnull(J); /* an error calls it by its id */
	js_setproperty(J, -2, "filename");
	modules_push_require(J, js_gettop(J) - 1);
	js_pushundefined(J);
	js_pushstring(J, id);
	js_call(J, 1);
	js_pop(J, 2);
}

static void import(js_State *J, const char *specifier)
{
	path_buffer base, url, file;
	path_in_cwd(base, "[import]");
	esm_resolve(J, specifier, base, url);
	if (!url_to_path(file, url))
		preload(J, specifier);
	else if (modules_is_esm(J, file))
		esm_require(J, file);
	else
		modules_require_file(J, file);
}

void modules_preload(js_State *J)
{
	const struct options *o = runtime_of(J)->options;
	int top = js_gettop(J);
	runtime_of(J)->modules.preloading = true;
	for (size_t i = 0; i < o->requires.count; ++i)
		preload(J, o->requires.items[i]);
	for (size_t i = 0; i < o->imports.count; ++i)
		import(J, o->imports.items[i]);
	runtime_of(J)->modules.preloading = false;
	js_pop(J, js_gettop(J) - top);
}

/* ---- a file ---- */

/* The main file turned out to be an ES module. */
static void start_es_module(js_State *J, const char *file)
{
	struct runtime *rt = runtime_of(J);
	struct source *source = rt->modules.sources;
	char *text = strdup(source->text);
	CHECK(text != NULL);
	modules_forget(J, file);
	engine_clear(&rt->modules.main);
	engine_push(J, &rt->process);
	js_delproperty(J, -1, "mainModule");
	js_pop(J, 1);
	esm_run_main(rt, file, text, source->length);
}

/* Calls Module.runMain(), which loads process.argv[1]. */
static void run_hooked(js_State *J)
{
	core_require(J, "module");
	js_getproperty(J, -1, "runMain");
	js_copy(J, -2);
	js_call(J, 0);
	js_pop(J, 2);
}

static void run_file(struct runtime *rt, struct main_task *m)
{
	js_State *J = rt->J;
	if (modules_is_esm(J, m->file)) {
		esm_run_main(rt, m->file, m->text, m->length);
		return;
	}
	if (rt->modules.hooked) { /* what -r named may have changed how files are loaded */
		free(m->text);
		run_hooked(J);
		return;
	}
	modules_push(J, m->file, true);
	engine_copy(J, -1, &rt->modules.main);
	engine_push(J, &rt->process);
	js_copy(J, -2);
	js_setproperty(J, -2, "mainModule");
	js_pop(J, 1);
	if (!modules_run_cached(J, m->file, m->text, m->length, true))
		start_es_module(J, m->file);
	js_pop(J, 1);
}

/* Resolves the path on the command line as require() would; a broken package.json is said and is no match. */
static bool resolve_main(js_State *J, const char *full, path_buffer file)
{
	if (js_try(J)) {
		fprintf(stderr, "orrery: %s\n", js_trystring(J, -1, "package.json cannot be read"));
		js_pop(J, 1);
		return false;
	}
	bool found = resolve_id(J, full, full, file);
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
	    !resolve_main(rt->J, full, file)) {
		fprintf(stderr, "orrery: cannot run '%s': %s\n", path, why_not(full));
		return false;
	}
	int code = resolve_read(file, text, length);
	if (code != 0)
		fprintf(stderr, "orrery: cannot read '%s': %s\n", path, uv_strerror(code));
	return code == 0;
}

/* ---- a text ---- */

void modules_define_globals(js_State *J, const char *name)
{
	push_local_module(J, name);
	js_getproperty(J, -1, "exports");
	js_setglobal(J, "exports");
	modules_push_require(J, js_gettop(J) - 1);
	js_setglobal(J, "require");
	js_setglobal(J, "module");
	js_pushstring(J, name);
	js_setglobal(J, "__filename");
	js_pushliteral(J, ".");
	js_setglobal(J, "__dirname");
	if (strcmp(name, "[stdin]")) {
		core_require(J, "internal/builtin_globals");
		js_pop(J, 1);
	}
}

/* Compiles the text as a script and pushes it. False: it is an ES module. */
static bool compile_script(js_State *J, const struct source *source)
{
	if (js_try(J)) {
		bool script = runtime_of(J)->options->input_type == INPUT_COMMONJS;
		if (script || !source_is_syntax_error(J) || !esm_detects(source->file, source->text, source->length))
			js_throw(J);
		js_pop(J, 1);
		return false;
	}
	script_push(J, source->file, source->text, ENGINE_SCRIPT);
	js_endtry(J);
	return true;
}

static void print(js_State *J)
{
	js_getglobal(J, "console");
	js_getproperty(J, -1, "log");
	js_rot2(J);
	js_copy(J, -3);
	js_call(J, 1);
	js_pop(J, 1);
}

/* The text is taken over. */
static void run_text_module(struct runtime *rt, const char *file, char *text, size_t length)
{
	if (rt->options->print) {
		free(text);
		native_throw_code(rt->J, "ERR_EVAL_ESM_CANNOT_PRINT", "%s cannot be used with ESM input", "--print");
	}
	esm_run_main(rt, file, text, length);
}

static void run_text(struct runtime *rt, struct main_task *m)
{
	js_State *J = rt->J;
	if (rt->options->input_type == INPUT_MODULE) {
		run_text_module(rt, m->file, m->text, m->length);
		return;
	}
	struct source *source = source_admit(J, m->file, m->text, m->length);
	modules_define_globals(J, m->file);
	if (!compile_script(J, source)) {
		char *text = strdup(source->text);
		CHECK(text != NULL);
		run_text_module(rt, m->file, text, source->length);
		return;
	}
	js_pushglobal(J);
	js_call(J, 0);
	if (rt->options->print)
		print(J);
	js_pop(J, 1);
}

/* ---- either ---- */

static void run_main_task(struct runtime *rt, struct task *task)
{
	struct main_task *m = (struct main_task *)task;
	modules_preload(rt->J);
	if (*m->file == '[')
		run_text(rt, m);
	else
		run_file(rt, m);
}

/* Finds the text of the program. False: there is none, which has been said. */
static bool find_program(struct runtime *rt, path_buffer file, char **text, size_t *length)
{
	const struct options *o = rt->options;
	if (!o->text)
		return find_main(rt, o->script, file, text, length);
	snprintf(file, PATH_MAX, "%s", o->worker ? "[worker eval]" : "[eval]");
	*text = strdup(o->text);
	CHECK(*text != NULL);
	*length = strlen(*text);
	return true;
}

/* ---- the prompt, and files of tests ---- */

static void run_prompt(struct runtime *rt, struct task *task)
{
	js_State *J = rt->J;
	(void)task;
	modules_define_globals(J, "<repl>");
	modules_preload(J);
	core_require(J, "internal/repl");
	js_getproperty(J, -1, "startAtTerminal");
	js_pushundefined(J);
	js_pushboolean(J, isatty(0) && isatty(1));
	js_call(J, 1);
	js_pop(J, 2);
}

/* `orrery --test` */
static void run_tests(struct runtime *rt, struct task *task)
{
	(void)task;
	modules_preload(rt->J);
	core_require(rt->J, "internal/test/main");
	js_pop(rt->J, 1);
}

/* Runs a part of the runtime as if it were the program. */
static void start_own(struct runtime *rt, void (*run)(struct runtime *, struct task *), const char *label)
{
	struct task task = { .run = run, .label = label };
	engine_clear(&task.fn);
	engine_clear(&task.self);
	task_init(rt, &task, TASK_SCRIPT);
	bool returned = call_js(rt, &task);
	task_end(rt, &task, returned ? "done" : "error");
}

bool modules_run_main(struct runtime *rt)
{
	path_buffer file;
	struct main_task m = { .file = file, .task.run = run_main_task };
	engine_clear(&m.task.fn);
	engine_clear(&m.task.self);
	if (rt->options->interactive && !rt->options->script && !rt->options->text) {
		start_own(rt, run_prompt, "prompt");
		return true;
	}
	if (rt->options->test) {
		start_own(rt, run_tests, "test");
		return true;
	}
	if (!find_program(rt, file, &m.text, &m.length))
		return false;
	task_init(rt, &m.task, TASK_SCRIPT);
	task_ready(rt, &m.task, "main", 0, "loop");
	bool returned = call_task(rt, &m.task);
	task_end(rt, &m.task, returned ? "done" : "error");
	queue_drain(rt); /* also after an exception that was handled */
	return true;
}

/* ---- looking at it without running it ---- */

/* The text without what the engine reads. */
static char *cut_map(char *lowered)
{
	lowered[lower_text_length(lowered)] = '\0';
	return lowered;
}

static const char *lowered_text(js_State *J, const char *file, char *text, size_t length)
{
	struct source *source = source_admit(J, file, text, length);
	struct lower_interface interface;
	struct lower_error error;
	if (!modules_is_esm(J, file)) {
		bool script = source_compile(J, source, modules_parameters);
		js_pop(J, 1);
		if (script)
			return source->lowered ? cut_map(source->lowered) : source->text;
	}
	source->lowered = lower_module(file, source->text, source->length, &interface, &error);
	if (!source->lowered) {
		source_push_error(J, source, &error);
		js_throw(J);
	}
	lower_interface_free(&interface);
	return cut_map(source->lowered);
}

int modules_check_main(struct runtime *rt)
{
	js_State *J = rt->J;
	path_buffer file;
	char *text;
	size_t length;
	if (!find_program(rt, file, &text, &length))
		return 1;
	if (js_try(J)) {
		call_uncaught(rt, "uncaughtException");
		return 1;
	}
	const char *lowered = lowered_text(J, file, text, length);
	if (rt->options->print_lowered)
		fputs(lowered, stdout);
	js_endtry(J);
	return 0;
}
