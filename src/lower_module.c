/* lower_module.c -- what a module imports and exports, and how that is said in ES5.
 *
 * HOW   imports and exports are declarations: they are known before anything runs. lower_link() collects them from
 *       the tree for the loader (esm.c). In the text, a module is a function whose variables others may read:
 *           import { join } from 'node:path';   'use strict'; var path$ = ø.imported('node:path');
 *                                               ø.exports({ at: 'at' });
 *           export const at = join('a', 'b');   var at = (0, path$.join)('a', 'b');
 *       path$ is the other module's namespace, so that each use of `join` reads what it is at that time. At
 *       ø.exports() the function waits: its functions exist, its variables do not have their values yet; it
 *       goes on when the modules that it imports have run. What is exported is told by name, exported name
 *       first: the loader reads the variable itself.
 * LIMIT an escape in a specifier is taken as it is written; `export ... from` takes no attributes.
 * READ  after lower_statement.c, beside esm.c. Follows ECMA-262, "Source Text Module Records".
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct module {
	struct lower_interface *interface;
	const char **variables;    /* of each request: path$; NULL: no name of it is used */
	size_t variable_room;
	struct name *default_name; /* the variable of `export default`, if it needs one ... */
	bool default_hoisted;      /* ... which is a function without a name */
	const char *meta;          /* the variable of import.meta, if it is used */
};

/* ---- the interface ---- */

static char *copy_text(const char *text)
{
	char *copy = text ? strdup(text) : NULL;
	if (text && !copy)
		abort();
	return copy;
}

void lower_interface_free(struct lower_interface *interface)
{
	for (size_t i = 0; i < interface->request_count; ++i) {
		free(interface->requests[i].specifier);
		free(interface->requests[i].type);
	}
	for (size_t i = 0; i < interface->link_count; ++i) {
		free(interface->links[i].name);
		free(interface->links[i].from);
	}
	free(interface->requests);
	free(interface->links);
	*interface = (struct lower_interface){ 0 };
}

/* Room for one more in a list that doubles at each power of two. */
static void *with_room(void *list, size_t count, size_t size)
{
	if (count & (count - 1))
		return list;
	list = realloc(list, (count ? 2 * count : 1) * size);
	if (!list)
		abort();
	return list;
}

static bool same(const char *a, const char *b)
{
	return a == b || (a && b && !strcmp(a, b));
}

static int add_request(struct module *m, const char *specifier, const char *type)
{
	struct lower_interface *i = m->interface;
	for (size_t n = 0; n < i->request_count; ++n)
		if (same(i->requests[n].specifier, specifier) && same(i->requests[n].type, type))
			return (int)n;
	i->requests = with_room(i->requests, i->request_count, sizeof *i->requests);
	i->requests[i->request_count] = (struct lower_request){ copy_text(specifier), copy_text(type) };
	return (int)i->request_count++;
}

static struct lower_link *add_link(struct lower *l, int kind, const char *name, const char *from, int request,
	const struct node *at)
{
	struct lower_interface *i = l->module->interface;
	struct lower_error place;
	for (size_t n = 0; kind == LINK_EXPORT && n < i->link_count; ++n)
		if (i->links[n].kind == LINK_EXPORT && same(i->links[n].name, name))
			lower_fail(l, at->start, "Duplicate export of '%s'", name);
	lower_place(l, at->start, &place);
	i->links = with_room(i->links, i->link_count, sizeof *i->links);
	i->links[i->link_count] = (struct lower_link){ (unsigned)kind, copy_text(name), copy_text(from), request,
		place.line, place.column };
	return &i->links[i->link_count++];
}

/* ---- names ---- */

/* A name that nothing in the file has. */
static const char *free_name(struct lower *l, const char *base)
{
	const char *text = lower_format(l, "%s$", base);
	while (name_find(l, text, strlen(text)))
		text = lower_format(l, "%s$", text);
	return text;
}

