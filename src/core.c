/* core.c -- the modules that come with the runtime: node:fs, node:events, ...
 *
 * HOW   their JavaScript is in modules/ and is put into the binary by the build. Each is the body of a function
 *       with the parameters exports, require, module, native and process, and is run when it is first asked
 *       for; native('x') gives it the functions of src/native/x.c.
 * READ  before modules.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdio.h>
#include <string.h>

#include "core_modules.h"

static const struct core_module *find(const char *name)
{
	for (const struct core_module *m = core_modules; m->name; ++m)
		if (!strcmp(m->name, name))
			return m;
	return NULL;
}

/* Is it the name of one of Node's core modules? Those that are not in modules/ are not there yet. */
static bool is_node_core(const char *name)
{
	static const char *const names[] = { "_stream_duplex", "_stream_passthrough", "_stream_readable",
		"_stream_transform", "_stream_writable", "assert", "assert/strict", "async_hooks", "buffer", "child_process", "cluster",
		"console", "constants", "crypto", "dgram", "diagnostics_channel", "dns", "dns/promises", "domain", "events", "fs",
		"fs/promises", "http", "http2", "https", "inspector", "inspector/promises", "module", "net", "os", "path",
		"path/posix", "path/win32", "perf_hooks", "process", "punycode", "querystring", "readline", "readline/promises",
		"repl", "stream", "stream/consumers", "stream/promises", "stream/web", "string_decoder", "sys", "timers",
		"timers/promises", "tls", "trace_events", "tty", "url", "util", "util/types", "v8", "vm", "wasi",
		"worker_threads", "zlib" };
	for (size_t i = 0; i < sizeof names / sizeof *names; ++i)
		if (!strcmp(names[i], name))
			return true;
	return false;
}

/* These need their "node:", as in Node: without it the name is a package's. */
static bool needs_prefix(const char *name)
{
	return !strcmp(name, "test") || !strncmp(name, "test/", 5) || !strcmp(name, "sea");
}

static void native_core_require(js_State *J)
{
	core_require(J, js_tostring(J, 1));
}

/* The halves of core modules that are written in C. */
static const struct half {
	const char *name;
	void (*open)(js_State *J);
} halves[] = {
	{ "async_hooks", native_async_hooks_open },
	{ "bigint", native_bigint_open },
	{ "buffer", native_buffer_open },
	{ "broadcast", native_broadcast_open },
	{ "crypto", native_crypto_open },
	{ "dns", native_dns_open },
	{ "errors", native_errors_open },
	{ "fs", native_fs_open },
	{ "http_parser", native_http_parser_open },
	{ "identity", native_identity_open },
	{ "module", native_module_open },
	{ "net", native_net_open },
	{ "options", native_options_open },
	{ "os", native_os_open },
	{ "pipes", native_pipes_open },
	{ "port", native_port_open },
	{ "perf_hooks", native_perf_hooks_open },
	{ "process", native_process_open },
	{ "prompt", native_prompt_open },
	{ "regexp", native_regexp_open },
	{ "resolver", native_resolver_open },
	{ "signal", native_signal_open },
	{ "spawn", native_spawn_open },
	{ "stdio", native_stdio_open },
	{ "stream", native_stream_open },
	{ "tls", native_tls_open },
	{ "udp", native_udp_open },
	{ "util", native_util_open },
	{ "vm", native_vm_open },
	{ "worker", native_worker_open },
	{ "zlib", native_zlib_open },
};

/* native(name) */
static void native_native(js_State *J)
{
	const char *name = js_tostring(J, 1);
	for (size_t i = 0; i < sizeof halves / sizeof *halves; ++i)
		if (!strcmp(halves[i].name, name)) {
			halves[i].open(J);
			return;
		}
	js_error(J, "there is no native half '%s'", name);
}

/* Pushes the function that is the module. The helpers of lowered code are a module themselves. */
static void compile(js_State *J, const struct core_module *m, const char *file)
{
	static const char parameters[] = "exports, require, module, native, process";
	if (!m->lowered) {
		engine_compile(J, file, parameters, m->source);
		return;
	}
	if (strstr(m->source, "ø."))
		source_load_helpers(J);
	engine_compile_lowered(J, file, parameters, m->source, NULL);
}

/* Runs a core module; its exports are cached before, since core modules may require each other. */
static void load_core(js_State *J, const struct core_module *m)
{
	struct runtime *rt = runtime_of(J);
	char file[128];
	snprintf(file, sizeof file, "node:%s", m->name);

	js_newobject(J);                       /* module */
	js_newobject(J);                       /* module exports */
	js_copy(J, -1);
	js_setproperty(J, -3, "exports");
	engine_push(J, &rt->modules.core);
	js_copy(J, -3);
	js_setproperty(J, -2, m->name);
	js_pop(J, 1);

	compile(J, m, engine_intern(J, file));
	js_copy(J, -2);                        /* module exports fn this=exports */
	js_copy(J, -3);                        /* exports */
	js_newcfunction(J, native_core_require, "require", 1);
	js_copy(J, -6);                        /* module */
	js_newcfunction(J, native_native, "native", 1);
	engine_push(J, &rt->process);
	js_call(J, 5);
	js_pop(J, 2);
	js_getproperty(J, -1, "exports");
	js_rot2pop1(J);
}

void core_require(js_State *J, const char *name)
{
	struct runtime *rt = runtime_of(J);
	engine_push(J, &rt->modules.core);
	if (js_hasproperty(J, -1, name)) {     /* core module */
		js_getproperty(J, -1, "exports");
		js_rot3pop2(J);
		return;
	}
	js_pop(J, 1);
	if (!strcmp(name, "process")) {
		engine_push(J, &rt->process);
		return;
	}
	const struct core_module *m = find(name);
	if (!m)
		native_throw_code(J, "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: node:%s", name);
	load_core(J, m);
}

/* Is there such a module for a program? Its name, without "node:", or NULL. */
static const char *public_name(const char *id)
{
	bool prefixed = !strncmp(id, "node:", 5);
	const char *name = prefixed ? id + 5 : id;
	if (!strncmp(name, "internal/", 9) || (needs_prefix(name) && !prefixed))
		return NULL;
	return find(name) || !strcmp(name, "process") ? name : NULL;
}

bool core_require_by_id(js_State *J, const char *id)
{
	const char *name = public_name(id);
	bool prefixed = !strncmp(id, "node:", 5);
	if (name) {
		core_require(J, name);
		return true;
	}
	if (is_node_core(prefixed ? id + 5 : id) || (prefixed && needs_prefix(id + 5)))
		native_throw_code(J, "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", "The core module '%s' is not there yet in Orrery",
			prefixed ? id + 5 : id);
	if (prefixed)
		native_throw_code(J, "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: %s", id);
	return false;
}

void core_push_names(js_State *J)
{
	int n = 0;
	js_newarray(J);
	for (const struct core_module *m = core_modules; m->name; ++m)
		if (public_name(m->name)) {
			js_pushstring(J, m->name);
			js_setindex(J, -2, n++);
		}
	js_pushliteral(J, "process");
	js_setindex(J, -2, n);
}

bool core_has_module(const char *id)
{
	return public_name(id) != NULL;
}

bool core_names(const char *id)
{
	return core_has_module(id) || is_node_core(strncmp(id, "node:", 5) ? id : id + 5);
}

/* Whether `id` names a core module. */
bool core_has(const char *id)
{
	return !strncmp(id, "node:", 5) || public_name(id) != NULL;
}
