/* zlib.c -- the native half of zlib: deflate, gzip and their inverses, on the library of that name.
 *
 * HOW   a z_stream in a codec. It is set up by its first write, on the thread of that, since a compressor's tables are
 *       a quarter of a megabyte. GUNZIP goes on with the next member of a file of several; UNZIP looks at the first two
 *       bytes to see what it has before it.
 * READ  after codec.c, before brotli.c, beside modules/zlib.js. Follows Node's zlib.html and zlib's manual.
 *
 * SPDX-License-Identifier: ISC
 */
#include "codec.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

enum mode { DEFLATE = 1, INFLATE, GZIP, GUNZIP, DEFLATERAW, INFLATERAW, UNZIP }; /* zlib.constants has these numbers */

enum { GZIP_ID1 = 0x1F, GZIP_ID2 = 0x8B, GZIP_WINDOW = 16, DEFLATE_MEMORY = 256 << 10, INFLATE_MEMORY = 48 << 10 };

struct zstream {
	struct codec codec;
	z_stream z;
	enum mode mode;
	int level, window_bits, mem_level, strategy;
	unsigned char *dictionary; /* NULL: none */
	size_t dictionary_length;
	bool ready;                /* z is set up */
	int id_bytes;              /* UNZIP: how many bytes of a gzip header it has seen */
};

static bool compresses(enum mode mode)
{
	return mode == DEFLATE || mode == GZIP || mode == DEFLATERAW;
}

static const char *error_name(int error)
{
	static const char *const names[] = { "Z_ERRNO", "Z_STREAM_ERROR", "Z_DATA_ERROR", "Z_MEM_ERROR", "Z_BUF_ERROR",
		"Z_VERSION_ERROR" };
	return error == Z_NEED_DICT ? "Z_NEED_DICT" : error < 0 && error >= -6 ? names[-error - 1] : "Z_OK";
}

/* The library's own words go before ours. */
static void fail(struct zstream *s, int error, const char *message)
{
	codec_fail(&s->codec, s->z.msg ? s->z.msg : message, error, error_name(error));
}

/* ---- on any thread ---- */

static int set_dictionary(struct zstream *s)
{
	if (!s->dictionary)
		return Z_OK;
	uInt length = (uInt)s->dictionary_length;
	if (compresses(s->mode))
		return deflateSetDictionary(&s->z, s->dictionary, length);
	return s->mode == INFLATERAW ? inflateSetDictionary(&s->z, s->dictionary, length) : Z_OK; /* others ask for it */
}

/* How zlib is told of the format: by the size of the window. */
static int format_bits(const struct zstream *s)
{
	switch (s->mode) {
	case GZIP: case GUNZIP: return s->window_bits + GZIP_WINDOW;
	case UNZIP: return s->window_bits + 2 * GZIP_WINDOW;
	case DEFLATERAW: case INFLATERAW: return -s->window_bits;
	default: return s->window_bits;
	}
}

static bool set_up(struct zstream *s)
{
	if (s->ready)
		return true;
	int error = compresses(s->mode)
		? deflateInit2(&s->z, s->level, Z_DEFLATED, format_bits(s), s->mem_level, s->strategy)
		: inflateInit2(&s->z, format_bits(s));
	if (error != Z_OK) {
		fail(s, error, "Init error");
		return false;
	}
	s->ready = true;
	error = set_dictionary(s);
	if (error != Z_OK)
		fail(s, error, "Failed to set dictionary");
	return error == Z_OK;
}

static int restart(struct zstream *s)
{
	int error = compresses(s->mode) ? deflateReset(&s->z) : inflateReset(&s->z);
	return error == Z_OK ? set_dictionary(s) : error;
}

/* UNZIP: is it gzip? The two bytes that tell may come one by one; the library reads them, too. */
static void look_at_header(struct zstream *s)
{
	const unsigned char *at = s->z.next_in, *end = at + s->z.avail_in;
	static const unsigned char id[] = { GZIP_ID1, GZIP_ID2 };
	while (s->mode == UNZIP && at < end)
		if (*at++ != id[s->id_bytes])
			s->mode = INFLATE;
		else if (++s->id_bytes == sizeof id)
			s->mode = GUNZIP;
}

static int inflate_with_dictionary(struct zstream *s)
{
	int error = inflate(&s->z, s->codec.flush);
	if (s->mode == INFLATERAW || error != Z_NEED_DICT || !s->dictionary)
		return error;
	error = inflateSetDictionary(&s->z, s->dictionary, (uInt)s->dictionary_length);
	if (error == Z_OK)
		return inflate(&s->z, s->codec.flush);
	return error == Z_DATA_ERROR ? Z_NEED_DICT : error; /* it is not the one that was used */
}

