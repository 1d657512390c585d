/* lower_pattern.c -- destructuring: in declarations, assignments, parameters.
 *
 * HOW   a pattern becomes a list of `name = value.key`, in the order of the pattern, the same text for `var` and
 *       for an assignment:
 *           const { a, b: [c] = [] } = o      var a = ø.from(o, 'o', 'a').a, t$ = o.b === void 0 ? [] : ...
 *       The right side comes first in time and last in the text. It keeps its lines; the pattern is written
 *       flat behind it.
 *       An array pattern that only fills variables takes its values first; one that may call something, or throw,
 *       is a function that takes them one at a time (destructure.c):
 *           [a, b.c] = list                   ø.pattern(list, function (i$) { a = i$.get(), b.c = i$.get(); })
 * READ  after lower_statement.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

bool is_pattern(const struct node *n)
{
	return n->kind == K_object_pattern || n->kind == K_array_pattern;
}

static void next_item(struct lower *l, bool *first)
{
	put(l, *first ? "" : ", ");
	*first = false;
}

/* ---- what gets the value ---- */

static bool is_declared(const struct node *id)
{
	return id->binding && id->binding->node == id;
}

static const char *open_name(struct lower *l, struct node *id)
{
	struct binding *b = id->binding;
	l->at = id->end;
	if (b && !is_declared(id) && binding_is_constant(b) && b->scope->function) {
		put(l, "ø.constant('%s', ", b->name->text);
		return ")";
	}
	if (b && id->early)
		put(l, "ø.tdz(%s, '%s'), ", b->output->text, b->name->text);
	if (b)
		put_binding(l, b);
	else
		put(l, "%s", id->name ? id->name->text : "undefined");
	put(l, " = ");
	return "";
}

/* Writes what comes before the value that is given to the target; returns what comes behind it. */
const char *target_open(struct lower *l, struct node *target)
{
	struct node *object;
	drop_to(l, target->start);
	target = unwrap_parentheses(target);
	if (target->kind == K_identifier || target->kind == K_shorthand_property_identifier_pattern ||
	    target->kind == K_undefined)
		return open_name(l, target);
	object = child_of(target, F_object);
	if (is_super_member(target)) {
		put(l, "ø.superSet(%s, ", home_text(l));
		emit_key(l, target);
		put(l, ", %s, ", this_text(l));
		drop_to(l, target->end);
		return ")";
	}
	if (is_private_member(target)) {
		put(l, "%s.set(", private_text(l, child_of(target, F_property)));
		drop_to(l, object->start);
		emit(l, object);
		put(l, ", ");
		drop_to(l, target->end);
		return ")";
	}
	if (target->kind != K_member_expression && target->kind != K_subscript_expression)
		lower_fail(l, target->start, "Invalid destructuring assignment target");
	emit(l, target);
	put(l, " = ");
	return "";
}

void put_simple_target(struct lower *l, struct node *target, const char *value)
{
	const char *close = target_open(l, target);
	put(l, "%s%s", value, close);
}

/* ---- one element: target, perhaps a default, and where its value is ---- */

/* May it be written twice? */
static bool is_repeatable(const char *value)
{
	return !strpbrk(value, "(.") && (!strchr(value, '[') || !strncmp(value, "arguments[", 10));
}

static void emit_value(struct lower *l, struct node *target, struct node *fallback, const char *value)
{
	if (!fallback) {
		put(l, "%s", value);
		return;
	}
	const char *again = is_repeatable(value) ? value : temp_new(l);
	if (again == value)
		put(l, "%s === void 0 ? ", value);
	else
		put(l, "(%s = %s) === void 0 ? ", again, value);
	drop_to(l, fallback->start);
	emit_named(l, fallback, target->name, false);
	put(l, " : %s", again);
}

static void emit_element(struct lower *l, struct node *n, const char *value, bool *first)
{
	struct node *target = n, *fallback = NULL;
	const char *what = NULL;
	if (n->kind == K_assignment_pattern || n->kind == K_object_assignment_pattern ||
	    n->kind == K_assignment_expression) {
		target = child_of(n, F_left);
		fallback = child_of(n, F_right);
	}
	next_item(l, first);
	if (is_pattern(target)) {
		const char *t = temp_new(l);
		struct node *copy = target;
		put(l, "%s = ", t);
		if (fallback && !l->flat) {
			/* in the text the pattern comes first; its value is needed first */
			const char *again = is_repeatable(value) ? value : t;
			put(l, again == value ? "%s === void 0 ? " : "(%s = %s) === void 0 ? ", again, value);
			emit_flat(l, fallback);
			put(l, " : %s", again);
		} else {
			uint32_t at = l->at;
			emit_value(l, target, fallback, value);
			l->at = l->flat ? at : l->at;
		}
		emit_pattern_items(l, copy, t, what, first);
		return;
	}
	const char *close = target_open(l, target);
	emit_value(l, target, fallback, value);
	put(l, "%s", close);
}

