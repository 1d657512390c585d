/* lower_expression.c -- identifiers and operators.
 *
 * HOW   an operator that ES5 has is copied. A new one becomes a conditional expression (??, ??=, ||=, &&=) or a
 *       call (**); what is evaluated once in the source is evaluated once in the result: what is not a name or
 *       `this` goes into a temporary.
 * READ  after lower_class.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

/* ---- identifiers ---- */

static void put_outer_arguments(struct lower *l)
{
	this_function(l)->keeps_arguments = true;
	put(l, "arguments%s", l->mark);
}

void emit_identifier(struct lower *l, struct node *n)
{
	const struct binding *b = n->binding;
	l->at = n->end;
	if (b && n->early)
		put(l, "ø.tdz(%s, '%s')", b->output->text, b->name->text);
	else if (b)
		put_binding(l, b);
	else if (n->name->word == W_ARGUMENTS && (this_function(l) != l->function || l->function->parts))
		put_outer_arguments(l);
	else
		put(l, "%s", n->name->text);
}

/* May it be written twice? */
bool is_simple(struct lower *l, const struct node *n)
{
	if (n->kind == K_this || n->kind == K_undefined)
		return !this_function(l)->derived;
	return n->kind == K_identifier && !n->early &&
		!(n->binding && (n->binding->scope->in_head || n->binding->kind == B_IMPORT));
}

/* Does what replaces this node, a conditional or a comma expression, need parentheses where it stands? */
bool needs_parentheses(const struct node *n)
{
	const struct node *p = n->parent;
	switch (p->kind) {
	case K_expression_statement: case K_parenthesized_expression: case K_return_statement:
		return false;
	default:
		return true;
	}
}

/* The same where a comma would not be understood. */
bool needs_parentheses_conditional(const struct node *n)
{
	switch (n->parent->kind) {
	case K_variable_declarator: case K_assignment_expression: case K_arguments: case K_pair: case K_array:
	case K_template_substitution: case K_throw_statement: case K_sequence_expression:
		return false;
	default:
		return needs_parentheses(n);
	}
}

static void open(struct lower *l, bool parentheses)
{
	put(l, parentheses ? "(" : "");
}

static void close(struct lower *l, bool parentheses)
{
	put(l, parentheses ? ")" : "");
}

/* ---- binary operators ---- */

/* a ?? b: a != null ? a : b */
static void emit_nullish(struct lower *l, struct node *n)
{
	struct node *left = child_of(n, F_left), *right = child_of(n, F_right), *op = child_of(n, F_operator);
	bool parentheses = needs_parentheses_conditional(n);
	const char *again;
	open(l, parentheses);
	if (is_simple(l, left)) {
		size_t from = l->out_length;
		emit(l, left);
		again = lower_format(l, "%.*s", (int)(l->out_length - from), l->out + from);
		put(l, " != null ? %s :", again);
	} else {
		again = temp_new(l);
		put(l, "(%s = ", again);
		emit(l, left);
		put(l, ") != null ? %s :", again);
	}
	drop_to(l, op->end);
	gap_to(l, right->start);
	emit(l, right);
	close(l, parentheses);
}

static void emit_power(struct lower *l, struct node *n)
{
	struct node *left = child_of(n, F_left), *right = child_of(n, F_right);
	if (left->kind == K_unary_expression || left->kind == K_await_expression)
		if (left->kind == K_unary_expression)
			lower_fail(l, left->start, "Unary operator used immediately before exponentiation expression. "
				"Parenthesis must be used to disambiguate operator precedence");
	put(l, "ø.pow(");
	emit(l, left);
	put(l, ", ");
	drop_to(l, right->start);
	emit(l, right);
	put(l, ")");
}

static void emit_private_in(struct lower *l, struct node *n)
{
	struct node *left = child_of(n, F_left), *right = child_of(n, F_right);
	put(l, "%s.has(", private_text(l, left));
	drop_to(l, right->start);
	emit(l, right);
	put(l, ")");
}

static bool is_logical(struct lower *l, const struct node *n)
{
	struct node *op = n->kind == K_binary_expression ? child_of(n, F_operator) : NULL;
	return op && (node_is(l, op, "||") || node_is(l, op, "&&"));
}