/* './a/string-tools.mjs': string_tools$ */
static const char *variable_for(struct lower *l, const char *specifier)
{
	const char *start = specifier + strlen(specifier);
	while (start > specifier && !strchr("/:", start[-1]))
		--start;
	char *base = lower_format(l, "%s%.*s", isdigit((unsigned char)*start) ? "_" : "", (int)strcspn(start, ".?#"), start);
	for (char *p = base; *p; ++p)
		if (!isalnum((unsigned char)*p) && *p != '$')
			*p = '_';
	return free_name(l, *base ? base : "module");
}

static bool is_taken(const struct module *m, const char *text)
{
	for (size_t i = 0; i < m->interface->request_count; ++i)
		if (m->variables[i] && !strcmp(m->variables[i], text))
			return true;
	return false;
}

static const char *request_variable(struct lower *l, int request)
{
	struct module *m = l->module;
	if (!m->variables[request]) {
		const char *text = variable_for(l, m->interface->requests[request].specifier);
		while (is_taken(m, text))
			text = free_name(l, text);
		m->variables[request] = text;
	}
	return m->variables[request];
}

/* An identifier, or a string in quotes. */
static const char *text_of(struct lower *l, struct node *n)
{
	if (n->kind == K_string)
		return lower_format(l, "%.*s", (int)(n->end - n->start - 2), l->source + n->start + 1);
	return name_of(l, n)->text;
}

static bool is_word(const char *text)
{
	if (isdigit((unsigned char)*text))
		return false;
	for (; *text; ++text)
		if (!isalnum((unsigned char)*text) && *text != '_' && *text != '$' && (unsigned char)*text < 0x80)
			return false;
	return true;
}

struct name *module_default(struct lower *l)
{
	if (!l->module->default_name) {
		const char *text = free_name(l, "default");
		l->module->default_name = name_intern(l, text, strlen(text));
	}
	return l->module->default_name;
}

/* `export default function () {}` is a declaration, whose function gets a name here. */
struct node *module_hoist_default(struct lower *l, struct node *export)
{
	struct node *value = child_of(export, F_value), *list = child_of(value, F_parameters);
	if ((value->kind != K_function_expression && value->kind != K_generator_function) || child_of(value, F_name))
		return NULL;
	struct node *id = lower_alloc(l, sizeof *id), *before = value->child;
	while (before->next != list)
		before = before->next;
	*id = (struct node){ .kind = K_identifier, .field = F_name, .start = list->start, .end = list->start,
		.parent = value, .next = list, .name = module_default(l) };
	before->next = id;
	value->kind = value->kind == K_generator_function ? K_generator_function_declaration : K_function_declaration;
	value->field = F_declaration;
	l->module->default_hoisted = true;
	return value;
}

/* ---- collecting: imports ---- */

/* with { type: 'json' } */
static const char *attribute_type(struct lower *l, struct node *statement)
{
	struct node *attribute = child_kind(statement, K_import_attribute);
	struct node *object = attribute ? child_kind(attribute, K_object) : NULL;
	const char *type = NULL;
	for (struct node *pair = object ? named_child(object) : NULL; pair; pair = next_named(pair)) {
		struct node *key = child_of(pair, F_key), *value = child_of(pair, F_value);
		if (pair->kind != K_pair || value->kind != K_string)
			lower_fail(l, pair->start, "Unexpected token '%.40s'", node_text(l, pair));
		if (!node_is(l, key, "type") && !node_is(l, key, "'type'") && !node_is(l, key, "\"type\""))
			lower_fail(l, key->start, "Import attribute \"%s\" is not supported", node_text(l, key));
		type = text_of(l, value);
	}
	return type;
}

static void link_import(struct lower *l, struct node *id, const char *from, int request, const struct node *at)
{
	const char *variable = request_variable(l, request);
	const char *text = !from ? variable : is_word(from) ? lower_format(l, "%s.%s", variable, from) :
		lower_format(l, "%s[%s]", variable, quoted(l, from, strlen(from)));
	if (!id->binding || id->binding->kind != B_IMPORT)
		lower_fail(l, id->start, "Identifier '%s' has already been declared", id->name->text);
	id->binding->output = name_intern(l, text, strlen(text));
	add_link(l, LINK_IMPORT, id->name->text, from, request, at);
}

