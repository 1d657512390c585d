/* lower_class.c -- classes.
 *
 * HOW   a class is a function that tells a builder, in the order of the text, what the class has:
 *           class A extends B { x = 1; m() { return super.m(); } }
 *           var A = ø.extend(B, 'A', function (A$) {
 *             A$.constructor(function A() { ... });
 *             A$.field('x', function () { return 1; });
 *             A$.method('m', function m() { return ø.superGet(A$.prototype, 'm', this).call(this); }); });
 *       A private name is a variable of that function: $x.get(o), $x.set(o, v), $x.has(o).
 *       A constructor is told by its builder what it was called as; super() makes the object (this$).
 * WHY   what a class does in which order is then in one place, lowered.js, and is read in the order of the text.
 * READ  after lower_function.c, with modules/internal/lowered_class.js.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

/* ---- names ---- */

/* A method may be named in its function expression if nothing else in the file has that name: the name would be
 * seen inside. */
static const char *method_name(struct lower *l, const struct node *key)
{
	const char *text = plain_text(l, key);
	if (key->kind != K_property_identifier || name_find(l, text, strlen(text)) || word_of(text, strlen(text)))
		return "";
	return text;
}

static const char *builder_name(struct lower *l, const struct name *name)
{
	const char *text = lower_format(l, "%s%s", name ? name->text : "class", l->mark);
	while (name_find(l, text, strlen(text)))
		text = lower_format(l, "%s$", text);
	return text;
}

/* ---- private names ---- */

static bool declares_private(const struct node *class, const struct name *name)
{
	for (struct node *m = named_child(child_of(class, F_body)); m; m = next_named(m)) {
		struct node *key = m->kind == K_field_definition ? child_of(m, F_property) : child_of(m, F_name);
		if (key && key->kind == K_private_property_identifier && key->name == name)
			return true;
	}
	return false;
}

/* #x is $x in the result. */
static const char *private_variable(struct lower *l, const struct name *name)
{
	const char *text = lower_format(l, "$%s", name->text + 1);
	while (name_find(l, text, strlen(text)))
		text = lower_format(l, "%s$", text);
	return text;
}

const char *private_text(struct lower *l, struct node *id)
{
	bool outside = false; /* `extends` is evaluated where the names of the class are not known yet */
	for (struct node *n = id->parent; n; n = n->parent) {
		if ((n->kind == K_class || n->kind == K_class_declaration) && !outside && declares_private(n, id->name))
			return private_variable(l, id->name);
		outside = n->kind == K_class_heritage;
	}
	lower_fail(l, id->start, "Private field '%s' must be declared in an enclosing class", id->name->text);
}

bool is_private_member(const struct node *n)
{
	return n->kind == K_member_expression && child_of(n, F_property)->kind == K_private_property_identifier;
}

static void put_private_names(struct lower *l, const struct node *class)
{
	struct name *seen[64];
	int count = 0;
	for (struct node *m = named_child(child_of(class, F_body)); m; m = next_named(m)) {
		struct node *key = m->kind == K_field_definition ? child_of(m, F_property) : child_of(m, F_name);
		bool again = false;
		if (!key || key->kind != K_private_property_identifier)
			continue;
		for (int i = 0; i < count; ++i)
			again |= seen[i] == key->name; /* a getter and its setter */
		if (again)
			continue;
		if (count < 64)
			seen[count++] = key->name;
		put(l, " var %s = ø.private('%s');", private_variable(l, key->name), key->name->text);
	}
}

/* ---- super ---- */

bool is_super_member(const struct node *n)
{
	struct node *object = n->kind == K_member_expression || n->kind == K_subscript_expression ?
		child_of(n, F_object) : NULL;
	return object && object->kind == K_super;
}

const char *home_text(struct lower *l)
{
	struct function *f = this_function(l);
	return f->home && *f->home ? f->home : "null";
}

