/* http_parser.c -- the native half of http: bytes of HTTP/1 become requests and responses.
 *
 * HOW   llhttp, the parser that Node uses, walks over the bytes and calls back for each piece. The pieces of a message's
 *       head are kept in one text until it is complete, and are handed over in one call:
 *
 *            bytes ─execute()─▶ llhttp ─▶ url, names, values: kept ─▶ onheaders(major, minor, rawHeaders, ...)
 *                                     ├─▶ body                    ─▶ onbody(bytes, start, length)
 *                                     └─▶ the end                 ─▶ oncomplete(trailers)
 *
 *       These three are methods of the object, and run before execute() returns. What they throw comes out of execute().
 * WHY   a message is a task of type http, of which each of these calls is a part: so the trace shows which request a
 *       function was called for. A request begins one when its head is there, a client's parser when it is made.
 * OWNS  struct parser belongs to its JavaScript object. Between messages it holds no more than its buffers.
 * LIMIT Node 20 has llhttp 9.3, Debian 12 has 8.1. In its strict mode that takes and refuses the same messages, but knows
 *       no QUERY method, no chunk extension that is quoted or follows a value, and takes an empty line without its CR. Where it would take more
 *       (folded headers, headers without a name) we refuse.
 * READ  before modules/internal/http/common.js. Follows Node's http.html; the grammar is RFC 9112's.
 *
 * SPDX-License-Identifier: ISC
 */
#include "../runtime.h"

#include <stdlib.h>
#include <string.h>

#include <llhttp.h>

#define CHUNK_EXTENSIONS_MAX 16384 /* bytes in one message's chunk extensions, as in Node */

struct parser {
	llhttp_t http;
	struct runtime *rt;
	struct task task;     /* the message */
	bool under_way;       /* the task has begun and has not ended */
	char *label;          /* what the trace calls it; malloc'ed */
	char *text;           /* the url or the status message, then names and values, one behind the other; malloc'ed */
	size_t used, room;
	size_t first;         /* bytes of the url or the status message */
	size_t *ends;         /* where each name and each value ends in the text; malloc'ed */
	size_t count, ends_room;
	size_t head, most;    /* bytes of the head so far, and how many are too many */
	size_t extensions;    /* bytes of chunk extensions so far */
	uint64_t began;       /* when the message did, ns of clock_now; 0: between messages */
	bool headed;          /* its head is complete */
	bool value_ended;     /* the last piece of a value ended before the bytes did */
	const char *refusal;  /* why we refuse the message, although llhttp takes it; NULL: we don't */
	bool executing, closed;
	bool threw;           /* a callback did ... */
	struct value thrown;  /* ... this */
	unsigned char *bytes; /* what is being executed ... */
	size_t size;          /* ... how many bytes that are ... */
	size_t start, length; /* ... and the part of them that is a body */
};

static void mark_parser(js_State *J, void *data)
{
	struct parser *p = data;
	task_mark(J, &p->task);
	engine_mark(J, &p->thrown);
}

static void end_message(struct parser *p, const char *reason)
{
	p->began = 0;
	if (p->under_way)
		task_end(p->rt, &p->task, reason);
	p->under_way = false;
}

static void finalize_parser(js_State *J, void *data)
{
	struct parser *p = data;
	(void)J;
	end_message(p, "cleared");
	free(p->label);
	free(p->text);
	free(p->ends);
	free(p);
}

static const struct host_class parser_class = { "HTTPParser", mark_parser, finalize_parser };

static struct parser *this_parser(js_State *J)
{
	struct parser *p = engine_host(J, 0, &parser_class);
	if (!p)
		js_typeerror(J, "Illegal invocation");
	return p;
}

/* ---- the pieces of a head ---- */

static void *grow(void *memory, size_t *room, size_t needed, size_t size)
{
	if (needed <= *room)
		return memory;
	*room = needed < 64 ? 64 : 2 * needed;
	memory = realloc(memory, *room * size);
	CHECK(memory != NULL);
	return memory;
}

/* The message is refused: execute() gives an error with that code and that reason, "HPE_X:a sentence". */
static int refuse(struct parser *p, const char *reason)
{
	p->refusal = reason;
	return HPE_USER;
}

/* A byte of a head is a character, as in Latin-1; the text is UTF-8, as the engine's strings. */
static int append(struct parser *p, const char *at, size_t length)
{
	p->head += length;
	if (p->head >= p->most)
		return refuse(p, "HPE_HEADER_OVERFLOW:Header overflow");
	p->text = grow(p->text, &p->room, p->used + 2 * length, 1);
	char *end = p->text + p->used;
	for (size_t i = 0; i < length; ++i) {
		unsigned char c = (unsigned char)at[i];
		if (c >= 0x80)
			*end++ = (char)(0xC0 | c >> 6);
		*end++ = (char)(c < 0x80 ? c : 0x80 | (c & 0x3F));
	}
	p->used = (size_t)(end - p->text);
	return 0;
}

