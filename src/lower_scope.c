/* lower_scope.c -- which names exist, and where.
 *
 * HOW   one walk opens a scope at each node that has one in the language, declares what is declared there, and
 *       collects the references for lower_resolve.c: a name may be used before the line that declares it.
 * WHY   ES5 has one kind of scope, the function. To write `let` as `var` one must know what it would collide with.
 * READ  after lower_tree.c, before lower_resolve.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdio.h>
#include <string.h>

struct walker {
	struct lower *l;
	struct scope *scope;
	struct function *function;
	bool loops;
};

#define NOWHERE ((struct span){ 0, 0 })

static void walk(struct walker w, struct node *n);

/* ---- scopes ---- */

static struct scope *open_scope(struct walker *w, enum scope_kind kind, struct node *n)
{
	struct scope *s = lower_alloc(w->l, sizeof *s);
	s->kind = kind;
	s->parent = w->scope;
	s->function = w->function;
	s->node = n;
	s->tail = &s->bindings;
	s->loops = w->loops;
	n->scope = s;
	w->scope = s;
	*w->l->last_scope = s;
	w->l->last_scope = &s->next;
	return s;
}

static struct function *open_function(struct walker *w, enum function_kind kind, struct node *n)
{
	struct function *f = lower_alloc(w->l, sizeof *f);
	f->kind = kind;
	f->outer = w->function;
	f->node = n;
	f->strict = w->function ? w->function->strict : w->l->strict;
	w->function = f;
	w->loops = false;
	f->scope = open_scope(w, kind == FN_CLASS_BODY ? S_CLASS : S_FUNCTION, n);
	return f;
}

/* ---- declaring ---- */

static bool is_lexical(enum binding_kind kind)
{
	return kind == B_LET || kind == B_CONST || kind == B_CLASS || kind == B_IMPORT;
}

static _Noreturn void already(struct lower *l, struct node *id)
{
	lower_fail(l, id->start, "Identifier '%s' has already been declared", id->name->text);
}

static bool is_function_level(const struct scope *s)
{
	return s->kind == S_FUNCTION || s->kind == S_BODY || s->kind == S_CLASS;
}

static bool is_block(const struct scope *s)
{
	return !is_function_level(s) && s->kind != S_FOR && s->kind != S_CATCH;
}

/* `var` goes up to the function; on its way it must not meet a `let` of the same name, nor may a later one meet it. */
static struct binding *declare_var(struct walker *w, enum binding_kind kind, struct node *id)
{
	struct scope *s = w->scope;
	struct binding *b;
	for (;; s = s->parent) {
		b = lower_lookup(w->l, s, id->name);
		if (b && (is_lexical(b->kind) || (b->kind == B_FUNCTION && is_block(s))))
			already(w->l, id);
		if (is_function_level(s))
			break;
		if (kind == B_VAR && is_block(s) && binding_find(w->l, s, id->name, true) && binding_find(w->l, s, id->name, true)->body)
			already(w->l, id);
		if (!binding_find(w->l, s, id->name, true))
			binding_add(w->l, s, B_PASSING, id);
	}
	if (!b && s->kind == S_BODY)
		b = lower_lookup(w->l, s->parent, id->name);
	if (b) {
		if (kind == B_FUNCTION)
			b->kind = B_VAR; /* declared twice: nothing is known about it */
		return b;
	}
	return binding_add(w->l, s, kind, id);
}

static bool is_parameter_of_catch(struct walker *w, struct node *id)
{
	struct scope *s = w->scope, *outer = s->parent;
	return s->kind == S_BLOCK && outer && outer->kind == S_CATCH && s->node->parent == outer->node &&
		lower_lookup(w->l, outer, id->name);
}

static struct binding *declare_lexical(struct walker *w, enum binding_kind kind, struct node *id)
{
	struct binding *b = lower_lookup(w->l, w->scope, id->name);
	if (!b && w->scope->kind == S_BODY)
		b = lower_lookup(w->l, w->scope->parent, id->name);
	if (b || binding_find(w->l, w->scope, id->name, true) || is_parameter_of_catch(w, id))
		already(w->l, id);
	if (!strcmp(id->name->text, "let"))
		lower_fail(w->l, id->start, "let is disallowed as a lexically bound name");
	return binding_add(w->l, w->scope, kind, id);
}

