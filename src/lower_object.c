/* lower_object.c -- array and object literals, spread.
 *
 * HOW   [a, ...b] becomes ø.spread([a], b); where more follows, each iterable must be walked before the next part is
 *       evaluated: [...a, b()] is ø.array([]).spread(a).and([b()]).value
 *       An object literal with computed names or spread becomes a chain that builds it in the order of the text:
 *           { a: 1, [k]: 2, ...o, b }     ø.object({ a: 1 }).put(k, 2).spread(o).and({ b: b }).value
 * READ  after lower_chain.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <string.h>

/* ---- lists ---- */

bool has_spread(const struct node *list)
{
	return child_kind(list, K_spread_element) != NULL;
}

static void trim_comma(struct lower *l)
{
	if (l->out_length > 2 && !memcmp(l->out + l->out_length - 2, ", ", 2))
		l->out_length -= 2;
}

/* What stands between the parts: of ø.spread(list, iterable), and of a chain of calls. */
struct spread_words {
	const char *open, *iterable_behind_list, *iterable, *list, *end_of_list, *end;
};

static const struct spread_words as_call = { "ø.spread([", "], ", ", [], ", ", [", "])", ")" };
static const struct spread_words as_chain = { "ø.array([", "]).spread(", ").spread(", ").and([", "]).value", ").value" };

static bool ends_with_its_only_spread(const struct node *list)
{
	const struct node *spread = child_kind(list, K_spread_element);
	return !next_named(spread) && spread->next && !spread->next->next;
}

static void emit_groups(struct lower *l, struct node *list)
{
	const struct spread_words *words = ends_with_its_only_spread(list) ? &as_call : &as_chain;
	bool group = true;
	int commas = -1; /* since the last element of the group; -1: none yet */
	put(l, "%s", words->open);
	l->at = list->start + 1;
	for (struct node *c = list->child->next; c && c->next; c = c->next) {
		if (c->kind == K_spread_element) {
			gap_to(l, c->start);
			if (group && commas == 1)
				trim_comma(l);
			put(l, "%s", group ? words->iterable_behind_list : words->iterable);
			drop_to(l, named_child(c)->start);
			emit(l, named_child(c));
			group = false;
		} else if (c->kind == K_TOKEN && !group) {
			drop_to(l, c->end);
			if (c->next->next && c->next->kind != K_spread_element) {
				put(l, "%s", words->list);
				group = true;
				commas = -1;
				if (l->source[l->at] == ' ')
					++l->at;
			}
		} else {
			emit(l, c);
			commas = c->kind != K_TOKEN ? 0 : commas < 0 ? 2 : commas + 1;
		}
	}
	drop_to(l, list->end);
	put(l, "%s", group ? words->end_of_list : words->end);
}

/* The elements as one array. */
void emit_spread_list(struct lower *l, struct node *list)
{
	if (has_spread(list)) {
		emit_groups(l, list);
		return;
	}
	put(l, "[");
	l->at = list->start + 1;
	for (struct node *c = list->child->next; c && c->next; c = c->next)
		emit(l, c);
	gap_to(l, list->end - 1);
	put(l, "]");
	l->at = list->end;
}

void emit_array(struct lower *l, struct node *n)
{
	if (has_spread(n))
		emit_groups(l, n);
	else
		emit_children(l, n);
}

/* ---- objects ---- */

static bool uses_super(const struct node *n)
{
	if (n->kind == K_super)
		return true;
	for (const struct node *c = n->child; c; c = c->next)
		if ((!is_function(c->kind) || c->kind == K_arrow_function) && c->kind != K_class && uses_super(c))
			return true;
	return false;
}

static bool is_accessor(struct lower *l, const struct node *m)
{
	return token_of(l, m, "get") || token_of(l, m, "set");
}

/* Can ES5 say this member in an object literal, perhaps in other words? */
static bool is_plain_member(struct lower *l, const struct node *m)
{
	struct node *key = child_of(m, m->kind == K_pair ? F_key : F_name);
	if (m->kind == K_spread_element || (key && key->kind == K_computed_property_name))
		return false;
	return !(m->kind == K_method_definition && is_accessor(l, m) && uses_super(m));
}

static struct name *name_of_key(struct lower *l, const struct node *key)
{
	if (key->kind == K_property_identifier)
		return name_intern(l, plain_text(l, key), strlen(plain_text(l, key)));
	if (key->kind == K_string)
		return name_intern(l, l->source + key->start + 1, key->end - key->start - 2);
	return NULL;
}

static void emit_method_value(struct lower *l, struct node *m)
{
	if (!uses_super(m)) {
		emit_method_function(l, m, "", NULL);
		return;
	}
	put(l, "ø.method(function (home%s) { return ", l->mark);
	emit_method_function(l, m, "", lower_format(l, "home%s.object", l->mark));
	put(l, "; })");
}

