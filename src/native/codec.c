/* codec.c -- a write to a codec: on the pool, or here and now.
 *
 * HOW   one write gives the library a piece of input and a piece of room, and says afterwards how much of both is left;
 *       the stream in JavaScript (internal/zlib/stream.js) writes again until the input is used up. The bytes stay
 *       where they are: the write holds both blocks, so that not even a transfer to a worker takes them away.
 * WHY   compressing a few kilobytes takes as long as reading a file. Each write is one piece of work for the pool, so
 *       that ten downloads share its threads fairly.
 * OWNS  struct codec_write, freed in write_release(); the codec belongs to its object.
 * READ  after codec.h and threadpool.c, before zlib.c and brotli.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "codec.h"

#include <stdlib.h>
#include <string.h>

#include "typedarrays.h"

struct codec_write {
	struct work work;
	struct codec *codec;
	struct bytes *held[2]; /* the blocks of input and output */
};

/* ---- the object ---- */

void codec_fail(struct codec *c, const char *message, int error, const char *code)
{
	c->failed = message;
	c->error = error;
	snprintf(c->code, sizeof c->code, "%s", code);
}

static void end(struct codec *c)
{
	if (!c->ended)
		c->class->end(c);
	c->ended = true;
}

/* Nothing is on the pool any more: the write would have kept the object. */
static void finalize(js_State *J, void *data)
{
	(void)J;
	end(data);
	free(data);
}

static const struct host_class codec_host = { "Codec", NULL, finalize };

void codec_push(js_State *J, struct codec *c, size_t weight)
{
	enum { BYTES_PER_OBJECT = 256 }; /* as the collector weighs them, see arraybuffer.c */
	js_charge(J, (int)(weight / BYTES_PER_OBJECT));
	js_newobject(J);
	engine_new_host(J, &codec_host, c);
}

static struct codec *codec_at(js_State *J, int idx)
{
	struct codec *c = engine_host(J, idx, &codec_host);
	if (!c)
		js_typeerror(J, "Illegal invocation");
	return c;
}

struct codec *codec_idle(js_State *J, int idx, const struct codec_class *class)
{
	struct codec *c = codec_at(J, idx);
	if (class && c->class != class)
		js_typeerror(J, "Illegal invocation");
	if (c->ended || c->closing)
		js_error(J, "zlib binding closed");
	if (c->busy)
		js_error(J, "write in progress");
	return c;
}

static void push_failure(js_State *J, const struct codec *c)
{
	js_newerror(J, c->failed);
	js_pushnumber(J, c->error);
	js_setproperty(J, -2, "errno");
	js_pushstring(J, c->code);
	js_setproperty(J, -2, "code");
}

void codec_check(js_State *J, struct codec *c)
{
	if (!c->failed)
		return;
	push_failure(J, c);
	js_throw(J);
}

/* ---- a write ---- */

/* The part [from, from + length) of the bytes at idx, held within them. */
static unsigned char *part_of(js_State *J, int idx, size_t *length)
{
	size_t size = 0;
	double from = js_tonumber(J, idx + 1), wanted = js_tonumber(J, idx + 2);
	unsigned char *bytes = buffer_bytes(J, idx, &size);
	if (!bytes || !(from >= 0 && wanted >= 0 && from + wanted <= (double)size))
		js_rangeerror(J, "Invalid argument");
	*length = (size_t)wanted;
	return bytes + (size_t)from;
}

/* Input is null for none. */
static void take_parts(js_State *J, struct codec *c)
{
	size_t in_length = 0, out_length;
	int flush = js_toint32(J, 2);
	const unsigned char *in = js_isnull(J, 3) ? NULL : part_of(J, 3, &in_length);
	unsigned char *out = part_of(J, 6, &out_length);
	c->flush = flush;
	c->in = in;
	c->in_length = in_length;
	c->out = out;
	c->out_length = out_length;
	c->failed = NULL;
}

static struct bytes *hold_block(js_State *J, int idx)
{
	struct view *v = view_at(J, idx);
	if (!v)
		v = view_at_data(J, idx);
	return v && v->store->block ? bytes_hold(v->store->block) : NULL;
}

static void work_write(struct work *work)
{
	struct codec *c = ((struct codec_write *)work)->codec;
	c->class->write(c);
}

/* Before the callback, which may write again or close. */
static void settle(struct codec *c)
{
	c->busy = false;
	if (c->closing)
		end(c);
}

/* (null, room left, input left) or (error) */
static int push_arguments(js_State *J, struct work *work)
{
	struct codec *c = ((struct codec_write *)work)->codec;
	settle(c);
	if (c->failed) {
		push_failure(J, c);
		return 1;
	}
	js_pushnull(J);
	js_pushnumber(J, (double)c->out_length);
	js_pushnumber(J, (double)c->in_length);
	return 3;
}

static void write_release(struct work *work)
{
	struct codec_write *w = (struct codec_write *)work;
	for (int i = 0; i < 2; ++i)
		if (w->held[i])
			bytes_release(w->held[i]);
	free(w);
}

/* write(codec, flush, input or null, from, length, output, from, length, callback) */
static void native_write(js_State *J)
{
	struct codec *c = codec_idle(J, 1, NULL);
	native_check_function(J, 9, "callback");
	take_parts(J, c);
	struct codec_write *w = calloc(1, sizeof *w);
	CHECK(w != NULL);
	w->codec = c;
	w->held[0] = hold_block(J, 3);
	w->held[1] = hold_block(J, 6);
	w->work.op = c->op;
	w->work.execute = work_write;
	w->work.arguments = push_arguments;
	w->work.release = write_release;
	engine_copy(J, 9, &w->work.task.fn);
	engine_copy(J, 1, &w->work.task.self); /* keeps the codec */
	c->busy = true;
	threadpool_submit(runtime_of(J), &w->work, TASK_ZLIB);
	js_pushundefined(J);
}

/* writeNow(codec, flush, input or null, from, length, output, from, length): [room left, input left]. Throws. */
static void native_write_now(js_State *J)
{
	struct codec *c = codec_idle(J, 1, NULL);
	take_parts(J, c);
	c->class->write(c);
	codec_check(J, c);
	js_newarray(J);
	js_pushnumber(J, (double)c->out_length);
	js_setindex(J, -2, 0);
	js_pushnumber(J, (double)c->in_length);
	js_setindex(J, -2, 1);
}

/* reset(codec) */
static void native_reset(js_State *J)
{
	struct codec *c = codec_idle(J, 1, NULL);
	c->failed = NULL;
	c->class->reset(c);
	codec_check(J, c);
	js_pushundefined(J);
}

/* close(codec): at once, or when its write is done */
static void native_close(js_State *J)
{
	struct codec *c = codec_at(J, 1);
	if (c->busy)
		c->closing = true;
	else
		end(c);
	js_pushundefined(J);
}

void codec_init(js_State *J)
{
	native_method(J, "write", native_write, 9);
	native_method(J, "writeNow", native_write_now, 8);
	native_method(J, "reset", native_reset, 1);
	native_method(J, "close", native_close, 1);
	native_method(J, "brotli", native_brotli, 2);
}
