/* dump.c -- a grid as text, and what the styles look like.
 *
 * HOW   row by row, blanks at the end left out; with colour, as the escape sequences of a 256-colour terminal.
 * WHY   the tests compare it, the book prints it, and a screen reader can read it.
 * READ  after grid.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdio.h>

/* Colours that can be read on a dark and on a light ground. Nothing is told by colour alone. */
const struct look looks[STYLES] = {
	[STYLE_PLAIN] = { -1, -1, .bold = false },
	[STYLE_DIM] = { 245, -1, .mono_dim = true },
	[STYLE_RULE] = { 241, -1, .mono_dim = true },
	[STYLE_TITLE] = { -1, -1, .bold = true, .mono_bold = true },
	[STYLE_BAR] = { -1, -1, .reverse = true, .mono_reverse = true },
	[STYLE_BAR_STRONG] = { -1, -1, .reverse = true, .bold = true, .mono_reverse = true, .mono_bold = true },
	[STYLE_STRONG] = { -1, -1, .bold = true, .mono_bold = true },
	[STYLE_CURRENT] = { 208, 3, .bold = true, .mono_bold = true },
	[STYLE_COMMENT] = { 245, -1, .mono_dim = true },
	[STYLE_STRING] = { 71, 2, .bold = false },
	[STYLE_NUMBER] = { 137, 3, .bold = false },
	[STYLE_KEYWORD] = { 133, 5, .mono_bold = true },
	[STYLE_FUNCTION] = { 67, 6, .bold = false },
	[STYLE_ERROR] = { 167, 1, .mono_bold = true },
	[STYLE_SCRIPT] = { -1, -1, .bold = true, .mono_bold = true },
	[STYLE_TIMER] = { 172, 3, .mono_bold = true },
	[STYLE_TICK] = { 169, 5, .mono_bold = true },
	[STYLE_MICROTASK] = { 37, 6, .mono_bold = true },
	[STYLE_IMMEDIATE] = { 71, 2, .mono_bold = true },
	[STYLE_IO] = { 68, 4, .bold = true, .mono_bold = true },
	[STYLE_OTHER] = { 131, 1, .mono_bold = true },
};

static void put_code(uint32_t code)
{
	char bytes[4];
	fwrite(bytes, 1, utf8_put(bytes, code), stdout);
}

static void put_style(const struct cell *cell)
{
	const struct look *look = &looks[cell->style];
	fputs("\033[0", stdout);
	if (look->bold)
		fputs(";1", stdout);
	if (look->reverse)
		fputs(";7", stdout);
	if (look->colour256 >= 0 || cell->lit)
		printf(";38;5;%d", look->colour256 >= 0 ? look->colour256 : LIT_TEXT);
	if (cell->lit)
		printf(";48;5;%d", LIT_GROUND);
	putchar('m');
}

static bool is_blank(const struct cell *cell)
{
	return cell->edges == 0 && cell->ch == ' ' && !cell->lit && !looks[cell->style].reverse;
}

static bool same_style(const struct cell *a, const struct cell *b)
{
	return a && a->style == b->style && a->lit == b->lit;
}

static void dump_row(const struct grid *grid, int y, bool colour)
{
	const struct cell *row = &grid->cells[(size_t)y * (size_t)grid->width], *before = NULL;
	int end = grid->width;
	while (end > 0 && (colour ? is_blank(&row[end - 1]) : row[end - 1].edges == 0 && row[end - 1].ch == ' '))
		--end;
	for (int x = 0; x < end; before = &row[x++]) {
		if (colour && !same_style(before, &row[x]))
			put_style(&row[x]);
		if (row[x].edges)
			put_code(grid_edge_char(grid, row[x].edges));
		else if (row[x].ch)
			put_code(row[x].ch);
		if (!row[x].edges && row[x].mark)
			put_code(row[x].mark);
	}
	if (colour && end > 0)
		fputs("\033[0m", stdout);
	putchar('\n');
}

void dump_grid(const struct grid *grid, bool colour)
{
	for (int y = 0; y < grid->height; ++y)
		dump_row(grid, y, colour);
}
