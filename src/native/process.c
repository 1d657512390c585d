/* process.c -- the process object: arguments, environment, exit.
 *
 * HOW   what needs the system is here; warnings and events are in modules/internal/process.js, its standard streams in
 *       stdio.c.
 * READ  after modules.c. Follows Node's process.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "bigint.h"

#include <math.h>
#include <llhttp.h>
#include <openssl/opensslv.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#define MAX_SAFE_INTEGER 9007199254740991.0

extern char **environ;

static void set_string(js_State *J, const char *name, const char *value)
{
	js_pushstring(J, value);
	js_setproperty(J, -2, name);
}

static void set_number(js_State *J, const char *name, double value)
{
	js_pushnumber(J, value);
	js_setproperty(J, -2, name);
}

/* ---- environment ---- */

/* process.env is an ordinary object whose assignments also reach the system, where libuv reads them. */
static int on_env_put(js_State *J, void *data, const char *name)
{
	(void)data;
	js_pushstring(J, js_tostring(J, -1));
	js_replace(J, -2);
	setenv(name, js_tostring(J, -1), 1);
	return 0;
}

static int on_env_delete(js_State *J, void *data, const char *name)
{
	(void)J;
	(void)data;
	unsetenv(name);
	return 0;
}

static void push_env(js_State *J)
{
	js_getglobal(J, "Object");
	js_getproperty(J, -1, "prototype");
	js_rot2pop1(J);
	js_newuserdatax(J, "Object", NULL, NULL, on_env_put, on_env_delete, NULL);
	for (char **entry = environ; *entry; ++entry) {
		char *name = strdup(*entry), *equals = name ? strchr(name, '=') : NULL;
		if (equals) {
			*equals = '\0';
			buffer_push_utf8(J, equals + 1, strlen(equals + 1));
			js_defproperty(J, -2, name, 0);
		}
		free(name);
	}
}

/* ---- methods ---- */

static void native_cwd(js_State *J)
{
	char path[4096];
	size_t size = sizeof path;
	int code = uv_cwd(path, &size);
	if (code != 0)
		native_throw_uv(J, code, "uv_cwd", NULL, NULL);
	js_pushstring(J, path);
}

/* Throws what internal/validators says of the value on top of the stack (kept). */
static void check_integer(js_State *J, const char *name)
{
	double number = js_isnumber(J, -1) ? js_tonumber(J, -1) : NAN;
	if (number == floor(number) && fabs(number) <= MAX_SAFE_INTEGER)
		return; /* without loading anything */
	core_require(J, "internal/validators");
	js_getproperty(J, -1, "validateInteger");
	js_pushundefined(J);
	js_copy(J, -4);
	js_pushstring(J, name);
	js_call(J, 2);
	js_pop(J, 2);
}

/* process.exitCode = code: an integer, also as text; nothing takes it back */
static void native_setExitCode(js_State *J)
{
	js_copy(J, 1);
	if (js_isstring(J, 1) && *js_tostring(J, 1)) {
		double number = js_tonumber(J, 1);
		if (number == floor(number))
			js_pushnumber(J, number);
	}
	if (js_isdefined(J, 1) && !js_isnull(J, 1))
		check_integer(J, "code");
	engine_copy(J, 1, &runtime_of(J)->exit_code);
	js_pushundefined(J);
}

static void native_getExitCode(js_State *J)
{
	engine_push(J, &runtime_of(J)->exit_code);
}

/* process.exit([code]): ends the process at once; only 'exit' handlers still run */
static void native_exit(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	if (js_isdefined(J, 1))
		native_setExitCode(J);
	engine_push(J, &rt->exit_code);
	runtime_exit(rt, js_isdefined(J, -1) ? js_toint32(J, -1) : 0, "process.exit");
	js_pushliteral(J, "exit"); /* a worker: the interrupt takes it from here */
	js_throw(J);
}

/* process._exiting */
static void native_exiting(js_State *J)
{
	js_pushboolean(J, runtime_of(J)->exiting);
}

