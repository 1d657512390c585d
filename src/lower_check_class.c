/* lower_check_class.c -- early errors of classes: their members and private names.
 *
 * HOW   called from the walk of lower_check.c, with its context.
 * READ  after lower_check_names.c. The messages are V8's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

static struct node *key_of(const struct node *member)
{
	return member->kind == K_field_definition ? child_of(member, F_property)
		: member->kind == K_method_definition ? child_of(member, F_name) : NULL;
}

/* The name of a member that is known before the program runs, or NULL. */
static const char *name_of_key(struct lower *l, struct node *key)
{
	switch (key->kind) {
	case K_property_identifier: return plain_text(l, key);
	case K_string: return lower_format(l, "%.*s", (int)(key->end - key->start - 2), l->source + key->start + 1);
	default: return NULL;
	}
}

static bool is_static_member(struct lower *l, const struct node *m)
{
	return token_of(l, m, "static") || token_of(l, m, "static get");
}

/* ---- constructors and forbidden names ---- */

static void check_constructor(struct context *c, const struct node *m, const struct node *key, bool *found)
{
	if (token_of(c->l, m, "get") || token_of(c->l, m, "set"))
		lower_fail(c->l, key->start, "Class constructor may not be an accessor");
	if (token_of(c->l, m, "async") || token_of(c->l, m, "*"))
		lower_fail(c->l, key->start, "Class constructor may not be a%s",
			token_of(c->l, m, "async") ? "n async method" : " generator");
	if (*found)
		lower_fail(c->l, key->start, "A class may only have one constructor");
	*found = true;
}

static void check_member_name(struct context *c, struct node *m, bool *has_constructor)
{
	struct node *key = key_of(m);
	const char *name = key ? name_of_key(c->l, key) : NULL;
	bool is_static = is_static_member(c->l, m);
	if (!name)
		return;
	if (is_static && !strcmp(name, "prototype"))
		lower_fail(c->l, key->start, "Classes may not have a static property named 'prototype'");
	if (strcmp(name, "constructor"))
		return;
	if (m->kind == K_field_definition)
		lower_fail(c->l, key->start, "Classes may not have a field named 'constructor'");
	if (!is_static)
		check_constructor(c, m, key, has_constructor);
}

/* ---- private names ---- */

enum half { GETTER = 1, SETTER = 2, OTHER = 3 };

static enum half half_of(struct lower *l, const struct node *m)
{
	if (m->kind != K_method_definition)
		return OTHER;
	return token_of(l, m, "get") ? GETTER : token_of(l, m, "set") ? SETTER : OTHER;
}

/* A private name is declared once, or by a getter and a setter on the same side. */
static void check_declared_once(struct context *c, const struct node *m, const struct node *first)
{
	struct lower *l = c->l;
	const struct node *key = key_of(m);
	for (const struct node *o = first; o != m; o = next_named(o)) {
		const struct node *other = key_of(o);
		if (!other || other->kind != K_private_property_identifier || other->name != key->name)
			continue;
		if ((half_of(l, o) & half_of(l, m)) || is_static_member(l, o) != is_static_member(l, m))
			lower_fail(l, key->start, "Identifier '%s' has already been declared", key->name->text);
	}
}

static void check_private_members(struct context *c, struct node *class)
{
	struct node *first = named_child(child_of(class, F_body));
	for (struct node *m = first; m; m = next_named(m)) {
		struct node *key = key_of(m);
		if (!key || key->kind != K_private_property_identifier)
			continue;
		if (!strcmp(key->name->text, "#constructor"))
			lower_fail(c->l, key->start, m->kind == K_field_definition ? "Classes may not have a field named "
				"'constructor'" : "Class constructor may not be a private method");
		check_declared_once(c, m, first);
	}
}

/* A private name that is used must be declared in a class around. */
/* #x in object */
static bool asks_for(struct context *c, const struct node *id)
{
	const struct node *right = child_of(id->parent, F_right);
	return child_of(id->parent, F_left) == id && node_is(c->l, child_of(id->parent, F_operator), "in") &&
		right->kind != K_arrow_function && right->kind != K_assignment_expression &&
		!(right->kind == K_binary_expression && child_of(right, F_left)->kind == K_private_property_identifier);
}

void check_private_name(struct context *c, struct node *id)
{
	if (id->parent->kind == K_for_in_statement || (id->parent->kind == K_binary_expression && !asks_for(c, id)))
		lower_fail(c->l, id->start, "Unexpected identifier '%s'", id->name->text);
	private_text(c->l, id);
}

/* ---- the class ---- */

static void check_field(struct context c, struct node *m)
{
	c.async = c.generator = c.loop = c.breakable = c.derived_constructor = c.parameters = c.top = false;
	c.labels = NULL;
	c.in_function = c.method = c.field = true;
	c.static_block = m->kind == K_class_static_block;
	struct node *value = c.static_block ? child_of(m, F_body) : child_of(m, F_value);
	if (value)
		check(c, value);
}

static void check_member(struct context c, struct node *m)
{
	struct node *key = key_of(m);
	if (m->kind == K_method_definition) {
		check(c, m);
		return;
	}
	if (key && key->kind == K_computed_property_name)
		check(c, key);
	check_field(c, m);
}

void check_class(struct context c, struct node *n)
{
	struct node *id = child_of(n, F_name), *heritage = child_kind(n, K_class_heritage);
	bool has_constructor = false;
	c.strict = true;
	if (id) {
		check_identifier(&c, id);
		check_binding(&c, id);
	}
	if (heritage)
		check(c, named_child(heritage));
	check_private_members(&c, n);
	for (struct node *m = named_child(child_of(n, F_body)); m; m = next_named(m)) {
		check_member_name(&c, m, &has_constructor);
		check_member(c, m);
	}
}