/* The key of a member or subscript expression as an expression; `at` moves to the end of it. */
void emit_key(struct lower *l, struct node *member)
{
	struct node *property = child_of(member, F_property), *index = child_of(member, F_index);
	if (property) {
		drop_to(l, property->start);
		put(l, "'%s'", plain_text(l, property));
		l->at = property->end;
	} else {
		drop_to(l, index->start);
		emit(l, index);
	}
}

/* super.x */
void emit_super_get(struct lower *l, struct node *member)
{
	put(l, "ø.superGet(%s, ", home_text(l));
	emit_key(l, member);
	put(l, ", %s)", this_text(l));
	drop_to(l, member->end);
}

/* super(a, b): the object that it makes is `this` from now on. */
void emit_super_call(struct lower *l, struct node *n)
{
	struct function *owner = this_function(l);
	struct node *arguments = child_of(n, F_arguments);
	bool parentheses = needs_parentheses(n);
	size_t length = strlen(owner->home) - strlen(".prototype");
	put(l, "%sthis%s = %.*s.super(%s, ", parentheses ? "(" : "", l->mark, (int)length, owner->home, target_text(l));
	drop_to(l, arguments->start);
	emit_spread_list(l, arguments);
	put(l, ", this%s)%s", l->mark, parentheses ? ")" : "");
}

/* ---- members ---- */

/* A key that is no expression, as one. */
void put_key_text(struct lower *l, struct node *key)
{
	if (key->kind == K_property_identifier)
		put(l, "'%s'", plain_text(l, key));
	else
		emit(l, key);
}

static void emit_member_key(struct lower *l, struct node *key)
{
	drop_to(l, key->start);
	if (key->kind == K_computed_property_name) {
		drop_to(l, named_child(key)->start);
		emit(l, named_child(key));
	} else if (key->kind == K_private_property_identifier) {
		put(l, "%s", private_variable(l, key->name));
	} else {
		put_key_text(l, key);
	}
	drop_to(l, key->end);
}

static const char *side(struct lower *l, const struct node *m, const char *builder)
{
	bool is_static = token_of(l, m, "static") || token_of(l, m, "static get");
	return is_static ? lower_format(l, "%s.static", builder) : builder;
}

static const char *home_of(struct lower *l, const struct node *m, const char *builder)
{
	return lower_format(l, "%s.%s", builder, side(l, m, builder) == builder ? "prototype" : "class");
}

static void emit_class_method(struct lower *l, struct node *m, const char *builder)
{
	struct node *key = child_of(m, F_name);
	const char *what = token_of(l, m, "get") ? "getter" : token_of(l, m, "set") ? "setter" : "method";
	put(l, "%s.%s(", side(l, m, builder), what);
	emit_member_key(l, key);
	put(l, ", ");
	emit_method_function(l, m, *what == 'm' ? method_name(l, key) : "", home_of(l, m, builder));
	put(l, ");");
}

static void end_member(struct lower *l, struct node *m)
{
	if (!(m->next && m->next->kind == K_TOKEN && l->source[m->next->start] == ';'))
		put(l, ";");
}

static void emit_field_value(struct lower *l, struct node *m, const char *builder)
{
	struct function *f = m->scope->function;
	struct node *key = child_of(m, F_property), *value = child_of(m, F_value);
	bool plain = key->kind == K_property_identifier;
	const char *text = plain_text(l, key);
	struct name *name = plain || key->kind == K_private_property_identifier ?
		name_intern(l, text, strlen(text)) : NULL;
	f->home = home_of(l, m, builder);
	bool takes_key = !name && is_anonymous_function(value);
	put(l, takes_key ? ", function (name%s) { " : ", function () { ", l->mark);
	enter_function(l, f);
	drop_to(l, value->start);
	put_insert(l);
	put(l, takes_key ? "return ø.named(name%s, " : "return ", l->mark);
	emit_named(l, value, name, false);
	put(l, takes_key ? "); }" : "; }");
	leave_function(l);
}

static void emit_field(struct lower *l, struct node *m, const char *builder)
{
	put(l, "%s.field(", side(l, m, builder));
	emit_member_key(l, child_of(m, F_property));
	if (child_of(m, F_value))
		emit_field_value(l, m, builder);
	put(l, ")");
	end_member(l, m);
}