/* After the end of a member comes another one, or nothing, or what is not ours: it is left where it is, zeros alone. */
static int decompress(struct zstream *s)
{
	look_at_header(s);
	int error = inflate_with_dictionary(s);
	while (error == Z_STREAM_END && s->mode == GUNZIP && s->z.avail_in > 0 && s->z.next_in[0] != 0) {
		error = restart(s);
		if (error == Z_OK)
			error = inflate(&s->z, s->codec.flush);
	}
	return error;
}

static void judge(struct zstream *s, int error)
{
	if (error == Z_STREAM_END)
		return;
	if (error == Z_OK || error == Z_BUF_ERROR) {
		if (s->z.avail_out != 0 && s->codec.flush == Z_FINISH)
			fail(s, Z_BUF_ERROR, "unexpected end of file");
	} else if (error == Z_NEED_DICT) {
		fail(s, error, s->dictionary ? "Bad dictionary" : "Missing dictionary");
	} else {
		fail(s, error, "Zlib error");
	}
}

static void zstream_write(struct codec *c)
{
	struct zstream *s = (struct zstream *)c;
	if (!set_up(s))
		return;
	s->z.next_in = (unsigned char *)(uintptr_t)c->in;
	s->z.avail_in = (uInt)c->in_length;
	s->z.next_out = c->out;
	s->z.avail_out = (uInt)c->out_length;
	judge(s, compresses(s->mode) ? deflate(&s->z, c->flush) : decompress(s));
	c->in_length = s->z.avail_in;
	c->out_length = s->z.avail_out;
}

/* ---- on the loop thread ---- */

static void zstream_reset(struct codec *c)
{
	struct zstream *s = (struct zstream *)c;
	int error = s->ready ? restart(s) : Z_OK;
	if (error != Z_OK)
		fail(s, error, "Failed to reset stream");
}

static void zstream_end(struct codec *c)
{
	struct zstream *s = (struct zstream *)c;
	if (s->ready && compresses(s->mode))
		deflateEnd(&s->z);
	else if (s->ready)
		inflateEnd(&s->z);
	free(s->dictionary);
}

static const struct codec_class zstream_class = { zstream_write, zstream_reset, zstream_end };

/* open(mode, windowBits, level, memLevel, strategy, dictionary or undefined); zlib.js has checked them all */
static void native_zlib(js_State *J)
{
	static const char *const ops[] = { "", "deflate", "inflate", "gzip", "gunzip", "deflateRaw", "inflateRaw", "unzip" };
	int numbers[5];
	size_t length = 0;
	for (int i = 0; i < 5; ++i)
		numbers[i] = js_toint32(J, i + 1);
	CHECK(numbers[0] >= DEFLATE && numbers[0] <= UNZIP);
	const unsigned char *dictionary = buffer_bytes(J, 6, &length);
	struct zstream *s = calloc(1, sizeof *s);
	CHECK(s != NULL);
	*s = (struct zstream){ .codec = { .class = &zstream_class, .op = ops[numbers[0]] }, .mode = (enum mode)numbers[0],
		.window_bits = numbers[1], .level = numbers[2], .mem_level = numbers[3], .strategy = numbers[4],
		.dictionary_length = length };
	if (dictionary) {
		s->dictionary = malloc(length + 1);
		CHECK(s->dictionary != NULL);
		memcpy(s->dictionary, dictionary, length);
	}
	codec_push(J, &s->codec, compresses(s->mode) ? DEFLATE_MEMORY : INFLATE_MEMORY);
}

/* params(codec, level, strategy): for what is written from now on */
static void native_params(js_State *J)
{
	int level = js_toint32(J, 2), strategy = js_toint32(J, 3);
	struct zstream *s = (struct zstream *)codec_idle(J, 1, &zstream_class);
	s->codec.failed = NULL;
	s->level = level;
	s->strategy = strategy;
	int error = s->ready && compresses(s->mode) ? deflateParams(&s->z, level, strategy) : Z_OK;
	if (error != Z_OK && error != Z_BUF_ERROR)
		fail(s, error, "Failed to set parameters");
	codec_check(J, &s->codec);
	js_pushundefined(J);
}

/* crc32(bytes, before) */
static void native_crc32(js_State *J)
{
	size_t length = 0;
	uLong before = js_touint32(J, 2);
	const unsigned char *bytes = buffer_bytes(J, 1, &length);
	js_pushnumber(J, (double)(bytes ? crc32_z(before, bytes, length) : before));
}

void native_zlib_open(js_State *J)
{
	js_newobject(J);
	codec_init(J);
	native_method(J, "zlib", native_zlib, 6);
	native_method(J, "params", native_params, 3);
	native_method(J, "crc32", native_crc32, 2);
	js_pushnumber(J, ZLIB_VERNUM);
	js_setproperty(J, -2, "version");
}