void emit_binary(struct lower *l, struct node *n)
{
	struct node *op = child_of(n, F_operator), *left = child_of(n, F_left);
	if (node_is(l, op, "?\?")) {
		if (is_logical(l, left) || is_logical(l, child_of(n, F_right)))
			lower_fail(l, op->start, "Unexpected token '?\?'");
		emit_nullish(l, n);
	} else if (node_is(l, op, "**")) {
		emit_power(l, n);
	} else if (left->kind == K_private_property_identifier) {
		emit_private_in(l, n);
	} else {
		emit_children(l, n);
	}
}

/* ---- where a value is kept: read it and write it, each part evaluated once ---- */

struct place {
	enum { PLAIN, CONSTANT, PRIVATE, SUPER } kind;
	const char *get;        /* reads it again */
	const char *set, *end;  /* before and behind the value that is written */
};

/* Writes the first reading of the place. */
static struct place open_name_place(struct lower *l, struct node *n)
{
	const struct binding *b = n->binding;
	size_t from = l->out_length;
	emit(l, n);
	const char *text = lower_format(l, "%.*s", (int)(l->out_length - from), l->out + from);
	if (binding_is_constant(b))
		return (struct place){ CONSTANT, text, lower_format(l, "ø.constant('%s', ", b->name->text), ")" };
	const char *name = text;
	if (n->early)
		name = b->output->text;
	return (struct place){ PLAIN, text, lower_format(l, "%s = ", name), "" };
}

static const char *repeatable_object(struct lower *l, struct node *object, size_t *from)
{
	*from = l->out_length;
	if (is_simple(l, object)) {
		emit(l, object);
		return lower_format(l, "%.*s", (int)(l->out_length - *from), l->out + *from);
	}
	const char *t = temp_new(l);
	put(l, "(%s = ", t);
	emit(l, object);
	put(l, ")");
	return t;
}

static struct place open_private_place(struct lower *l, struct node *n)
{
	const char *name = private_text(l, child_of(n, F_property));
	size_t from;
	put(l, "%s.get(", name);
	const char *object = repeatable_object(l, child_of(n, F_object), &from);
	put(l, ")");
	drop_to(l, n->end);
	return (struct place){ PRIVATE, lower_format(l, "%s.get(%s)", name, object),
		lower_format(l, "%s.set(%s, ", name, object), ")" };
}

static struct place open_super_place(struct lower *l, struct node *n)
{
	const char *key = temp_new(l), *home = home_text(l), *self = this_text(l);
	put(l, "ø.superGet(%s, %s = ", home, key);
	emit_key(l, n);
	put(l, ", %s)", self);
	drop_to(l, n->end);
	return (struct place){ SUPER, lower_format(l, "ø.superGet(%s, %s, %s)", home, key, self),
		lower_format(l, "ø.superSet(%s, %s, %s, ", home, key, self), ")" };
}

static struct place open_member_place(struct lower *l, struct node *n)
{
	struct node *property = child_of(n, F_property), *index = child_of(n, F_index);
	size_t from;
	const char *object = repeatable_object(l, child_of(n, F_object), &from), *access;
	if (property) {
		emit(l, property);
		access = lower_format(l, "%s.%s", object, plain_text(l, property));
	} else if (index->kind == K_number || index->kind == K_string || is_simple(l, index)) {
		gap_to(l, index->start);
		size_t key = l->out_length;
		emit(l, index);
		access = lower_format(l, "%s[%.*s]", object, (int)(l->out_length - key), l->out + key);
		gap_to(l, n->end);
	} else {
		const char *t = temp_new(l);
		gap_to(l, index->start);
		put(l, "%s = ø.key(", t);
		emit(l, index);
		put(l, ")");
		gap_to(l, n->end);
		access = lower_format(l, "%s[%s]", object, t);
	}
	return (struct place){ PLAIN, access, lower_format(l, "%s = ", access), "" };
}

static struct place open_place(struct lower *l, struct node *n)
{
	n = unwrap_parentheses(n);
	gap_to(l, n->start);
	if (is_private_member(n))
		return open_private_place(l, n);
	if (is_super_member(n))
		return open_super_place(l, n);
	if (n->kind == K_member_expression || n->kind == K_subscript_expression)
		return open_member_place(l, n);
	return open_name_place(l, n);
}

static bool is_plain_place(struct node *n)
{
	n = unwrap_parentheses(n);
	if (n->kind == K_member_expression || n->kind == K_subscript_expression)
		return !is_private_member(n) && !is_super_member(n);
	return !n->early && !binding_is_constant(n->binding);
}

/* ---- compound assignment ---- */

