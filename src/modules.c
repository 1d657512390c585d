/* modules.c -- CommonJS: resolve, wrap, run, cache.
 *
 * HOW   require(id) becomes a file name: a core module, a path from the file that asks, or a package in a
 *       node_modules folder up the tree. The file's text is compiled as the body of a function with five
 *       parameters (exports, require, module, __filename, __dirname), and run once; what it leaves in
 *       module.exports is kept in the cache, from the moment at which it begins to run, so that modules may
 *       require each other in a circle.
 * WHY   the "magic" variables of Node's modules are just the parameters of that function.
 * READ  after source.c and resolve.c, before main_module.c and esm.c. Book: chapter 9. Follows Node's modules.html#all-together.
 *
 * SPDX-License-Identifier: ISC
 */
#include "modules.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MODULE_KEY "\xffmodule" /* where a require function keeps its module */

/* ---- modules ---- */

static void native_require(js_State *J);
static void native_require_resolve(js_State *J);
static void native_resolve_paths(js_State *J);
static void native_extensions(js_State *J);

/* Pushes the module of the running require function. */
static void push_own_module(js_State *J)
{
	js_currentfunction(J);
	js_getproperty(J, -1, MODULE_KEY);
	js_rot2pop1(J);
}

static void push_bound(js_State *J, js_CFunction fn, const char *name, int length, int module)
{
	js_newcfunction(J, fn, name, length);
	js_copy(J, module < 0 ? module - 1 : module);
	js_defproperty(J, -2, MODULE_KEY, JS_DONTENUM);
}

void modules_push_require(js_State *J, int module)
{
	struct runtime *rt = runtime_of(J);
	push_bound(J, native_require, "require", 1, module);
	push_bound(J, native_require_resolve, "resolve", 2, module < 0 ? module - 1 : module);
	push_bound(J, native_resolve_paths, "paths", 1, module < 0 ? module - 2 : module);
	js_setproperty(J, -2, "paths");
	js_setproperty(J, -2, "resolve");
	engine_push(J, &rt->modules.main);
	js_setproperty(J, -2, "main");
	engine_push(J, &rt->modules.cache);
	js_setproperty(J, -2, "cache");
	js_newcfunction(J, native_extensions, "extensions", 0);
	js_pushnull(J);
	js_defaccessor(J, -3, "extensions", 0);
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

void modules_push(js_State *J, const char *file, bool is_main)
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
	js_pushnull(J);
	js_defproperty(J, -2, "parent", JS_DONTENUM);
}

const char modules_parameters[] = "exports, require, module, __filename, __dirname";

static bool has_suffix(const char *file, const char *suffix)
{
	size_t n = strlen(file), m = strlen(suffix);
	return n > m && !strcmp(file + n - m, suffix);
}

bool modules_is_esm(js_State *J, const char *file)
{
	const char *name = strrchr(file, '/');
	if (has_suffix(file, ".mjs"))
		return true;
	return (has_suffix(file, ".js") || (name && !strchr(name, '.'))) && package_type(J, file) == PACKAGE_MODULE;
}

/* The SyntaxError on top says that the text of the file is an ES module. If the file must not be one, throws it. */
static void check_may_be_module(js_State *J, const char *file)
{
	if (!has_suffix(file, ".cjs") && package_type(J, file) != PACKAGE_COMMONJS)
		return;
	fprintf(stderr, "(orrery:%d) Warning: To load an ES module, set \"type\": \"module\" in the package.json or use the "
		".mjs extension.\n", (int)uv_os_getpid()); /* at once: a tick would come too late */
	js_throw(J);
}

/* region run_module */
/* Runs the module on top of the stack, which stays there: compiles its text as a function and calls it. False: it
 * is an ES module. */
static bool run_script(js_State *J, const char *file, struct source *source)
{
	int module = js_gettop(J) - 1;
	path_buffer folder;
	resolve_folder_of(folder, file);
	if (!source_compile(J, source, modules_parameters)) {
		check_may_be_module(J, file);
		js_pop(J, 1);
		return false;
	}
	js_getproperty(J, module, "exports");
	js_copy(J, -1);
	modules_push_require(J, module);
	js_copy(J, module);
	js_pushstring(J, file);
	js_pushstring(J, folder);
	js_call(J, 5);
	js_pop(J, 1);
	return true;
}
/* endregion */

