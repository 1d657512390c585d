/* package.c -- package.json: what a package says about itself.
 *
 * HOW   "type" tells what its .js files are. "exports" tells which files others may ask for, and under which
 *       names; "imports" does the same for its own #names. Both are maps from names to targets; a target is a
 *       path, or an object whose keys are conditions ("import", "require", "node", "default"), tried in order
 *       until one holds, or a list of targets. A `*` in a name stands for the same text in the target.
 * WHY   one package can serve require() and import with different files, and hide the others.
 * OWNS  every package.json that was read, in modules.packages.
 * READ  after resolve.c, before modules.c. Follows Node's esm.html#resolution-algorithm-specification.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- reading ---- */

static void read_package(js_State *J, const char *file)
{
	char *text;
	size_t length;
	if (resolve_read(file, &text, &length) != 0) {
		js_pushnull(J);
		return;
	}
	if (js_try(J)) {
		free(text);
		js_pop(J, 1);
		native_throw_code(J, "ERR_INVALID_PACKAGE_CONFIG", "Invalid package config %s.", file);
	}
	resolve_push_json(J, file, text);
	js_endtry(J);
	free(text);
}

void package_push(js_State *J, const char *folder)
{
	path_buffer file;
	if (!resolve_join(file, folder, "package.json", "")) {
		js_pushnull(J);
		return;
	}
	engine_push(J, &runtime_of(J)->modules.packages);
	if (!js_hasproperty(J, -1, file)) {
		read_package(J, file);
		js_copy(J, -1);
		js_setproperty(J, -3, file);
	}
	js_rot2pop1(J);
	if (!js_isobject(J, -1)) {
		js_pop(J, 1);
		js_pushnull(J);
	}
}

bool package_scope(js_State *J, const char *file, path_buffer folder)
{
	snprintf(folder, PATH_MAX, "%s", file);
	for (;;) {
		char *slash = strrchr(folder, '/');
		if (!slash)
			return false;
		*slash = '\0';
		const char *name = strrchr(folder, '/');
		if (name && !strcmp(name, "/node_modules"))
			return false;
		package_push(J, *folder ? folder : "/");
		if (js_isobject(J, -1))
			return true;
		js_pop(J, 1);
	}
}

enum package_type package_type(js_State *J, const char *file)
{
	path_buffer folder;
	enum package_type type = PACKAGE_NO_TYPE;
	if (!package_scope(J, file, folder))
		return type;
	js_getproperty(J, -1, "type");
	if (js_isstring(J, -1))
		type = !strcmp(js_tostring(J, -1), "module") ? PACKAGE_MODULE :
			!strcmp(js_tostring(J, -1), "commonjs") ? PACKAGE_COMMONJS : PACKAGE_NO_TYPE;
	js_pop(J, 2);
	return type;
}

/* ---- errors ---- */

struct query {
	const char *folder;    /* the package's */
	const char *key;       /* "./sub" or "#name" */
	const char *base;      /* the file that asks */
	bool import;           /* by import, not by require() */
	bool internal;         /* of "imports" */
	char *star;            /* what `*` stands for, or NULL */
	char *out;
};

_Noreturn static void throw_coded(js_State *J, const char *code, const char *message, bool type_error)
{
	if (type_error)
		js_newtypeerror(J, message);
	else
		js_newerror(J, message);
	native_set_code(J, code);
	js_throw(J);
}

_Noreturn static void throw_not_exported(js_State *J, const struct query *q)
{
	char message[3 * PATH_MAX];
	if (q->internal)
		snprintf(message, sizeof message, "Package import specifier \"%s\" is not defined%s%s%s imported from %s", q->key,
			*q->folder ? " in package " : "", q->folder, *q->folder ? "/package.json" : "", q->base);
	else if (!strcmp(q->key, "."))
		snprintf(message, sizeof message, "No \"exports\" main defined in %s/package.json%s%s", q->folder,
			q->import ? " imported from " : "", q->import ? q->base : "");
	else
		snprintf(message, sizeof message, "Package subpath '%s' is not defined by \"exports\" in %s/package.json%s%s",
			q->key, q->folder, q->import ? " imported from " : "", q->import ? q->base : "");
	throw_coded(J, q->internal ? "ERR_PACKAGE_IMPORT_NOT_DEFINED" : "ERR_PACKAGE_PATH_NOT_EXPORTED", message, q->internal);
}

