/* lower_check.c -- what tree-sitter accepts and JavaScript does not.
 *
 * HOW   one walk over the tree, before anything is written. It carries a context: is the code strict, in a loop, in
 *       a function that may wait? Here are jumps, functions, assignments and statements where none may stand; names
 *       and literals are in lower_check_names.c, classes in lower_check_class.c.
 * READ  after lower_name.c. The messages are V8's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

struct label {
	const struct node *name;
	bool loop;
	const struct label *outer;
};

static void check_children(struct context c, struct node *n)
{
	for (struct node *i = n->child; i; i = i->next)
		if (i->kind != K_TOKEN)
			check(c, i);
}

/* ---- labels and jumps ---- */

static const struct label *find_label(const struct context *c, struct node *name)
{
	const struct label *i = c->labels;
	while (i && i->name->name != name->name)
		i = i->outer;
	return i;
}

static void check_jump(struct context *c, struct node *n)
{
	struct node *name = child_of(n, F_label);
	bool continues = n->kind == K_continue_statement;
	const struct label *label = name && name_of(c->l, name) ? find_label(c, name) : NULL;
	if (name && !label)
		lower_fail(c->l, name->start, "Undefined label '%s'", name->name->text);
	if (continues && (name ? !label->loop : !c->loop))
		lower_fail(c->l, n->start, name ? "Illegal continue statement: '%s' does not denote an iteration statement"
			: "Illegal continue statement: no surrounding iteration statement", name ? name->name->text : "");
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

/* ---- a statement that is the body of another: no declaration ---- */

static bool is_plain_function(const struct node *n)
{
	return n->kind == K_function_declaration && n->child->kind == K_TOKEN && n->child->end - n->child->start == 8;
}

static const struct node *labeled_statement(const struct node *n)
{
	while (n->kind == K_labeled_statement)
		n = child_of(n, F_body);
	return n;
}

static void check_body(const struct context *c, const struct node *n, bool of_if)
{
	const struct node *inner = n ? labeled_statement(n) : NULL;
	if (!n)
		return;
	if (n->kind == K_lexical_declaration)
		lower_fail(c->l, n->start, "Lexical declaration cannot appear in a single-statement context");
	if (n->kind == K_class_declaration)
		lower_fail(c->l, n->start, "Unexpected token 'class'");
	if (inner->kind == K_generator_function_declaration && (of_if || inner != n))
		lower_fail(c->l, token_of(c->l, inner, "*")->start,
			"Generators can only be declared at the top level or inside a block.");
	if (inner->kind != K_function_declaration && inner->kind != K_generator_function_declaration)
		return;
	if (inner->kind == K_function_declaration && !is_plain_function(inner))
		lower_fail(c->l, inner->start, "Async functions can only be declared at the top level or inside a block.");
	if (c->strict)
		lower_fail(c->l, inner->start, "In strict mode code, functions can only be declared at top level or inside "
			"a block.");
	if (!of_if || inner != n)
		lower_fail(c->l, inner->start, "In non-strict mode code, functions can only be declared at top level, "
			"inside a block, or as the body of an if statement.");
}

static void check_labeled(struct context c, struct node *n)
{
	struct node *name = child_of(n, F_label), *body = child_of(n, F_body);
	struct label label = { name, is_loop(body), c.labels };
	check_identifier(&c, name);
	if (find_label(&c, name))
		lower_fail(c.l, name->start, "Label '%s' has already been declared", name->name->text);
	if (!is_plain_function(body) || c.strict)
		check_body(&c, body, false);
	c.labels = &label;
	check(c, body);
}

/* ---- functions ---- */

/* Does the body begin with 'use strict'? */
bool is_strict_body(struct lower *l, const struct node *body)
{
	for (struct node *s = named_child(body); s && s->kind == K_expression_statement; s = next_named(s)) {
		struct node *e = named_child(s);
		if (!e || e->kind != K_string)
			break;
		if (node_is(l, e, "'use strict'") || node_is(l, e, "\"use strict\""))
			return true;
	}
	return false;
}

static bool is_generator(const struct lower *l, const struct node *n)
{
	return token_of(l, n, "*") || n->kind == K_generator_function || n->kind == K_generator_function_declaration;
}

static void check_parameters(struct context c, struct node *n)
{
	struct node *list = child_of(n, F_parameters), *one = child_of(n, F_parameter);
	c.parameters = c.async || c.generator;
	if (one)
		check_binding(&c, one);
	for (struct node *p = list ? named_child(list) : NULL; p; p = next_named(p))
		check_binding(&c, p);
	if (list)
		check_children(c, list);
	else
		check(c, one);
}

static void check_accessor(struct context *c, struct node *n)
{
	struct node *list = child_of(n, F_parameters), *first = named_child(list);
	if (token_of(c->l, n, "get") && first)
		lower_fail(c->l, first->start, "Getter must not have any formal parameters.");
	if (token_of(c->l, n, "set") && (!first || next_named(first)))
		lower_fail(c->l, list->start, "Setter must have exactly one formal parameter.");
	if (token_of(c->l, n, "set") && first->kind == K_rest_pattern)
		lower_fail(c->l, first->start, "Setter function argument must not be a rest parameter");
}

/* The name of a function expression is bound inside of it; that of a declaration outside. */
static void check_function_name(struct context outside, struct context inside, struct node *name, bool declared)
{
	struct context c = declared ? outside : inside;
	c.strict = inside.strict;
	check_identifier(&c, name);
	check_binding(&c, name);
}

static void check_function(struct context c, struct node *n)
{
	struct context outside = c;
	struct node *name = child_of(n, F_name), *body = child_of(n, F_body);
	bool method = n->kind == K_method_definition;
	if (method && name->kind == K_computed_property_name)
		check(c, name);
	c.strict |= body->kind == K_statement_block && is_strict_body(c.l, body);
	c.async = token_of(c.l, n, "async");
	c.generator = is_generator(c.l, n);
	c.loop = c.breakable = c.parameters = c.top = false;
	c.labels = NULL;
	if (n->kind != K_arrow_function) {
		c.in_function = true;
		c.field = c.static_block = false;
		c.method = method;
		c.derived_constructor = method && n->parent->kind == K_class_body && node_is(c.l, name, "constructor") &&
			!token_of(c.l, n, "static") && child_kind(n->parent->parent, K_class_heritage);
	} else {
		c.async |= outside.static_block;
	}
	if (method)
		check_accessor(&c, n);
	else if (name)
		check_function_name(outside, c, name, n->kind == K_function_declaration ||
			n->kind == K_generator_function_declaration);
	check_parameters(c, n);
	if (n->kind == K_arrow_function) {
		c.async = token_of(c.l, n, "async");
		c.static_block = false;
	}
	check(c, body);
}

/* ---- super, new.target, await, yield ---- */

static void check_super(struct context *c, struct node *n)
{
	const struct node *p = n->parent;
	bool call = p->kind == K_call_expression && n->field == F_function;
	if (call ? !c->derived_constructor : !c->method)
		lower_fail(c->l, n->start, "'super' keyword unexpected here");
	if (!call && (p->kind != K_member_expression && p->kind != K_subscript_expression))
		lower_fail(c->l, n->start, "'super' keyword unexpected here");
	if (p->kind == K_member_expression && child_of(p, F_property)->kind == K_private_property_identifier)
		lower_fail(c->l, child_of(p, F_property)->start, "Unexpected private field");
}

/* In sloppy code `yield` may be a name. */
static void check_yield(const struct context *c, struct node *n)
{
	if (c->generator && c->parameters)
		lower_fail(c->l, n->start, "Yield expression not allowed in formal parameter");
	if (c->generator)
		return;
	if (c->strict)
		lower_fail(c->l, n->start, "Unexpected strict mode reserved word");
	if (named_child(n) || token_of(c->l, n, "*"))
		lower_fail(c->l, n->start, "Unexpected identifier 'yield'");
	n->kind = K_identifier;
	n->child = NULL;
	name_of(c->l, n);
}

/* ---- assignments and patterns ---- */

static _Noreturn void refuse_target(struct context *c, struct node *n, struct node *t)
{
	struct node *outer = n->kind == K_update_expression ? child_of(n, F_argument) : child_of(n, F_left);
	if (n->kind == K_update_expression)
		lower_fail(c->l, t->start, "Invalid left-hand side expression in %s operation",
			n->child == outer ? "postfix" : "prefix");
	if (n->kind == K_for_in_statement)
		lower_fail(c->l, outer->start, "Invalid left-hand side in for-loop");
	lower_fail(c->l, outer->start, "Invalid left-hand side in assignment");
}

static void check_target(struct context *c, struct node *n)
{
	struct node *outer = n->kind == K_update_expression ? child_of(n, F_argument) : child_of(n, F_left);
	struct node *t = unwrap_parentheses(outer);
	switch (t->kind) {
	case K_identifier: case K_undefined:
		check_binding(c, t);
		return;
	case K_member_expression: case K_subscript_expression:
		if (chain_of(t))
			refuse_target(c, n, t);
		return;
	case K_object_pattern: case K_array_pattern:
		if (n->kind != K_assignment_expression && n->kind != K_for_in_statement)
			refuse_target(c, n, t);
		check_binding(c, t);
		return;
	default: refuse_target(c, n, t);
	}
}

static void check_for_in(struct context *c, struct node *n)
{
	struct node *left = child_of(n, F_left), *kind = child_of(n, F_kind), *value = child_of(n, F_value);
	bool of = node_is(c->l, child_of(n, F_operator), "of");
	if (value && (of || c->strict || !node_is(c->l, kind, "var") || is_pattern(left)))
		lower_fail(c->l, left->start, "for-%s loop variable declaration may not have an initializer.",
			of ? "of" : "in");
	if (kind) {
		check_binding(c, left);
		return;
	}
	check_target(c, n);
	if (of && node_is(c->l, left, "let"))
		lower_fail(c->l, left->start, "The left-hand side of a for-of loop may not be 'let'.");
	if (of && node_is(c->l, left, "async") && !token_of(c->l, n, "await"))
		lower_fail(c->l, left->start, "The left-hand side of a for-of loop may not be 'async'.");
}

static void check_rest(struct context *c, struct node *n)
{
	bool parameter = n->parent->kind == K_formal_parameters;
	for (struct node *i = n->next; i; i = i->next)
		if (i->kind != K_TOKEN || node_is(c->l, i, ","))
			lower_fail(c->l, n->start, parameter ? "Rest parameter must be last formal parameter"
				: "Rest element must be last element");
	if (n->parent->kind == K_object_pattern && is_pattern(named_child(n)))
		lower_fail(c->l, named_child(n)->start, "`...` must be followed by an assignable reference in assignment "
			"contexts");
	if (child_kind(n, K_assignment_pattern) || child_kind(n, K_assignment_expression))
		lower_fail(c->l, n->start, "Rest parameter may not have a default initializer");
}

static void check_unary(struct context *c, struct node *n)
{
	struct node *inner = unwrap_parentheses(child_of(n, F_argument));
	if (!node_is(c->l, child_of(n, F_operator), "delete"))
		return;
	if (c->strict && inner->kind == K_identifier)
		lower_fail(c->l, inner->start, "Delete of an unqualified identifier in strict mode.");
	if (is_private_member(inner))
		lower_fail(c->l, child_of(inner, F_property)->start, "Private fields can not be deleted");
}

/* ---- all ---- */

static _Noreturn void refuse(struct context *c, struct node *n)
{
	switch (n->kind) {
	case K_decorator: lower_fail(c->l, n->start, "Invalid or unexpected token");
	default: lower_fail(c->l, n->start, "Unexpected token '<'");
	}
}

static void check_loop(struct context *c, struct node *n)
{
	c->loop = c->breakable = true;
	check_body(c, child_of(n, F_body), false);
	if (n->kind == K_for_in_statement)
		check_for_in(c, n);
	if (token_of(c->l, n, "await"))
		check_await(c, n);
}

static void check_expression(struct context *c, struct node *n)
{
	switch (n->kind) {
	case K_super: check_super(c, n); break;
	case K_await_expression: check_await(c, n); break;
	case K_member_expression: check_import_meta(c, n); break;
	case K_yield_expression: check_yield(c, n); break;
	case K_meta_property:
		if (!c->in_function)
			lower_fail(c->l, n->start, "new.target expression is not allowed here");
		break;
	case K_assignment_expression: case K_augmented_assignment_expression: case K_update_expression:
		check_target(c, n);
		break;
	case K_unary_expression: check_unary(c, n); break;
	case K_object: check_object(c, n); break;
	case K_rest_pattern: check_rest(c, n); break;
	case K_private_property_identifier: check_private_name(c, n); break;
	case K_string: case K_template_string: check_string(c, n); break;
	case K_number: check_number(c, n); break;
	case K_identifier: case K_shorthand_property_identifier: case K_shorthand_property_identifier_pattern:
		check_identifier(c, n);
		break;
	default: break;
	}
}

static void check_statement(struct context *c, struct node *n)
{
	switch (n->kind) {
	case K_for_statement: case K_for_in_statement: case K_while_statement: case K_do_statement:
		check_loop(c, n);
		break;
	case K_switch_statement: c->breakable = true; break;
	case K_if_statement: check_body(c, child_of(n, F_consequence), true); break;
	case K_else_clause: check_body(c, named_child(n), true); break;
	case K_with_statement:
		if (c->strict)
			lower_fail(c->l, n->start, "Strict mode code may not include a with statement");
		check_body(c, child_of(n, F_body), false);
		break;
	case K_variable_declarator: check_binding(c, child_of(n, F_name)); break;
	case K_catch_clause:
		if (child_of(n, F_parameter))
			check_binding(c, child_of(n, F_parameter));
		break;
	case K_return_statement:
		if (c->static_block || (c->top && c->l->module))
			lower_fail(c->l, n->start, "Illegal return statement");
		break;
	case K_try_statement:
		if (!child_of(n, F_handler) && !child_of(n, F_finalizer))
			lower_fail(c->l, n->end, "Missing catch or finally after try");
		break;
	default: check_expression(c, n); break;
	}
}

void check(struct context c, struct node *n)
{
	switch (n->kind) {
	case K_hash_bang_line:
		if (n->start > 0)
			lower_fail(c.l, n->start, "Invalid or unexpected token");
		return;
	case K_regex: check_regex(&c, n); return;
	case K_import_statement: case K_export_statement: check_module_item(&c, n); return;
	case K_jsx_element: case K_jsx_self_closing_element: case K_glimmer_template: case K_decorator: refuse(&c, n);
	case K_break_statement: case K_continue_statement: check_jump(&c, n); return;
	case K_labeled_statement: check_labeled(c, n); return;
	case K_function_expression: case K_function_declaration: case K_generator_function: case K_arrow_function:
	case K_generator_function_declaration: case K_method_definition: check_function(c, n); return;
	case K_class: case K_class_declaration: check_class(c, n); return;
	default: break;
	}
	check_statement(&c, n);
	check_children(c, n);
}

void lower_check(struct lower *l)
{
	struct context c = { .l = l, .top = true, .in_function = !l->module && l->options.goal == LOWER_BODY };
	c.strict = l->module || is_strict_body(l, l->root);
	check_children(c, l->root);
}
