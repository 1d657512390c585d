/* esm.c -- ES modules: finding them and loading them, with all that they import.
 *
 * HOW   a specifier becomes a URL, a URL a record. A module's text says what it imports (lower_module.c finds it
 *       without running anything), so the whole graph is loaded before the first line of it runs. Records are
 *       kept by URL: a module that is imported twice is loaded, and runs, once.
 *
 *           specifier ──esm_resolve()──▶ URL ──esm_load()──▶ record ──▶ the records of what it imports
 *                                                              │
 *                                     esm_link.c, esm_evaluate.c: names find variables; then it runs
 *
 * WHY   files are read here and now, since nothing of the module can run before; what import() asks for while the
 *       program runs is read by the threadpool (esm_import.c).
 * OWNS  records; they live as long as the runtime, as do Node's.
 * READ  after esm.h and modules.c. Book: chapter 9. Follows Node's esm.html#resolution-and-loading-algorithm.
 *
 * SPDX-License-Identifier: ISC
 */
#include "esm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- records ---- */

struct record *esm_find(struct runtime *rt, const char *url, const char *type)
{
	for (struct record *r = rt->modules.records; r; r = r->next)
		if (!strcmp(r->url, url) && (r->type == type || (r->type && type && !strcmp(r->type, type))))
			return r;
	return NULL;
}

struct record *esm_new_record(struct runtime *rt, enum record_kind kind, const char *url, const char *type)
{
	struct record *r = calloc(1, sizeof *r);
	struct value *const values[] = { &r->body, &r->scope, &r->namespace, &r->error, &r->promise };
	CHECK(r != NULL);
	for (size_t i = 0; i < sizeof values / sizeof *values; ++i)
		engine_clear(values[i]);
	r->kind = kind;
	r->url = engine_intern(rt->J, url);
	r->type = type ? engine_intern(rt->J, type) : NULL;
	r->next = rt->modules.records;
	rt->modules.records = r;
	return r;
}

void esm_mark(struct runtime *rt)
{
	for (struct record *r = rt->modules.records; r; r = r->next) {
		const struct value *const values[] = { &r->body, &r->scope, &r->namespace, &r->error, &r->promise };
		for (size_t i = 0; i < sizeof values / sizeof *values; ++i)
			engine_mark(rt->J, values[i]);
	}
}

void esm_free(struct runtime *rt)
{
	while (rt->modules.records) {
		struct record *r = rt->modules.records;
		rt->modules.records = r->next;
		lower_interface_free(&r->interface);
		free(r->requests);
		free(r->exports);
		free(r->parents);
		free(r);
	}
}

/* ---- errors ---- */

_Noreturn static void throw_not_found(js_State *J, const char *what, const char *path, const char *base, const char *url)
{
	char message[3 * PATH_MAX];
	snprintf(message, sizeof message, "Cannot find %s '%s' imported from %s", what, path, base);
	js_newerror(J, message);
	native_set_code(J, "ERR_MODULE_NOT_FOUND");
	if (url) {
		js_pushstring(J, url);
		js_setproperty(J, -2, "url");
	}
	js_throw(J);
}

_Noreturn static void throw_type_error(js_State *J, const char *code, const char *format, const char *a, const char *b)
{
	char message[3 * PATH_MAX];
	snprintf(message, sizeof message, format, a, b);
	js_newtypeerror(J, message);
	native_set_code(J, code);
	js_throw(J);
}

_Noreturn static void throw_folder(js_State *J, const char *path, const char *base)
{
	char message[3 * PATH_MAX];
	path_buffer url;
	snprintf(message, sizeof message, "Directory import '%s' is not supported resolving ES modules imported from %s", path,
		base);
	js_newerror(J, message);
	native_set_code(J, "ERR_UNSUPPORTED_DIR_IMPORT");
	if (url_from_path(url, path, "")) {
		js_pushstring(J, url);
		js_setproperty(J, -2, "url");
	}
	js_throw(J);
}