/* process.hrtime([previous]): [seconds, nanoseconds] on the clock that JavaScript sees */
static void native_hrtime(js_State *J)
{
	uint64_t now = clock_now(&runtime_of(J)->clock) + 1000000000u;
	if (js_isarray(J, 1)) {
		if (js_getlength(J, 1) != 2) {
			js_pushliteral(J, "time");
			js_pushnumber(J, 2);
			js_pushnumber(J, js_getlength(J, 1));
			native_throw_made(J, "outOfRange", 3);
		}
		js_getindex(J, 1, 0);
		js_getindex(J, 1, 1);
		now -= (uint64_t)(js_tonumber(J, -2) * 1e9 + js_tonumber(J, -1));
	} else if (js_isdefined(J, 1)) {
		native_throw_argument(J, 1, "time", "an instance of Array");
	}
	js_newarray(J);
	js_pushnumber(J, floor((double)now / 1e9));
	js_setindex(J, -2, 0);
	js_pushnumber(J, (double)(now % 1000000000u));
	js_setindex(J, -2, 1);
}

static void native_hrtime_bigint(js_State *J)
{
	bigint_push_unsigned(J, clock_now(&runtime_of(J)->clock) + 1000000000u);
}

static void native_uptime(js_State *J)
{
	js_pushnumber(J, (double)clock_now(&runtime_of(J)->clock) / 1e9);
}

/* process.memoryUsage(): in bytes; the heap is what malloc has, since the engine keeps no account */
static void native_memoryUsage(js_State *J)
{
	size_t rss = 0;
	double total = 0, used = 0;
	uv_resident_set_memory(&rss);
#ifdef __GLIBC__
	struct mallinfo2 info = mallinfo2();
	total = (double)(info.arena + info.hblkhd);
	used = (double)(info.uordblks + info.hblkhd);
#endif
	js_newobject(J);
	set_number(J, "rss", (double)rss);
	set_number(J, "heapTotal", total);
	set_number(J, "heapUsed", used);
	set_number(J, "external", 0);
	set_number(J, "arrayBuffers", 0);
}

/* ---- the object ---- */

static const char *platform(void)
{
#if defined(__linux__)
	return "linux";
#elif defined(__APPLE__)
	return "darwin";
#elif defined(__FreeBSD__)
	return "freebsd";
#else
	return "unknown";
#endif
}

static const char *architecture(void)
{
#if defined(__x86_64__)
	return "x64";
#elif defined(__aarch64__)
	return "arm64";
#elif defined(__i386__)
	return "ia32";
#elif defined(__riscv)
	return "riscv64";
#else
	return "unknown";
#endif
}

static void push_versions(js_State *J)
{
	char llhttp[32];
	snprintf(llhttp, sizeof llhttp, "%d.%d.%d", LLHTTP_VERSION_MAJOR, LLHTTP_VERSION_MINOR, LLHTTP_VERSION_PATCH);
	js_newobject(J);
	set_string(J, "node", NODE_VERSION);
	set_string(J, "orrery", ORRERY_VERSION);
	set_string(J, "mujs", MUJS_VERSION);
	set_string(J, "uv", uv_version_string());
	set_string(J, "llhttp", llhttp);
	set_string(J, "openssl", OPENSSL_VERSION_STR);
	set_string(J, "zlib", ZLIB_VERSION);
}

/* An accessor on the object on top of the stack; set NULL: it cannot be set. */
static void define_accessor(js_State *J, const char *name, js_CFunction get, js_CFunction set)
{
	js_newcfunction(J, get, "get", 0);
	if (set)
		js_newcfunction(J, set, "set", 1);
	else
		js_pushundefined(J);
	js_defaccessor(J, -3, name, 0);
}

/* process.argv: the program, the script's full path, the arguments */
static void push_argv(js_State *J, const struct options *o, const char *exe)
{
	int n = 0;
	js_newarray(J);
	js_pushstring(J, exe);
	js_setindex(J, -2, n++);
	for (int i = 0; i < o->argc; ++i) {
		char *full = i == 0 && !o->text && strcmp(o->argv[0], "-") ? realpath(o->argv[0], NULL) : NULL;
		js_pushstring(J, full ? full : o->argv[i]);
		js_setindex(J, -2, n++);
		free(full);
	}
}

/* process.execArgv: the options of the runtime, as they were written */
static void push_exec_argv(js_State *J, const struct options *o)
{
	js_newarray(J);
	for (size_t i = 0; i < o->used.count; ++i) {
		js_pushstring(J, o->used.items[i]);
		js_setindex(J, -2, (int)i);
	}
}