static void declare(struct walker *w, enum binding_kind kind, struct node *id, uint32_t ready, struct span rest)
{
	struct binding *b;
	if (id->kind == K_undefined)
		return;
	if (is_lexical(kind))
		b = declare_lexical(w, kind, id);
	else if (kind == B_PARAM && (b = lower_lookup(w->l, w->scope, id->name)) != NULL) {
		if (w->function->strict || w->function->kind == FN_ARROW || w->function->kind == FN_METHOD ||
		    !parameters_are_simple(child_of(w->function->node, F_parameters)))
			lower_fail(w->l, id->start, "Duplicate parameter name not allowed in this context");
	} else if (kind == B_PARAM || kind == B_CATCH)
		b = binding_add(w->l, w->scope, kind, id);
	else
		b = declare_var(w, kind, id);
	b->ready = ready;
	b->rest = rest;
	id->binding = b;
}

/* rest: of the pattern, behind the element that has the name: there it has its value already. */
static void declare_pattern(struct walker *w, enum binding_kind kind, struct node *n, uint32_t ready, struct span rest)
{
	switch (n->kind) {
	case K_identifier: case K_undefined: case K_shorthand_property_identifier_pattern:
		declare(w, kind, n, ready, rest);
		break;
	case K_pair_pattern:
		if (child_of(n, F_key)->kind == K_computed_property_name)
			walk(*w, child_of(n, F_key));
		declare_pattern(w, kind, child_of(n, F_value), ready, rest);
		break;
	case K_assignment_pattern: case K_object_assignment_pattern:
		declare_pattern(w, kind, child_of(n, F_left), ready, (struct span){ n->end, rest.end });
		walk(*w, child_of(n, F_right));
		break;
	case K_object_pattern: case K_array_pattern: case K_rest_pattern:
		for (struct node *c = named_child(n); c; c = next_named(c))
			declare_pattern(w, kind, c, ready, (struct span){ c->end, rest.end });
		break;
	default:
		lower_fail(w->l, n->start, "Illegal destructuring pattern: only names can be declared");
	}
}

static enum binding_kind kind_of_declaration(struct lower *l, const struct node *n)
{
	struct node *word = n->kind == K_for_in_statement ? child_of(n, F_kind) : n->child;
	return !word || node_is(l, word, "var") ? B_VAR : node_is(l, word, "let") ? B_LET : B_CONST;
}

static void walk_declaration(struct walker *w, struct node *n)
{
	enum binding_kind kind = kind_of_declaration(w->l, n);
	for (struct node *d = named_child(n); d; d = next_named(d)) {
		struct node *name = child_of(d, F_name), *value = child_of(d, F_value);
		declare_pattern(w, kind, name, d->end, (struct span){ name->end, name->end });
		if (value)
			walk(*w, value);
		else if (kind == B_CONST)
			lower_fail(w->l, name->end, "Missing initializer in const declaration");
		else if (is_pattern(name))
			lower_fail(w->l, name->end, "Missing initializer in destructuring declaration");
	}
}

/* ---- functions ---- */

static void walk_children(struct walker w, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		walk(w, c);
}

static void walk_parameters(struct walker *w, struct node *n)
{
	struct node *list = child_of(n, F_parameters), *one = child_of(n, F_parameter);
	bool signature = true;
	if (one)
		declare(w, B_PARAM, one, 0, NOWHERE);
	for (struct node *p = list ? named_child(list) : NULL; p; p = next_named(p)) {
		signature = signature && p->kind != K_assignment_pattern && p->kind != K_rest_pattern;
		if (signature && (p->kind == K_identifier || p->kind == K_undefined))
			declare(w, B_PARAM, p, 0, NOWHERE);
		else
			declare_pattern(w, B_PARAM, p, p->end, (struct span){ p->end, p->end });
	}
}