static int on_first(llhttp_t *http, const char *at, size_t length)
{
	struct parser *p = http->data;
	int code = append(p, at, length);
	p->first = p->used;
	return code;
}

static int on_name(llhttp_t *http, const char *at, size_t length)
{
	struct parser *p = http->data;
	p->value_ended = false;
	return append(p, at, length);
}

/* A value that goes on behind its line's end is folded, which RFC 9112 has given up. */
static int on_value(llhttp_t *http, const char *at, size_t length)
{
	struct parser *p = http->data;
	if (p->value_ended)
		return refuse(p, "HPE_INVALID_HEADER_TOKEN:Unexpected whitespace after header value");
	p->value_ended = (size_t)((const unsigned char *)at - p->bytes) + length < p->size;
	return append(p, at, length);
}

static size_t start_of_last(const struct parser *p)
{
	return p->count > 0 ? p->ends[p->count - 1] : p->first;
}

static int add_end(struct parser *p)
{
	p->ends = grow(p->ends, &p->ends_room, p->count + 1, sizeof *p->ends);
	p->ends[p->count++] = p->used;
	return 0;
}

static int on_name_end(llhttp_t *http)
{
	struct parser *p = http->data;
	return p->used > start_of_last(p) ? add_end(p) : refuse(p, "HPE_INVALID_HEADER_TOKEN:Invalid header token");
}

/* Blanks behind a value are not part of it; llhttp leaves out those before it. */
static int on_value_end(llhttp_t *http)
{
	struct parser *p = http->data;
	size_t start = start_of_last(p);
	while (p->used > start && (p->text[p->used - 1] == ' ' || p->text[p->used - 1] == '\t'))
		--p->used;
	return add_end(p);
}

static int on_chunk_extension(llhttp_t *http, const char *at, size_t length)
{
	struct parser *p = http->data;
	(void)at;
	p->extensions += length;
	return p->extensions > CHUNK_EXTENSIONS_MAX
		? refuse(p, "HPE_CHUNK_EXTENSIONS_OVERFLOW:Chunk extensions overflow") : 0;
}

static void forget_head(struct parser *p)
{
	p->used = p->first = p->count = p->head = 0;
}

/* ---- values for JavaScript ---- */

/* [name, value, name, value, ...] as they came */
static void push_pairs(js_State *J, const struct parser *p)
{
	size_t start = p->first;
	js_newarray(J);
	for (size_t i = 0; i < p->count; ++i) {
		js_pushlstring(J, p->text + start, (int)(p->ends[i] - start));
		js_setindex(J, -2, (int)i);
		start = p->ends[i];
	}
}

static bool is_request(const struct parser *p)
{
	return p->http.type == HTTP_REQUEST;
}

static const char *method_of(const struct parser *p)
{
	return llhttp_method_name((llhttp_method_t)p->http.method);
}

/* ---- calls, each a part of the message's task ---- */

/* The bytes that are executed may have been transferred to a worker meanwhile. */
static bool bytes_are_there(struct parser *p)
{
	size_t length;
	return !p->bytes || buffer_bytes(p->rt->J, 1, &length) == p->bytes;
}

/* Calls push(), which pushes arguments and says how many, and then the method; the result is on the stack. */
static void call_method(struct parser *p, const char *name, int (*push)(js_State *J, struct parser *p))
{
	js_State *J = p->rt->J;
	js_copy(J, 0);
	js_getproperty(J, -1, name);
	js_rot2(J);
	js_call(J, push(J, p));
}

/* Its result as a number, or -1: it threw, or the parser is not to go on. */
static int call(struct parser *p, const char *name, int (*push)(js_State *J, struct parser *p))
{
	js_State *J = p->rt->J;
	struct task scope = p->task; /* a copy: the message may end inside */
	uint64_t outer = context_enter_scope(p->rt, &scope);
	if (js_try(J)) {
		engine_take(J, &p->thrown);
		p->threw = true;
		context_leave_scope(p->rt, &scope, outer, true);
		return -1;
	}
	call_method(p, name, push);
	int result = js_toint32(J, -1);
	js_pop(J, 1);
	js_endtry(J);
	context_leave_scope(p->rt, &scope, outer, false);
	if (!bytes_are_there(p))
		return refuse(p, "HPE_INTERNAL:The bytes were transferred away"), -1;
	return p->closed ? -1 : result;
}

