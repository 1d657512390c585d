/* json.c -- one flat JSON object on one line.
 *
 * HOW   the caller pulls members one by one. Strings are decoded in place: no escape is shorter than what it
 *       stands for, so the decoded string fits where the escaped one was.
 * WHY   a trace has a million lines of one known shape; this reads 100 MB in a second and copies nothing. What
 *       is nested is skipped without recursion, so no input can exhaust the stack.
 * READ  before trace_reader.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "visualizer.h"

#include <stdlib.h>
#include <string.h>

#define NUMBER_MAX 2e18 /* larger ones are cut, so that a few of them can be added up */

static bool fail(struct json *json, const char *error)
{
	json->error = error;
	return false;
}

static void skip_space(struct json *json)
{
	while (json->at < json->end && (*json->at == ' ' || *json->at == '\t' || *json->at == '\r'))
		++json->at;
}

static bool take(struct json *json, char c)
{
	skip_space(json);
	if (json->at == json->end || *json->at != c)
		return false;
	++json->at;
	return true;
}

/* ---- strings ---- */

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The four digits of \uXXXX at p, or -1. */
static int32_t hex4(const struct json *json, const char *p)
{
	int32_t code = 0;
	if (json->end - p < 4)
		return -1;
	for (int i = 0; i < 4; ++i) {
		int digit = hex_digit(p[i]);
		if (digit < 0)
			return -1;
		code = code * 16 + digit;
	}
	return code;
}

/* After "\u". A lone half of a surrogate pair becomes U+FFFD. */
static bool decode_unicode(struct json *json, char **out)
{
	int32_t code = hex4(json, json->at);
	if (code < 0)
		return fail(json, "has a \\u without four digits");
	json->at += 4;
	if (code >= 0xD800 && code < 0xDC00 && json->end - json->at >= 6 && json->at[0] == '\\' && json->at[1] == 'u') {
		int32_t low = hex4(json, json->at + 2);
		if (low >= 0xDC00 && low < 0xE000) {
			code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
			json->at += 6;
		}
	}
	if (code >= 0xD800 && code < 0xE000)
		code = 0xFFFD;
	*out += utf8_put(*out, (uint32_t)code);
	return true;
}