static void walk_body(struct walker w, struct node *n)
{
	struct node *body = child_of(n, F_body), *list = child_of(n, F_parameters);
	bool simple = !list || parameters_are_simple(list);
	bool block = body->kind == K_statement_block;
	if (block && is_strict_body(w.l, body)) {
		if (!simple)
			lower_fail(w.l, named_child(body)->start,
				"Illegal 'use strict' directive in function with non-simple parameter list");
		w.function->strict = true;
	}
	walk_parameters(&w, n);
	if (!simple && block)
		open_scope(&w, S_BODY, body);
	if (block)
		walk_children(w, body);
	else
		walk(w, body);
}

static void walk_function(struct walker w, struct node *n)
{
	struct node *name = child_of(n, F_name);
	bool declaration = n->kind == K_function_declaration || n->kind == K_generator_function_declaration;
	if (n->kind == K_method_definition) {
		if (name->kind == K_computed_property_name)
			walk(w, name);
	} else if (name && !declaration) {
		open_scope(&w, S_NAME, name);
		declare(&w, B_PARAM, name, 0, NOWHERE);
		name->binding->kind = B_FUNCTION_NAME;
	}
	enum function_kind kind = n->kind == K_arrow_function ? FN_ARROW :
		n->kind == K_method_definition ? FN_METHOD : FN_NORMAL;
	struct function *f = open_function(&w, kind, n);
	f->async = token_of(w.l, n, "async") != NULL;
	f->generator = token_of(w.l, n, "*") || n->kind == K_generator_function ||
		n->kind == K_generator_function_declaration;
	if (kind == FN_METHOD && n->parent->kind == K_class_body) {
		struct node *class = n->parent->parent;
		f->class = class;
		f->is_static = token_of(w.l, n, "static") != NULL;
		f->constructor = !f->is_static && (node_is(w.l, name, "constructor") ||
			node_is(w.l, name, "'constructor'") || node_is(w.l, name, "\"constructor\""));
		f->derived = f->constructor && child_kind(class, K_class_heritage);
	}
	walk_body(w, n);
}

/* Could a `var` of that name stand here? */
static bool may_be_var(struct walker *w, const struct node *id)
{
	struct scope *s = w->scope;
	for (; !is_function_level(s); s = s->parent) {
		struct binding *b = lower_lookup(w->l, s, id->name);
		if (b && b->kind != B_CATCH)
			return false;
	}
	struct binding *b = lower_lookup(w->l, s, id->name);
	return !b || !is_lexical(b->kind);
}

/* A function in a block is the block's own; in sloppy code, a plain one is a `var` of the function around it as
 * well, if that could be. */
static void declare_in_block(struct walker *w, struct node *id, bool plain)
{
	struct binding *old = lower_lookup(w->l, w->scope, id->name), *passing = binding_find(w->l, w->scope, id->name, true);
	if (old || (passing && !(plain && passing->body)) || is_parameter_of_catch(w, id))
		already(w->l, id);
	if (!plain || !may_be_var(w, id)) {
		id->binding = binding_add(w->l, w->scope, B_FUNCTION, id);
		return;
	}
	declare(w, B_FUNCTION, id, 0, NOWHERE);
	binding_find(w->l, w->scope, id->name, true)->body = id;
}

static void walk_function_declaration(struct walker w, struct node *n)
{
	struct node *id = child_of(n, F_name);
	bool plain = n->kind == K_function_declaration && !token_of(w.l, n, "async") && !w.function->strict;
	if (is_block(w.scope))
		declare_in_block(&w, id, plain);
	else
		declare(&w, B_FUNCTION, id, 0, NOWHERE);
	if (!id->binding->body)
		id->binding->body = n;
	walk_function(w, n);
}

/* ---- classes ---- */

static void walk_field(struct walker w, struct node *n, struct node *class)
{
	struct node *key = child_of(n, F_property), *value = child_of(n, F_value);
	if (key && key->kind == K_computed_property_name)
		walk(w, key);
	if (n->kind == K_field_definition && !value)
		return;
	struct function *f = open_function(&w, FN_FIELD, n);
	f->class = class;
	f->is_static = n->kind == K_class_static_block || token_of(w.l, n, "static");
	if (value)
		walk(w, value);
	else
		walk_children(w, child_of(n, F_body));
}

