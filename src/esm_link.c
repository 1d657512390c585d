/* esm_link.c -- every name that a module imports finds its variable.
 *
 * HOW   an exported name means a variable: of the module itself, or, through `export ... from`, of another one.
 *       find() follows the name until it comes to a variable. Who imports a name reads
 *       that variable, each time, and so sees what it is now. Linking runs the head of each
 *       module, up to ø.exports(): there its functions exist, and its variables are shown to others.
 * WHY   modules may import each other in a circle, as long as nobody reads a variable before it has its value.
 * READ  after esm.c. Follows ECMA-262, "ResolveExport", "GetExportedNames", "Link".
 *
 * SPDX-License-Identifier: ISC
 */
#include "esm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- which variable does an exported name mean? ---- */

enum found { MISSING, AMBIGUOUS, FOUND };

/* The names that are being looked for, to notice a circle of `export ... from`. */
struct search {
	const struct record *r;
	const char *name;
	const struct search *outer;
};

static enum found find(struct record *r, const char *name, const struct search *outer, struct export *out);

static enum found find_in_stars(struct record *r, const char *name, const struct search *search, struct export *out)
{
	struct export one;
	enum found found = MISSING;
	for (size_t i = 0; i < r->interface.link_count && strcmp(name, "default"); ++i) {
		const struct lower_link *link = &r->interface.links[i];
		if (link->kind != LINK_STAR)
			continue;
		enum found now = find(r->requests[link->request], name, search, &one);
		if (now == AMBIGUOUS)
			return AMBIGUOUS;
		if (now == MISSING)
			continue;
		if (found == FOUND && (one.of != out->of || (one.variable != out->variable &&
		    (!one.variable || !out->variable || strcmp(one.variable, out->variable)))))
			return AMBIGUOUS;
		*out = one;
		found = FOUND;
	}
	return found;
}

static enum found find_value(struct record *r, const char *name, struct export *out)
{
	for (size_t i = 0; i < r->export_count; ++i)
		if (!strcmp(r->exports[i].name, name)) {
			*out = (struct export){ name, r->exports[i].name, r };
			return FOUND;
		}
	return MISSING;
}

/* region find */
static enum found find(struct record *r, const char *name, const struct search *outer, struct export *out)
{
	struct search search = { r, name, outer };
	for (const struct search *s = outer; s; s = s->outer)
		if (s->r == r && !strcmp(s->name, name))
			return MISSING;
	if (r->kind != RECORD_SOURCE)
		return find_value(r, name, out);
	for (size_t i = 0; i < r->interface.link_count; ++i) {
		const struct lower_link *link = &r->interface.links[i];
		if (link->kind != LINK_EXPORT || strcmp(link->name, name))
			continue;
		struct record *from = link->request < 0 ? r : r->requests[link->request];
		if (link->request >= 0 && link->from)
			return find(from, link->from, &search, out);
		*out = (struct export){ name, link->from, from };
		return FOUND;
	}
	return find_in_stars(r, name, &search, out);
}
/* endregion */

/* ---- the names of a namespace ---- */

static void add_export(js_State *J, struct record *r, const char *name)
{
	struct export found;
	for (size_t i = 0; i < r->export_count; ++i)
		if (!strcmp(r->exports[i].name, name))
			return;
	if (r->kind != RECORD_SOURCE)
		found = (struct export){ name, name, r };
	else if (find(r, name, NULL, &found) != FOUND)
		return;
	if (!(r->export_count & (r->export_count - 1))) {
		size_t room = r->export_count ? 2 * r->export_count : 1;
		r->exports = realloc(r->exports, room * sizeof *r->exports);
		CHECK(r->exports != NULL);
	}
	found.name = engine_intern(J, name);
	if (r->kind != RECORD_SOURCE)
		found.variable = found.name;
	r->exports[r->export_count++] = found;
}

static void add_names(js_State *J, struct record *r, struct record *from, const struct search *outer)
{
	struct search search = { from, NULL, outer };
	for (const struct search *s = outer; s; s = s->outer)
		if (s->r == from)
			return;
	if (from->kind != RECORD_SOURCE) {
		esm_list_exports(J, from);
		for (size_t i = 0; i < from->export_count; ++i)
			if (r == from || strcmp(from->exports[i].name, "default"))
				add_export(J, r, from->exports[i].name);
		return;
	}
	for (size_t i = 0; i < from->interface.link_count; ++i) {
		const struct lower_link *link = &from->interface.links[i];
		if (link->kind == LINK_EXPORT && (r == from || strcmp(link->name, "default")))
			add_export(J, r, link->name);
		else if (link->kind == LINK_STAR)
			add_names(J, r, from->requests[link->request], &search);
	}
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct export *)a)->name, ((const struct export *)b)->name);
}

/* Fills r->exports: once, when what it imports is loaded. */
void esm_list_exports(js_State *J, struct record *r)
{
	const char *name;
	if (r->exports)
		return;
	if (r->kind == RECORD_SOURCE) {
		add_names(J, r, r, NULL);
	} else {
		engine_push(J, &r->scope);
		js_pushiterator(J, -1, 1);
		while ((name = js_nextiterator(J, -1)) != NULL)
			add_export(J, r, name);
		js_pop(J, 2);
	}
	if (r->export_count)
		qsort(r->exports, r->export_count, sizeof *r->exports, by_name);
}

const struct export *esm_export_of(const struct record *r, const char *name)
{
	struct export key = { name, NULL, NULL };
	return r->export_count ? bsearch(&key, r->exports, r->export_count, sizeof key, by_name) : NULL;
}