static void link_clause(struct lower *l, struct node *clause, int request)
{
	for (struct node *c = named_child(clause); c; c = next_named(c)) {
		if (c->kind == K_identifier)
			link_import(l, c, "default", request, c);
		else if (c->kind == K_namespace_import)
			link_import(l, named_child(c), NULL, request, c);
		else if (c->kind == K_named_imports)
			link_clause(l, c, request);
		else if (c->kind == K_import_specifier) {
			struct node *name = child_of(c, F_name), *alias = child_of(c, F_alias);
			link_import(l, alias ? alias : name, text_of(l, name), request, name);
		}
	}
}

static int request_of(struct lower *l, struct node *statement)
{
	struct module *m = l->module;
	struct node *source = child_of(statement, F_source);
	int request = add_request(m, text_of(l, source), attribute_type(l, statement));
	if ((size_t)request >= m->variable_room) {
		size_t room = m->variable_room ? 2 * m->variable_room : 16;
		const char **old = m->variables;
		m->variables = lower_alloc(l, room * sizeof *m->variables);
		if (old)
			memcpy(m->variables, old, m->variable_room * sizeof *old);
		m->variable_room = room;
	}
	return request;
}

static void link_import_statement(struct lower *l, struct node *n)
{
	int request = request_of(l, n);
	struct node *clause = child_kind(n, K_import_clause);
	if (clause)
		link_clause(l, clause, request);
}

/* ---- collecting: exports ---- */

static const struct lower_link *import_of(struct lower *l, const struct binding *b)
{
	struct lower_interface *i = l->module->interface;
	for (size_t n = 0; n < i->link_count; ++n)
		if (i->links[n].kind == LINK_IMPORT && !strcmp(i->links[n].name, b->name->text))
			return &i->links[n];
	return NULL;
}

static void export_binding(struct lower *l, const char *name, struct binding *b, const struct node *at)
{
	b->exported = true;
	add_link(l, LINK_EXPORT, name, b->output->text, -1, at);
}

/* export { a, b as c } */
static void export_local(struct lower *l, const char *name, struct node *id)
{
	struct binding *b = id->kind == K_string ? NULL : lower_lookup(l, l->root->scope, name_of(l, id));
	if (!b)
		lower_fail(l, id->start, "Export '%s' is not defined in module", text_of(l, id));
	const struct lower_link *import = b->kind == B_IMPORT ? import_of(l, b) : NULL;
	if (import)
		add_link(l, LINK_EXPORT, name, import->from, import->request, id);
	else
		export_binding(l, name, b, id);
}

static void export_clause(struct lower *l, struct node *clause, int request)
{
	for (struct node *s = named_child(clause); s; s = next_named(s)) {
		struct node *name = child_of(s, F_name), *alias = child_of(s, F_alias);
		const char *exported = text_of(l, alias ? alias : name);
		if (request < 0)
			export_local(l, exported, name);
		else
			add_link(l, LINK_EXPORT, exported, text_of(l, name), request, name);
	}
}

/* All names that a declaration declares. */
static void export_declared(struct lower *l, struct node *n)
{
	if (n->binding && n->binding->node == n)
		export_binding(l, n->name->text, n->binding, n);
	else if (n->kind == K_variable_declarator || n->kind == K_function_declaration || n->kind == K_class_declaration ||
		 n->kind == K_generator_function_declaration)
		export_declared(l, child_of(n, F_name));
	else if (n->kind == K_pair_pattern)
		export_declared(l, child_of(n, F_value));
	else if (n->kind == K_assignment_pattern || n->kind == K_object_assignment_pattern)
		export_declared(l, child_of(n, F_left));
	else
		for (struct node *c = named_child(n); c; c = next_named(c))
			export_declared(l, c);
}

