/* lower_chain.c -- calls, members, and optional chaining.
 *
 * HOW   a?.b.c(d)?.e   becomes   a == null ? void 0 : (t$ = a.b.c(d)) == null ? void 0 : t$.e
 *       The chain is cut before each `?.`; each piece but the last goes into a temporary. A method that is called
 *       optionally, a.b?.(c), keeps its object: (t$ = a.b) == null ? void 0 : t$.call(a, c).
 * READ  after lower_expression.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

/* ---- the links of a chain ---- */

static bool is_link(const struct node *n)
{
	return n->kind == K_member_expression || n->kind == K_subscript_expression || n->kind == K_call_expression;
}

static struct node *inner_of(const struct node *n)
{
	return child_of(n, n->kind == K_call_expression ? F_function : F_object);
}

static bool is_optional(const struct node *n)
{
	return child_kind(n, K_optional_chain) != NULL;
}

/* The innermost link with `?.` of the chain that ends with n, or NULL. */
struct node *chain_of(struct node *n)
{
	struct node *found = NULL;
	for (; n && is_link(n); n = inner_of(n))
		if (is_optional(n))
			found = n;
	return found;
}

/* ---- arguments ---- */

static bool callee_is_wrapped(struct lower *l, const struct node *callee, size_t from)
{
	return l->source[callee->start] != '(' && memchr(l->out + from, '(', l->out_length - from);
}

static void emit_arguments(struct lower *l, struct node *arguments)
{
	gap_to(l, arguments->start);
	emit_children(l, arguments);
}

/* `(self, a, b)`, for Function.prototype.call */
static void emit_arguments_behind(struct lower *l, struct node *arguments, const char *self)
{
	bool spread = has_spread(arguments);
	drop_to(l, arguments->start);
	put(l, spread ? ".apply(%s, " : named_child(arguments) ? ".call(%s, " : ".call(%s", self);
	if (spread) {
		emit_spread_list(l, arguments);
		put(l, ")");
	} else {
		l->at = arguments->start + 1;
		for (struct node *c = arguments->child->next; c; c = c->next)
			emit(l, c);
	}
}

/* ---- plain calls ---- */

/* Evaluates the object of the member once and writes the member; returns the text of the object. */
static const char *emit_method_of(struct lower *l, struct node *member)
{
	struct node *object = inner_of(member), *property = child_of(member, F_property);
	const char *self;
	bool is_private = is_private_member(member);
	if (is_private)
		put(l, "%s.get(", private_text(l, property));
	if (is_simple(l, object)) {
		size_t from = l->out_length;
		emit(l, object);
		self = lower_format(l, "%.*s", (int)(l->out_length - from), l->out + from);
	} else {
		self = temp_new(l);
		put(l, is_private ? "%s = " : "(%s = ", self);
		emit(l, object);
		put(l, is_private ? "" : ")");
	}
	if (is_private) {
		put(l, ")");
		drop_to(l, member->end);
	} else {
		for (struct node *c = object->next; c; c = c->next)
			emit(l, c);
		gap_to(l, member->end);
	}
	return self;
}

static bool is_member(const struct node *n)
{
	return n->kind == K_member_expression || n->kind == K_subscript_expression;
}

static void emit_spread_call(struct lower *l, struct node *n)
{
	struct node *callee = child_of(n, F_function);
	const char *self = "void 0";
	if (is_member(callee))
		self = emit_method_of(l, callee);
	else
		emit(l, callee);
	emit_arguments_behind(l, child_of(n, F_arguments), self);
}

void emit_new(struct lower *l, struct node *n)
{
	struct node *callee = child_of(n, F_constructor), *arguments = child_of(n, F_arguments);
	if (arguments && has_spread(arguments)) {
		put(l, "ø.construct(");
		drop_to(l, callee->start);
		emit(l, callee);
		put(l, ", ");
		drop_to(l, arguments->start);
		emit_spread_list(l, arguments);
		put(l, ")");
		return;
	}
	gap_to(l, callee->start);
	size_t from = l->out_length;
	emit(l, callee);
	if (callee_is_wrapped(l, callee, from) && callee->kind != K_function_expression) {
		put_splice(l, from, "(");
		put(l, ")");
	}
	if (arguments)
		emit_arguments(l, arguments);
	gap_to(l, n->end);
}

