/* lower_loop.c -- for, for-in, for-of, for await.
 *
 * HOW   for-of asks an iterator object of ours, which knows plain arrays:
 *           for (const x of list) { ... }
 *           try { for (i$ = ø.iterate(list); i$.next(); ) { var x = i$.value; ... } } finally { ø.close(i$); }
 *       A `for` whose bindings are captured has an object for each turn, copied before the update, as the
 *       specification's CreatePerIterationEnvironment does:
 *           for (let i = 0; i < 3; i++) f(() => i);
 *           for (var s$ = { i: 0 }; s$.i < 3; s$ = { i: s$.i }, s$.i++) with (s$) f(function () { return i; });
 * READ  after lower_statement.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdio.h>

/* ---- for (;;) ---- */

static void put_copy(struct lower *l, const struct scope *s)
{
	const char *separator = " ";
	put(l, "%s = ø.scope({", s->object);
	for (struct binding *b = s->bindings; b; b = b->next, separator = ", ")
		put(l, "%s%s: %s.%s", separator, b->output->text, s->object, b->output->text);
	put(l, " })");
}

static void emit_single_initializer(struct lower *l, struct scope *s, struct node *d)
{
	struct node *value = child_of(d, F_value), *name = child_of(d, F_name);
	put(l, "%s = ø.scope({ %s: ", s->object, name->binding->output->text);
	if (value) {
		drop_to(l, value->start);
		emit_named(l, value, name->name, true);
	} else {
		put(l, "void 0");
	}
	put(l, " })");
}

static bool has_function(const struct node *n)
{
	if (is_function(n->kind))
		return true;
	for (const struct node *c = n->child; c; c = c->next)
		if (has_function(c))
			return true;
	return false;
}

static void emit_object_initializer(struct lower *l, struct scope *s, struct node *declaration)
{
	struct node *d = named_child(declaration);
	bool first = false;
	if (!next_named(d) && child_of(d, F_name)->kind == K_identifier) {
		emit_single_initializer(l, s, d);
	} else {
		put(l, "%s = ø.scope({})", s->object);
		for (; d; d = next_named(d)) {
			struct node *name = child_of(d, F_name);
			drop_to(l, d->start);
			put(l, ", ");
			if (is_pattern(name)) {
				first = true;
				emit_binding_list(l, name, child_of(d, F_value), &first);
				continue;
			}
			put_binding(l, name->binding);
			put(l, " = ");
			if (child_of(d, F_value)) {
				drop_to(l, child_of(d, F_value)->start);
				emit_named(l, child_of(d, F_value), name->name, false);
			} else {
				put(l, "void 0");
			}
			drop_to(l, d->end);
		}
	}
	if (has_function(declaration)) { /* which keeps the object of before the first turn */
		put(l, ", ");
		put_copy(l, s);
	}
	put(l, ";");
	drop_to(l, declaration->end);
}

static void emit_for_with_object(struct lower *l, struct node *n)
{
	struct scope *s = n->scope;
	struct node *condition = child_of(n, F_condition), *increment = child_of(n, F_increment);
	struct node *initializer = child_of(n, F_initializer), *body = child_of(n, F_body);
	struct scope *outer_head = l->head;
	snprintf(s->object, sizeof s->object, "%s", iterator_new(l));
	gap_to(l, initializer->start);
	s->in_head = true;
	l->head = s;
	emit_object_initializer(l, s, initializer);
	emit_head_expression(l, condition);
	put(l, " ");
	put_copy(l, s);
	if (increment) {
		put(l, ", ");
		drop_to(l, increment->start);
		emit(l, increment);
	}
	s->in_head = false;
	l->head = outer_head;
	struct node *close = body;
	for (struct node *c = n->child; c != body; c = c->next)
		close = c;
	gap_to(l, close->end);
	put(l, " with (%s)", s->object);
	emit(l, body);
	iterator_end(l);
}

static void emit_plain_for(struct lower *l, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		if (c->kind == K_expression_statement && (c->field == F_condition || c->field == F_initializer))
			emit_head_expression(l, c);
		else
			emit(l, c);
	gap_to(l, n->end);
}