_Noreturn static void throw_hidden_slash(js_State *J, const char *folder, const char *name, const char *base)
{
	path_buffer path;
	if (*name == '/' || !resolve_join(path, folder, strncmp(name, "./", 2) ? name : name + 2, ""))
		snprintf(path, sizeof path, "%s", name);
	throw_type_error(J, "ERR_INVALID_MODULE_SPECIFIER",
		"Invalid module \"%s\" must not include encoded \"/\" or \"\\\" characters imported from %s", path, base);
}

/* ---- resolving ---- */

static bool is_relative(const char *specifier)
{
	return *specifier == '/' || !strncmp(specifier, "./", 2) || !strncmp(specifier, "../", 3) ||
		!strcmp(specifier, ".") || !strcmp(specifier, "..");
}

/* The length of "scheme:", or 0. */
static size_t scheme_of(const char *specifier)
{
	size_t n = strspn(specifier, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
	return n > 1 && specifier[n] == ':' ? n + 1 : 0;
}

/* The URL of the file at `path`: it must be there, and links are followed. */
static void resolve_file(js_State *J, const char *path, const char *suffix, const char *base, path_buffer url)
{
	path_buffer real, wanted;
	if (resolve_is_folder(path))
		throw_folder(J, path, base);
	if (!realpath(path, real) || path[strlen(path) - 1] == '/') {
		if (!url_from_path(wanted, path, suffix))
			snprintf(wanted, sizeof wanted, "file://");
		throw_not_found(J, "module", path, base, wanted);
	}
	if (!url_from_path(url, real, suffix))
		throw_not_found(J, "module", real, base, NULL);
}

/* The file of a package without "exports": its main, or the file of that name in it. */
static bool legacy_file(js_State *J, const char *folder, const char *subpath, path_buffer path)
{
	if (strcmp(subpath, "."))
		return resolve_join(path, folder, subpath + 2, "");
	return resolve_package_main(J, folder, path);
}

/* Looks for the package in the node_modules folders above the file that asks. */
static void resolve_package(js_State *J, const char *specifier, const char *base, path_buffer path)
{
	path_buffer name, subpath, folder, up, modules;
	if (!package_split(specifier, name, subpath))
		throw_not_found(J, "package", specifier, base, NULL);
	if (package_self(J, name, base, folder) && package_exports(J, folder, subpath, base, true, path))
		return;
	resolve_folder_of(up, base);
	for (;;) {
		if (resolve_join(modules, up, "node_modules", "") && resolve_join(folder, modules, name, "") &&
		    resolve_is_folder(folder)) {
			if (package_exports(J, folder, subpath, base, true, path) || legacy_file(J, folder, subpath, path))
				return;
			throw_not_found(J, "package", folder, base, NULL);
		}
		char *slash = strrchr(up, '/');
		if (!slash || !up[1])
			throw_not_found(J, "package", name, base, NULL);
		slash[slash == up ? 1 : 0] = '\0';
	}
}

static void resolve_core(js_State *J, const char *id, path_buffer url)
{
	bool prefixed = !strncmp(id, "node:", 5);
	if (!core_has_module(id)) {
		core_require_by_id(J, id); /* says why it is not there */
		native_throw_code(J, "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: %s", id);
	}
	snprintf(url, PATH_MAX, "%s%s", prefixed ? "" : "node:", id);
}

static void resolve_bare(js_State *J, const char *specifier, const char *base, path_buffer url)
{
	path_buffer path;
	if (*specifier == '#') {
		if (package_imports(J, specifier, base, true, path) == PACKAGE_NAME) {
			snprintf(url, PATH_MAX, "%s", path);
			if (core_has_module(url))
				resolve_core(J, path, url);
			else
				resolve_bare(J, path, base, url);
			return;
		}
	} else {
		resolve_package(J, specifier, base, path);
	}
	resolve_file(J, path, "", base, url);
}

/* region resolve */
void esm_resolve(js_State *J, const char *specifier, const char *base_url, path_buffer url)
{
	path_buffer base, folder, path;
	if (!url_to_path(base, base_url))
		snprintf(base, sizeof base, "%s", base_url);
	resolve_folder_of(folder, base);
	if (strlen(specifier) >= PATH_MAX / 2)
		throw_not_found(J, "module", "a name that is too long", base, NULL);

	if (!strncmp(specifier, "data:", 5)) {
		snprintf(url, PATH_MAX, "%s", specifier);
	} else if (!strncmp(specifier, "node:", 5) || core_names(specifier)) {
		resolve_core(J, specifier, url);
	} else if (is_relative(specifier) || !strncmp(specifier, "file://", 7)) {
		const char *name = *specifier == 'f' ? specifier + 7 : specifier;
		if (url_hides_slash(name))
			throw_hidden_slash(J, folder, name, base);
		if (!url_join(path, folder, name))
			throw_not_found(J, "module", specifier, base, NULL);
		resolve_file(J, path, url_suffix(name), base, url);
	} else if (scheme_of(specifier)) {
		snprintf(path, sizeof path, "%.*s", (int)scheme_of(specifier), specifier);
		native_throw_code(J, "ERR_UNSUPPORTED_ESM_URL_SCHEME", "Only URLs with a scheme in: file, data, and node are "
			"supported by the default ESM loader. Received protocol '%s'", path);
	} else {
		resolve_bare(J, specifier, base, url);
	}
}
/* endregion */

/* ---- what kind of module is it? ---- */

static bool is_suffix(const char *path, const char *suffix)
{
	size_t n = strlen(path), m = strlen(suffix);
	return n > m && !strcmp(path + n - m, suffix);
}

/* May the text have `import`, `export` or a top-level `await`? If not, no parsing is needed to know. */
static bool mentions_modules(const char *text)
{
	static const char *const words[] = { "import", "export", "await" };
	for (size_t w = 0; w < sizeof words / sizeof *words; ++w)
		for (const char *at = text; (at = strstr(at, words[w])) != NULL; ++at)
			if (!strchr("sS(", at[strlen(words[w])]))
				return true;
	return false;
}

bool esm_detects(const char *file, const char *text, size_t length)
{
	struct lower_error error;
	if (!mentions_modules(text))
		return false;
	char *lowered = lower_source(file, text, length, &error);
	free(lowered);
	return !lowered && error.module;
}

static enum record_kind kind_of_js(js_State *J, const char *path, const char *text, size_t length)
{
	enum package_type type = package_type(J, path);
	if (type == PACKAGE_NO_TYPE && esm_detects(path, text, length))
		return RECORD_SOURCE;
	return type == PACKAGE_MODULE ? RECORD_SOURCE : RECORD_COMMONJS;
}

static enum record_kind kind_of_file(js_State *J, const char *path, const char *text, size_t length)
{
	const char *name = strrchr(path, '/'), *dot = strrchr(name ? name + 1 : path, '.');
	if (is_suffix(path, ".mjs") || is_suffix(path, "/[eval1]")) /* the latter: a text that is to be one (-e) */
		return RECORD_SOURCE;
	if (is_suffix(path, ".cjs"))
		return RECORD_COMMONJS;
	if (is_suffix(path, ".json"))
		return RECORD_JSON;
	if (!dot || is_suffix(path, ".js"))
		return kind_of_js(J, path, text, length);
	throw_type_error(J, "ERR_UNKNOWN_FILE_EXTENSION", "Unknown file extension \"%s\" for %s", dot, path);
}

void esm_check_type(js_State *J, const char *url, const char *type)
{
	size_t n = strcspn(url, "?#");
	bool json = (n > 5 && !strncmp(url + n - 5, ".json", 5) && *url == 'f') || !strncmp(url, "data:application/json", 21);
	if (type && strcmp(type, "json"))
		throw_type_error(J, "ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED", "Import attribute type \"%s\" is unsupported%s", type, "");
	if (json && !type)
		throw_type_error(J, "ERR_IMPORT_ASSERTION_TYPE_MISSING",
			"Module \"%s\" needs an import attribute of type \"%s\"", url, "json");
	if (!json && type)
		throw_type_error(J, "ERR_IMPORT_ASSERTION_TYPE_FAILED", "Module \"%s\" is not of type \"%s\"", url, type);
}

/* ---- loading ---- */

static void load_requests(js_State *J, struct record *r)
{
	struct lower_interface *i = &r->interface;
	r->requests = calloc(i->request_count + 1, sizeof *r->requests);
	CHECK(r->requests != NULL);
	for (size_t n = 0; n < i->request_count; ++n) {
		path_buffer url;
		esm_resolve(J, i->requests[n].specifier, r->path ? r->path : r->url, url);
		r->requests[n] = esm_load(J, url, i->requests[n].type, r->path ? r->path : r->url, NULL, 0);
	}
}

_Noreturn static void throw_syntax_error(js_State *J, const struct record *r, const struct lower_error *error)
{
	js_newsyntaxerror(J, error->message);
	engine_set_error_position(J, -1, &(struct position){ .fn = "", .file = r->url, .line = error->line,
		.column = error->column });
	js_throw(J);
}

/* Takes over the text of a source text module. */
static void load_source(js_State *J, struct record *r, char *text, size_t length)
{
	struct lower_error error;
	struct source *source = source_admit(J, r->url, text, length);
	source->lowered = lower_module(r->url, source->text, source->length, &r->interface, &error);
	if (!source->lowered)
		throw_syntax_error(J, r, &error);
	source_say_lowered(runtime_of(J), source);
	source_load_helpers(J);
	engine_compile_module(J, source->file, source->lowered, source->text);
	engine_take(J, &r->body);
	load_requests(J, r);
}

/* Gives a record that has values the object of values on top of the stack (popped). */
static void set_values(js_State *J, struct record *r)
{
	engine_take(J, &r->scope);
}

static void load_json(js_State *J, struct record *r, char *text)
{
	js_pushnull(J);
	js_newobjectx(J);
	if (js_try(J)) {
		free(text);
		js_throw(J);
	}
	resolve_push_json(J, r->path ? r->path : r->url, text);
	js_endtry(J);
	free(text);
	js_setproperty(J, -2, "default");
	set_values(J, r);
}

/* The names that a CommonJS module will export, as far as its text shows; their values come when it runs. */
static void load_commonjs(js_State *J, struct record *r, char *text, size_t length)
{
	js_pushnull(J);
	js_newobjectx(J);
	if (js_try(J)) {
		free(text);
		js_throw(J);
	}
	cjs_names_scan(J, r->path, text, length, NULL);
	js_endtry(J);
	free(text);
	js_pushundefined(J);
	js_setproperty(J, -2, "default");
	set_values(J, r);
}

static void load_core(js_State *J, struct record *r)
{
	const char *name;
	core_require(J, r->url + 5);
	js_pushnull(J);
	js_newobjectx(J);               /* exports values */
	if (js_isobject(J, -2)) {
		js_pushiterator(J, -2, 1);
		while ((name = js_nextiterator(J, -1)) != NULL) {
			js_getproperty(J, -3, name);
			js_setproperty(J, -3, name);
		}
		js_pop(J, 1);
	}
	js_copy(J, -2);
	js_setproperty(J, -2, "default");
	set_values(J, r);
	js_pop(J, 1);
}

/* Gives a core module's variables the values of its exports. */
static void sync_core(js_State *J, const struct record *r)
{
	const char *name;
	engine_push(J, &r->scope);
	js_getproperty(J, -1, "default"); /* values exports */
	if (js_isobject(J, -1)) {
		js_pushiterator(J, -2, 1);
		while ((name = js_nextiterator(J, -1)) != NULL) {
			if (!strcmp(name, "default"))
				continue;
			js_getproperty(J, -2, name);
			js_setproperty(J, -4, name);
		}
		js_pop(J, 1);
	}
	js_pop(J, 2);
}

void esm_sync_core(js_State *J)
{
	for (const struct record *r = runtime_of(J)->modules.records; r; r = r->next)
		if (r->kind == RECORD_CORE && !engine_is_undefined(&r->scope))
			sync_core(J, r);
}

/* Loads what the record stands for; text is taken over. */
static void load_text(js_State *J, struct record *r, char *text, size_t length)
{
	if (r->kind == RECORD_JSON)
		load_json(J, r, text);
	else if (r->kind == RECORD_COMMONJS)
		load_commonjs(J, r, text, length);
	else
		load_source(J, r, text, length);
}

/* data:text/javascript,... : the text is in the URL. Returns the record's kind. */
static enum record_kind read_data(js_State *J, const char *url, char **text, size_t *length)
{
	const char *comma = strchr(url, ',');
	bool json = !strncmp(url, "data:application/json", 21);
	if (!comma || (!json && strncmp(url, "data:text/javascript", 20)))
		native_throw_code(J, "ERR_UNKNOWN_MODULE_FORMAT", "Unknown module format: null for URL %s", url);
	path_buffer decoded;
	if (!url_join(decoded, "/", "") || !url_decode(decoded, comma + 1))
		native_throw_code(J, "ERR_INVALID_URL", "Invalid URL: %s", url);
	*text = strdup(decoded);
	CHECK(*text != NULL);
	*length = strlen(decoded);
	return json ? RECORD_JSON : RECORD_SOURCE;
}

/* Reads what has not been read yet and makes the record. */
static struct record *open_record(js_State *J, const char *url, const char *type, const char *importer, char **text,
	size_t *length)
{
	struct runtime *rt = runtime_of(J);
	path_buffer path;
	if (!strncmp(url, "node:", 5))
		return esm_new_record(rt, RECORD_CORE, url, type);
	if (!url_to_path(path, url)) {
		enum record_kind kind = read_data(J, url, text, length);
		return esm_new_record(rt, kind, url, type);
	}
	int code = *text ? 0 : resolve_read(path, text, length);
	if (code == UV_ENOENT)
		throw_not_found(J, "module", path, importer, url);
	if (code != 0)
		native_throw_uv(J, code, "open", path, NULL);
	if (js_try(J)) {
		free(*text);
		js_throw(J);
	}
	if (importer && strcmp(importer, path) != 0) /* not the program itself */
		access_check_file(J, path);
	struct record *r = esm_new_record(rt, kind_of_file(J, path, *text, *length), url, type);
	js_endtry(J);
	r->path = engine_intern(J, path);
	return r;
}

/* What is broken stays broken: the error is kept for whoever asks again. */
static void load_record(js_State *J, struct record *r, char *text, size_t length)
{
	if (js_try(J)) {
		engine_copy(J, -1, &r->error);
		r->state = RECORD_BROKEN;
		js_throw(J);
	}
	if (r->kind == RECORD_CORE)
		load_core(J, r);
	else
		load_text(J, r, text, length);
	r->state = RECORD_LOADED;
	js_endtry(J);
}

/* region load */
struct record *esm_load(js_State *J, const char *url, const char *type, const char *importer, char *text, size_t length)
{
	struct record *r = esm_find(runtime_of(J), url, type);
	if (r && r->state == RECORD_BROKEN) {
		engine_push(J, &r->error);
		js_throw(J);
	}
	if (r) /* perhaps it is being loaded, further up: a circle */
		return r;
	if (!text)
		esm_check_type(J, url, type);
	r = open_record(J, url, type, importer, &text, &length);
	load_record(J, r, text, length);
	return r;
}
/* endregion */

/* Does import() of it read a file first? */
bool esm_is_read(js_State *J, const char *url)
{
	path_buffer path;
	(void)J;
	if (!url_to_path(path, url) || is_suffix(path, ".cjs"))
		return false;
	return !is_suffix(path, ".js") || package_type(J, path) != PACKAGE_COMMONJS;
}
