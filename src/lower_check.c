/* lower_check.c -- what tree-sitter accepts and JavaScript does not.
 *
 * HOW   one walk over the tree, before anything is written: jumps without a target, await and yield outside of
 *       functions that wait, super and new.target outside of functions, and grammar that is not JavaScript's
 *       (JSX, decorators).
 * READ  after lower_tree.c. The messages are V8's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

struct context {
	struct lower *l;
	bool loop, breakable;          /* continue and break have a target */
	bool in_function, async, generator;
	bool method, derived_constructor; /* super.x and super() are allowed */
	const struct label *labels;
};

struct label {
	const struct node *name;
	bool loop;
	const struct label *outer;
};

static void check(struct context c, struct node *n);

static void check_children(struct context c, struct node *n)
{
	for (struct node *i = n->child; i; i = i->next)
		if (i->kind != K_TOKEN)
			check(c, i);
}

static bool same_text(const struct lower *l, const struct node *a, const struct node *b)
{
	return a->end - a->start == b->end - b->start &&
		!memcmp(l->source + a->start, l->source + b->start, a->end - a->start);
}

static const struct label *find_label(const struct context *c, const struct node *name)
{
	const struct label *i = c->labels;
	while (i && !same_text(c->l, i->name, name))
		i = i->outer;
	return i;
}

static void check_jump(struct context *c, struct node *n)
{
	struct node *name = child_of(n, F_label);
	bool continues = n->kind == K_continue_statement;
	const struct label *label = name ? find_label(c, name) : NULL;
	if (name && !label)
		lower_fail(c->l, name->start, "Undefined label '%s'", node_text(c->l, name));
	if (continues && (name ? !label->loop : !c->loop))
		lower_fail(c->l, n->start, name ? "Illegal continue statement: '%s' does not denote an iteration statement"
			: "Illegal continue statement: no surrounding iteration statement", name ? node_text(c->l, name) : "");
	if (!continues && !name && !c->breakable)
		lower_fail(c->l, n->start, "Illegal break statement");
}

static bool is_loop(const struct node *n)
{
	while (n->kind == K_labeled_statement)
		n = child_of(n, F_body);
	return n->kind == K_for_statement || n->kind == K_for_in_statement || n->kind == K_while_statement ||
		n->kind == K_do_statement;
}

static void check_labeled(struct context c, struct node *n)
{
	struct label label = { child_of(n, F_label), is_loop(child_of(n, F_body)), c.labels };
	if (find_label(&c, label.name))
		lower_fail(c.l, label.name->start, "Label '%s' has already been declared", node_text(c.l, label.name));
	c.labels = &label;
	check(c, child_of(n, F_body));
}

static void check_function(struct context c, struct node *n)
{
	struct node *key = child_of(n, F_name);
	if (key && n->kind == K_method_definition && key->kind == K_computed_property_name)
		check(c, key);
	c.async = token_of(c.l, n, "async");
	c.generator = token_of(c.l, n, "*") || n->kind == K_generator_function ||
		n->kind == K_generator_function_declaration;
	c.loop = c.breakable = false;
	c.labels = NULL;
	if (n->kind != K_arrow_function) {
		c.in_function = true;
		c.method = n->kind == K_method_definition;
		c.derived_constructor = c.method && node_is(c.l, key, "constructor") && n->parent->kind == K_class_body &&
			child_kind(n->parent->parent, K_class_heritage);
	}
	for (struct node *i = n->child; i; i = i->next)
		if (i->kind != K_TOKEN && i != key)
			check(c, i);
}

static void check_field(struct context c, struct node *n)
{
	c.async = c.generator = c.loop = c.breakable = c.derived_constructor = false;
	c.labels = NULL;
	c.in_function = c.method = true;
	check_children(c, n);
}