static int push_head(js_State *J, struct parser *p)
{
	bool request = is_request(p);
	const char *first = p->text ? p->text : "";
	js_pushnumber(J, p->http.http_major);
	js_pushnumber(J, p->http.http_minor);
	push_pairs(J, p);
	if (request)
		js_pushliteral(J, method_of(p));
	else
		js_pushundefined(J);
	js_pushlstring(J, first, request ? (int)p->first : 0);
	js_pushnumber(J, p->http.status_code);
	js_pushlstring(J, first, request ? 0 : (int)p->first);
	js_pushboolean(J, p->http.upgrade);
	js_pushboolean(J, llhttp_should_keep_alive(&p->http));
	return 9;
}

static int push_trailers(js_State *J, struct parser *p)
{
	push_pairs(J, p);
	return 1;
}

/* ---- what llhttp says ---- */

static int on_message_begin(llhttp_t *http)
{
	struct parser *p = http->data;
	forget_head(p);
	p->extensions = 0;
	p->headed = false;
	p->began = clock_now(&p->rt->clock);
	return 0;
}

/* A request becomes a task: "GET /path". */
static void begin_request(struct parser *p)
{
	end_message(p, "done");
	free(p->label);
	CHECK(asprintf(&p->label, "%s %.*s", method_of(p), (int)p->first, p->text ? p->text : "") >= 0);
	p->task.label = p->label;
	task_init(p->rt, &p->task, TASK_HTTP);
	p->under_way = true;
}

/* 0: a body follows; 1: none does; 2: what follows is not HTTP; -1: an error */
static int on_headers_complete(llhttp_t *http)
{
	struct parser *p = http->data;
	p->headed = true;
	if (is_request(p)) {
		uint64_t began = p->began;
		begin_request(p);
		p->began = began;
	}
	int result = call(p, "onheaders", push_head);
	forget_head(p);
	return result;
}

static int push_body(js_State *J, struct parser *p)
{
	js_copy(J, 1);
	js_pushnumber(J, (double)p->start);
	js_pushnumber(J, (double)p->length);
	return 3;
}

static int on_body(llhttp_t *http, const char *at, size_t length)
{
	struct parser *p = http->data;
	p->start = (size_t)((const unsigned char *)at - p->bytes);
	p->length = length;
	return call(p, "onbody", push_body) < 0 ? HPE_USER : 0;
}

static int on_message_complete(llhttp_t *http)
{
	struct parser *p = http->data;
	p->began = 0;
	int result = call(p, "oncomplete", push_trailers);
	if (!p->closed)
		end_message(p, p->threw ? "error" : "done");
	return result < 0 ? -1 : 0;
}

static const llhttp_settings_t settings = {
	.on_message_begin = on_message_begin,
	.on_url = on_first,
	.on_status = on_first,
	.on_header_field = on_name,
	.on_header_field_complete = on_name_end,
	.on_header_value = on_value,
	.on_header_value_complete = on_value_end,
	.on_chunk_extension_name = on_chunk_extension,
	.on_chunk_extension_value = on_chunk_extension,
	.on_headers_complete = on_headers_complete,
	.on_body = on_body,
	.on_message_complete = on_message_complete,
};

/* ---- methods ---- */

/* Pushes { message: "Parse Error: reason", bytesParsed, code, reason }. */
static void push_error(js_State *J, struct parser *p, llhttp_errno_t code, size_t parsed)
{
	const char *name = llhttp_errno_name(code), *reason = llhttp_get_error_reason(&p->http);
	char own[64], message[256];
	if (p->refusal) {
		reason = strchr(p->refusal, ':') + 1;
		snprintf(own, sizeof own, "%.*s", (int)(reason - 1 - p->refusal), p->refusal);
		name = own;
	}
	snprintf(message, sizeof message, "Parse Error: %s", reason ? reason : "");
	js_newerror(J, message);
	js_pushnumber(J, (double)parsed);
	js_setproperty(J, -2, "bytesParsed");
	js_pushstring(J, name);
	js_setproperty(J, -2, "code");
	js_pushstring(J, reason ? reason : "");
	js_setproperty(J, -2, "reason");
}

/* Goes on behind a request to upgrade, of which nothing is HTTP any more. */
static bool is_error(struct parser *p, llhttp_errno_t *code)
{
	if (*code == HPE_PAUSED_UPGRADE) {
		*code = HPE_OK;
		llhttp_resume_after_upgrade(&p->http);
	}
	return *code != HPE_OK && !p->http.upgrade;
}