/* ---- objects ---- */

/* `value.key` for a key as it stands in the pattern; a computed one is evaluated first, into a temporary. */
static const char *key_access(struct lower *l, struct node *key, const char *value, const char **name, bool *first)
{
	const char *text;
	switch (key->kind) {
	case K_string: case K_number:
		*name = text = output_of(l, key);
		return lower_format(l, "%s[%s]", value, text);
	case K_computed_property_name: {
		struct node *e = named_child(key);
		const char *t = temp_new(l);
		next_item(l, first);
		put(l, "%s = ø.key(", t);
		drop_to(l, e->start);
		emit(l, e);
		put(l, ")");
		drop_to(l, key->end);
		*name = t;
		return lower_format(l, "%s[%s]", value, t);
	}
	default:
		text = plain_text(l, key);
		*name = quoted(l, text, strlen(text));
		return lower_format(l, "%s.%s", value, text);
	}
}

/* The first access says what is wrong with undefined and null. */
static const char *checked(struct lower *l, const char *value, const char *what, const char *key)
{
	const char *text = what ? quoted(l, what, strlen(what)) : "''";
	return key && *key == '\'' ? lower_format(l, "ø.from(%s, %s, %s)", value, text, key)
		: lower_format(l, "ø.from(%s, %s)", value, text);
}

static const char *key_of_property(struct lower *l, const struct node *p)
{
	const struct node *id = p->kind == K_object_assignment_pattern ? child_of(p, F_left) : p;
	if (p->kind == K_pair_pattern)
		id = child_of(p, F_key);
	if (id->kind == K_string || id->kind == K_number || id->kind == K_computed_property_name ||
	    id->kind == K_rest_pattern)
		return NULL;
	return quoted(l, l->source + id->start, id->end - id->start);
}

static void emit_object_items(struct lower *l, struct node *pattern, const char *value, const char *what, bool *first)
{
	struct node *p = named_child(pattern);
	const char *keys = "", *name, *access, *base;
	const char *key = p ? key_of_property(l, p) : NULL;
	base = checked(l, value, what, key);
	if (!p || !key) {
		next_item(l, first);
		const char *t = temp_new(l);
		put(l, "%s = %s", t, base);
		base = value = t;
	}
	for (; p; p = next_named(p), base = value) {
		drop_to(l, p->start);
		if (p->kind == K_rest_pattern) {
			next_item(l, first);
			put_simple_target(l, named_child(p), lower_format(l, "ø.omit(%s, [%s])", base, keys));
			continue;
		}
		struct node *target = p;
		if (p->kind == K_pair_pattern) {
			target = child_of(p, F_value);
			access = key_access(l, child_of(p, F_key), base, &name, first);
		} else {
			struct node *id = p->kind == K_object_assignment_pattern ? child_of(p, F_left) : p;
			access = key_access(l, id, base, &name, first);
		}
		keys = *keys ? lower_format(l, "%s, %s", keys, name) : name;
		emit_element(l, target, access, first);
	}
	drop_to(l, pattern->end);
}

/* ---- arrays ---- */

static bool has_rest(const struct node *pattern)
{
	return child_kind(pattern, K_rest_pattern) != NULL;
}

static int count_elements(const struct node *pattern)
{
	int n = 0;
	bool open = false;
	for (struct node *c = pattern->child->next; c && c->next; c = c->next) {
		open = c->kind != K_TOKEN;
		n += c->kind == K_TOKEN;
	}
	return n + open;
}

/* May it be evaluated between two values without anyone noticing? */
static bool is_harmless_value(const struct node *n)
{
	switch (n->kind) {
	case K_number: case K_string: case K_true: case K_false: case K_null: case K_undefined: case K_arrow_function:
	case K_function_expression: case K_generator_function:
		return true;
	case K_array: case K_object: return !named_child(n);
	case K_unary_expression: return child_of(n, F_argument)->kind == K_number;
	case K_identifier: return n->binding && !n->early;
	default: return false;
	}
}

static bool is_harmless_target(const struct node *n)
{
	return n->kind == K_identifier && n->binding && !n->early && (is_declared(n) || !binding_is_constant(n->binding));
}