struct record *esm_new_facade(js_State *J, struct record *r)
{
	struct record *facade = esm_new_record(runtime_of(J), RECORD_FACADE, r->url, "__esModule");
	facade->state = RECORD_EVALUATED;
	js_newobject(J);
	js_pushboolean(J, 1);
	js_setproperty(J, -2, "__esModule");
	engine_take(J, &facade->scope);
	facade->exports = calloc(r->export_count + 1, sizeof *facade->exports);
	CHECK(facade->exports != NULL);
	memcpy(facade->exports, r->exports, r->export_count * sizeof *r->exports);
	facade->exports[r->export_count] = (struct export){ "__esModule", "__esModule", facade };
	facade->export_count = r->export_count + 1;
	qsort(facade->exports, facade->export_count, sizeof *facade->exports, by_name);
	return facade;
}

/* ---- linking ---- */

/* Node's advice: import the whole, then take it apart. */
static void describe_commonjs(const struct record *r, const struct lower_link *link, char *message, size_t size)
{
	const char *specifier = r->interface.requests[link->request].specifier;
	char names[512] = "";
	for (size_t i = 0, n = 0; i < r->interface.link_count && n < sizeof names; ++i) {
		const struct lower_link *l = &r->interface.links[i];
		bool same = l->from && !strcmp(l->from, l->name);
		if (l->kind == LINK_IMPORT && l->request == link->request && l->from && strcmp(l->from, "default"))
			n += (size_t)snprintf(names + n, sizeof names - n, "%s%s%s%s", n ? ", " : "", l->from, same ? "" : ": ",
				same ? "" : l->name);
	}
	snprintf(message, size, "Named export '%.200s' not found. The requested module '%.400s' is a CommonJS module, which may "
		"not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, "
		"for example using:\n\nimport pkg from '%.400s';\nconst { %s } = pkg;\n", link->from, specifier, specifier, names);
}

_Noreturn static void throw_missing(js_State *J, const struct record *r, const struct lower_link *link, enum found found)
{
	const char *specifier = r->interface.requests[link->request].specifier;
	char message[2048];
	if (found == AMBIGUOUS)
		snprintf(message, sizeof message, "The requested module '%.600s' contains conflicting star exports for name '%.200s'",
			specifier, link->from);
	else if (r->requests[link->request]->kind == RECORD_COMMONJS)
		describe_commonjs(r, link, message, sizeof message);
	else
		snprintf(message, sizeof message, "The requested module '%.600s' does not provide an export named '%.200s'", specifier,
			link->from);
	js_newsyntaxerror(J, message);
	engine_set_error_position(J, -1, &(struct position){ .fn = "", .file = r->url, .line = link->line,
		.column = link->column });
	js_throw(J);
}

static void check_links(js_State *J, struct record *r)
{
	struct export found;
	for (size_t i = 0; i < r->interface.link_count; ++i) {
		const struct lower_link *link = &r->interface.links[i];
		if (link->kind == LINK_STAR || link->request < 0 || !link->from)
			continue;
		esm_list_exports(J, r->requests[link->request]);
		enum found how = find(r->requests[link->request], link->from, NULL, &found);
		if (how != FOUND)
			throw_missing(J, r, link, how);
	}
}

/* Runs the head of the module: nothing of the program's own text, and no step to be shown
 * (stack.c). */
static void link_body(js_State *J, struct record *r)
{
	struct runtime *rt = runtime_of(J);
	struct record *outer = rt->modules.linking;
	rt->modules.linking = r;
	engine_push(J, &r->body);
	bool waits = esm_body_begin(rt);
	rt->modules.linking = outer;
	if (!waits)
		js_throw(J);
	engine_take(J, &r->body);
}

static void link_all(js_State *J, struct record *r)
{
	if (r->state != RECORD_LOADED)
		return;
	r->state = RECORD_LINKING;
	for (size_t i = 0; i < r->interface.request_count; ++i)
		link_all(J, r->requests[i]);
	if (r->kind == RECORD_SOURCE) {
		check_links(J, r);
		link_body(J, r);
	}
	r->state = RECORD_LINKED;
}

/* After an error, what was on its way is as if it had never begun, and may be tried again. */
static void unlink_all(struct runtime *rt)
{
	for (struct record *r = rt->modules.records; r; r = r->next)
		if (r->state == RECORD_LINKING)
			r->state = RECORD_LOADED;
}

void esm_link(js_State *J, struct record *r)
{
	if (js_try(J)) {
		unlink_all(runtime_of(J));
		js_throw(J);
	}
	link_all(J, r);
	js_endtry(J);
}

/* ---- what the head of a module calls ---- */

/* ø.imported(specifier, type): the namespace of what the module asked for */
static void native_imported(js_State *J)
{
	struct record *r = runtime_of(J)->modules.linking;
	const char *specifier = js_tostring(J, 1), *type = js_isdefined(J, 2) ? js_tostring(J, 2) : NULL;
	for (size_t i = 0; r && i < r->interface.request_count; ++i) {
		const struct lower_request *request = &r->interface.requests[i];
		if (!strcmp(request->specifier, specifier) && !request->type == !type && (!type || !strcmp(request->type, type))) {
			esm_push_namespace(J, r->requests[i]);
			return;
		}
	}
	js_typeerror(J, "no module is being linked that imports '%s'", specifier);
}

/* ø.exports(names): shows the variables to others, and waits until the module's turn has come */
static void native_exports(js_State *J)
{
	struct record *r = runtime_of(J)->modules.linking;
	if (!r)
		js_typeerror(J, "no module is being linked");
	engine_scope(J, &r->scope);
	esm_body_pause(J);
	js_pushundefined(J);
}

void esm_link_init(js_State *J)
{
	esm_define(J, "imported", native_imported, 2);
	esm_define(J, "exports", native_exports, 1);
}
