/* lower_tree.c -- tree-sitter's tree as nodes of our own.
 *
 * HOW   one walk with a cursor makes a struct node of every node that has a meaning; comments are left out,
 *       they belong to the gaps between nodes, which are copied.
 * WHY   in tree-sitter's tree a child or a field is found by counting from the first, and a parent from the
 *       root. The passes ask for them often.
 * LIMIT nesting: the passes recurse, so a tree deeper than DEEPEST is refused.
 * READ  after lower.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#define DEEPEST 3000

static const char *const kind_names[K_COUNT] = {
	[K_TOKEN] = "", [K_OTHER] = "",
#define X(name) [K_##name] = #name,
	LOWER_KINDS(X)
#undef X
};

static const char *const field_names[F_COUNT] = {
	[F_NONE] = "",
#define X(name) [F_##name] = #name,
	LOWER_FIELDS(X)
#undef X
};

struct tables {
	enum kind kinds[1024];
	enum field fields[128];
	uint32_t separated; /* 1 + where a name begins that holds a line separator: the grammar takes one for a letter */
};

static void fill_tables(struct tables *t, const TSLanguage *language)
{
	uint32_t symbols = ts_language_symbol_count(language);
	for (uint32_t s = 0; s < symbols && s < 1024; ++s) {
		const char *name = ts_language_symbol_name(language, (TSSymbol)s);
		t->kinds[s] = K_TOKEN;
		if (ts_language_symbol_type(language, (TSSymbol)s) != TSSymbolTypeRegular)
			continue;
		t->kinds[s] = K_OTHER;
		for (int k = K_OTHER + 1; k < K_COUNT; ++k)
			if (kind_names[k][0] == name[0] && !strcmp(kind_names[k], name))
				t->kinds[s] = (enum kind)k;
	}
	for (int f = 1; f < F_COUNT; ++f) {
		TSFieldId id = ts_language_field_id_for_name(language, field_names[f], (uint32_t)strlen(field_names[f]));
		if (id < 128)
			t->fields[id] = (enum field)f;
	}
}

/* ---- the walk ---- */

static bool is_leaf(enum kind kind)
{
	return kind == K_string || kind == K_regex || kind == K_TOKEN;
}

static bool holds_separator(const struct lower *l, const struct node *n)
{
	const char *s = l->source + n->start, *end = l->source + n->end;
	for (; (s = memchr(s, '\xE2', (size_t)(end - s))) != NULL; ++s)
		if (is_separator(s))
			return true;
	return false;
}

/* The grammar's names may begin and end with line separators, which are not theirs; words such as `this` as well. */
static void trim_separators(struct node *n, const char *s)
{
	while (n->end - n->start > 3 && s[n->start] == '\xE2' && is_separator(s + n->start))
		n->start += 3;
	while (n->end - n->start > 3 && s[n->end - 3] == '\xE2' && is_separator(s + n->end - 3))
		n->end -= 3;
}

static struct node *make_node(struct lower *l, struct tables *t, TSTreeCursor *cursor, TSNode ts)
{
	struct node *n = lower_alloc(l, sizeof *n);
	n->kind = ts_node_symbol(ts) < 1024 ? t->kinds[ts_node_symbol(ts)] : K_OTHER;
	n->start = ts_node_start_byte(ts);
	n->end = ts_node_end_byte(ts);
	trim_separators(n, l->source);
	TSFieldId field = ts_tree_cursor_current_field_id(cursor);
	n->field = field < 128 ? t->fields[field] : F_NONE;
	if (n->kind == K_variable_declaration && l->source[n->start] == 'l')
		n->kind = K_lexical_declaration; /* see lower_parse.c */
	switch (n->kind) {
	case K_identifier: case K_shorthand_property_identifier: case K_shorthand_property_identifier_pattern:
	case K_private_property_identifier: case K_undefined:
		name_of(l, n);
		/* fallthrough */
	case K_property_identifier: case K_statement_identifier:
		if (holds_separator(l, n))
			t->separated = n->start + 1;
		break;
	default:
		break;
	}
	return n;
}