static bool is_harmless(const struct node *pattern)
{
	for (const struct node *c = named_child(pattern); c; c = next_named(c)) {
		const struct node *target = c->kind == K_rest_pattern ? named_child(c) : c;
		if (c->kind == K_assignment_pattern || c->kind == K_assignment_expression) {
			target = child_of(c, F_left);
			if (!is_harmless_value(child_of(c, F_right)))
				return false;
		}
		if (!is_harmless_target(target))
			return false;
	}
	return true;
}

static void emit_values_in_advance(struct lower *l, struct node *pattern, const char *value, bool *first)
{
	int index = 0;
	const char *t = is_repeatable(value) && value[0] == 't' ? value : temp_new(l);
	next_item(l, first);
	if (has_rest(pattern))
		put(l, "%s = ø.elements(%s)", t, value);
	else
		put(l, "%s = ø.elements(%s, %d)", t, value, count_elements(pattern));
	for (struct node *c = pattern->child->next; c && c->next; c = c->next) {
		if (c->kind == K_TOKEN) {
			++index;
			continue;
		}
		drop_to(l, c->start);
		if (c->kind == K_rest_pattern)
			emit_element(l, named_child(c), lower_format(l, "ø.list(%s, %d)", t, index), first);
		else
			emit_element(l, c, lower_format(l, "%s[%d]", t, index), first);
	}
}

/* The variables that a `var` list declares must be named outside of the function that fills them. */
static void put_declared_names(struct lower *l, const struct node *n, bool *first)
{
	if (n->name && n->binding && is_declared(n)) {
		if (n->binding->scope->with)
			return;
		next_item(l, first);
		put(l, "%s", n->binding->output->text);
		return;
	}
	for (const struct node *c = n->child; c; c = c->next)
		if (n->kind != K_pair_pattern || c->field == F_value)
			if (!((n->kind == K_assignment_pattern || n->kind == K_object_assignment_pattern) && c->field == F_right))
				put_declared_names(l, c, first);
}

static void emit_values_in_turn(struct lower *l, struct node *pattern, const char *value, bool *first)
{
	struct function *f = l->function;
	const char *walk = lower_format(l, "w%s%u", l->mark, ++f->parts);
	bool inner = true, hole = true;
	put_declared_names(l, pattern, first);
	next_item(l, first);
	put(l, "%s = ø.pattern(%s, function (%s) { ", temp_new(l), value, walk);
	for (struct node *c = pattern->child->next; c && c->next; c = c->next) {
		if (c->kind == K_TOKEN && hole) {
			next_item(l, &inner);
			put(l, "%s.get()", walk);
		} else if (c->kind == K_rest_pattern) {
			emit_element(l, named_child(c), lower_format(l, "%s.rest()", walk), &inner);
		} else if (c->kind != K_TOKEN) {
			emit_element(l, c, lower_format(l, "%s.get()", walk), &inner);
		}
		hole = c->kind == K_TOKEN;
	}
	put(l, "; })");
	--f->parts;
}

static void emit_array_items(struct lower *l, struct node *pattern, const char *value, bool *first)
{
	if (is_harmless(pattern))
		emit_values_in_advance(l, pattern, value, first);
	else
		emit_values_in_turn(l, pattern, value, first);
	drop_to(l, pattern->end);
}

/* Writes `a = ..., b = ...` for the pattern; `value` is short and has no effects, `what` names it in messages. */
void emit_pattern_items(struct lower *l, struct node *pattern, const char *value, const char *what, bool *first)
{
	drop_to(l, pattern->start);
	if (pattern->kind == K_array_pattern)
		emit_array_items(l, pattern, value, first);
	else
		emit_object_items(l, pattern, value, what, first);
}

/* ---- pattern = right side ---- */

static bool mentions(const struct node *pattern, const struct node *id)
{
	if (pattern->name == id->name)
		return true;
	for (const struct node *c = pattern->child; c; c = c->next)
		if (mentions(c, id))
			return true;
	return false;
}

static void emit_flat_items(struct lower *l, struct node *pattern, const char *value, const char *what, bool *first)
{
	uint32_t at = l->at;
	bool flat = l->flat;
	l->flat = true;
	l->at = pattern->start;
	emit_pattern_items(l, pattern, value, what, first);
	l->flat = flat;
	l->at = at;
}

