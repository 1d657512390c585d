/* lower_statement.c -- declarations, blocks, switch, catch.
 *
 * HOW   `let` and `const` become `var` under the name that lower_resolve.c chose. A block whose bindings need an
 *       object of each entry becomes `{ with ({ x: void 0 }) { ... } }`: the engine's own `with` gives each
 *       closure the object of its time, and break, continue, return and yield go through it unchanged.
 * READ  after lower_emit.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <string.h>

/* ---- names ---- */

void put_binding(struct lower *l, const struct binding *b)
{
	if (b->scope->in_head)
		put(l, "%s.", b->scope->object);
	put(l, "%s", b->output->text);
}

static bool lives_in_block(const struct binding *b)
{
	return b->kind == B_LET || b->kind == B_CONST || b->kind == B_CLASS;
}

/* `var x = ø.unset;` for what may be asked for too early. */
bool put_sentinels(struct lower *l, struct scope *scope)
{
	bool any = false;
	for (struct binding *b = scope && !scope->with ? scope->bindings : NULL; b; b = b->next)
		if (b->sentinel) {
			put(l, "%s%s = ø.unset", any ? ", " : "var ", b->output->text);
			any = true;
		}
	if (any)
		put(l, ";");
	return any;
}

static void put_scope_object(struct lower *l, struct scope *scope)
{
	bool first = true;
	put(l, "with (ø.scope({");
	for (struct binding *b = scope->bindings; b; b = b->next)
		if (lives_in_block(b)) {
			put(l, "%s %s: %s", first ? "" : ",", b->output->text, b->sentinel ? "ø.unset" : "void 0");
			first = false;
		}
	put(l, " })) {");
}

/* What stands behind the `{` of a block with this scope. */
void put_scope_open(struct lower *l, struct scope *scope)
{
	if (!scope)
		return;
	if (scope->with) {
		put(l, " ");
		put_scope_object(l, scope);
		return;
	}
	for (struct binding *b = scope->bindings; b; b = b->next)
		if (b->sentinel) {
			put(l, " ");
			put_sentinels(l, scope);
			return;
		}
}

/* ---- lists of statements ---- */

static bool is_directive(const struct node *n)
{
	return n->kind == K_expression_statement && named_child(n) && named_child(n)->kind == K_string;
}

/* May the text of the next line be read as the rest of this statement? */
static bool is_open_ended(struct lower *l, const struct node *n)
{
	switch (n->kind) {
	case K_function_declaration: case K_generator_function_declaration: case K_statement_block:
	case K_empty_statement: case K_switch_statement: case K_try_statement: case K_TOKEN: case K_hash_bang_line:
	case K_import_statement:
		return false;
	default:
		return l->source[n->end - 1] != ';';
	}
}

/* A statement that now begins with a parenthesis must not continue the one before it. */
static void separate(struct lower *l, const struct node *before, const struct node *n, size_t from)
{
	char c = from < l->out_length ? l->out[from] : ' ';
	if (before && (c == '(' || c == '[') && l->source[n->start] != c && is_open_ended(l, before))
		put_splice(l, from, ";");
}

static bool is_super_call(const struct node *n)
{
	const struct node *e = n->kind == K_expression_statement ? named_child(n) : NULL;
	return e && e->kind == K_call_expression && child_of(e, F_function)->kind == K_super;
}

static void emit_statement(struct lower *l, const struct node *before, struct node *n)
{
	struct function *f = l->function;
	unsigned temps = f->temps;
	gap_to(l, n->start);
	size_t from = l->out_length;
	emit(l, n);
	separate(l, before, n, from);
	if (l->flat && is_open_ended(l, n))
		put(l, ";");
	f->temps = temps;
	if (f->derived && n->parent == child_of(f->node, F_body) && is_super_call(n))
		f->super_shown = true;
}

void emit_statements(struct lower *l, struct node *n, struct node *first)
{
	const struct node *before = NULL;
	bool directives = n == l->root || is_function(n->parent->kind);
	for (struct node *c = first; c; c = c->next) {
		if (c->kind == K_TOKEN) {
			if (!c->next && n->kind == K_statement_block)
				break; /* the closing brace: others may have to say something before it */
			emit(l, c);
			continue;
		}
		if (!directives || (!is_directive(c) && c->kind != K_hash_bang_line)) {
			gap_to(l, c->start);
			put_insert(l);
			directives = false;
		}
		if (c->kind == K_hash_bang_line)
			drop_to(l, l->at = c->end);
		else
			emit_statement(l, before, c);
		before = c;
	}
}

void emit_program(struct lower *l, struct node *n)
{
	struct function *f = n->scope->function;
	enter_function(l, f);
	if (l->module)
		put(l, "'use strict'; ");
	emit_statements(l, n, n->child);
	if (l->module)
		put_insert(l); /* also when there is no statement */
	gap_to(l, n->end);
	leave_function(l);
}

/* The block without its braces. */
void emit_block_inside(struct lower *l, struct node *n)
{
	struct scope *scope = n->scope && n->scope->kind == S_BLOCK ? n->scope : NULL;
	put_scope_open(l, scope);
	emit_statements(l, n, n->child->next);
	gap_to(l, n->end - 1);
}

void emit_block(struct lower *l, struct node *n)
{
	gap_to(l, n->start + 1);
	emit_block_inside(l, n);
	gap_to(l, n->end);
	if (n->scope && n->scope->kind == S_BLOCK && n->scope->with)
		put(l, " }");
}

/* ---- let, const, var ---- */

static bool starts_anew(const struct binding *b)
{
	return b->kind != B_VAR && (b->scope->kind != S_FUNCTION || b->sentinel || b->scope->with);
}