/* What became of it: the exception of a callback, an error, or how many bytes it took. */
static void push_result(js_State *J, struct parser *p, llhttp_errno_t code, size_t length)
{
	size_t parsed = length;
	p->executing = false;
	if (code != HPE_OK && p->bytes)
		parsed = (size_t)((const unsigned char *)llhttp_get_error_pos(&p->http) - p->bytes);
	if (p->threw) {
		p->threw = false;
		engine_push(J, &p->thrown);
		engine_clear(&p->thrown);
		js_throw(J);
	}
	if (is_error(p, &code) && !p->closed)
		push_error(J, p, code, parsed);
	else
		js_pushnumber(J, (double)parsed);
}

static struct parser *begin_execute(js_State *J, unsigned char *bytes, size_t size)
{
	struct parser *p = this_parser(J);
	if (p->executing || p->closed)
		js_typeerror(J, p->closed ? "the parser is closed" : "the parser is at work");
	engine_copy(J, 0, &p->task.self);
	p->executing = true;
	p->bytes = bytes;
	p->size = size;
	return p;
}

/* execute(bytes): how many of them were HTTP, or an Error with code and bytesParsed */
static void native_execute(js_State *J)
{
	size_t length;
	unsigned char *bytes = buffer_bytes(J, 1, &length);
	if (!bytes)
		js_typeerror(J, "bytes are expected");
	struct parser *p = begin_execute(J, bytes, length);
	push_result(J, p, llhttp_execute(&p->http, (const char *)bytes, length), length);
}

/* finish(): nothing more will come; 0, or an Error if that is too early */
static void native_finish(js_State *J)
{
	struct parser *p = begin_execute(J, NULL, 0);
	push_result(J, p, llhttp_finish(&p->http), 0);
}

static void set_lenient(struct parser *p, bool lenient)
{
	llhttp_set_lenient_headers(&p->http, lenient);
	llhttp_set_lenient_chunked_length(&p->http, lenient);
	llhttp_set_lenient_keep_alive(&p->http, lenient);
	llhttp_set_lenient_transfer_encoding(&p->http, lenient);
}

/* A client's parser: its one message is there from the start, under the name that the request has. */
static void begin_response(js_State *J, struct parser *p)
{
	p->label = strdup(js_tostring(J, 5));
	CHECK(p->label != NULL);
	p->task.label = p->label;
	task_init(p->rt, &p->task, TASK_HTTP);
	p->under_way = true;
}

/* create(prototype, isRequest, maxHeaderSize, lenient[, label]): a parser */
static void native_create(js_State *J)
{
	bool request = js_toboolean(J, 2), lenient = js_toboolean(J, 4);
	double most = js_tonumber(J, 3);
	if (!request)
		js_tostring(J, 5); /* what can throw does so before anything is made */
	struct parser *p = calloc(1, sizeof *p);
	CHECK(p != NULL);
	p->rt = runtime_of(J);
	p->most = (size_t)most;
	p->task.provider = request ? "HTTPINCOMINGMESSAGE" : "HTTPCLIENTREQUEST";
	engine_clear(&p->task.fn);
	engine_clear(&p->task.self);
	engine_clear(&p->thrown);
	llhttp_init(&p->http, request ? HTTP_REQUEST : HTTP_RESPONSE, &settings);
	p->http.data = p;
	p->began = clock_now(&p->rt->clock);
	set_lenient(p, lenient);
	js_copy(J, 1);
	engine_new_host(J, &parser_class, p);
	if (!request)
		begin_response(J, p);
}

/* close(): the message is over, complete or not; the parser is of no use any more */
static void native_close(js_State *J)
{
	struct parser *p = this_parser(J);
	if (!p->closed)
		end_message(p, "done");
	p->closed = true;
	js_pushundefined(J);
}

/* waited(): ms since the message, or the connection, began; -1 between messages */
static void native_waited(js_State *J)
{
	struct parser *p = this_parser(J);
	uint64_t now = clock_now(&p->rt->clock);
	js_pushnumber(J, p->began == 0 ? -1 : (double)(now - p->began) / 1e6);
}

/* headed(): is the head of the message complete? */
static void native_headed(js_State *J)
{
	js_pushboolean(J, this_parser(J)->headed);
}

static void push_methods(js_State *J)
{
	int n = 0;
	js_newarray(J);
	for (int i = HTTP_DELETE; i <= HTTP_SOURCE; ++i) {
		js_pushliteral(J, llhttp_method_name((llhttp_method_t)i));
		js_setindex(J, -2, n++);
	}
}

void native_http_parser_open(js_State *J)
{
	js_newobject(J);
	native_method(J, "create", native_create, 5);
	push_methods(J);
	js_setproperty(J, -2, "methods");
	js_newobject(J);
	native_method(J, "execute", native_execute, 1);
	native_method(J, "finish", native_finish, 0);
	native_method(J, "close", native_close, 0);
	native_method(J, "waited", native_waited, 0);
	native_method(J, "headed", native_headed, 0);
	js_setproperty(J, -2, "prototype");
}