/* The flags that programs know as properties: process.noDeprecation and its kin. */
static void set_flags(js_State *J, const struct options *o)
{
	const struct { const char *name; bool on; } flags[] = {
		{ "noDeprecation", o->no_deprecation }, { "throwDeprecation", o->throw_deprecation },
		{ "traceDeprecation", o->trace_deprecation },
	};
	for (size_t i = 0; i < sizeof flags / sizeof *flags; ++i)
		if (flags[i].on) {
			js_pushboolean(J, 1);
			js_setproperty(J, -2, flags[i].name);
		}
}

void process_init(struct runtime *rt)
{
	js_State *J = rt->J;
	char exe[4096] = "orrery";
	size_t size = sizeof exe;
	uv_exepath(exe, &size);

	engine_clear(&rt->exit_code);
	engine_clear(&rt->capture);
	js_newobject(J);
	native_define_class(J, "process");
	js_newobjectx(J);
	js_pushliteral(J, "v" NODE_VERSION);
	js_defproperty(J, -2, "version", JS_READONLY);
	push_versions(J);
	js_defproperty(J, -2, "versions", JS_READONLY);
	js_pushstring(J, architecture());
	js_defproperty(J, -2, "arch", JS_READONLY);
	js_pushstring(J, platform());
	js_defproperty(J, -2, "platform", JS_READONLY);
	push_argv(J, rt->options, exe);
	js_setproperty(J, -2, "argv");
	push_exec_argv(J, rt->options);
	js_setproperty(J, -2, "execArgv");
	push_env(J);
	js_setproperty(J, -2, "env");
	js_pushnumber(J, uv_os_getpid());
	js_defproperty(J, -2, "pid", JS_READONLY);
	set_number(J, "ppid", uv_os_getppid());
	set_string(J, "execPath", exe);
	set_flags(J, rt->options);
	define_accessor(J, "exitCode", native_getExitCode, native_setExitCode);
	define_accessor(J, "_exiting", native_exiting, NULL);
	stdio_define(J);
	native_method(J, "cwd", native_cwd, 0);
	native_method(J, "exit", native_exit, 1);
	native_method(J, "uptime", native_uptime, 0);
	native_method(J, "memoryUsage", native_memoryUsage, 0);
	js_newcfunction(J, native_hrtime, "hrtime", 1);
	native_method(J, "bigint", native_hrtime_bigint, 0);
	js_defproperty(J, -2, "hrtime", JS_DONTENUM);
	engine_take(J, &rt->process);
}

/* ---- globals that load a module when they are first used ---- */

/* Most globals are not enumerable; these are, as in Node. */
static int attributes_of(const char *name)
{
	static const char *const listed[] = { "atob", "btoa", "crypto", "fetch", "performance" };
	for (size_t i = 0; i < sizeof listed / sizeof *listed; ++i)
		if (!strcmp(name, listed[i]))
			return 0;
	return JS_DONTENUM;
}

static void define_global(js_State *J, const char *name)
{
	js_delglobal(J, name);
	js_defglobal(J, name, attributes_of(name));
}