/* Runs the module on top of the stack; is_main: an ES module is left alone, and false is returned. */
static bool run_module(js_State *J, const char *file, char *text, size_t length, bool is_main)
{
	struct source *source = source_admit(J, file, text, length);
	if (has_suffix(file, ".json")) {
		resolve_push_json(J, file, source->text);
		js_setproperty(J, -2, "exports");
	} else if (!run_script(J, file, source)) {
		if (is_main)
			return false;
		esm_require(J, file);
		js_setproperty(J, -2, "exports");
	}
	js_pushboolean(J, 1);
	js_setproperty(J, -2, "loaded");
	return true;
}

void modules_forget(js_State *J, const char *file)
{
	engine_push(J, &runtime_of(J)->modules.cache);
	js_delproperty(J, -1, file);
	js_pop(J, 1);
}

bool modules_run_cached(js_State *J, const char *file, char *text, size_t length, bool is_main)
{
	struct runtime *rt = runtime_of(J);
	engine_push(J, &rt->modules.cache);
	js_copy(J, -2);
	js_setproperty(J, -2, file);
	js_pop(J, 1);
	if (js_try(J)) {
		modules_forget(J, file);
		js_throw(J);
	}
	bool ran = run_module(J, file, text, length, is_main);
	js_endtry(J);
	return ran;
}

static void add_child(js_State *J)
{
	/* stack: parent module */
	if (!js_isobject(J, -2))
		return;
	js_copy(J, -2);
	js_defproperty(J, -2, "parent", JS_DONTENUM);
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
	if (modules_is_esm(J, file)) {
		esm_require(J, file);
		return;
	}
	access_check_file(J, file);
	int code = resolve_read(file, &text, &length);
	if (code != 0)
		native_throw_uv(J, code, "open", file, NULL);
	modules_push(J, file, false);
	add_child(J);
	modules_run_cached(J, file, text, length, false);
	js_getproperty(J, -1, "exports");
	js_rot2pop1(J);
}

#define PARENTS 100 /* so many are told of at most: a program may have made a circle of them */

/* Pushes an array of the files that led to the module on top, the nearest first; the module stays below it. */
static void push_require_stack(js_State *J)
{
	js_newarray(J);
	js_copy(J, -2);
	for (int n = 0; n < PARENTS && js_isobject(J, -1); ++n) { /* stack: array module */
		js_getproperty(J, -1, "filename");
		if (!js_isstring(J, -1)) {
			js_pop(J, 1);
			js_getproperty(J, -1, "id");
		}
		js_setindex(J, -3, n);
		js_getproperty(J, -1, "parent");
		js_rot2pop1(J);
	}
	js_pop(J, 1);
}

/* Throws "Cannot find module", with the files that led here; the module that asked is on top. */
_Noreturn static void throw_not_found(js_State *J, const char *id)
{
	push_require_stack(J);
	js_pushliteral(J, "Cannot find module '");
	js_pushstring(J, id);
	js_concat(J);
	js_pushliteral(J, "'\nRequire stack:");
	js_concat(J);
	for (int i = 0, n = js_getlength(J, -2); i < n; ++i) {
		js_pushliteral(J, "\n- ");
		js_concat(J);
		js_getindex(J, -2, i);
		js_concat(J);
	}
	js_newerror(J, js_tostring(J, -1));
	js_pushliteral(J, "MODULE_NOT_FOUND");
	js_setproperty(J, -2, "code");
	js_copy(J, -3);
	js_setproperty(J, -2, "requireStack");
	js_throw(J);
}