static void emit_right(struct lower *l, struct node *n)
{
	struct node *left = unwrap_parentheses(child_of(n, F_left)), *right = child_of(n, F_right);
	drop_to(l, right->start);
	emit_named(l, right, left->kind == K_identifier ? left->name : NULL, false);
}

/* a ||= b: a || (a = b) */
static void emit_logical_assignment(struct lower *l, struct node *n, struct node *op)
{
	bool nullish = l->source[op->start] == '?', parentheses = needs_parentheses_conditional(n);
	open(l, parentheses);
	if (nullish) {
		const char *t = temp_new(l);
		put(l, "(%s = ", t);
		struct place p = open_place(l, child_of(n, F_left));
		put(l, ") != null ? %s : (%s", t, p.set);
		emit_right(l, n);
		put(l, "%s)", p.end);
	} else {
		struct place p = open_place(l, child_of(n, F_left));
		put(l, " %.2s (%s", l->source + op->start, p.set);
		emit_right(l, n);
		put(l, "%s)", p.end);
	}
	close(l, parentheses);
}

/* A place whose writing is a call, or `**=`: set(get op right). The first reading is thrown away: only its
 * temporaries are wanted. */
static void emit_arithmetic_assignment(struct lower *l, struct node *n, struct node *op)
{
	bool power = node_is(l, op, "**="), parentheses = needs_parentheses(n);
	const char *t = temp_new(l);
	open(l, parentheses);
	put(l, "%s = ", t);
	struct place p = open_place(l, child_of(n, F_left));
	put(l, ", %s", p.set);
	if (power)
		put(l, "ø.pow(%s, ", t);
	else
		put(l, "%s %.*s (", t, (int)(op->end - op->start - 1), l->source + op->start);
	emit_right(l, n);
	put(l, ")%s", p.end);
	close(l, parentheses);
}

void emit_augmented(struct lower *l, struct node *n)
{
	struct node *op = child_of(n, F_operator);
	if (node_is(l, op, "?\?=") || node_is(l, op, "||=") || node_is(l, op, "&&="))
		emit_logical_assignment(l, n, op);
	else if (node_is(l, op, "**=") || !is_plain_place(child_of(n, F_left)))
		emit_arithmetic_assignment(l, n, op);
	else
		emit_children(l, n);
}

void emit_update(struct lower *l, struct node *n)
{
	struct node *argument = child_of(n, F_argument), *op = child_of(n, F_operator);
	if (is_plain_place(argument)) {
		emit_children(l, n);
		return;
	}
	bool prefix = op->start < argument->start, parentheses = needs_parentheses(n);
	const char *t = temp_new(l);
	open(l, parentheses);
	drop_to(l, argument->start);
	put(l, "%s = +", t);
	struct place p = open_place(l, argument);
	put(l, ", %s%s %c 1%s", p.set, t, l->source[op->start], p.end);
	if (!prefix)
		put(l, ", %s", t);
	close(l, parentheses);
	drop_to(l, n->end);
}

/* ---- unary operators, await, yield ---- */

void emit_unary(struct lower *l, struct node *n)
{
	struct node *argument = child_of(n, F_argument), *op = child_of(n, F_operator);
	struct node *inner = unwrap_parentheses(argument);
	if (node_is(l, op, "delete") && chain_of(inner)) {
		drop_to(l, argument->start);
		emit_chain(l, inner, true);
		drop_to(l, n->end);
		return;
	}
	emit_children(l, n);
}

void emit_await(struct lower *l, struct node *n)
{
	struct node *argument = named_child(n);
	put(l, "ø.await(");
	drop_to(l, n->child->end);
	if (l->source[l->at] == ' ')
		++l->at;
	emit(l, argument);
	put(l, ")");
}

static bool in_async_function(struct lower *l)
{
	struct function *f = l->function;
	while (f->kind == FN_CLASS_BODY)
		f = f->outer;
	return f->async;
}

void emit_yield(struct lower *l, struct node *n)
{
	struct node *argument = named_child(n), *star = token_of(l, n, "*");
	put(l, star ? in_async_function(l) ? "ø.asyncYieldAll(" : "ø.yieldAll(" : "ø.yield(");
	if (argument) {
		drop_to(l, argument->start);
		emit(l, argument);
	}
	drop_to(l, n->end);
	put(l, ")");
}

/* new.target */
void emit_meta_property(struct lower *l, struct node *n)
{
	put(l, "%s", target_text(l));
	l->at = n->end;
}
