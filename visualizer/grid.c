/* grid.c -- a screen of cells.
 *
 * HOW   panes draw text into areas of a grid; rules are drawn as edges of cells, so that where two meet the
 *       right junction comes out by itself. A terminal or a file copies the cells.
 * WHY   one picture for both, so that what the tests and the book show is what a terminal shows. No text can
 *       leave its area, whatever is in it: wide characters take two cells, control characters are spelled out.
 * READ  before panes.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define TAB_WIDTH 4

/* ---- UTF-8 ---- */

/* Decodes one character. A byte that does not belong there counts as U+FFFD. */
size_t utf8_next(const char *text, size_t length, uint32_t *code)
{
	const unsigned char *s = (const unsigned char *)text;
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t n = s[0] < 0x80 ? 1 : s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
	uint32_t c = n == 1 ? s[0] : s[0] & (0xFFu >> (n + 1));
	*code = 0xFFFD;
	if (s[0] >= 0xF8 || (s[0] >= 0x80 && s[0] < 0xC0) || n > length)
		return 1;
	for (size_t i = 1; i < n; ++i) {
		if ((s[i] & 0xC0) != 0x80)
			return 1;
		c = c << 6 | (s[i] & 0x3F);
	}
	if (c < least[n] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
		return 1;
	*code = c;
	return n;
}

size_t utf8_put(char *out, uint32_t code)
{
	if (code < 0x80) {
		out[0] = (char)code;
		return 1;
	}
	size_t n = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	for (size_t i = n - 1; i > 0; --i, code >>= 6)
		out[i] = (char)(0x80 | (code & 0x3F));
	out[0] = (char)((0xF00u >> n & 0xFF) | code);
	return n;
}

/* ---- characters as they are shown ---- */

/* One character of a text: what is shown for it, and how wide. */
struct shown {
	uint32_t code;
	int width;          /* 0: an accent on the character before; -1: nothing at all */
	char spelled[12];   /* shown instead of code, if not empty */
};

/* Characters that steer the direction or the joining of text would break the columns. */
static bool is_steering(uint32_t c)
{
	return (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
		c == 0xFEFF || c == 0x061C || (c >= 0xE0000 && c <= 0xE0FFF);
}

static void spell(struct shown *shown, uint32_t c)
{
	static const char letters[] = "\a\b\t\n\v\f\r", names[] = "abtnvfr";
	const char *letter = c > 0 && c < 0x20 ? strchr(letters, (int)c) : NULL;
	if (letter)
		snprintf(shown->spelled, sizeof shown->spelled, "\\%c", names[letter - letters]);
	else
		snprintf(shown->spelled, sizeof shown->spelled, c < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)c);
	shown->width = (int)strlen(shown->spelled);
}

/* How the next character of a text looks when it stands `column` columns after the text's beginning. */
static size_t show_next(struct shown *shown, const char *text, size_t length, int column, bool unicode)
{
	size_t n = utf8_next(text, length, &shown->code);
	uint32_t c = shown->code;
	shown->spelled[0] = '\0';
	if (c == '\t') {
		shown->width = TAB_WIDTH - column % TAB_WIDTH;
		snprintf(shown->spelled, sizeof shown->spelled, "%*s", shown->width, "");
	} else if (c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F)) {
		shown->width = -1; /* a joiner in an emoji: its parts are shown side by side */
	} else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || is_steering(c)) {
		spell(shown, c);
	} else if (c < 0x7F) {
		shown->width = 1;
	} else {
		shown->width = wcwidth((wchar_t)c);
		if (!unicode || shown->width < 0) {
			shown->code = unicode ? 0xFFFD : '?';
			shown->width = 1;
		}
	}
	return n;
}

/* ---- cells ---- */

struct cell *grid_cell(struct grid *grid, int x, int y)
{
	if (x < 0 || y < 0 || x >= grid->width || y >= grid->height)
		return NULL;
	return &grid->cells[(size_t)y * (size_t)grid->width + (size_t)x];
}