_Noreturn static void throw_bad_target(js_State *J, const struct query *q, const char *target)
{
	char message[3 * PATH_MAX];
	bool main = !strcmp(q->key, ".");
	snprintf(message, sizeof message, "Invalid \"%s\" %s \"%s\" defined %s%s%s in the package config %s/package.json%s%s%s",
		q->internal ? "imports" : "exports", main ? "main target" : "target", target, main ? "" : "for '", main ? "" : q->key,
		main ? "" : "'", q->folder, q->import ? " imported from " : "", q->import ? q->base : "",
		!q->internal && strncmp(target, "./", 2) ? "; targets must start with \"./\"" : "");
	throw_coded(J, "ERR_INVALID_PACKAGE_TARGET", message, false);
}

/* ---- targets ---- */

static bool condition_holds(js_State *J, const struct query *q, const char *name)
{
	const struct option_list *given = &runtime_of(J)->options->conditions;
	for (size_t i = 0; i < given->count; ++i)
		if (!strcmp(name, given->items[i]))
			return true;
	return !strcmp(name, "default") || !strcmp(name, "node") || !strcmp(name, "module-sync") ||
		!strcmp(name, q->import ? "import" : "require");
}

/* Does the path leave the package, or go into another one? */
static bool is_unsafe(const char *path)
{
	for (const char *part = path; part; part = strchr(part, '/')) {
		part += *part == '/';
		size_t n = strcspn(part, "/");
		if ((n == 1 && *part == '.') || (n == 2 && !strncmp(part, "..", 2)) || (n == 12 && !strncmp(part, "node_modules", 12)))
			return true;
	}
	return false;
}

static void put_star(char *out, const char *pattern, const char *star)
{
	size_t n = 0;
	for (; *pattern && n + 1 < PATH_MAX; ++pattern)
		if (*pattern == '*' && star)
			n += (size_t)snprintf(out + n, PATH_MAX - n, "%s", star);
		else
			out[n++] = *pattern;
	out[n < PATH_MAX ? n : PATH_MAX - 1] = '\0';
}

enum found { NOTHING, EXCLUDED, FOUND, FOUND_PACKAGE }; /* EXCLUDED: the target is null */

static enum found resolve_text(js_State *J, struct query *q, const char *target)
{
	path_buffer path;
	if (strncmp(target, "./", 2)) {
		if (!q->internal || !strncmp(target, "../", 3) || *target == '/')
			throw_bad_target(J, q, target);
		put_star(q->out, target, q->star);
		return FOUND_PACKAGE;
	}
	if (is_unsafe(target + 2))
		throw_bad_target(J, q, target);
	put_star(path, target + 2, q->star);
	if (!resolve_join(q->out, q->folder, path, ""))
		return NOTHING;
	return FOUND;
}

static enum found resolve_target(js_State *J, struct query *q);

static enum found resolve_conditions(js_State *J, struct query *q)
{
	const char *name;
	enum found found = NOTHING;
	js_pushiterator(J, -1, 1);
	while (found == NOTHING && (name = js_nextiterator(J, -1)) != NULL)
		if (condition_holds(J, q, name)) {
			js_getproperty(J, -2, name);
			found = resolve_target(J, q);
		}
	js_pop(J, 1);
	return found;
}

static enum found resolve_list(js_State *J, struct query *q)
{
	enum found found = NOTHING;
	for (int i = 0, n = js_getlength(J, -1); i < n && (found == NOTHING || found == EXCLUDED); ++i) {
		js_getindex(J, -1, i);
		found = resolve_target(J, q);
	}
	return found;
}

/* The target on top of the stack (popped). */
static enum found resolve_target(js_State *J, struct query *q)
{
	enum found found = NOTHING;
	if (js_isstring(J, -1))
		found = resolve_text(J, q, js_tostring(J, -1));
	else if (js_isnull(J, -1))
		found = EXCLUDED;
	else if (js_isarray(J, -1))
		found = resolve_list(J, q);
	else if (js_isobject(J, -1))
		found = resolve_conditions(J, q);
	js_pop(J, 1);
	return found;
}

/* ---- maps ---- */

/* Does a pattern with a star fit the key? Gives the length of what the star stands for. */
static bool fits(const char *pattern, const char *key, size_t *length)
{
	const char *star = strchr(pattern, '*');
	size_t before = star ? (size_t)(star - pattern) : 0, after = star ? strlen(star + 1) : 0, n = strlen(key);
	if (!star || n < before + after + 1 || strncmp(pattern, key, before) || strcmp(key + n - after, star + 1))
		return false;
	*length = n - before - after;
	return true;
}

