/* resolve.c -- which file does require('x') mean?
 *
 * HOW   an id that begins with / or . is a path from the folder of the file that asks; any other is a package,
 *       looked for in the node_modules folders from there upwards. A path may leave out .js or .json; a folder
 *       stands for the `main` of its package.json, or its index.js.
 * READ  before modules.c. Follows Node's modules.html#all-together.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- files ---- */

enum entry { NOTHING, A_FILE, A_FOLDER };

static enum entry entry_at(const char *path)
{
	struct stat st;
	if (stat(path, &st) != 0)
		return NOTHING;
	return S_ISDIR(st.st_mode) ? A_FOLDER : A_FILE;
}

bool resolve_is_folder(const char *path)
{
	return entry_at(path) == A_FOLDER;
}

bool resolve_join(path_buffer out, const char *folder, const char *name, const char *suffix)
{
	const char *slash = *folder && folder[strlen(folder) - 1] == '/' ? "" : "/";
	return snprintf(out, PATH_MAX, "%s%s%s%s", folder, slash, name, suffix) < PATH_MAX;
}

void resolve_dots(char *path)
{
	char *out = path;
	const char *in = path;
	while (*in) {
		size_t n = strcspn(in + 1, "/") + 1;
		if (n == 3 && !strncmp(in, "/..", 3)) {
			while (out > path && *--out != '/')
				;
			if (!in[n])
				*out++ = '/';
		} else if (n == 2 && in[1] == '.') {
			if (!in[n])
				*out++ = '/';
		} else {
			memmove(out, in, n);
			out += n;
		}
		in += n;
	}
	*out = '\0';
}

void resolve_folder_of(path_buffer out, const char *file)
{
	const char *slash = strrchr(file, '/');
	size_t n = slash ? (size_t)(slash - file) : 0;
	snprintf(out, PATH_MAX, "%.*s", (int)(n ? n : 1), n ? file : slash ? "/" : ".");
}

/* Reads a file whole, malloc'ed with a zero at its end. Returns 0 or a libuv code. */
int resolve_read_stream(FILE *stream, char **text, size_t *length)
{
	size_t capacity = 16384;
	char *buffer = malloc(capacity);
	*length = 0;
	CHECK(buffer != NULL);
	for (size_t n; (n = fread(buffer + *length, 1, capacity - *length - 1, stream)) > 0;) {
		*length += n;
		if (capacity - *length < 2) {
			buffer = realloc(buffer, capacity *= 2);
			CHECK(buffer != NULL);
		}
	}
	if (ferror(stream)) {
		free(buffer);
		return uv_translate_sys_error(errno);
	}
	buffer[*length] = '\0';
	*text = buffer;
	return 0;
}

int resolve_read(const char *path, char **text, size_t *length)
{
	FILE *stream = fopen(path, "re");
	if (!stream)
		return uv_translate_sys_error(errno);
	int code = resolve_read_stream(stream, text, length);
	fclose(stream);
	return code;
}

/* ---- package.json ---- */

/* Pushes the value of a JSON text, or throws; what: the file's name, for the message. */
void resolve_push_json(js_State *J, const char *file, const char *text)
{
	if (js_try(J)) {
		if (js_isobject(J, -1)) {
			js_pushstring(J, file);
			js_pushliteral(J, ": ");
			js_concat(J);
			js_getproperty(J, -2, "message");
			js_concat(J);
			js_setproperty(J, -2, "message");
		}
		js_throw(J);
	}
	js_getglobal(J, "JSON");
	js_getproperty(J, -1, "parse");
	js_rot2(J);
	js_pushstring(J, text);
	js_call(J, 1);
	js_endtry(J);
}

/* ---- resolving ---- */

/* Is it a file with one of the suffixes of Module._extensions, which a program may have added to? */
static bool as_extended(js_State *J, const char *path, path_buffer out)
{
	bool found = false;
	int top = js_gettop(J);
	engine_push(J, &runtime_of(J)->modules.hooks);
	js_getproperty(J, -1, "suffixes");
	js_pushundefined(J);
	js_call(J, 0);
	for (int i = 0, n = js_getlength(J, -1); i < n && !found; ++i) {
		js_getindex(J, -1, i);
		found = snprintf(out, PATH_MAX, "%s%s", path, js_tostring(J, -1)) < PATH_MAX && entry_at(out) == A_FILE;
		js_pop(J, 1);
	}
	js_pop(J, js_gettop(J) - top);
	return found;
}

static bool with_suffix(js_State *J, const char *path, path_buffer out)
{
	static const char *const suffixes[] = { ".js", ".json" };
	if (runtime_of(J)->modules.hooked)
		return as_extended(J, path, out);
	for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; ++i)
		if (snprintf(out, PATH_MAX, "%s%s", path, suffixes[i]) < PATH_MAX && entry_at(out) == A_FILE)
			return true;
	return false;
}

static bool as_file(js_State *J, const char *path, path_buffer out)
{
	return (snprintf(out, PATH_MAX, "%s", path) < PATH_MAX && entry_at(out) == A_FILE) || with_suffix(J, path, out);
}