static struct cell *area_cell(const struct area *area, int row, int column)
{
	if (row < 0 || column < 0 || row >= area->height || column >= area->width)
		return NULL;
	return grid_cell(area->grid, area->x + column, area->y + row);
}

static void put(const struct area *area, int row, int column, uint32_t code, int width, enum style style)
{
	for (int i = 0; i < width; ++i) {
		struct cell *cell = area_cell(area, row, column + i);
		if (cell)
			*cell = (struct cell){ .ch = i == 0 ? code : 0, .style = (unsigned char)style, .lit = cell->lit };
	}
}

static void put_accent(const struct area *area, int row, int column, uint32_t code)
{
	struct cell *cell = area_cell(area, row, column - 1);
	if (cell && cell->ch == 0)
		cell = area_cell(area, row, column - 2);
	if (cell && cell->mark == 0 && cell->ch != ' ')
		cell->mark = code;
}

/* The last column of a row that is too long. */
static int put_ellipsis(const struct area *area, int row, enum style style)
{
	struct cell *last = area_cell(area, row, area->width - 1);
	uint32_t code;
	const char *glyph = grid_glyph(area->grid, GLYPH_MORE);
	if (last && last->ch == 0)
		put(area, row, area->width - 2, ' ', 1, style); /* half of a wide character cannot stay */
	utf8_next(glyph, strlen(glyph), &code);
	put(area, row, area->width - 1, code, 1, style);
	return area->width;
}

static int put_shown(const struct area *area, int row, int column, const struct shown *shown, enum style style)
{
	if (shown->width < 0)
		return column;
	if (shown->width == 0)
		put_accent(area, row, column, shown->code);
	else if (shown->spelled[0])
		for (int i = 0; i < shown->width; ++i)
			put(area, row, column + i, (unsigned char)shown->spelled[i], 1,
				shown->code == '\t' ? style : STYLE_DIM);
	else
		put(area, row, column, shown->code, shown->width, style);
	return column + shown->width;
}

static int draw(const struct area *area, int row, int column, enum style style, const unsigned char *styles,
	const char *text, size_t length)
{
	int start = column;
	struct shown shown;
	for (size_t i = 0; i < length;) {
		size_t n = show_next(&shown, text + i, length - i, column - start, area->grid->unicode);
		enum style s = styles ? (enum style)styles[i] : style;
		if (column + shown.width > area->width)
			return put_ellipsis(area, row, s);
		column = put_shown(area, row, column, &shown, s);
		i += n;
	}
	return column;
}

int area_text(const struct area *area, int row, int column, enum style style, const char *text, size_t length)
{
	return draw(area, row, column, style, NULL, text, length);
}

int area_styled(const struct area *area, int row, int column, const unsigned char *styles, const char *text,
	size_t length)
{
	return draw(area, row, column, STYLE_PLAIN, styles, text, length);
}

int area_say(const struct area *area, int row, int column, enum style style, const char *format, ...)
{
	char text[1024];
	va_list args;
	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	return area_text(area, row, column, style, text, strlen(text));
}

void area_light(const struct area *area, int row)
{
	for (int i = 0; i < area->width; ++i) {
		struct cell *cell = area_cell(area, row, i);
		if (cell)
			cell->lit = true;
	}
}

/* ---- sentences ---- */

/* Follows the marks for colour inside a sentence. True if there was one at s, of *taken bytes. */
static bool take_mark(const char *s, enum style plain, enum style *style, size_t *taken)
{
	if (*s == 2) {
		*style = plain;
		*taken = 1;
		return true;
	}
	if (*s != 1 || s[1] < 'A' || s[1] >= 'A' + STYLES)
		return false;
	*style = (enum style)(s[1] - 'A');
	*taken = 2;
	return true;
}

static int width_of(const char *text, size_t length, bool unicode)
{
	int width = 0;
	enum style ignored;
	struct shown shown;
	for (size_t i = 0, n; i < length; i += n) {
		if (take_mark(text + i, STYLE_PLAIN, &ignored, &n))
			continue;
		n = show_next(&shown, text + i, length - i, width, unicode);
		width += shown.width > 0 ? shown.width : 0;
	}
	return width;
}

