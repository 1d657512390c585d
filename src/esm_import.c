/* esm_import.c -- what a program asks of ES modules: import(), import.meta, require() of one, and to run the main one.
 *
 * HOW   import() gives a promise at once. What it names is found; a file is opened, measured, read and closed, each
 *       a request to the threadpool; then it is loaded with all that it imports, linked, and evaluated. The main
 *       module is evaluated in a microtask: that is why, at its top level, promises come before ticks.
 * WHY   Node reads with its own fs.promises, one request after the other, and its loader is made of async functions:
 *       how many microtasks an import() takes can be counted, and is the same here (HOPS).
 * OWNS  struct import, from the call to the settling of its promise.
 * READ  after esm_evaluate.c. Follows Node's esm.html#import-expressions and esm.html#importmeta.
 *
 * SPDX-License-Identifier: ISC
 */
#include "esm.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Microtasks until the promise of an import() is settled, as counted with Node 20. */
enum { HOPS_FAILED = 3, HOPS_KNOWN = 6, HOPS_NEW = 14 };

enum step { STEP_OPEN, STEP_STAT, STEP_READ, STEP_CLOSE, STEP_COUNT };

struct import {
	struct work work;     /* while it reads */
	struct value promise;
	const char *url, *type, *importer; /* interned */
	enum step step;
	int fd, code;
	char *text;
	size_t length;
};

/* ---- settling ---- */

static void on_evaluated(struct runtime *rt, const struct value *promise, bool rejected);

/* What on_evaluated() needs to settle an import: [promise, namespace]. */
static void push_holder(js_State *J, const struct import *import, struct record *r)
{
	js_newarray(J);
	engine_push(J, &import->promise);
	js_setindex(J, -2, 0);
	esm_push_namespace(J, r);
	js_setindex(J, -2, 1);
}

static void on_evaluated(struct runtime *rt, const struct value *holder, bool rejected)
{
	js_State *J = rt->J;
	struct value promise;
	engine_push(J, holder);
	js_getindex(J, -1, 0);
	engine_take(J, &promise);
	js_getindex(J, -1, 1);
	js_rot2pop1(J); /* value namespace */
	engine_push(J, &promise);
	js_rot3(J);     /* the promise stays in sight of the collector */
	if (rejected) {
		js_pop(J, 1);
		promise_reject(rt, &promise);
	} else {
		js_rot2pop1(J);
		promise_resolve(rt, &promise);
	}
	js_pop(J, 1);
}

/* Loads, links and evaluates; the import's promise follows the evaluation. May throw. */
static void import_record(js_State *J, struct import *import)
{
	struct runtime *rt = runtime_of(J);
	struct value holder, nobody;
	char *text = import->text;
	import->text = NULL; /* taken over */
	struct record *r = esm_load(J, import->url, import->type, import->importer, text, import->length);
	esm_link(J, r);
	push_holder(J, import, r);
	engine_copy(J, -1, &holder);
	engine_clear(&nobody);
	esm_evaluate(J, r);
	promise_wait(rt, &nobody, &holder, on_evaluated);
	js_pop(J, 1);
}

static void finish(struct runtime *rt, struct import *import)
{
	js_State *J = rt->J;
	if (js_try(J)) {
		promise_reject(rt, &import->promise);
	} else {
		import_record(J, import);
		js_endtry(J);
	}
}

static void free_import(struct import *import)
{
	free(import->text);
	free(import);
}

/* ---- waiting some microtasks ---- */

struct hop {
	struct task task;
	struct import *import; /* goes on with it after the last hop; NULL: rejects the promise */
	struct value promise, error;
	int left;
};

static void mark_hop(js_State *J, const struct task *task)
{
	const struct hop *hop = (const struct hop *)task;
	engine_mark(J, &hop->promise);
	engine_mark(J, &hop->error);
}

static void on_hop(struct runtime *rt, struct task *task);