static const struct lazy_global {
	const char *name, *module, *property; /* property NULL: the module itself */
} lazy_globals[] = {
	{ "console", "console", NULL },
	{ "AbortController", "internal/abort_controller", "AbortController" },
	{ "AbortSignal", "internal/abort_controller", "AbortSignal" },
	{ "Blob", "internal/blob", "Blob" },
	{ "CustomEvent", "internal/event_target", "CustomEvent" },
	{ "DOMException", "internal/dom_exception", NULL },
	{ "Event", "internal/event_target", "Event" },
	{ "EventTarget", "internal/event_target", "EventTarget" },
	{ "BroadcastChannel", "internal/broadcast_channel", "BroadcastChannel" },
	{ "MessageChannel", "internal/message_port", "MessageChannel" },
	{ "MessageEvent", "internal/message_port", "MessageEvent" },
	{ "MessagePort", "internal/message_port", "MessagePort" },
	{ "File", "internal/blob", "File" },
	{ "TextDecoder", "internal/text_coding", "TextDecoder" },
	{ "TextEncoder", "internal/text_coding", "TextEncoder" },
	{ "URL", "url", "URL" },
	{ "URLSearchParams", "url", "URLSearchParams" },
	{ "ReadableStream", "stream/web", "ReadableStream" },
	{ "ReadableStreamDefaultReader", "stream/web", "ReadableStreamDefaultReader" },
	{ "ReadableStreamBYOBReader", "stream/web", "ReadableStreamBYOBReader" },
	{ "ReadableStreamBYOBRequest", "stream/web", "ReadableStreamBYOBRequest" },
	{ "ReadableByteStreamController", "stream/web", "ReadableByteStreamController" },
	{ "ReadableStreamDefaultController", "stream/web", "ReadableStreamDefaultController" },
	{ "TransformStream", "stream/web", "TransformStream" },
	{ "TransformStreamDefaultController", "stream/web", "TransformStreamDefaultController" },
	{ "WritableStream", "stream/web", "WritableStream" },
	{ "WritableStreamDefaultController", "stream/web", "WritableStreamDefaultController" },
	{ "WritableStreamDefaultWriter", "stream/web", "WritableStreamDefaultWriter" },
	{ "ByteLengthQueuingStrategy", "stream/web", "ByteLengthQueuingStrategy" },
	{ "CountQueuingStrategy", "stream/web", "CountQueuingStrategy" },
	{ "TextEncoderStream", "stream/web", "TextEncoderStream" },
	{ "TextDecoderStream", "stream/web", "TextDecoderStream" },
	{ "CompressionStream", "stream/web", "CompressionStream" },
	{ "DecompressionStream", "stream/web", "DecompressionStream" },
	{ "FormData", "internal/fetch/form_data", "FormData" },
	{ "Headers", "internal/fetch/headers", "Headers" },
	{ "Request", "internal/fetch/request", "Request" },
	{ "Response", "internal/fetch/response", "Response" },
	{ "fetch", "internal/fetch/fetch", "fetch" },
	{ "WebSocket", "internal/websocket/websocket", "WebSocket" },
	{ "CloseEvent", "internal/websocket/events", "CloseEvent" },
	{ "atob", "buffer", "atob" },
	{ "btoa", "buffer", "btoa" },
	{ "Crypto", "internal/crypto/webcrypto", "Crypto" },
	{ "CryptoKey", "internal/crypto/crypto_key", "CryptoKey" },
	{ "SubtleCrypto", "internal/crypto/webcrypto", "SubtleCrypto" },
	{ "crypto", "internal/crypto/webcrypto", "webcrypto" },
	{ "performance", "perf_hooks", "performance" },
	{ "Performance", "perf_hooks", "Performance" },
	{ "PerformanceEntry", "perf_hooks", "PerformanceEntry" },
	{ "PerformanceMark", "perf_hooks", "PerformanceMark" },
	{ "PerformanceMeasure", "perf_hooks", "PerformanceMeasure" },
	{ "PerformanceObserver", "perf_hooks", "PerformanceObserver" },
	{ "PerformanceObserverEntryList", "perf_hooks", "PerformanceObserverEntryList" },
};

static void native_get_lazy(js_State *J)
{
	const struct lazy_global *lazy = js_currentfunctiondata(J);
	core_require(J, lazy->module);
	if (lazy->property)
		js_getproperty(J, -1, lazy->property);
	js_copy(J, -1);
	define_global(J, lazy->name);
}

static void native_set_lazy(js_State *J)
{
	const struct lazy_global *lazy = js_currentfunctiondata(J);
	js_copy(J, 1);
	define_global(J, lazy->name);
}

static void define_lazy_globals(js_State *J)
{
	js_pushglobal(J);
	for (size_t i = 0; i < sizeof lazy_globals / sizeof *lazy_globals; ++i) {
		void *data = (void *)(uintptr_t)&lazy_globals[i];
		js_newcfunctionx(J, native_get_lazy, "", 0, data, NULL);
		js_newcfunctionx(J, native_set_lazy, "", 1, data, NULL);
		js_defaccessor(J, -3, lazy_globals[i].name, attributes_of(lazy_globals[i].name));
	}
	js_pop(J, 1);
}

/* gc(): --expose-gc */
static void native_gc(js_State *J)
{
	js_gc(J, 0);
	js_pushundefined(J);
}

void process_start(struct runtime *rt)
{
	js_State *J = rt->J;
	js_pushglobal(J);
	js_copy(J, -1);
	js_defglobal(J, "global", 0);
	js_defglobal(J, "globalThis", JS_DONTENUM);
	engine_push(J, &rt->process);
	js_defglobal(J, "process", JS_DONTENUM);

	define_lazy_globals(J);
	if (rt->options->expose_gc)
		native_global(J, "gc", native_gc, 0);
	core_require(J, "internal/process");
	js_pop(J, 1);
}