int sentence_width(const struct sentence *s, bool unicode)
{
	return width_of(s->text, s->length, unicode);
}

/* Draws a piece of a sentence; *style is carried from piece to piece. */
static int draw_marked(const struct area *area, int row, int column, enum style plain, enum style *style,
	const char *text, size_t length)
{
	struct shown shown;
	for (size_t i = 0, n; i < length; i += n) {
		if (take_mark(text + i, plain, style, &n))
			continue;
		n = show_next(&shown, text + i, length - i, 0, area->grid->unicode);
		if (column + shown.width > area->width)
			return put_ellipsis(area, row, *style);
		column = put_shown(area, row, column, &shown, *style);
	}
	return column;
}

int area_sentence_row(const struct area *area, int row, int column, enum style style, const struct sentence *s)
{
	enum style current = style;
	return draw_marked(area, row, column, style, &current, s->text, s->length);
}

int area_sentence(const struct area *area, int row, enum style style, const struct sentence *s)
{
	int column = 0;
	enum style current = style;
	for (size_t i = 0; i < s->length && row < area->height;) {
		size_t word = strcspn(s->text + i, " ");
		if (word > s->length - i)
			word = s->length - i;
		int width = width_of(s->text + i, word, area->grid->unicode);
		if (column > 0 && column + 1 + width > area->width) {
			if (row + 1 == area->height) {
				put_ellipsis(area, row, current);
				return area->height;
			}
			++row;
			column = 0;
		}
		if (column > 0)
			++column;
		column = draw_marked(area, row, column, style, &current, s->text + i, word);
		i += word;
		while (i < s->length && s->text[i] == ' ')
			++i;
	}
	return row + 1;
}

/* ---- rules and glyphs ---- */

/* A rule from (x, y). At the rim of the screen it runs on to the rim; elsewhere it ends in a cell's middle. */
void grid_line(struct grid *grid, int x, int y, int length, bool vertical)
{
	unsigned char back = vertical ? EDGE_UP : EDGE_LEFT, on = vertical ? EDGE_DOWN : EDGE_RIGHT;
	for (int i = 0; i < length; ++i) {
		struct cell *cell = vertical ? grid_cell(grid, x, y + i) : grid_cell(grid, x + i, y);
		if (!cell)
			continue;
		if (i > 0 || (!vertical && x == 0))
			cell->edges |= back;
		if (i < length - 1 || (!vertical && x + length == grid->width))
			cell->edges |= on;
		cell->style = STYLE_RULE;
	}
}

uint32_t grid_edge_char(const struct grid *grid, unsigned char edges)
{
	static const char ascii[] = " |||-+++-+++-+++";
	static const uint32_t lines[] = { ' ', 0x2502, 0x2502, 0x2502, 0x2500, 0x2518, 0x2510, 0x2524, 0x2500,
		0x2514, 0x250C, 0x251C, 0x2500, 0x2534, 0x252C, 0x253C };
	return grid->fancy ? lines[edges & 15] : (unsigned char)ascii[edges & 15];
}

const char *grid_glyph(const struct grid *grid, enum glyph glyph)
{
	static const char *const ascii[GLYPHS] = { ">", ">", "~", ".", "#", "-" };
	static const char *const unicode[GLYPHS] = { "▶", "▸", "…", "·", "■", "□" };
	return grid->fancy ? unicode[glyph] : ascii[glyph];
}

void grid_init(struct grid *grid, int width, int height, bool unicode)
{
	*grid = (struct grid){ .width = width, .height = height, .unicode = unicode, .fancy = unicode };
	size_t count = (size_t)width * (size_t)height;
	grid->cells = must_alloc(count * sizeof *grid->cells);
	for (size_t i = 0; i < count; ++i)
		grid->cells[i].ch = ' ';
}

void grid_free(struct grid *grid)
{
	free(grid->cells);
	*grid = (struct grid){ 0 };
}