static void queue_hop(struct runtime *rt, const struct hop *from)
{
	struct hop *hop = malloc(sizeof *hop);
	CHECK(hop != NULL);
	*hop = *from;
	hop->task = (struct task){ .run = on_hop, .mark = mark_hop, .label = "import",
		.provider = context_unseen };
	engine_clear(&hop->task.fn);
	engine_clear(&hop->task.self);
	task_init(rt, &hop->task, TASK_MICROTASK);
	queue_microtask(rt, &hop->task);
}

static void on_hop(struct runtime *rt, struct task *task)
{
	struct hop *hop = (struct hop *)task;
	if (--hop->left > 0) {
		queue_hop(rt, hop);
	} else if (hop->import) {
		finish(rt, hop->import);
		free_import(hop->import);
	} else {
		engine_push(rt->J, &hop->error);
		promise_reject(rt, &hop->promise);
	}
}

static void hop(struct runtime *rt, struct import *import, int count)
{
	struct hop first = { .import = import, .promise = import->promise, .left = count };
	engine_clear(&first.error);
	queue_hop(rt, &first);
}

/* ---- reading the file, step by step ---- */

static void work_step(struct work *work)
{
	struct import *i = (struct import *)work;
	path_buffer path;
	struct stat st;
	ssize_t n;
	switch (i->step) {
	case STEP_OPEN:
		i->fd = url_to_path(path, i->url) ? open(path, O_RDONLY | O_CLOEXEC) : -1;
		i->code = i->fd < 0 ? uv_translate_sys_error(errno) : 0;
		break;
	case STEP_STAT:
		i->length = fstat(i->fd, &st) == 0 && st.st_size > 0 ? (size_t)st.st_size : 0;
		break;
	case STEP_READ:
		i->text = calloc(i->length + 1, 1);
		n = i->text ? read(i->fd, i->text, i->length) : -1;
		i->code = n < 0 ? uv_translate_sys_error(errno) : 0;
		i->length = n < 0 ? 0 : (size_t)n;
		break;
	default:
		close(i->fd);
		break;
	}
}

static void submit_step(struct runtime *rt, struct import *import);

/* The callback of each step, inside the door. */
static void on_step(struct runtime *rt, struct task *task)
{
	struct import *import = (struct import *)task;
	if (import->code != 0) {
		native_push_uv_error(rt->J, import->code, "open", import->url, NULL);
		promise_reject(rt, &import->promise);
	} else if (import->step == STEP_CLOSE) {
		finish(rt, import);
	}
}

static void release_step(struct work *work)
{
	struct import *import = (struct import *)work;
	if (import->code != 0 || ++import->step == STEP_COUNT || work->rt->closing)
		free_import(import);
	else
		submit_step(work->rt, import);
}

static void mark_import(js_State *J, const struct task *task)
{
	engine_mark(J, &((const struct import *)task)->promise);
}

static void submit_step(struct runtime *rt, struct import *import)
{
	static const char *const names[] = { "open", "fstat", "read", "close" };
	import->work.op = names[import->step];
	import->work.execute = work_step;
	import->work.release = release_step;
	import->work.task.mark = mark_import;
	import->work.task.label = "import";
	threadpool_submit(rt, &import->work, TASK_FS);
	import->work.task.run = on_step;
}

/* ---- import() ---- */

/* The file of the function that called the running native one. */
static const char *calling_file(js_State *J)
{
	struct position at;
	path_buffer cwd;
	size_t size = sizeof cwd - 8;
	for (int depth = 1; engine_frame(J, depth, &at); ++depth)
		if (at.file[0] == '/' || !strncmp(at.file, "file://", 7))
			return at.file;
		else if (strcmp(at.file, "native"))
			break;
	CHECK(uv_cwd(cwd, &size) == 0);
	strcat(cwd, "/[eval]");
	return engine_intern(J, cwd);
}

/* The type of import(x, { with: { type } }), or NULL. */
static const char *option_type(js_State *J)
{
	const char *type = NULL;
	if (!js_isobject(J, 2))
		return NULL;
	js_getproperty(J, 2, "with");
	if (!js_isobject(J, -1))
		js_getproperty(J, 2, "assert");
	if (js_isobject(J, -1)) {
		js_getproperty(J, -1, "type");
		if (js_isdefined(J, -1))
			type = engine_intern(J, js_tostring(J, -1));
	}
	return type;
}