/* Pushes the best key of the map on top for q->key: itself, or the pattern with most before its star. */
static bool push_best_key(js_State *J, struct query *q)
{
	const char *name, *best = NULL;
	size_t length = 0, best_length = 0;
	if (js_hasproperty(J, -1, q->key)) {
		js_pop(J, 1);
		if (!strchr(q->key, '*'))
			return js_pushstring(J, q->key), true;
	}
	js_pushiterator(J, -1, 1);
	while ((name = js_nextiterator(J, -1)) != NULL)
		if (fits(name, q->key, &length) && (!best || strcspn(name, "*") > strcspn(best, "*") ||
		    (strcspn(name, "*") == strcspn(best, "*") && strlen(name) > strlen(best)))) {
			best = name;
			best_length = length;
		}
	js_pop(J, 1);
	if (!best)
		return false;
	snprintf(q->star, PATH_MAX, "%.*s", (int)best_length, q->key + strcspn(best, "*"));
	js_pushstring(J, best);
	return true;
}

/* The map on top of the stack (popped). */
static enum found resolve_map(js_State *J, struct query *q)
{
	path_buffer star = "";
	enum found found = NOTHING;
	q->star = star;
	if (push_best_key(J, q)) {
		const char *key = js_tostring(J, -1);
		if (!strchr(key, '*'))
			q->star = NULL;
		js_getproperty(J, -2, key);
		js_rot2pop1(J);
		found = resolve_target(J, q);
	}
	js_pop(J, 1);
	q->star = NULL;
	return found;
}

/* Is "exports" on top a target itself, short for { ".": target }? */
static bool is_target(js_State *J)
{
	const char *name;
	if (!js_isobject(J, -1) || js_isarray(J, -1))
		return true;
	js_pushiterator(J, -1, 1);
	name = js_nextiterator(J, -1);
	js_pop(J, 1);
	return name && *name != '.';
}

bool package_exports(js_State *J, const char *folder, const char *subpath, const char *base, bool import, path_buffer out)
{
	struct query q = { .folder = folder, .key = subpath, .base = base, .import = import, .out = out };
	package_push(J, folder);
	if (js_isobject(J, -1))
		js_getproperty(J, -1, "exports");
	else
		js_pushundefined(J);
	js_rot2pop1(J);
	if (!js_iscoercible(J, -1)) {
		js_pop(J, 1);
		return false;
	}
	enum found found = NOTHING;
	if (!is_target(J))
		found = resolve_map(J, &q);
	else if (!strcmp(subpath, "."))
		found = resolve_target(J, &q);
	else
		js_pop(J, 1);
	if (found != FOUND)
		throw_not_exported(J, &q);
	return true;
}

enum package_import package_imports(js_State *J, const char *name, const char *base, bool import, path_buffer out)
{
	bool has_map = false;
	path_buffer folder = "";
	struct query q = { .folder = folder, .key = name, .base = base, .import = import, .internal = true, .out = out };
	enum found found = NOTHING;
	if (package_scope(J, base, folder)) {
		js_getproperty(J, -1, "imports");
		js_rot2pop1(J);
		has_map = js_isobject(J, -1);
		if (has_map)
			found = resolve_map(J, &q);
		else
			js_pop(J, 1);
	} else {
		*folder = '\0';
	}
	if (found == NOTHING && !import && !has_map)
		return PACKAGE_NOWHERE;
	if (found != FOUND && found != FOUND_PACKAGE)
		throw_not_exported(J, &q);
	return found == FOUND ? PACKAGE_FILE : PACKAGE_NAME;
}

bool package_self(js_State *J, const char *name, const char *base, path_buffer folder)
{
	if (!package_scope(J, base, folder))
		return false;
	js_getproperty(J, -1, "exports");
	js_getproperty(J, -2, "name");
	bool same = js_iscoercible(J, -2) && js_isstring(J, -1) && !strcmp(js_tostring(J, -1), name);
	js_pop(J, 3);
	return same;
}

/* "@scope/name/sub/path": writes "@scope/name" and "./sub/path" (or "."). */
bool package_split(const char *id, path_buffer name, path_buffer subpath)
{
	size_t n = strcspn(id, "/");
	if (*id == '@' && id[n])
		n += 1 + strcspn(id + n + 1, "/");
	if (n == 0 || strlen(id) >= PATH_MAX / 2 || *id == '.' || (*id == '@' && !strchr(id, '/')))
		return false;
	snprintf(name, PATH_MAX, "%.*s", (int)n, id);
	snprintf(subpath, PATH_MAX, ".%s", id + n);
	return true;
}