static void emit_static_block(struct lower *l, struct node *m, const char *builder)
{
	struct function *f = m->scope->function;
	struct node *body = child_of(m, F_body);
	f->home = lower_format(l, "%s.class", builder);
	put(l, "%s.block(function () {", builder);
	enter_function(l, f);
	drop_to(l, body->start + 1);
	emit_block_inside(l, body);
	gap_to(l, body->end);
	leave_function(l);
	put(l, ");");
}

/* `static` stands before `constructor`: then it is a method. */
static bool is_constructor(const struct node *m)
{
	return m->kind == K_method_definition && m->scope->function->constructor;
}

static const char *constructor_prefix(struct lower *l, const struct node *class, const char *builder)
{
	struct binding *own = class->scope->bindings;
	bool keeps = own && own->referenced;
	return keeps ? lower_format(l, "var %s = %s.constructor(", own->output->text, builder)
		: lower_format(l, "%s.constructor(", builder);
}

static void emit_class_member(struct lower *l, struct node *class, struct node *m, const char *name, const char *builder)
{
	gap_to(l, m->start);
	if (is_constructor(m)) {
		put(l, "%s", constructor_prefix(l, class, builder));
		emit_constructor(l, m, name, builder);
		put(l, ");");
	} else if (m->kind == K_method_definition) {
		emit_class_method(l, m, builder);
	} else if (m->kind == K_field_definition) {
		emit_field(l, m, builder);
	} else if (m->kind == K_class_static_block) {
		emit_static_block(l, m, builder);
	} else {
		lower_fail(l, m->start, "Unexpected token");
	}
	l->at = m->end;
}

static bool has_constructor(const struct node *class)
{
	int found = 0;
	for (struct node *m = named_child(child_of(class, F_body)); m; m = next_named(m))
		found += is_constructor(m);
	return found > 0;
}

/* ---- the class ---- */

static void put_default_constructor(struct lower *l, struct node *class, const char *name, const char *builder)
{
	put(l, " %s", constructor_prefix(l, class, builder));
	map_function(l, FORM_CLASS, class->start, class->end);
	put(l, "function %s() {", name);
	if (child_kind(class, K_class_heritage))
		put(l, " return %s.super(%s.start(this), arguments); });", builder, builder);
	else
		put(l, " %s.start(this); });", builder);
}

static void emit_class_expression(struct lower *l, struct node *n, struct name *given)
{
	struct node *id = child_of(n, F_name), *heritage = child_kind(n, K_class_heritage), *body = child_of(n, F_body);
	struct name *name = id ? id->name : given;
	const char *builder = builder_name(l, name), *text = name ? name->text : "";
	const char *inner = name && *text != '#' && !name->word ? text : "";
	put(l, heritage ? "ø.extend(" : "ø.class(");
	if (heritage) {
		drop_to(l, named_child(heritage)->start);
		emit(l, named_child(heritage));
		put(l, ", ");
	}
	put(l, "%s, function (%s) { 'use strict';", quoted(l, text, strlen(text)), builder);
	enter_function(l, n->scope->function);
	drop_to(l, body->start + 1);
	put(l, " ");
	put_insert(l);
	--l->out_length;
	put_private_names(l, n);
	if (!has_constructor(n))
		put_default_constructor(l, n, inner, builder);
	for (struct node *m = named_child(body); m; m = next_named(m))
		emit_class_member(l, n, m, inner, builder);
	gap_to(l, n->end);
	leave_function(l);
	put(l, ")");
}

void emit_class(struct lower *l, struct node *n, struct name *given)
{
	struct node *id = child_of(n, F_name);
	gap_to(l, n->start);
	if (n->kind == K_class) {
		emit_class_expression(l, n, given);
		return;
	}
	bool hides = id->binding->scope->with && hides_value(l, n);
	put(l, "%s%s = ", hides ? "void (" : id->binding->scope->with ? "" : "var ", id->binding->output->text);
	emit_class_expression(l, n, NULL);
	put(l, hides ? ");" : ";");
}