void emit_member(struct lower *l, struct node *n)
{
	struct node *object = child_of(n, F_object);
	if (object->kind == K_import) {
		emit_import_meta(l, n);
	} else if (chain_of(n)) {
		emit_chain(l, n, false);
	} else if (is_super_member(n)) {
		emit_super_get(l, n);
	} else if (is_private_member(n)) {
		put(l, "%s.get(", private_text(l, child_of(n, F_property)));
		emit(l, object);
		put(l, ")");
		drop_to(l, n->end);
	} else {
		emit_children(l, n);
	}
}

/* ---- chains ---- */

struct chain {
	struct node **links; /* from the first `?.` on */
	int count;
	const char *nothing; /* what the chain is when it breaks off: void 0, or true for delete */
	const char *self;    /* for an optional call: the object of the method */
	bool wants_self;     /* the whole is called as a method */
};

static struct chain collect(struct lower *l, struct node *n, struct node *first)
{
	struct chain c = { .count = 1 };
	for (struct node *i = n; i != first; i = inner_of(i))
		++c.count;
	c.links = lower_alloc(l, (size_t)c.count * sizeof *c.links);
	for (int i = c.count - 1; i >= 0; --i, n = inner_of(n))
		c.links[i] = n;
	return c;
}

static void put_test(struct lower *l, const struct chain *c)
{
	put(l, " == null ? %s : ", c->nothing);
}

/* What stands before the first `?.`; returns the text of its value. */
static const char *emit_head_of_chain(struct lower *l, struct chain *c)
{
	struct node *head = inner_of(c->links[0]);
	const char *text;
	if (is_simple(l, head)) {
		size_t from = l->out_length;
		emit(l, head);
		text = lower_format(l, "%.*s", (int)(l->out_length - from), l->out + from);
	} else {
		text = temp_new(l);
		put(l, "(%s = ", text);
		if (c->links[0]->kind == K_call_expression && is_super_member(head)) {
			emit(l, head);
			c->self = this_text(l);
		} else if (c->links[0]->kind == K_call_expression && is_member(head)) {
			c->self = emit_method_of(l, head);
		} else {
			emit(l, head);
		}
		put(l, ")");
	}
	put_test(l, c);
	return text;
}

static void emit_member_link(struct lower *l, struct node *link, size_t from)
{
	struct node *property = child_of(link, F_property), *index = child_of(link, F_index);
	struct node *mark = inner_of(link)->next;
	if (property && property->kind == K_private_property_identifier) {
		put_splice(l, from, lower_format(l, "%s.get(", private_text(l, property)));
		put(l, ")");
		drop_to(l, link->end);
	} else if (property) {
		gap_to(l, mark->start);
		l->at = mark->end;
		put(l, ".");
		emit(l, property);
	} else {
		drop_to(l, index->start);
		put(l, "[");
		emit(l, index);
		put(l, "]");
		drop_to(l, link->end);
	}
}

static void emit_call_link(struct lower *l, struct chain *c, struct node *link, const char *self)
{
	struct node *arguments = child_of(link, F_arguments);
	(void)c;
	if (arguments->kind == K_template_string)
		lower_fail(l, arguments->start, "Invalid tagged template on optional chain");
	if (self || has_spread(arguments)) {
		emit_arguments_behind(l, arguments, self ? self : "void 0");
	} else {
		drop_to(l, arguments->start);
		emit_children(l, arguments);
	}
	drop_to(l, link->end);
}