static void walk_class(struct walker w, struct node *n)
{
	struct node *name = child_of(n, F_name), *heritage = child_kind(n, K_class_heritage);
	if (n->kind == K_class_declaration)
		declare(&w, B_CLASS, name, n->end, NOWHERE);
	if (heritage)
		walk_children(w, heritage);
	struct function *f = open_function(&w, FN_CLASS_BODY, n);
	f->strict = true;
	f->class = n;
	if (name)
		binding_add(w.l, w.scope, B_CLASS_NAME, name)->ready = 0;
	for (struct node *m = named_child(child_of(n, F_body)); m; m = next_named(m))
		if (m->kind == K_field_definition || m->kind == K_class_static_block)
			walk_field(w, m, n);
		else
			walk(w, m);
}

/* ---- statements that open scopes ---- */

static bool declares_lexically(const struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		if (c->kind == K_lexical_declaration || c->kind == K_class_declaration ||
		    c->kind == K_function_declaration || c->kind == K_generator_function_declaration)
			return true;
	return false;
}

static void walk_for(struct walker w, struct node *n)
{
	struct node *initializer = child_of(n, F_initializer), *body = child_of(n, F_body);
	bool outside = w.loops;
	if (initializer && initializer->kind == K_lexical_declaration)
		open_scope(&w, S_FOR, n)->loops = true;
	for (struct node *c = n->child; c; c = c->next) {
		w.loops = c == initializer ? outside : true;
		if (c != body)
			walk(w, c);
	}
	w.loops = true;
	walk(w, body);
}

static void walk_for_in(struct walker w, struct node *n)
{
	struct node *left = child_of(n, F_left), *right = child_of(n, F_right), *body = child_of(n, F_body);
	enum binding_kind kind = kind_of_declaration(w.l, n);
	walk(w, right);
	if (child_of(n, F_kind)) {
		if (kind != B_VAR)
			open_scope(&w, S_FOR, n)->loops = true;
		w.loops = true;
		declare_pattern(&w, kind, left, right->end, (struct span){ left->end, left->end });
	} else {
		walk(w, left);
	}
	if (child_of(n, F_value))
		walk(w, child_of(n, F_value));
	w.loops = true;
	walk(w, body);
}

static void walk_catch(struct walker w, struct node *n)
{
	struct node *parameter = child_of(n, F_parameter);
	if (parameter) {
		open_scope(&w, S_CATCH, n);
		declare_pattern(&w, parameter->kind == K_identifier ? B_CATCH : B_LET, parameter, parameter->end,
			(struct span){ parameter->end, parameter->end });
	}
	walk(w, child_of(n, F_body));
}

/* ---- expressions ---- */

static void refer(struct walker *w, struct node *n)
{
	struct reference *r = lower_alloc(w->l, sizeof *r);
	r->node = n;
	r->scope = w->scope;
	*w->l->last_reference = r;
	w->l->last_reference = &r->next;
}

static struct function *owner_of_this(struct function *f)
{
	while (f->kind == FN_ARROW || f->kind == FN_CLASS_BODY)
		f = f->outer;
	return f;
}

/* The name `arguments` is no binding: each function has its own, but for arrows. */
static void walk_identifier(struct walker *w, struct node *n)
{
	struct function *owner = owner_of_this(w->function);
	if (n->name && !strcmp(n->name->text, "arguments") && owner != w->function)
		owner->keeps_arguments = true;
	if (n->name && n->kind != K_undefined)
		refer(w, n);
}

static void add_risk(struct walker *w, uint32_t end)
{
	struct function *f = w->function;
	if (f->risk_count == f->risk_room) {
		uint32_t *old = f->risks;
		f->risk_room = f->risk_room ? f->risk_room * 2 : 8;
		f->risks = lower_alloc(w->l, f->risk_room * sizeof *f->risks);
		if (old)
			memcpy(f->risks, old, f->risk_count * sizeof *old);
	}
	f->risks[f->risk_count++] = end;
}

