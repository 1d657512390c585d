/* brotli.c -- the other codec of zlib's: Brotli, which compresses text of the web better and takes longer for it.
 *
 * READ  after codec.c, beside zlib.c. Follows Node's zlib.html, "Class: zlib.BrotliCompress".
 *
 * SPDX-License-Identifier: ISC
 */
#include "codec.h"

#include <brotli/decode.h>
#include <brotli/encode.h>
#include <stdlib.h>

enum { BROTLI_PARAMETERS = 16, BROTLI_MEMORY = 256 << 10, UNEXPECTED_END = -5 /* Z_BUF_ERROR */ };

struct brotli {
	struct codec codec;
	BrotliEncoderState *encoder; /* one of the two */
	BrotliDecoderState *decoder;
	bool encodes;
	int64_t parameters[BROTLI_PARAMETERS]; /* -1: as the library has it */
};

/* ---- on any thread ---- */

static void encode(struct codec *c)
{
	struct brotli *b = (struct brotli *)c;
	bool known = c->flush >= BROTLI_OPERATION_PROCESS && c->flush <= BROTLI_OPERATION_EMIT_METADATA;
	if (!known || !BrotliEncoderCompressStream(b->encoder, (BrotliEncoderOperation)c->flush, &c->in_length, &c->in,
			&c->out_length, &c->out, NULL))
		codec_fail(c, "Compression failed", -1, "ERR_BROTLI_COMPRESSION_FAILED");
}

static void decode(struct codec *c)
{
	struct brotli *b = (struct brotli *)c;
	BrotliDecoderResult result = BrotliDecoderDecompressStream(b->decoder, &c->in_length, &c->in, &c->out_length, &c->out,
		NULL);
	if (result == BROTLI_DECODER_RESULT_ERROR) {
		BrotliDecoderErrorCode error = BrotliDecoderGetErrorCode(b->decoder);
		char code[sizeof c->code];
		snprintf(code, sizeof code, "ERR_%s", BrotliDecoderErrorString(error));
		codec_fail(c, "Decompression failed", (int)error, code);
	} else if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT && c->flush == BROTLI_OPERATION_FINISH) {
		codec_fail(c, "unexpected end of file", UNEXPECTED_END, "Z_BUF_ERROR");
	}
}

static void brotli_write(struct codec *c)
{
	if (((struct brotli *)c)->encodes)
		encode(c);
	else
		decode(c);
}

/* ---- on the loop thread ---- */

static void brotli_end(struct codec *c)
{
	struct brotli *b = (struct brotli *)c;
	if (b->encoder)
		BrotliEncoderDestroyInstance(b->encoder);
	if (b->decoder)
		BrotliDecoderDestroyInstance(b->decoder);
	b->encoder = NULL;
	b->decoder = NULL;
}

static bool set_parameter(struct brotli *b, int i)
{
	uint32_t value = (uint32_t)b->parameters[i];
	if (b->encodes)
		return BrotliEncoderSetParameter(b->encoder, (BrotliEncoderParameter)i, value);
	return BrotliDecoderSetParameter(b->decoder, (BrotliDecoderParameter)i, value);
}

static bool begin(struct brotli *b)
{
	if (b->encodes)
		b->encoder = BrotliEncoderCreateInstance(NULL, NULL, NULL);
	else
		b->decoder = BrotliDecoderCreateInstance(NULL, NULL, NULL);
	CHECK(b->encoder || b->decoder);
	for (int i = 0; i < BROTLI_PARAMETERS; ++i)
		if (b->parameters[i] >= 0 && !set_parameter(b, i))
			return false;
	return true;
}

static void brotli_reset(struct codec *c)
{
	brotli_end(c);
	if (!begin((struct brotli *)c))
		codec_fail(c, "Could not initialize Brotli instance", -1, "ERR_ZLIB_INITIALIZATION_FAILED");
}

static const struct codec_class brotli_class = { brotli_write, brotli_reset, brotli_end };

/* brotli(encodes, parameters): a codec, or undefined if the library does not take a parameter */
void native_brotli(js_State *J)
{
	int64_t parameters[BROTLI_PARAMETERS];
	bool encodes = js_toboolean(J, 1);
	for (int i = 0; i < BROTLI_PARAMETERS; ++i) {
		js_getindex(J, 2, i);
		parameters[i] = js_isundefined(J, -1) ? -1 : (int64_t)js_touint32(J, -1);
		js_pop(J, 1);
	}
	struct brotli *b = calloc(1, sizeof *b);
	CHECK(b != NULL);
	b->codec = (struct codec){ .class = &brotli_class, .op = encodes ? "brotliCompress" : "brotliDecompress" };
	b->encodes = encodes;
	for (int i = 0; i < BROTLI_PARAMETERS; ++i)
		b->parameters[i] = parameters[i];
	bool works = begin(b);
	codec_push(J, &b->codec, BROTLI_MEMORY);
	if (!works)
		js_pushundefined(J);
}