/* A call behind a member link that needs its object by name: of a private method, or with spread arguments. */
static bool needs_self(const struct chain *c, int i, int end)
{
	struct node *call = i + 1 < c->count ? c->links[i + 1] : NULL;
	if (!call)
		return c->wants_self;
	if (!call || call->kind != K_call_expression || !is_member(c->links[i]))
		return false;
	return i + 1 == end || is_private_member(c->links[i]) || has_spread(child_of(call, F_arguments));
}

/* Links i to end-1, behind `value`. */
static void emit_piece(struct lower *l, struct chain *c, int i, int end, const char *value)
{
	size_t from = l->out_length;
	const char *self = c->self, *current = value;
	put(l, "%s", value);
	c->self = NULL;
	for (; i < end; ++i) {
		struct node *link = c->links[i];
		if (link->kind == K_call_expression) {
			emit_call_link(l, c, link, self);
			self = current = NULL;
			continue;
		}
		self = NULL;
		if (needs_self(c, i, end)) {
			self = current;
			if (!self) {
				self = temp_new(l);
				put_splice(l, from, lower_format(l, "(%s = ", self));
				put(l, ")");
			}
		}
		emit_member_link(l, link, from);
		current = NULL;
	}
	c->self = self;
}

/* Returns the text of the object that the last member is of, if that is wanted. */
static const char *emit_links(struct lower *l, struct node *n, bool deletes, bool wants_self)
{
	struct chain c = collect(l, n, chain_of(n));
	c.nothing = deletes ? "true" : "void 0";
	c.wants_self = wants_self;
	const char *value = emit_head_of_chain(l, &c);
	for (int i = 0, end; i < c.count; i = end) {
		for (end = i + 1; end < c.count && !is_optional(c.links[end]);)
			++end;
		if (end < c.count) {
			const char *t = temp_new(l);
			put(l, "(%s = ", t);
			emit_piece(l, &c, i, end, value);
			put(l, ")");
			put_test(l, &c);
			value = t;
		} else {
			put(l, deletes ? "delete " : "");
			emit_piece(l, &c, i, end, value);
		}
	}
	return c.self;
}

void emit_chain(struct lower *l, struct node *n, bool deletes)
{
	bool parentheses = deletes || needs_parentheses_conditional(n);
	put(l, parentheses ? "(" : "");
	emit_links(l, n, deletes, false);
	put(l, parentheses ? ")" : "");
}

/* (a?.b)(c): the parentheses end the chain, but not the method. */
static void emit_call_of_chain(struct lower *l, struct node *chain, struct node *arguments)
{
	put(l, "(");
	drop_to(l, chain->start);
	const char *self = emit_links(l, chain, false, true);
	put(l, ")");
	emit_arguments_behind(l, arguments, self ? self : "void 0");
}

void emit_call(struct lower *l, struct node *n)
{
	struct node *outer = child_of(n, F_function), *callee = unwrap_parentheses(outer);
	struct node *arguments = child_of(n, F_arguments);
	if (chain_of(n)) {
		emit_chain(l, n, false);
	} else if (arguments->kind == K_template_string) {
		emit_tagged(l, n);
	} else if (callee->kind == K_super) {
		emit_super_call(l, n);
	} else if (callee->kind == K_import) {
		put(l, "ø.importModule");
		l->at = callee->end;
		emit_arguments(l, arguments);
	} else if (outer != callee && is_member(callee) && chain_of(callee)) {
		emit_call_of_chain(l, callee, arguments);
	} else if (is_super_member(callee)) {
		drop_to(l, callee->start);
		emit_super_get(l, callee);
		emit_arguments_behind(l, arguments, this_text(l));
	} else if (is_private_member(callee)) {
		drop_to(l, callee->start);
		emit_arguments_behind(l, arguments, emit_method_of(l, callee));
	} else if (has_spread(arguments)) {
		emit_spread_call(l, n);
	} else if (is_imported_name(callee)) {
		put(l, "(0, ");
		emit(l, callee);
		put(l, ")");
		emit_arguments(l, arguments);
	} else {
		emit_children(l, n);
	}
	drop_to(l, n->end);
}
