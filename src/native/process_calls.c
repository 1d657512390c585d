/* process_calls.c -- what the process asks of the system about itself: its folder, mask, title, use of resources.
 *
 * HOW   each call gives what the system gives, or a libuv code; arguments are checked and errors made by
 *       modules/internal/process/calls.js. Users and groups are in identity.c.
 * READ  after process.c. Follows Node's process.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TITLE_SIZE 4096

/* chdir(path): 0 or a libuv code */
static void native_chdir(js_State *J)
{
	js_pushnumber(J, uv_chdir(js_tostring(J, 1)));
}

/* umask([mask]): the mask before. It can only be read by setting it. */
static void native_umask(js_State *J)
{
	bool sets = js_isdefined(J, 1);
	mode_t mask = sets ? (mode_t)js_toint32(J, 1) : 0, before = umask(mask);
	if (!sets)
		umask(before);
	js_pushnumber(J, before);
}

/* title(): as ps shows it */
static void native_title(js_State *J)
{
	char title[TITLE_SIZE];
	js_pushstring(J, uv_get_process_title(title, sizeof title) == 0 ? title : "orrery");
}

/* setTitle(text): no longer than the command line was */
static void native_setTitle(js_State *J)
{
	js_pushnumber(J, uv_set_process_title(js_tostring(J, 1)));
}

static double microseconds(uv_timeval_t t)
{
	return (double)t.tv_sec * 1e6 + (double)t.tv_usec;
}

/* resourceUsage(): the 16 numbers in Node's order, or a libuv code */
static void native_resourceUsage(js_State *J)
{
	uv_rusage_t r;
	int code = uv_getrusage(&r);
	if (code != 0) {
		js_pushnumber(J, code);
		return;
	}
	const double numbers[] = { microseconds(r.ru_utime), microseconds(r.ru_stime), (double)r.ru_maxrss, (double)r.ru_ixrss,
		(double)r.ru_idrss, (double)r.ru_isrss, (double)r.ru_minflt, (double)r.ru_majflt, (double)r.ru_nswap,
		(double)r.ru_inblock, (double)r.ru_oublock, (double)r.ru_msgsnd, (double)r.ru_msgrcv, (double)r.ru_nsignals,
		(double)r.ru_nvcsw, (double)r.ru_nivcsw };
	js_newarray(J);
	for (int i = 0; i < (int)(sizeof numbers / sizeof *numbers); ++i) {
		js_pushnumber(J, numbers[i]);
		js_setindex(J, -2, i);
	}
}

/* rss(): bytes in memory */
static void native_rss(js_State *J)
{
	size_t rss = 0;
	uv_resident_set_memory(&rss);
	js_pushnumber(J, (double)rss);
}

/* constrainedMemory(): what a control group allows the process, 0 if it does not say */
static void native_constrainedMemory(js_State *J)
{
	js_pushnumber(J, (double)uv_get_constrained_memory());
}

/* availableMemory(): what it could still have: of the system's free memory no more than its group leaves it */
static void native_availableMemory(js_State *J)
{
	uint64_t limit = uv_get_constrained_memory(), free_now = uv_get_free_memory();
	size_t rss = 0;
	if (limit > 0 && limit < uv_get_total_memory() && uv_resident_set_memory(&rss) == 0) {
		uint64_t left = limit > rss ? limit - rss : 0;
		free_now = left < free_now ? left : free_now;
	}
	js_pushnumber(J, (double)free_now);
}

/* abort(): no return, perhaps a core file */
static void native_abort(js_State *J)
{
	(void)J;
	abort();
}

/* exit(code): the end without 'exit' */
static void native_exitNow(js_State *J)
{
	runtime_end(runtime_of(J), js_toint32(J, 1), "process.reallyExit");
	js_pushundefined(J);
}

/* ---- what keeps the loop alive ---- */

struct names {
	js_State *J;
	int n;
};

static void append(struct names *names, const char *name)
{
	js_pushstring(names->J, name);
	js_setindex(names->J, -2, names->n++);
}

static void append_timer(void *data, const struct task *task, uint64_t due, bool refed)
{
	(void)task;
	(void)due;
	if (refed)
		append(data, "Timeout");
}

static const char *request_name(enum task_type type)
{
	switch (type) {
	case TASK_FS: return "FSReqCallback";
	case TASK_DNS: return "GetAddrInfoReqWrap";
	case TASK_ZLIB: return "Zlib";
	default: return "RandomBytesJob";
	}
}

/* activeResources(): a name for each, as process.getActiveResourcesInfo() has them */
static void native_activeResources(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	struct names names = { .J = J };
	js_newarray(J);
	for (const struct work *w = rt->pool.live; w; w = w->next_live)
		append(&names, request_name(w->task.type));
	names.n = handles_push_resources(rt, names.n);
	timers_each(rt, append_timer, &names);
	for (int i = 0; i < rt->queue.refed_immediates; ++i)
		append(&names, "Immediate");
}

/* setCapture(fn or null): fn gets each exception that nobody has caught */
static void native_setCapture(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (js_iscallable(J, 1))
		engine_copy(J, 1, &rt->capture);
	else
		engine_clear(&rt->capture);
	js_pushundefined(J);
}

/* loaded(): the names of the core modules that have been loaded */
static void native_loaded(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	const char *name;
	int n = 0;
	js_newarray(J);
	engine_push(J, &rt->modules.core);
	js_pushiterator(J, -1, 1);
	while ((name = js_nextiterator(J, -1)) != NULL) {
		js_pushstring(J, name);
		js_setindex(J, -4, n++);
	}
	js_pop(J, 2);
}

void native_process_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "chdir", native_chdir, 1);
	native_method(J, "umask", native_umask, 1);
	native_method(J, "title", native_title, 0);
	native_method(J, "setTitle", native_setTitle, 1);
	native_method(J, "resourceUsage", native_resourceUsage, 0);
	native_method(J, "rss", native_rss, 0);
	native_method(J, "constrainedMemory", native_constrainedMemory, 0);
	native_method(J, "availableMemory", native_availableMemory, 0);
	native_method(J, "abort", native_abort, 0);
	native_method(J, "exit", native_exitNow, 1);
	native_method(J, "activeResources", native_activeResources, 0);
	native_method(J, "setCapture", native_setCapture, 1);
	native_method(J, "loaded", native_loaded, 0);
}