void emit_for(struct lower *l, struct node *n)
{
	if (n->scope && n->scope->with)
		emit_for_with_object(l, n);
	else
		emit_plain_for(l, n);
}

/* ---- for-in and for-of ---- */

/* Gives the left side of the loop its value, a statement; the object of a scope is opened before. */
static void put_turn(struct lower *l, struct node *n, const char *value)
{
	struct node *left = child_of(n, F_left);
	bool declares = child_of(n, F_kind), first = true;
	bool with = n->scope && n->scope->with;
	uint32_t at = l->at;
	bool flat = l->flat;
	put_scope_open(l, n->scope);
	put(l, declares && !with ? " var " : " ");
	l->flat = true;
	l->at = left->start;
	if (is_pattern(left))
		emit_pattern_items(l, left, value, NULL, &first);
	else
		put_simple_target(l, left, value);
	if (is_pattern(left) && first)
		put(l, declares && !with ? "e%s" : "0", l->mark);
	put(l, ";");
	l->flat = flat;
	l->at = at;
}

static void emit_turn(struct lower *l, struct node *n, const char *value)
{
	struct node *body = child_of(n, F_body);
	bool block = body->kind == K_statement_block;
	if (block)
		drop_to(l, body->start + 1);
	put(l, "{");
	put_turn(l, n, value);
	if (block) {
		emit_block_inside(l, body);
		gap_to(l, body->end);
		if (body->scope && body->scope->kind == S_BLOCK && body->scope->with)
			put(l, " }");
	} else {
		put(l, " ");
		drop_to(l, body->start);
		emit(l, body);
		put(l, " }");
	}
	if (n->scope && n->scope->with)
		put(l, " }");
}

/* All labels of the loop: `continue` may go to each. */
static void put_labels(struct lower *l, struct node *label)
{
	for (; label && label->kind == K_labeled_statement; label = child_of(label, F_body))
		put(l, "%s: ", node_text(l, child_of(label, F_label)));
}

static void emit_for_of(struct lower *l, struct node *n, struct node *label)
{
	const char *it = iterator_new(l);
	bool await = token_of(l, n, "await") != NULL;
	struct node *right = child_of(n, F_right), *body = child_of(n, F_body);
	put(l, "try { ");
	put_labels(l, label);
	put(l, "for (%s = ø.%s(", it, await ? "iterateAsync" : "iterate");
	drop_to(l, right->start);
	emit(l, right);
	put(l, "); %s.next(); ) ", it);
	drop_to(l, body->start);
	emit_turn(l, n, lower_format(l, "%s.value", it));
	put(l, " } finally { ø.close(%s); }", it);
	iterator_end(l);
}

static bool is_plain_left(struct node *n)
{
	struct node *left = child_of(n, F_left);
	if (n->scope && n->scope->with)
		return false;
	if (child_of(n, F_kind))
		return left->kind == K_identifier;
	return left->kind == K_identifier ? !left->early && !binding_is_constant(left->binding) : false;
}

static void emit_plain_for_in(struct lower *l, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		if (c->field == F_kind) {
			gap_to(l, c->start);
			put(l, "var");
			l->at = c->end;
		} else if (c->field == F_left) {
			gap_to(l, c->start);
			if (c->binding)
				put_binding(l, c->binding);
			else
				emit(l, c);
			l->at = c->end;
		} else {
			emit(l, c);
		}
	gap_to(l, n->end);
}

void emit_for_in(struct lower *l, struct node *n, struct node *label)
{
	struct node *right = child_of(n, F_right), *body = child_of(n, F_body);
	drop_to(l, n->start);
	if (node_is(l, child_of(n, F_operator), "of")) {
		emit_for_of(l, n, label);
		return;
	}
	put_labels(l, label);
	if (is_plain_left(n)) {
		emit_plain_for_in(l, n);
		return;
	}
	const char *key = iterator_new(l);
	put(l, "for (%s in ", key);
	drop_to(l, right->start);
	emit(l, right);
	put(l, ") ");
	drop_to(l, body->start);
	emit_turn(l, n, key);
	iterator_end(l);
}