static void check_class(struct context *c, struct node *n)
{
	struct node *first = NULL;
	for (struct node *m = named_child(child_of(n, F_body)); m; m = next_named(m)) {
		struct node *key = m->kind == K_method_definition ? child_of(m, F_name) : NULL;
		if (!key || token_of(c->l, m, "static") || !node_is(c->l, key, "constructor"))
			continue;
		if (token_of(c->l, m, "get") || token_of(c->l, m, "set"))
			lower_fail(c->l, key->start, "Class constructor may not be an accessor");
		if (token_of(c->l, m, "async") || token_of(c->l, m, "*"))
			lower_fail(c->l, key->start, "Class constructor may not be a%s",
				token_of(c->l, m, "async") ? "n async method" : " generator");
		if (first)
			lower_fail(c->l, key->start, "A class may only have one constructor");
		first = m;
	}
}

static void check_super(struct context *c, struct node *n)
{
	bool call = n->parent->kind == K_call_expression;
	if (call ? !c->derived_constructor : !c->method)
		lower_fail(c->l, n->start, "'super' keyword unexpected here");
}

static void check_target(struct context *c, struct node *n)
{
	struct node *t = unwrap_parentheses(n->kind == K_update_expression ? child_of(n, F_argument) : child_of(n, F_left));
	switch (t->kind) {
	case K_identifier: case K_undefined: case K_member_expression: case K_subscript_expression:
		if (!chain_of(t))
			return;
		break;
	case K_object_pattern: case K_array_pattern:
		if (n->kind == K_assignment_expression)
			return;
		break;
	default: break;
	}
	lower_fail(c->l, t->start, n->kind == K_update_expression ? n->child == t ?
		"Invalid left-hand side expression in postfix operation" :
		"Invalid left-hand side expression in prefix operation" : "Invalid left-hand side in assignment");
}

static void check_rest(struct context *c, struct node *n)
{
	for (struct node *i = n->next; i; i = i->next)
		if (i->kind != K_TOKEN || (node_is(c->l, i, ",") && n->parent->kind != K_formal_parameters))
			lower_fail(c->l, n->start, n->parent->kind == K_formal_parameters ?
				"Rest parameter must be last formal parameter" : "Rest element must be last element");
}

static void refuse(struct context *c, struct node *n)
{
	switch (n->kind) {
	case K_import_statement:
		lower_fail(c->l, n->start, "Cannot use import statement outside a module "
			"(Orrery does not run ES modules yet)");
	case K_export_statement:
		lower_fail(c->l, n->start, "Unexpected token 'export' (Orrery does not run ES modules yet)");
	case K_decorator: lower_fail(c->l, n->start, "Invalid or unexpected token");
	default: lower_fail(c->l, n->start, "Unexpected token '<'");
	}
}

static void check(struct context c, struct node *n)
{
	switch (n->kind) {
	case K_string: case K_number: case K_regex: return;
	case K_import_statement: case K_export_statement: case K_jsx_element: case K_jsx_self_closing_element:
	case K_glimmer_template: case K_decorator: refuse(&c, n); return;
	case K_break_statement: case K_continue_statement: check_jump(&c, n); return;
	case K_labeled_statement: check_labeled(c, n); return;
	case K_function_expression: case K_function_declaration: case K_generator_function: case K_arrow_function:
	case K_generator_function_declaration: case K_method_definition: check_function(c, n); return;
	case K_field_definition: case K_class_static_block: check_field(c, n); return;
	case K_for_statement: case K_for_in_statement: case K_while_statement: case K_do_statement:
		c.loop = c.breakable = true;
		break;
	case K_switch_statement: c.breakable = true; break;
	case K_class: case K_class_declaration: check_class(&c, n); break;
	case K_super: check_super(&c, n); break;
	case K_rest_pattern: check_rest(&c, n); break;
	case K_assignment_expression: case K_augmented_assignment_expression: case K_update_expression:
		check_target(&c, n);
		break;
	case K_await_expression:
		if (!c.async)
			lower_fail(c.l, n->start, "await is only valid in async functions and the top level bodies of modules");
		break;
	case K_yield_expression:
		if (!c.generator)
			lower_fail(c.l, n->start, "Unexpected identifier 'yield'");
		break;
	case K_try_statement:
		if (!child_of(n, F_handler) && !child_of(n, F_finalizer))
			lower_fail(c.l, n->end, "Missing catch or finally after try");
		break;
	default: break;
	}
	check_children(c, n);
}

void lower_check(struct lower *l)
{
	check((struct context){ .l = l, .in_function = true }, l->root);
}
