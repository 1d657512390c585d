/* lower_parse.c -- tree-sitter reads the program.
 *
 * HOW   four things that tree-sitter reads otherwise than JavaScript are written differently for it. The length stays,
 *       and the later passes take every word from the source, so that they see nothing of this:
 *         for (let [a] = b;;)   would be an element of a variable `let`: it reads `var`
 *         let a, b              ends at the line's end even if the next line begins with ( or [: a semicolon there
 *         x = () => {}          ends there as well: it cannot be called
 *         yield, await          are names outside of the functions that wait: if a program has an error, it is read
 *                               once more with other names for them
 * READ  after lower.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "lower.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_javascript(void);

#define DEEPEST_OPEN 30000
#define PATIENCE_US 10000000 /* tree-sitter's recovery from errors may take long on garbage */

/* ---- what is written differently ---- */

static bool is_white(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_word_byte(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || c == '\\' || (c & 0x80);
}

static bool is_word_at(const char *s, size_t left, const char *word)
{
	size_t n = strlen(word);
	return left > n && !memcmp(s, word, n) && !is_word_byte(s[n]);
}

/* Is the parenthesis at i that of `for (let [`? Gives the place of `let`. */
static bool is_head_with_let(const char *s, size_t length, size_t i, size_t *let)
{
	size_t before = i, behind = i + 1;
	while (before > 0 && is_white(s[before - 1]))
		--before;
	if (!(before >= 3 && !memcmp(s + before - 3, "for", 3)) && !(before >= 5 && !memcmp(s + before - 5, "await", 5)))
		return false;
	while (behind < length && is_white(s[behind]))
		++behind;
	*let = behind;
	if (!is_word_at(s + behind, length - behind, "let"))
		return false;
	for (behind += 3; behind < length && is_white(s[behind]);)
		++behind;
	return behind < length && s[behind] == '[';
}

static char *writable(struct lower *l, struct parsed *p)
{
	if (!p->text) {
		p->text = malloc(l->length + 1);
		if (!p->text)
			abort();
		memcpy(p->text, l->source, l->length);
		p->text[l->length] = '\0';
	}
	return p->text;
}

static void write_var(struct lower *l, struct parsed *p)
{
	const char *s = l->source, *open = s, *end = s + l->length;
	size_t let;
	for (; (open = memchr(open, '(', (size_t)(end - open))) != NULL; ++open)
		if (is_head_with_let(s, l->length, (size_t)(open - s), &let))
			memcpy(writable(l, p) + let, "var", 3);
}

static bool write_name(struct lower *l, struct parsed *p, const char *word, const char *name)
{
	const char *s = l->source;
	bool any = false;
	for (size_t i = 0; i < l->length; ++i)
		if (s[i] == *word && is_word_at(s + i, l->length - i, word) && (i == 0 || !is_word_byte(s[i - 1]))) {
			memcpy(writable(l, p) + i, name, strlen(word));
			any = true;
		}
	return any;
}

size_t skip_space(const char *s, size_t length, size_t i)
{
	for (;;) {
		while (i < length && is_white(s[i]))
			++i;
		if (i + 1 >= length || s[i] != '/' || (s[i + 1] != '/' && s[i + 1] != '*'))
			return i;
		const char *end = strstr(s + i + 2, s[i + 1] == '/' ? "\n" : "*/");
		i = end ? (size_t)(end - s) + (s[i + 1] == '*' ? 2 : 0) : length;
	}
}

/* Names with commas between them, from i: the place behind the last. */
static size_t skip_names(const char *s, size_t length, size_t i)
{
	size_t end;
	do {
		i = end = skip_space(s, length, i);
		while (end < length && is_word_byte(s[end]))
			++end;
		if (end == i)
			return length;
		i = skip_space(s, length, end);
	} while (i < length && s[i++] == ',');
	return end;
}

/* Writes the semicolons that are not there behind declarations without values, before lines that begin with a bracket. */
static bool write_semicolons(struct lower *l, struct parsed *p)
{
	const char *s = l->source;
	bool any = false;
	for (size_t i = 0; i < l->length; ++i) {
		if ((s[i] != 'l' && s[i] != 'v') || (i > 0 && is_word_byte(s[i - 1])))
			continue;
		if (!is_word_at(s + i, l->length - i, "let") && !is_word_at(s + i, l->length - i, "var"))
			continue;
		size_t end = skip_names(s, l->length, i + 3), next = skip_space(s, l->length, end);
		if (next < l->length && strchr("[(`/", s[next]) && is_white(s[end]) && memchr(s + end, '\n', next - end)) {
			writable(l, p)[end] = ';';
			any = true;
		}
	}
	return any;
}

bool begins_with_bracket(const struct lower *l, size_t i)
{
	size_t next = skip_space(l->source, l->length, i);
	return next < l->length && strchr("([`", l->source[next]) && memchr(l->source + i, '\n', next - i);
}

/* Does the brace at i close the body of an arrow function? */
static bool ends_arrow(const struct parsed *p, uint32_t i)
{
	TSNode brace = ts_node_descendant_for_byte_range(ts_tree_root_node(p->tree), i, i + 1);
	TSNode block = ts_node_parent(brace);
	if (ts_node_is_null(block) || strcmp(ts_node_type(brace), "}") || strcmp(ts_node_type(block), "statement_block"))
		return false;
	TSNode arrow = ts_node_parent(block);
	return !ts_node_is_null(arrow) && !strcmp(ts_node_type(arrow), "arrow_function");
}

/* Nothing can be done to an arrow function with a body: before a bracket on the next line there is a semicolon. */
static bool write_arrow_ends(struct lower *l, struct parsed *p)
{
	const char *s = l->source, *brace = s, *end = s + l->length;
	bool any = false;
	for (; (brace = memchr(brace, '}', (size_t)(end - brace))) != NULL; ++brace) {
		size_t i = (size_t)(brace - s);
		if (begins_with_bracket(l, i + 1) && is_white(s[i + 1]) && (!p->text || p->text[i + 1] != ';') && ends_arrow(p, (uint32_t)i)) {
			writable(l, p)[i + 1] = ';';
			any = true;
		}
	}
	return any;
}

/* ---- parsing ---- */

/* tree-sitter does not survive some hundred thousand brackets that nothing closes. What stands in strings counts,
 * too: no program has so much of it. */
static void check_depth(struct lower *l)
{
	long depth = 0;
	for (uint32_t i = 0; i < l->length; ++i) {
		char c = l->source[i];
		depth += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
		if (depth > DEEPEST_OPEN)
			lower_fail(l, i, "Maximum nesting depth exceeded");
	}
}

static bool parse_text(struct lower *l, struct parsed *p)
{
	ts_tree_delete(p->tree);
	ts_parser_reset(p->parser);
	p->tree = ts_parser_parse_string(p->parser, NULL, p->text ? p->text : l->source, l->length);
	if (!p->tree)
		lower_fail(l, 0, "Too much of this program cannot be parsed");
	if (write_arrow_ends(l, p))
		return parse_text(l, p);
	return !ts_node_has_error(ts_tree_root_node(p->tree));
}

void lower_parse(struct lower *l, struct parsed *p)
{
	p->parser = ts_parser_new();
	if (!p->parser || !ts_parser_set_language(p->parser, tree_sitter_javascript()))
		lower_fail(l, 0, "The grammar does not fit the parser");
	ts_parser_set_timeout_micros(p->parser, PATIENCE_US);
	check_depth(l);
	write_var(l, p);
	if (parse_text(l, p))
		return;
	if (write_semicolons(l, p) && parse_text(l, p))
		return;
	if (write_name(l, p, "yield", "y1eld") && parse_text(l, p))
		return;
	if (write_name(l, p, "await", "aw1it") && parse_text(l, p))
		return;
	if (p->text) {
		memcpy(p->text, l->source, l->length);
		write_var(l, p);
		write_semicolons(l, p);
		write_name(l, p, "await", "aw1it");
		if (parse_text(l, p))
			return;
		memcpy(p->text, l->source, l->length);
	}
	lower_syntax_error(l, p);
}

void lower_parsed_free(struct parsed *p)
{
	ts_tree_delete(p->tree);
	if (p->parser)
		ts_parser_delete(p->parser);
	free(p->text);
}