static void link_export_statement(struct lower *l, struct node *n)
{
	struct node *clause = child_kind(n, K_export_clause), *all = child_kind(n, K_namespace_export);
	struct node *declaration = child_of(n, F_declaration), *value = child_of(n, F_value);
	int request = child_of(n, F_source) ? request_of(l, n) : -1;
	if (clause)
		export_clause(l, clause, request);
	else if (all)
		add_link(l, LINK_EXPORT, text_of(l, named_child(all)), NULL, request, all);
	else if (request >= 0)
		add_link(l, LINK_STAR, NULL, NULL, request, n);
	else if (value)
		add_link(l, LINK_EXPORT, "default", module_default(l)->text, -1, n);
	else if (declaration && token_of(l, n, "default"))
		export_binding(l, "default", child_of(declaration, F_name)->binding, n);
	else if (declaration)
		export_declared(l, declaration);
}

/* Imports first: an export may name one that comes later. */
void lower_link(struct lower *l)
{
	struct module *m = l->module;
	for (struct node *n = named_child(l->root); n; n = next_named(n))
		if (n->kind == K_import_statement || (n->kind == K_export_statement && child_of(n, F_source)))
			request_of(l, n); /* in the order of the text, which is that of running */
	for (struct node *n = named_child(l->root); n; n = next_named(n))
		if (n->kind == K_import_statement)
			link_import_statement(l, n);
	for (struct node *n = named_child(l->root); n; n = next_named(n))
		if (n->kind == K_export_statement)
			link_export_statement(l, n);
	if (m->meta)
		m->meta = free_name(l, "meta");
}

/* ---- what the checks found ---- */

void module_begin(struct lower *l, struct lower_interface *interface)
{
	l->module = lower_alloc(l, sizeof *l->module);
	l->module->interface = interface;
}

void module_uses_meta(struct lower *l)
{
	l->module->meta = "meta$";
}

void module_waits(struct lower *l)
{
	l->module->interface->waits = true;
}

/* ---- writing ---- */

bool is_imported_name(struct node *n)
{
	n = unwrap_parentheses(n);
	return n->kind == K_identifier && n->binding && n->binding->kind == B_IMPORT;
}

static void put_requests(struct lower *l, const struct module *m)
{
	const char *before = "var ";
	for (size_t i = 0; i < m->interface->request_count; ++i) {
		const struct lower_request *r = &m->interface->requests[i];
		if (!m->variables[i])
			continue;
		put(l, "%s%s = ø.imported(%s", before, m->variables[i], quoted(l, r->specifier, strlen(r->specifier)));
		if (r->type)
			put(l, ", %s", quoted(l, r->type, strlen(r->type)));
		put(l, ")");
		before = ", ";
	}
	if (m->meta) {
		put(l, "%s%s = ø.meta()", before, m->meta);
		before = ", ";
	}
	if (m->default_name && !m->default_hoisted) {
		put(l, "%s%s = ø.unset", before, m->default_name->text);
		before = ", ";
	}
	put(l, *before == ',' ? "; " : "");
}

/* What stands before the first statement of a module. */
void put_module_head(struct lower *l)
{
	const struct module *m = l->module;
	const char *before = " ";
	put_requests(l, m);
	if (m->default_hoisted)
		put(l, "ø.named('default', %s); ", m->default_name->text);
	put(l, "ø.exports({");
	for (size_t i = 0; i < m->interface->link_count; ++i) {
		const struct lower_link *link = &m->interface->links[i];
		if (link->kind != LINK_EXPORT || link->request >= 0)
			continue;
		put(l, "%s%s: '%s'", before, is_word(link->name) ? link->name : quoted(l, link->name, strlen(link->name)),
			link->from);
		before = ", ";
	}
	put(l, *before == ',' ? " }); " : "}); ");
}

void emit_export(struct lower *l, struct node *n)
{
	struct node *declaration = child_of(n, F_declaration), *value = child_of(n, F_value);
	if (declaration) {
		drop_to(l, declaration->start);
		emit(l, declaration);
	} else if (value) {
		drop_to(l, value->start);
		put(l, "%s = ", module_default(l)->text);
		emit_named(l, value, name_intern(l, "default", 7), false);
		gap_to(l, n->end);
	} else {
		drop_to(l, n->end);
	}
}

void emit_import_meta(struct lower *l, struct node *n)
{
	put(l, "%s", l->module->meta);
	drop_to(l, n->end);
}
