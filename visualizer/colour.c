/* colour.c -- source text coloured by tree-sitter.
 *
 * HOW   a file is parsed once, when it is first shown. Every leaf of the syntax tree gets a style; the result
 *       is one style for each byte of the text.
 * WHY   a parser knows what a regular expression or a template is; a list of words does not. And it goes on
 *       after a syntax error, which is what a student's file may have.
 * LIMIT a file over 1 MB, or one that takes over half a second, is shown without colours.
 * READ  with panes.c (pane_source).
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

#define COLOUR_MAX ((size_t)1 << 20)
#define PATIENCE_US 500000

const TSLanguage *tree_sitter_javascript(void);

/* ---- which style ---- */

static bool is_one_of(const char *type, const char *const *words)
{
	while (*words && strcmp(*words, type) != 0)
		++words;
	return *words != NULL;
}

/* A token without a name of its own is written as itself: a keyword, an operator, a bracket. */
static enum style style_of_token(const char *type)
{
	return type[0] >= 'a' && type[0] <= 'z' ? STYLE_KEYWORD : STYLE_PLAIN;
}

static enum style style_of_leaf(TSNode node)
{
	static const char *const strings[] = { "string_fragment", "escape_sequence", "\"", "'", "`", "regex_pattern",
		"regex_flags", NULL };
	static const char *const words[] = { "this", "super", "true", "false", "null", "undefined", NULL };
	const char *type = ts_node_type(node);
	if (!strcmp(type, "comment") || !strcmp(type, "hash_bang_line"))
		return STYLE_COMMENT;
	if (!strcmp(type, "number"))
		return STYLE_NUMBER;
	if (is_one_of(type, strings))
		return STYLE_STRING;
	if (is_one_of(type, words))
		return STYLE_KEYWORD;
	return ts_node_is_named(node) ? STYLE_PLAIN : style_of_token(type);
}

/* ---- the walk ---- */

static void paint(struct source *source, TSNode node, enum style style)
{
	uint32_t from = ts_node_start_byte(node), to = ts_node_end_byte(node);
	for (uint32_t i = from; i < to && i < source->length; ++i)
		source->styles[i] = (unsigned char)style;
}

static TSNode field(TSNode node, const char *name)
{
	return ts_node_child_by_field_name(node, name, (uint32_t)strlen(name));
}

/* A name is a function's where it is declared as one or called: the node above it says so. */
static void paint_function_name(struct source *source, TSNode node, const char *type)
{
	static const char *const declarations[] = { "function", "function_declaration", "method_definition",
		"generator_function", "generator_function_declaration", NULL };
	TSNode name = { .id = NULL };
	if (is_one_of(type, declarations))
		name = field(node, "name");
	else if (!strcmp(type, "call_expression"))
		name = field(node, "function");
	if (!ts_node_is_null(name) && !strcmp(ts_node_type(name), "member_expression"))
		name = field(name, "property");
	if (!ts_node_is_null(name) && ts_node_child_count(name) == 0)
		paint(source, name, STYLE_FUNCTION);
}

/* From the outside in: what of a string is no leaf of the tree (its plain text) has the style of the whole. */
static void paint_node(struct source *source, TSNode node)
{
	const char *type = ts_node_type(node);
	enum style style;
	if (!strcmp(type, "string") || !strcmp(type, "template_string") || !strcmp(type, "regex"))
		paint(source, node, STYLE_STRING);
	else if (!strcmp(type, "template_substitution"))
		paint(source, node, STYLE_PLAIN);
	else if (ts_node_child_count(node) > 0)
		paint_function_name(source, node, type);
	else if ((style = style_of_leaf(node)) != STYLE_PLAIN)
		paint(source, node, style);
}

/* Depth first, without recursion: a program may be nested deeper than the C stack is. */
static void walk(struct source *source, TSNode root)
{
	TSTreeCursor cursor = ts_tree_cursor_new(root);
	bool more = true;
	while (more) {
		paint_node(source, ts_tree_cursor_current_node(&cursor));
		if (ts_tree_cursor_goto_first_child(&cursor))
			continue;
		while (!(more = ts_tree_cursor_goto_next_sibling(&cursor)))
			if (!ts_tree_cursor_goto_parent(&cursor))
				break;
	}
	ts_tree_cursor_delete(&cursor);
}

static void colour(struct source *source)
{
	TSParser *parser = ts_parser_new();
	if (!parser)
		return;
	TSTree *tree = NULL;
	ts_parser_set_timeout_micros(parser, PATIENCE_US);
	if (ts_parser_set_language(parser, tree_sitter_javascript()))
		tree = ts_parser_parse_string(parser, NULL, source->text, (uint32_t)source->length);
	if (tree) {
		source->styles = must_alloc(source->length + 1);
		walk(source, ts_tree_root_node(tree));
		ts_tree_delete(tree);
	}
	ts_parser_delete(parser);
}

/* ---- lines ---- */

static void find_lines(struct source *source)
{
	size_t count = 1;
	for (size_t i = 0; i < source->length; ++i)
		count += source->text[i] == '\n';
	source->lines = must_alloc((count + 1) * sizeof *source->lines);
	source->line_count = 0;
	source->lines[source->line_count++] = 0;
	for (size_t i = 0; i < source->length; ++i)
		if (source->text[i] == '\n' && i + 1 < source->length)
			source->lines[source->line_count++] = (uint32_t)(i + 1);
	source->lines[source->line_count] = (uint32_t)source->length;
}

void source_prepare(struct source *source)
{
	if (source->prepared)
		return;
	source->prepared = true;
	find_lines(source);
	if (source->length > 0 && source->length <= COLOUR_MAX)
		colour(source);
}

void source_free(struct source *source)
{
	free(source->lines);
	free(source->styles);
}