/* Finds what import() means. May throw. */
static void prepare(js_State *J, struct import *import)
{
	path_buffer url;
	const char *specifier = js_tostring(J, 1);
	import->type = option_type(J);
	import->importer = calling_file(J);
	esm_resolve(J, specifier, import->importer, url);
	import->url = engine_intern(J, url);
	esm_check_type(J, url, import->type);
}

static void start(js_State *J, struct import *import)
{
	struct runtime *rt = runtime_of(J);
	if (esm_find(rt, import->url, import->type))
		hop(rt, import, HOPS_KNOWN);
	else if (esm_is_read(J, import->url))
		submit_step(rt, import);
	else
		hop(rt, import, HOPS_NEW);
}

/* ø.importModule(specifier, options): import() */
static void native_importModule(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct import *import = calloc(1, sizeof *import);
	CHECK(import != NULL);
	engine_clear(&import->work.task.fn);
	engine_clear(&import->work.task.self);
	promise_push_new(rt);
	engine_copy(J, -1, &import->promise);
	int top = js_gettop(J);
	if (js_try(J)) {
		struct hop failed = { .promise = import->promise, .left = HOPS_FAILED };
		engine_copy(J, -1, &failed.error);
		queue_hop(rt, &failed);
		free_import(import);
	} else {
		prepare(J, import);
		start(J, import);
		js_endtry(J);
	}
	js_pop(J, js_gettop(J) - top);
}

/* ---- import.meta ---- */

/* import.meta.resolve(specifier): the URL, also of a file that is not there */
static void native_meta_resolve(js_State *J)
{
	const struct record *r = js_currentfunctiondata(J);
	path_buffer url;
	if (!js_isstring(J, 1))
		native_throw_argument(J, 1, "specifier", "of type string");
	if (js_try(J)) {
		js_getproperty(J, -1, "url");
		if (!js_isstring(J, -1)) {
			js_pop(J, 1);
			js_throw(J);
		}
		return;
	}
	esm_resolve(J, js_tostring(J, 1), r->path ? r->path : r->url, url);
	js_endtry(J);
	js_pushstring(J, url);
}

/* ø.meta() */
static void native_meta(js_State *J)
{
	struct record *r = runtime_of(J)->modules.linking;
	path_buffer folder;
	js_pushnull(J);
	js_newobjectx(J);
	if (r->path) {
		resolve_folder_of(folder, r->path);
		js_pushstring(J, folder);
		js_setproperty(J, -2, "dirname");
		js_pushstring(J, r->path);
		js_setproperty(J, -2, "filename");
	}
	js_newcfunctionx(J, native_meta_resolve, "resolve", 1, r, NULL);
	js_setproperty(J, -2, "resolve");
	js_pushstring(J, r->url);
	js_setproperty(J, -2, "url");
}

void esm_define_helpers(js_State *J)
{
	js_getproperty(J, -1, "unset");
	engine_take(J, &runtime_of(J)->modules.unset);
	esm_define(J, "importModule", native_importModule, 1);
	esm_define(J, "meta", native_meta, 0);
	esm_link_init(J);
}

/* ---- require() of an ES module ---- */

_Noreturn static void throw_async(js_State *J, const struct record *r)
{
	char message[PATH_MAX + 256];
	snprintf(message, sizeof message, "require() cannot be used on an ESM graph with top-level await. Use import() instead. "
		"To see where the top-level await comes from, use --experimental-print-required-tla.\n  Requiring %s ", r->path);
	js_newerror(J, message);
	native_set_code(J, "ERR_REQUIRE_ASYNC_MODULE");
	js_throw(J);
}

/* A module may say what require() gives: `export { x as 'module.exports' }`. Otherwise it is the namespace; one with a
 * default export is given with `__esModule`, which compiled code asks for. */