static bool decode_escape(struct json *json, char **out)
{
	static const char letters[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
	if (json->at == json->end)
		return fail(json, "ends inside a string");
	char c = *json->at++;
	if (c == 'u')
		return decode_unicode(json, out);
	for (const char *l = letters; *l; l += 2) {
		if (*l == c) {
			*(*out)++ = l[1];
			return true;
		}
	}
	return fail(json, "has an unknown escape in a string");
}

/* After the opening quote. The decoded bytes go to *out, which moves on; it is never ahead of json->at. */
static bool decode_string(struct json *json, char **out)
{
	while (json->at < json->end) {
		char c = *json->at++;
		if (c == '"')
			return true;
		if ((unsigned char)c < 0x20)
			return fail(json, "has a control character in a string");
		if (c != '\\')
			*(*out)++ = c;
		else if (!decode_escape(json, out))
			return false;
	}
	return fail(json, "ends inside a string");
}

/* ---- other values ---- */

/* A whole number by hand, which nearly all are; anything else by strtod, cut off. */
static bool read_number(struct json *json, int64_t *number)
{
	const char *p = json->at;
	bool negative = p < json->end && *p == '-';
	int64_t n = 0;
	int digits = 0;
	for (p += negative; p < json->end && *p >= '0' && *p <= '9' && digits < 18; ++p, ++digits)
		n = n * 10 + (*p - '0');
	if (digits > 0 && (p == json->end || !strchr("0123456789.eE", *p))) {
		json->at += p - json->at;
		*number = negative ? -n : n;
		return true;
	}
	char copy[64], *rest;
	size_t length = 0;
	for (p = json->at; p < json->end && *p && strchr("0123456789+-.eE", *p); ++p)
		if (length < sizeof copy - 1)
			copy[length++] = *p;
	copy[length] = '\0';
	double value = strtod(copy, &rest);
	if (length == 0 || *rest != '\0')
		return fail(json, "has a value that is not JSON");
	value = value > NUMBER_MAX ? NUMBER_MAX : value < -NUMBER_MAX ? -NUMBER_MAX : value;
	*number = (int64_t)value;
	json->at += p - json->at;
	return true;
}

static bool take_word(struct json *json, const char *word)
{
	size_t n = strlen(word);
	if ((size_t)(json->end - json->at) < n || memcmp(json->at, word, n) != 0)
		return false;
	json->at += n;
	return true;
}

/* Goes past a list or an object, however deep; brackets are counted, not matched by kind. */
static bool skip_nested(struct json *json)
{
	size_t depth = 0;
	while (json->at < json->end) {
		char c = *json->at++;
		char *nowhere = json->at;
		if (c == '"' && !decode_string(json, &nowhere))
			return false;
		if (c == '[' || c == '{')
			++depth;
		else if ((c == ']' || c == '}') && --depth == 0)
			return true;
	}
	return fail(json, "ends inside a list or an object");
}

/* A list of strings, joined by ", ". If it holds anything else it is skipped from its beginning. */
static bool read_list(struct json *json, struct json_member *member)
{
	char *begin = json->at, *out = begin;
	const char *probe = begin + 1;
	/* Only decode what is a list of strings throughout: decoding cannot be undone. */
	for (bool in_string = false; probe < json->end; ++probe) {
		if (in_string && *probe == '\\')
			++probe;
		else if (*probe == '"')
			in_string = !in_string;
		else if (!in_string && (*probe == ']' || !strchr(" ,\t", *probe)))
			break;
	}
	if (probe >= json->end || *probe != ']')
		return skip_nested(json);

	++json->at;
	for (bool first = true; !take(json, ']'); first = false) {
		if (!first && !take(json, ','))
			return fail(json, "has a list that is not JSON");
		if (!first) { /* the quotes and the comma that were read leave room for it */
			*out++ = ',';
			*out++ = ' ';
		}
		if (!take(json, '"'))
			return fail(json, "has a list that is not JSON");
		if (!decode_string(json, &out))
			return false;
	}
	member->type = JSON_STRING;
	member->text = begin;
	member->length = (size_t)(out - begin);
	return true;
}

static bool read_value(struct json *json, struct json_member *member)
{
	skip_space(json);
	if (json->at == json->end)
		return fail(json, "ends where a value is expected");
	char *begin = json->at;
	switch (*begin) {
	case '"': {
		char *out = ++json->at;
		member->type = JSON_STRING;
		member->text = begin + 1;
		if (!decode_string(json, &out))
			return false;
		member->length = (size_t)(out - begin - 1);
		return true;
	}
	case '[':
		member->type = JSON_OTHER;
		return read_list(json, member);
	case '{':
		member->type = JSON_OTHER;
		return skip_nested(json);
	default:
		break;
	}
	member->type = JSON_BOOLEAN;
	if ((member->number = take_word(json, "true")) || take_word(json, "false"))
		return true;
	member->type = JSON_NULL;
	if (take_word(json, "null"))
		return true;
	member->type = JSON_NUMBER;
	return read_number(json, &member->number);
}

/* ---- the object ---- */

void json_begin(struct json *json, char *line, size_t length)
{
	*json = (struct json){ .at = line, .end = line + length };
}

/* The object has ended: nothing but blanks may follow. */
static bool finish(struct json *json)
{
	skip_space(json);
	if (json->at != json->end)
		return fail(json, "goes on after the end of the object");
	return false;
}

bool json_next(struct json *json, struct json_member *member)
{
	*member = (struct json_member){ .text = "" };
	if (!json->begun) {
		if (!take(json, '{'))
			return fail(json, "is not a JSON object");
		if (take(json, '}'))
			return finish(json);
	} else if (take(json, '}')) {
		return finish(json);
	} else if (!take(json, ',')) {
		return fail(json, json->at == json->end ? "ends too early" : "lacks a comma");
	}
	json->begun = true;
	if (!take(json, '"'))
		return fail(json, json->at == json->end ? "ends too early" : "lacks the name of a value");

	char *out = json->at;
	member->key = json->at;
	if (!decode_string(json, &out))
		return false;
	member->key_length = (size_t)(out - member->key);
	if (!take(json, ':'))
		return fail(json, json->at == json->end ? "ends too early" : "lacks a colon");
	return read_value(json, member);
}