static bool as_index(js_State *J, const char *folder, path_buffer out)
{
	path_buffer index;
	return resolve_join(index, folder, "index", "") && with_suffix(J, index, out);
}

/* Writes the `main` of a folder's package.json to out; false if it has none. */
static bool package_main(js_State *J, const char *folder, path_buffer out)
{
	bool found = false;
	package_push(J, folder);
	if (js_isobject(J, -1)) {
		js_getproperty(J, -1, "main");
		if (js_isstring(J, -1) && *js_tostring(J, -1))
			found = resolve_join(out, folder, js_tostring(J, -1), "");
		js_pop(J, 1);
	}
	js_pop(J, 1);
	return found;
}

static bool as_folder(js_State *J, const char *folder, path_buffer out)
{
	path_buffer main_path;
	if (entry_at(folder) != A_FOLDER)
		return false;
	if (package_main(J, folder, main_path) && (as_file(J, main_path, out) || as_index(J, main_path, out)))
		return true;
	return as_index(J, folder, out);
}

bool resolve_package_main(js_State *J, const char *folder, path_buffer out)
{
	return as_folder(J, folder, out);
}

/* The file that the package in `modules` (a node_modules folder) exports under this id. */
static bool as_export(js_State *J, const char *modules, const char *id, const char *base, path_buffer out)
{
	path_buffer name, subpath, package;
	return package_split(id, name, subpath) && resolve_join(package, modules, name, "") && resolve_is_folder(package) &&
		package_exports(J, package, subpath, base, false, out);
}

/* The package that asks may ask for itself. */
static bool as_self(js_State *J, const char *id, const char *base, path_buffer out)
{
	path_buffer name, subpath, package;
	return package_split(id, name, subpath) && package_self(J, name, base, package) &&
		package_exports(J, package, subpath, base, false, out);
}

/* Looks for a package in the node_modules folders from `folder` upwards. */
static bool in_node_modules(js_State *J, const char *folder, const char *id, const char *base, path_buffer out)
{
	path_buffer up, modules, path;
	snprintf(up, sizeof up, "%s", folder);
	for (;;) {
		const char *name = strrchr(up, '/');
		bool inside = name && !strcmp(name, "/node_modules");
		if (!inside && resolve_join(modules, up, "node_modules", "") && resolve_join(path, modules, id, "") &&
		    (as_export(J, modules, id, base, out) || as_file(J, path, out) || as_folder(J, path, out)))
			return true;
		char *slash = strrchr(up, '/');
		if (!slash || !up[1])
			return false;
		slash[slash == up ? 1 : 0] = '\0';
	}
}

/* Looks for a package in one of the folders of NODE_PATH: modules.html#loading-from-the-global-folders */
static bool in_node_path(js_State *J, const char *id, const char *base, path_buffer out)
{
	path_buffer folder, path;
	for (const char *at = getenv("NODE_PATH"); at && *at;) {
		size_t n = strcspn(at, ":");
		snprintf(folder, sizeof folder, "%.*s", (int)n, at);
		if (n > 0 && resolve_join(path, folder, id, "") &&
		    (as_export(J, folder, id, base, out) || as_file(J, path, out) || as_folder(J, path, out)))
			return true;
		at += n + (at[n] == ':');
	}
	return false;
}

/* Can the id mean a folder alone? */
static bool ends_in_folder(const char *id)
{
	const char *slash = strrchr(id, '/');
	const char *last = slash ? slash + 1 : id;
	return (slash && !*last) || !strcmp(last, ".") || !strcmp(last, "..");
}

static bool is_path(const char *id)
{
	return id[0] == '/' || !strcmp(id, ".") || !strcmp(id, "..") || !strncmp(id, "./", 2) || !strncmp(id, "../", 3);
}

/* region resolve */
bool resolve_id(js_State *J, const char *base, const char *id, path_buffer out)
{
	path_buffer path, found, folder;
	if (!*id || strlen(id) >= PATH_MAX / 2)
		return false;
	resolve_folder_of(folder, base);
	if (is_path(id)) {
		if (!(id[0] == '/' ? resolve_join(path, "", id + 1, "") : resolve_join(path, folder, id, "")))
			return false;
		resolve_dots(path);
		if (!(!ends_in_folder(id) && as_file(J, path, found)) && !as_folder(J, path, found))
			return false;
	} else if (*id == '#') {
		enum package_import how = package_imports(J, id, base, false, found);
		if (how == PACKAGE_NAME)
			return resolve_id(J, base, found, out);
		if (how == PACKAGE_NOWHERE)
			return false;
	} else if (!as_self(J, id, base, found) && !in_node_modules(J, folder, id, base, found) &&
	           !in_node_path(J, id, base, found)) {
		return false;
	}
	if (realpath(found, out))
		return true;
	native_throw_code(J, "MODULE_NOT_FOUND", "Cannot find module '%s'", found); /* "exports" names it, but it is not there */
}
/* endregion */