static void push_required(js_State *J, struct record *r)
{
	esm_push_namespace(J, r);
	if (esm_export_of(r, "module.exports")) {
		js_getproperty(J, -1, "module.exports");
		return;
	}
	if (!esm_export_of(r, "default") || esm_export_of(r, "__esModule"))
		return;
	js_pop(J, 1);
	struct record *facade = esm_find(runtime_of(J), r->url, "__esModule");
	if (!facade)
		facade = esm_new_facade(J, r);
	esm_push_namespace(J, facade);
}

static void on_required(struct runtime *rt, const struct value *holder, bool rejected)
{
	(void)holder, (void)rejected;
	js_pop(rt->J, 1);
}

void esm_require(js_State *J, const char *file)
{
	struct runtime *rt = runtime_of(J);
	struct value nobody;
	path_buffer url;
	CHECK(url_from_path(url, file, ""));
	struct record *r = esm_load(J, url, NULL, file, NULL, 0);
	if (esm_graph_waits(r))
		throw_async(J, r);
	esm_link(J, r);
	if (r->state == RECORD_EVALUATING) {
		js_newerror(J, "Cannot require() ES Module in a cycle.");
		native_set_code(J, "ERR_REQUIRE_CYCLE_MODULE");
		js_throw(J);
	}
	esm_evaluate(J, r);
	js_pop(J, 1);
	if (r->failed) {
		engine_clear(&nobody);
		engine_push(J, &r->promise);
		promise_wait(rt, &nobody, &r->promise, on_required); /* it is handled here */
		engine_push(J, &r->error);
		js_throw(J);
	}
	push_required(J, r);
}

/* ---- the main module ---- */

struct main_module {
	struct task task;
	const char *path; /* interned */
	char *text;
	size_t length;
};

static void on_main_done(struct runtime *rt, const struct value *holder, bool rejected)
{
	(void)holder;
	rt->modules.main_waits = NULL;
	if (rejected)
		call_uncaught(rt, "unhandledRejection");
	else
		js_pop(rt->J, 1);
}

static void run_main(struct runtime *rt, struct task *task)
{
	struct main_module *m = (struct main_module *)task;
	js_State *J = rt->J;
	struct value nobody;
	path_buffer url;
	char *text = m->text;
	m->text = NULL;
	CHECK(url_from_path(url, m->path, ""));
	struct record *r = esm_load(J, url, NULL, m->path, text, m->length);
	esm_link(J, r);
	rt->modules.main_waits = r;
	esm_evaluate(J, r);
	engine_clear(&nobody);
	promise_wait(rt, &nobody, &r->promise, on_main_done);
}

void esm_run_main(struct runtime *rt, const char *file, char *text, size_t length)
{
	struct main_module *m = calloc(1, sizeof *m);
	path_buffer cwd;
	size_t size = sizeof cwd - 16;
	CHECK(m != NULL);
	if (*file != '/') {
		CHECK(uv_cwd(cwd, &size) == 0);
		strcat(cwd, "/[eval1]");
	}
	m->path = engine_intern(rt->J, *file == '/' ? file : cwd);
	m->text = text;
	m->length = length;
	m->task.run = run_main;
	m->task.label = "main module";
	m->task.provider = context_unseen;
	engine_clear(&m->task.fn);
	engine_clear(&m->task.self);
	task_init(rt, &m->task, TASK_MICROTASK);
	queue_microtask(rt, &m->task);
}

/* Says where the main module waits that nothing will wake: "Warning: Detected unsettled top-level await". */
bool esm_report_unsettled(struct runtime *rt)
{
	struct position at;
	const struct record *r = rt->modules.main_waits;
	if (!r)
		return false;
	for (const struct record *next; r->pending > 0 && (next = esm_waits_for(r)) != r;)
		r = next;
	if (esm_body_position(rt, &r->body, &at))
		fprintf(stderr, "Warning: Detected unsettled top-level await at\n%s:%d\n", at.file, at.line);
	return true;
}