/* Writes the file that the argument means, seen from the module on top of the stack, or throws. */
static void resolve_argument(js_State *J, const char *id, path_buffer out)
{
	path_buffer base;
	js_getproperty(J, -1, "filename");
	js_getproperty(J, -2, "path");
	if (js_isstring(J, -2))
		snprintf(base, sizeof base, "%s", js_tostring(J, -2));
	else
		snprintf(base, sizeof base, "%s/none", js_tostring(J, -1)); /* a module without a file */
	js_pop(J, 2);
	if (!resolve_id(J, base, id, out))
		throw_not_found(J, id);
	debug_say(runtime_of(J), DEBUG_MODULE, "\"%s\" in %s is %s", id, base, out);
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

/* Once a program has asked for require('module'), it may have replaced parts of the loader: then modules are loaded by
 * the functions of modules/module.js. Pushes what `which` of them, load or resolve, gives for the module on top. */
static bool ask_hook(js_State *J, const char *which, const char *id)
{
	struct runtime *rt = runtime_of(J);
	if (!rt->modules.hooked)
		return false;
	engine_push(J, &rt->modules.hooks);
	js_getproperty(J, -1, which);
	js_rot2(J);
	js_pushstring(J, id);
	js_copy(J, -4);
	js_call(J, 2);
	return true;
}

/* Pushes the exports of the module that a program has put into require.cache in the place of a core module. */
static bool push_instead_of_core(js_State *J, const char *id)
{
	if (!core_has(id) || !strncmp(id, "node:", 5))
		return false;
	engine_push(J, &runtime_of(J)->modules.cache);
	if (!js_hasproperty(J, -1, id)) {
		js_pop(J, 1);
		return false;
	}
	js_getproperty(J, -1, "exports");
	return true;
}

static void require_for_top(js_State *J, const char *id)
{
	path_buffer file;
	if (ask_hook(J, "load", id) || push_instead_of_core(J, id))
		return;
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

/* Begins a call of a function of modules/module.js: function, this, id, own module. */
static void begin_module_call(js_State *J, const char *name, const char *id)
{
	core_require(J, "module");
	js_getproperty(J, -1, name);
	js_rot2(J);
	js_pushstring(J, id);
	push_own_module(J);
}

/* require.resolve(id[, options]): the file name, or the id of a core module. options.paths: where it is looked for */
static void native_require_resolve(js_State *J)
{
	path_buffer file;
	const char *id = check_id(J);
	if (core_has(id)) {
		js_pushstring(J, id);
		return;
	}
	if (js_isobject(J, 2)) {
		begin_module_call(J, "_resolveFilename", id);
		js_pushboolean(J, false);
		js_copy(J, 2);
		js_call(J, 4);
		return;
	}
	push_own_module(J);
	if (ask_hook(J, "resolve", id))
		return;
	resolve_argument(J, id, file);
	js_pushstring(J, file);
}

/* require.resolve.paths(id): the folders in which it is looked for; null for a core module */
static void native_resolve_paths(js_State *J)
{
	begin_module_call(J, "_resolveLookupPaths", check_id(J));
	js_call(J, 2);
}

/* require.extensions: Module._extensions */
static void native_extensions(js_State *J)
{
	core_require(J, "module");
	js_getproperty(J, -1, "_extensions");
}

/* ---- for ES modules ---- */

void modules_require_file(js_State *J, const char *file)
{
	js_pushundefined(J);
	require_file(J, file);
	js_rot2pop1(J);
}

/* createRequire(file): a require function as a module in that file would have it */
static void native_createRequire(js_State *J)
{
	modules_push(J, js_tostring(J, 1), false);
	modules_push_require(J, js_gettop(J) - 1);
}

static void native_builtinModules(js_State *J)
{
	core_push_names(J);
}

static void native_isBuiltin(js_State *J)
{
	js_pushboolean(J, js_isstring(J, 1) && core_names(js_tostring(J, 1)));
}

/* fileURLToPath(url): the path, or undefined if it is no file: URL */
static void native_fileURLToPath(js_State *J)
{
	path_buffer path;
	if (url_to_path(path, js_tostring(J, 1)))
		js_pushstring(J, path);
	else
		js_pushundefined(J);
}

/* pathToFileURL(path): the text of the URL */
static void native_pathToFileURL(js_State *J)
{
	path_buffer url;
	if (!url_from_path(url, js_tostring(J, 1), ""))
		native_throw_uv(J, UV_ENAMETOOLONG, "open", NULL, NULL);
	js_pushstring(J, url);
}

/* ---- for modules/module.js: the loader's steps, one by one ---- */

/* hook({ load(id, parent), resolve(id, parent) }): from now on they are asked */
static void native_hook(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	js_copy(J, 1);
	engine_take(J, &rt->modules.hooks);
	rt->modules.hooked = true;
	js_pushundefined(J);
}

/* core(id): the core module of that name; undefined if it is none */
static void native_core(js_State *J)
{
	if (!core_require_by_id(J, js_tostring(J, 1)))
		js_pushundefined(J);
}

/* resolve(id, parent): the file name; throws MODULE_NOT_FOUND */
static void native_resolve(js_State *J)
{
	path_buffer file;
	const char *id = js_tostring(J, 1);
	js_copy(J, 2);
	resolve_argument(J, id, file);
	js_pushstring(J, file);
}

/* requireOf(module): its require function */
static void native_requireOf(js_State *J)
{
	modules_push_require(J, 1);
}

/* notFound(id, parent): throws MODULE_NOT_FOUND */
static void native_notFound(js_State *J)
{
	const char *id = js_tostring(J, 1);
	js_copy(J, 2);
	throw_not_found(J, id);
}

/* compile(module, text, file): runs the text as that module's. False: it is an ES module */
static void native_compile(js_State *J)
{
	const char *text = js_tostring(J, 2);
	size_t length = strlen(text);
	const char *file = engine_intern(J, js_tostring(J, 3));
	char *copy = malloc(length + 1);
	CHECK(copy);
	memcpy(copy, text, length + 1);
	struct source *source = source_admit(J, file, copy, length);
	js_copy(J, 1);
	js_pushboolean(J, run_script(J, file, source));
}

/* importNow(file): the namespace of an ES module, as require() gives it; undefined if the file is none */
static void native_importNow(js_State *J)
{
	const char *file = js_tostring(J, 1);
	if (js_toboolean(J, 2) || modules_is_esm(J, file))
		esm_require(J, file);
	else
		js_pushundefined(J);
}

static void native_syncCore(js_State *J)
{
	esm_sync_core(J);
	js_pushundefined(J);
}

static void native_preloading(js_State *J)
{
	js_pushboolean(J, runtime_of(J)->modules.preloading);
}

/* setMain(module): from now on it is require.main and process.mainModule */
static void native_setMain(js_State *J)
{
	struct runtime *rt = runtime_of(J);
	engine_copy(J, 1, &rt->modules.main);
	engine_push(J, &rt->process);
	js_copy(J, 1);
	js_setproperty(J, -2, "mainModule");
}

void native_module_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "syncCore", native_syncCore, 0);
	native_method(J, "preloading", native_preloading, 0);
	native_method(J, "setMain", native_setMain, 1);
	native_method(J, "createRequire", native_createRequire, 1);
	native_method(J, "builtinModules", native_builtinModules, 0);
	native_method(J, "isBuiltin", native_isBuiltin, 1);
	native_method(J, "fileURLToPath", native_fileURLToPath, 1);
	native_method(J, "pathToFileURL", native_pathToFileURL, 1);
	native_method(J, "hook", native_hook, 1);
	native_method(J, "core", native_core, 1);
	native_method(J, "resolve", native_resolve, 2);
	native_method(J, "requireOf", native_requireOf, 1);
	native_method(J, "notFound", native_notFound, 2);
	native_method(J, "compile", native_compile, 3);
	native_method(J, "importNow", native_importNow, 2);
	engine_push(J, &runtime_of(J)->modules.cache);
	js_setproperty(J, -2, "cache");
	engine_push(J, &runtime_of(J)->modules.prototype);
	js_setproperty(J, -2, "prototype");
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
	js_pushnull(J);
	js_newobjectx(J);
	engine_take(J, &rt->modules.packages);
	js_newobject(J);
	native_define_class(J, "Module");
	native_method(J, "require", native_module_require, 1);
	engine_take(J, &rt->modules.prototype);
	engine_clear(&rt->modules.main);
	engine_clear(&rt->modules.unset);
	engine_clear(&rt->modules.hooks);
}

void modules_mark(struct runtime *rt)
{
	engine_mark(rt->J, &rt->modules.cache);
	engine_mark(rt->J, &rt->modules.core);
	engine_mark(rt->J, &rt->modules.prototype);
	engine_mark(rt->J, &rt->modules.main);
	engine_mark(rt->J, &rt->modules.packages);
	engine_mark(rt->J, &rt->modules.unset);
	engine_mark(rt->J, &rt->modules.hooks);
	esm_mark(rt);
}

void modules_free(struct runtime *rt)
{
	esm_free(rt);
	source_free(rt);
}