static void emit_declarator(struct lower *l, struct node *n, bool *first)
{
	struct node *name = child_of(n, F_name), *value = child_of(n, F_value);
	if (is_pattern(name)) {
		drop_to(l, n->start);
		put(l, "%s", *first ? "" : ", ");
		*first = true;
		emit_binding_list(l, name, value, first);
		*first = false;
		return;
	}
	gap_to(l, n->start);
	*first = false;
	if (!name->binding) {
		emit(l, name);
	} else {
		put_binding(l, name->binding);
		l->at = name->end;
	}
	if (value) {
		gap_to(l, value->start);
		emit_named(l, value, name->name, name->binding && name->binding->output == name->name &&
			!name->binding->scope->in_head);
	} else if (name->binding && starts_anew(name->binding)) {
		put(l, " = void 0");
	}
}

static bool declares_into_object(const struct node *n)
{
	const struct node *name = child_of(named_child(n), F_name);
	while (name && name->kind != K_identifier && name->kind != K_shorthand_property_identifier_pattern)
		name = name->kind == K_pair_pattern ? child_of(name, F_value) : named_child(name);
	return n->kind == K_lexical_declaration && name && name->binding && name->binding->scope->with;
}

/* Do all declarators name nothing, as in `let {} = f()`? Then `var` has nothing to declare. */
static bool declares_nothing(const struct node *n)
{
	for (struct node *d = named_child(n); d; d = next_named(d)) {
		struct node *name = child_of(d, F_name);
		if (!is_pattern(name) || named_child(name))
			return false;
	}
	return true;
}

/* In a script, a declaration has no value, although it is written as an assignment. */
bool hides_value(const struct lower *l, const struct node *n)
{
	return l->options.goal != LOWER_BODY && n->parent == l->root;
}

void emit_declaration(struct lower *l, struct node *n)
{
	bool bare = declares_into_object(n) || declares_nothing(n), first = true, hides = bare && hides_value(l, n);
	struct node *d = named_child(n);
	if (!bare)
		put(l, "var");
	l->at = n->child->end;
	if (bare)
		drop_to(l, d->start);
	else if (is_pattern(child_of(d, F_name)))
		put(l, " ");
	if (hides)
		put(l, "void (");
	for (; d; d = next_named(d))
		emit_declarator(l, d, &first);
	if (hides)
		put(l, ")");
	gap_to(l, n->end);
}

/* ---- the others ---- */

/* The parts of a `for` head are expression statements to tree-sitter. */
void emit_head_expression(struct lower *l, struct node *n)
{
	gap_to(l, n->start);
	emit_children(l, n);
}

/* A statement must not begin with `function`: an arrow function becomes one. */
void emit_expression_statement(struct lower *l, struct node *n)
{
	struct node *e = named_child(n);
	bool wrap = e && (e->kind == K_arrow_function || e->kind == K_class);
	if (wrap)
		put(l, "(");
	if (e)
		emit(l, e);
	if (wrap)
		put(l, ")");
	gap_to(l, n->end);
}

void emit_labeled(struct lower *l, struct node *n)
{
	struct node *body = n;
	while (body->kind == K_labeled_statement)
		body = child_of(body, F_body);
	if (body->kind == K_for_in_statement)
		emit_for_in(l, body, n);
	else
		emit_children(l, n);
}

void emit_catch(struct lower *l, struct node *n)
{
	struct node *parameter = child_of(n, F_parameter), *body = child_of(n, F_body);
	bool first = true;
	if (parameter && parameter->kind == K_identifier) {
		emit_children(l, n);
		return;
	}
	gap_to(l, n->start + 5);
	put(l, " (e%s) {", l->mark);
	if (parameter) {
		bool with = n->scope->with;
		put_scope_open(l, n->scope);
		put(l, with ? " " : " var ");
		drop_to(l, parameter->start);
		emit_pattern_items(l, parameter, lower_format(l, "e%s", l->mark), NULL, &first);
		put(l, "%s;", first ? "e" : "");
	}
	drop_to(l, body->start + 1);
	emit_block_inside(l, body);
	gap_to(l, body->end);
	if (body->scope && body->scope->kind == S_BLOCK && body->scope->with)
		put(l, " }");
	if (parameter && n->scope->with)
		put(l, " }");
	gap_to(l, n->end);
}

void emit_switch(struct lower *l, struct node *n)
{
	struct scope *scope = child_of(n, F_body)->scope;
	bool sentinels = false;
	for (struct binding *b = scope ? scope->bindings : NULL; b; b = b->next)
		sentinels |= b->sentinel;
	bool wrap = scope && (scope->with || sentinels);
	if (wrap) {
		put(l, "{");
		put_scope_open(l, scope);
		put(l, " ");
	}
	emit_children(l, n);
	if (wrap)
		put(l, scope->with ? " } }" : " }");
}

static void emit_awaiting_return(struct lower *l, struct node *n, struct node *value)
{
	gap_to(l, n->start + 6);
	put(l, " ø.await(");
	drop_to(l, value->start);
	emit(l, value);
	put(l, ")");
	gap_to(l, n->end);
}

/* The constructor of a derived class gives back the object that super() made; an async generator awaits the value. */
void emit_return(struct lower *l, struct node *n)
{
	struct node *value = named_child(n);
	struct function *f = l->function;
	if (f->async && f->generator && value) {
		emit_awaiting_return(l, n, value);
		return;
	}
	if (!f->derived) {
		emit_children(l, n);
		return;
	}
	gap_to(l, n->start + 6);
	put(l, " ø.result(");
	if (value) {
		drop_to(l, value->start);
		emit(l, value);
	} else {
		put(l, "void 0");
	}
	put(l, ", this%s)", l->mark);
	gap_to(l, n->end);
}