/* Returns the text that means the value of the right side from now on. */
static const char *emit_right_side(struct lower *l, struct node *pattern, struct node *right, bool *first)
{
	if (right->kind == K_identifier && is_simple(l, right) && !mentions(pattern, right)) {
		drop_to(l, right->end);
		return right->binding ? right->binding->output->text : node_text(l, right);
	}
	const char *t = temp_new(l);
	next_item(l, first);
	put(l, "%s = ", t);
	drop_to(l, right->start);
	emit(l, right);
	return t;
}

static const char *what_of(struct lower *l, const struct node *right)
{
	if (right->kind == K_identifier || right->kind == K_member_expression || right->kind == K_null ||
	    right->kind == K_undefined || right->kind == K_this)
		return node_text(l, right);
	return "(intermediate value)";
}

void emit_binding_list(struct lower *l, struct node *pattern, struct node *right, bool *first)
{
	const char *value = emit_right_side(l, pattern, right, first);
	emit_flat_items(l, pattern, value, what_of(l, right), first);
}

static bool result_is_unused(const struct node *n)
{
	const struct node *p = n->parent;
	while (p->kind == K_parenthesized_expression)
		p = p->parent;
	return p->kind == K_expression_statement || (p->kind == K_for_statement && n->field == F_increment);
}

static void emit_pattern_assignment(struct lower *l, struct node *n)
{
	struct node *left = unwrap_parentheses(child_of(n, F_left)), *right = child_of(n, F_right);
	bool first = true, parentheses = needs_parentheses(n);
	put(l, parentheses ? "(" : "");
	drop_to(l, left->start);
	const char *value = emit_right_side(l, left, right, &first);
	emit_flat_items(l, left, value, what_of(l, right), &first);
	if (!result_is_unused(n))
		put(l, ", %s", value);
	put(l, parentheses ? ")" : "");
}

void emit_assignment(struct lower *l, struct node *n)
{
	struct node *left = child_of(n, F_left), *right = child_of(n, F_right);
	if (is_pattern(left)) {
		emit_pattern_assignment(l, n);
		return;
	}
	left = unwrap_parentheses(left);
	bool plain = left->kind == K_member_expression || left->kind == K_subscript_expression
		? !is_super_member(left) && !is_private_member(left)
		: !left->early && !binding_is_constant(left->binding);
	if (plain) {
		emit(l, child_of(n, F_left));
		gap_to(l, right->start);
		emit_named(l, right, left->kind == K_identifier ? left->name : NULL,
			left->binding && left->binding->output == left->name);
		return;
	}
	bool parentheses = left->early && needs_parentheses(n);
	put(l, parentheses ? "(" : "");
	const char *close = target_open(l, left);
	drop_to(l, right->start);
	emit(l, right);
	put(l, "%s%s", close, parentheses ? ")" : "");
}

/* ---- parameters ---- */

bool parameters_are_simple(const struct node *list)
{
	for (struct node *p = named_child(list); p; p = next_named(p))
		if (p->kind != K_identifier && p->kind != K_undefined)
			return false;
	return true;
}

static bool ends_signature(const struct node *p)
{
	return p->kind == K_assignment_pattern || p->kind == K_rest_pattern;
}

/* The parameters that count for the function's length: those before the first with a default. */
void put_signature(struct lower *l, struct node *list)
{
	int index = 0;
	for (struct node *p = named_child(list); p && !ends_signature(p); p = next_named(p), ++index) {
		put(l, index ? ", " : "");
		if (is_pattern(p))
			put(l, "p%s%d", l->mark, index);
		else
			put(l, "%s", p->name->text);
	}
}

static void emit_parameter(struct lower *l, struct node *p, int index, bool in_signature, bool *first)
{
	if (in_signature && is_pattern(p))
		emit_pattern_items(l, p, lower_format(l, "p%s%d", l->mark, index), NULL, first);
	else if (!in_signature && p->kind == K_rest_pattern)
		emit_element(l, named_child(p), lower_format(l, "ø.list(arguments, %d)", index), first);
	else if (!in_signature)
		emit_element(l, p, lower_format(l, "arguments[%d]", index), first);
}

/* The others, at the start of the body. */
void emit_parameters(struct lower *l, struct node *list)
{
	int index = 0;
	bool in_signature = true, first = true;
	for (struct node *p = named_child(list); p; p = next_named(p), ++index) {
		drop_to(l, p->start);
		in_signature = in_signature && !ends_signature(p);
		if (in_signature && !is_pattern(p))
			continue;
		put(l, first ? "var " : "");
		emit_parameter(l, p, index, in_signature, &first);
	}
	put(l, first ? "" : ";");
	drop_to(l, list->end);
}
