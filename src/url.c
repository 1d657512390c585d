/* url.c -- file: URLs, by which ES modules are known.
 *
 * HOW   a module's URL is the path of its file, percent-encoded, and whatever query or fragment the specifier had:
 *       './a.mjs?1' and './a.mjs?2' are two modules made of one file.
 * LIMIT only what file: URLs need; the URL class is modules/url.js.
 * READ  before esm.c. Follows the WHATWG URL standard's path state and Node's url.pathToFileURL.
 *
 * SPDX-License-Identifier: ISC
 */
#include "runtime.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool put(char *out, size_t *n, const char *text, size_t length)
{
	if (*n + length + 1 > PATH_MAX)
		return false;
	memcpy(out + *n, text, length);
	*n += length;
	out[*n] = '\0';
	return true;
}

static bool is_kept(unsigned char c)
{
	return c > ' ' && c < 0x7F && !strchr("\"#<>?`{}%\\^|", c);
}

bool url_from_path(path_buffer out, const char *path, const char *suffix)
{
	size_t n = 0;
	bool fits = put(out, &n, "file://", 7);
	for (; *path && fits; ++path) {
		char hex[4];
		bool kept = is_kept((unsigned char)*path);
		snprintf(hex, sizeof hex, "%%%02X", (unsigned char)*path);
		fits = put(out, &n, kept ? path : hex, kept ? 1 : 3);
	}
	return fits && put(out, &n, suffix, strlen(suffix));
}

const char *url_suffix(const char *url)
{
	return url + strcspn(url, "?#");
}

static int hex_of(char c)
{
	return isdigit((unsigned char)c) ? c - '0' : isxdigit((unsigned char)c) ? tolower((unsigned char)c) - 'a' + 10 : -1;
}

/* Undoes the percent-encoding of the first `length` bytes. */
static bool decode(path_buffer out, const char *text, size_t length)
{
	size_t n = 0;
	for (size_t i = 0; i < length; ++i) {
		char c = text[i];
		if (c == '%' && i + 2 < length && hex_of(text[i + 1]) >= 0 && hex_of(text[i + 2]) >= 0) {
			c = (char)(hex_of(text[i + 1]) * 16 + hex_of(text[i + 2]));
			i += 2;
		}
		if (!put(out, &n, &c, 1))
			return false;
	}
	out[n] = '\0';
	return true;
}

bool url_decode(path_buffer out, const char *text)
{
	return decode(out, text, strlen(text));
}

bool url_to_path(path_buffer out, const char *url)
{
	if (strncmp(url, "file://", 7))
		return false;
	return decode(out, url + 7, strcspn(url + 7, "?#"));
}

/* Is there an encoded slash, which must not pass for one? */
bool url_hides_slash(const char *text)
{
	for (size_t i = 0, n = strcspn(text, "?#"); i + 2 < n; ++i)
		if (!strncasecmp(text + i, "%2f", 3) || !strncasecmp(text + i, "%5c", 3))
			return true;
	return false;
}

bool url_join(path_buffer out, const char *folder, const char *specifier)
{
	path_buffer name;
	size_t length = strcspn(specifier, "?#");
	if (length >= PATH_MAX || !decode(name, specifier, length))
		return false;
	if (!(*name == '/' ? resolve_join(out, "", name + 1, "") : resolve_join(out, folder, name, "")))
		return false;
	resolve_dots(out);
	return true;
}