static void emit_plain_method(struct lower *l, struct node *m)
{
	struct node *key = child_of(m, F_name);
	if (is_accessor(l, m)) {
		map_function(l, FORM_METHOD, m->start, m->end);
		gap_to(l, key->start);
		emit(l, key);
		emit_method_function(l, m, NULL, NULL);
		return;
	}
	drop_to(l, key->start);
	emit(l, key);
	put(l, ": ");
	emit_method_value(l, m);
}

/* Is it a string that cannot be the name of a variable? */
static bool is_odd_string(const struct lower *l, const struct node *key)
{
	if (key->kind != K_string)
		return false;
	const char *s = l->source + key->start + 1, *end = l->source + key->end - 1;
	bool plain = s < end && !isdigit((unsigned char)*s);
	for (; s < end; ++s)
		plain = plain && (isalnum((unsigned char)*s) || *s == '_' || *s == '$');
	return !plain;
}

static void emit_plain_member(struct lower *l, struct node *m)
{
	struct node *key, *value;
	gap_to(l, m->start);
	if (m->kind == K_shorthand_property_identifier) {
		put(l, "%s: ", node_text(l, m));
		emit_identifier(l, m);
	} else if (m->kind == K_pair) {
		key = child_of(m, F_key), value = child_of(m, F_value);
		emit(l, key);
		gap_to(l, value->start);
		bool odd_class = value->kind == K_class && is_odd_string(l, key);
		if ((key->kind == K_number || odd_class) && is_anonymous_function(value)) {
			put(l, "ø.named(%s, ", output_of(l, key));
			emit(l, value);
			put(l, ")");
		} else {
			emit_named(l, value, name_of_key(l, key), true);
		}
	} else if (m->kind == K_method_definition) {
		emit_plain_method(l, m);
	} else {
		lower_fail(l, m->start, "Invalid shorthand property initializer");
	}
}

static void emit_built_key(struct lower *l, struct node *key)
{
	drop_to(l, key->start);
	if (key->kind == K_computed_property_name) {
		drop_to(l, named_child(key)->start);
		emit(l, named_child(key));
	} else {
		put_key_text(l, key);
	}
	drop_to(l, key->end);
	put(l, ", ");
}

static void emit_built_member(struct lower *l, struct node *m)
{
	if (m->kind == K_spread_element) {
		put(l, ".spread(");
		drop_to(l, named_child(m)->start);
		emit(l, named_child(m));
	} else if (m->kind == K_pair) {
		struct node *value = child_of(m, F_value);
		put(l, is_anonymous_function(value) ? ".name(" : ".put(");
		emit_built_key(l, child_of(m, F_key));
		drop_to(l, value->start);
		emit(l, value);
	} else {
		put(l, token_of(l, m, "get") ? ".getter(" : token_of(l, m, "set") ? ".setter(" : ".name(");
		emit_built_key(l, child_of(m, F_name));
		emit_method_value(l, m);
	}
	put(l, ")");
}

static void emit_built_object(struct lower *l, struct node *n)
{
	bool group = true, element = false;
	put(l, "ø.object({");
	l->at = n->child->end;
	for (struct node *c = n->child->next; c && c->next; c = c->next) {
		if (c->kind == K_TOKEN) {
			struct node *next = c->next->next ? c->next : NULL;
			if (group && next && is_plain_member(l, next))
				gap_to(l, c->end);
			else
				drop_to(l, c->end);
		} else if (is_plain_member(l, c)) {
			if (!group)
				put(l, ".and({");
			group = element = true;
			emit_plain_member(l, c);
		} else {
			if (group)
				put(l, element ? " })" : "})");
			group = false;
			gap_to(l, c->start);
			if (l->out[l->out_length - 1] == ' ' && l->out_length > 1 && l->out[l->out_length - 2] == ')')
				--l->out_length;
			emit_built_member(l, c);
		}
	}
	drop_to(l, n->end - 1);
	put(l, group ? " }).value" : ".value");
	l->at = n->end;
}

static void emit_plain_object(struct lower *l, struct node *n)
{
	for (struct node *c = n->child; c; c = c->next)
		if (c->kind == K_TOKEN)
			emit(l, c);
		else
			emit_plain_member(l, c);
	gap_to(l, n->end);
}

void emit_object(struct lower *l, struct node *n)
{
	bool plain = true;
	int supers = 0;
	for (struct node *m = named_child(n); m; m = next_named(m)) {
		plain = plain && is_plain_member(l, m);
		supers += m->kind == K_method_definition && uses_super(m);
	}
	if (supers)
		put(l, "ø.home(%d, ", supers);
	if (plain)
		emit_plain_object(l, n);
	else
		emit_built_object(l, n);
	if (supers)
		put(l, ")");
}