/* A body ends with its brace, and a declaration with its body. The grammar lets them end with a semicolon that is not
 * there, behind a comment. */
static void end_with_body(struct node *n)
{
	struct node *last = n->child;
	while (last && last->next)
		last = last->next;
	if (last && (n->kind == K_statement_block || n->kind == K_function_declaration || n->kind == K_generator_function_declaration ||
			n->kind == K_class_declaration))
		n->end = last->end;
}

/* Returns false if the tree is too deep: not by lower_fail(), the cursor must be freed first. */
static bool build(struct lower *l, struct tables *t, TSTreeCursor *cursor, struct node *parent, int depth)
{
	struct node **tail = &parent->child;
	bool fits = depth < DEEPEST;
	if (!fits)
		return false;
	do {
		TSNode ts = ts_tree_cursor_current_node(cursor);
		TSSymbol symbol = ts_node_symbol(ts);
		enum kind kind = symbol < 1024 ? t->kinds[symbol] : K_OTHER;
		if (kind == K_comment || kind == K_html_comment)
			continue;
		struct node *n = make_node(l, t, cursor, ts);
		n->parent = parent;
		*tail = n;
		tail = &n->next;
		if (!is_leaf(kind) && ts_tree_cursor_goto_first_child(cursor)) {
			fits = build(l, t, cursor, n, depth + 1);
			ts_tree_cursor_goto_parent(cursor);
			end_with_body(n);
		}
	} while (fits && ts_tree_cursor_goto_next_sibling(cursor));
	return fits;
}

struct node *lower_tree(struct lower *l, const void *tree)
{
	struct tables *t = lower_alloc(l, sizeof *t);
	TSNode top = ts_tree_root_node(tree);
	struct node *root = lower_alloc(l, sizeof *root);
	fill_tables(t, ts_tree_language(tree));
	root->kind = K_program;
	root->end = l->length;
	TSTreeCursor cursor = ts_tree_cursor_new(top);
	bool fits = !ts_tree_cursor_goto_first_child(&cursor) || build(l, t, &cursor, root, 0);
	ts_tree_cursor_delete(&cursor);
	if (!fits)
		lower_fail(l, 0, "Maximum nesting depth exceeded");
	if (t->separated)
		lower_fail(l, t->separated - 1, "A name followed by a line separator: Orrery needs a newline there");
	return root;
}

/* ---- asking the tree ---- */

struct node *child_of(const struct node *n, enum field field)
{
	struct node *c = n->child;
	while (c && c->field != field)
		c = c->next;
	return c;
}

struct node *child_kind(const struct node *n, enum kind kind)
{
	struct node *c = n->child;
	while (c && c->kind != kind)
		c = c->next;
	return c;
}

bool node_is(const struct lower *l, const struct node *n, const char *text)
{
	size_t length = strlen(text);
	return n->end - n->start == length && !memcmp(l->source + n->start, text, length);
}

struct node *token_of(const struct lower *l, const struct node *n, const char *token)
{
	struct node *c = n->child;
	while (c && !(c->kind == K_TOKEN && node_is(l, c, token)))
		c = c->next;
	return c;
}

struct node *next_named(const struct node *n)
{
	struct node *c = n->next;
	while (c && c->kind == K_TOKEN)
		c = c->next;
	return c;
}

struct node *named_child(const struct node *n)
{
	return n->child && n->child->kind == K_TOKEN ? next_named(n->child) : n->child;
}

struct node *unwrap_parentheses(struct node *n)
{
	while (n->kind == K_parenthesized_expression && named_child(n))
		n = named_child(n);
	return n;
}

bool is_function(enum kind kind)
{
	switch (kind) {
	case K_function_expression: case K_function_declaration: case K_generator_function:
	case K_generator_function_declaration: case K_arrow_function: case K_method_definition:
		return true;
	default:
		return false;
	}
}
