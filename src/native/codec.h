/* codec.h -- what compresses and decompresses: an object in JavaScript, one write at a time.
 *
 * READ  before codec.c, zlib.c and brotli.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_CODEC_H
#define ORRERY_CODEC_H

#include "../runtime.h"

struct codec;

/* A library behind it. */
struct codec_class {
	/* On any thread: takes what it can from in, puts what it can to out, and moves both; on failure sets failed. */
	void (*write)(struct codec *c);
	void (*reset)(struct codec *c); /* back to the beginning of a stream; on failure sets failed */
	void (*end)(struct codec *c);   /* frees what the library holds */
};

struct codec {
	const struct codec_class *class;
	const char *op;           /* what it is called in the trace */
	int flush;                /* of the current write, as the library has it */
	const unsigned char *in;  /* what is not yet read ... */
	size_t in_length;
	unsigned char *out;       /* ... and where there is room */
	size_t out_length;
	const char *failed;       /* NULL, or what went wrong; the text is the library's or a literal */
	int error;                /* ... its number ... */
	char code[64];            /* ... and its name */
	bool busy;                /* a write is on the pool */
	bool closing;             /* to be ended as soon as that is done */
	bool ended;
};

/* Notes a failure. */
void codec_fail(struct codec *c, const char *message, int error, const char *code);
/* Pushes an object that owns the codec: malloc'ed, the first member of what the library needs. Its memory outside the
 * engine is about `weight` bytes. */
void codec_push(js_State *J, struct codec *c, size_t weight);
/* The codec at idx if it is of that class; throws a TypeError otherwise, and if it is closed or at work. */
struct codec *codec_idle(js_State *J, int idx, const struct codec_class *class);
/* Throws what codec_fail() noted, if anything. */
void codec_check(js_State *J, struct codec *c);

/* codec.c: defines what every codec can on the object on top. */
void codec_init(js_State *J);
void native_brotli(js_State *J); /* brotli.c: brotli(encodes, parameters) */

#endif