/* What may run code that is not seen here: the binding of a function that comes later may be used by it. */
static void note_risk(struct walker *w, const struct node *n)
{
	struct node *callee = child_of(n, F_function), *arguments = child_of(n, F_arguments);
	if (n->kind == K_call_expression && callee && node_is(w->l, callee, "require") && arguments &&
	    named_child(arguments) && named_child(arguments)->kind == K_string)
		return; /* another file cannot reach into this one yet */
	add_risk(w, n->end);
}

static void walk_keyword(struct walker *w, struct node *n)
{
	struct function *owner = owner_of_this(w->function);
	if (n->kind == K_meta_property)
		owner->uses_target = true;
	if (n->kind == K_super && n->parent->kind == K_call_expression)
		owner->uses_target = true;
	if (owner == w->function)
		return;
	if (n->kind == K_meta_property)
		owner->keeps_target = true;
	else
		owner->keeps_this = true;
}

static void walk_block(struct walker w, struct node *n, enum scope_kind kind)
{
	if (declares_lexically(n))
		open_scope(&w, kind, n);
	walk_children(w, n);
}

static void walk_switch(struct walker w, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		if (declares_lexically(c)) {
			open_scope(&w, S_SWITCH, n);
			break;
		}
	walk_children(w, n);
}

/* ---- modules ---- */

static void walk_import(struct walker *w, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		if (c->kind == K_import_specifier)
			declare(w, B_IMPORT, child_of(c, child_of(c, F_alias) ? F_alias : F_name), 0, NOWHERE);
		else if (c->kind == K_identifier)
			declare(w, B_IMPORT, c, 0, NOWHERE);
		else if (c->kind == K_import_clause || c->kind == K_named_imports || c->kind == K_namespace_import)
			walk_import(w, c);
}

static void walk_export(struct walker w, struct node *n)
{
	struct node *value = child_of(n, F_value), *declaration = child_of(n, F_declaration);
	if (value && (declaration = module_hoist_default(w.l, n)) == NULL)
		declaration = value;
	if (declaration)
		walk(w, declaration);
}

static void walk(struct walker w, struct node *n)
{
	switch (n->kind) {
	case K_TOKEN: case K_string: case K_number: case K_regex: break;
	case K_lexical_declaration: case K_variable_declaration: walk_declaration(&w, n); break;
	case K_function_declaration: case K_generator_function_declaration: walk_function_declaration(w, n); break;
	case K_function_expression: case K_generator_function: case K_arrow_function: case K_method_definition:
		walk_function(w, n);
		break;
	case K_class: case K_class_declaration: walk_class(w, n); break;
	case K_statement_block: walk_block(w, n, S_BLOCK); break;
	case K_switch_body: walk_switch(w, n); break;
	case K_for_statement: walk_for(w, n); break;
	case K_for_in_statement:
		walk_for_in(w, n);
		note_risk(&w, n);
		break;
	case K_while_statement: case K_do_statement:
		w.loops = true;
		walk_children(w, n);
		break;
	case K_catch_clause: walk_catch(w, n); break;
	case K_identifier: case K_shorthand_property_identifier: case K_shorthand_property_identifier_pattern:
		walk_identifier(&w, n);
		break;
	case K_this: case K_super: case K_meta_property: walk_keyword(&w, n); break;
	case K_call_expression: case K_new_expression: case K_await_expression: case K_yield_expression:
		walk_children(w, n);
		note_risk(&w, n);
		break;
	case K_import_statement: walk_import(&w, n); break;
	case K_export_statement: walk_export(w, n); break;
	default: walk_children(w, n); break;
	}
}

void lower_declare(struct lower *l)
{
	struct walker w = { .l = l };
	l->strict = l->module || is_strict_body(l, l->root);
	open_function(&w, FN_PROGRAM, l->root);
	if (l->module)
		add_risk(&w, 1); /* others may call what it exports before its first statement */
	walk_children(w, l->root);
}
