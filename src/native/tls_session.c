/* tls_session.c -- one TLS connection between two heaps of bytes.
 *
 *            feed(ciphertext) ─▶ [ in ]                    ┌─▶ read(): cleartext, or what has happened
 *                                       ╲   ┌─────────┐   ╱
 *                                        ──▶│ OpenSSL │──
 *                                       ╱   └─────────┘   ╲
 *          output(): ciphertext ◀─ [ out ]                 └── write(cleartext)
 *
 * HOW   OpenSSL never sees a socket: what arrives is fed to it, what it wants to send is taken from it, and the JavaScript
 *       half (modules/internal/tls/handle.js) moves both. A server that chooses its certificate by the name which the
 *       client asks for stops when it has heard that: read() says so, and goes on when it is called again.
 * WHY   so no callback of OpenSSL calls JavaScript, and every byte of both sides passes the streams that show it.
 * OWNS  struct tls_session, freed with its object.
 * READ  after tls_context.c. Follows Node's tls.html#class-tlstlssocket.
 *
 * SPDX-License-Identifier: ISC
 */
#include "tls.h"

#include <openssl/err.h>
#include <stdlib.h>
#include <string.h>

#define RECORD 16384          /* the most cleartext in one record */
#define CHUNK (4 * RECORD)    /* what read() gives at most */

/* What read() gives besides bytes (a Buffer), the end (null), "feed me" (undefined) and an Error. */
enum { SECURED = 1, WANTS_CHOICE = 2 };

static void finalize_session(js_State *J, void *data)
{
	struct tls_session *s = data;
	(void)J;
	SSL_free(s->ssl);
	free(s->ticket);
	free(s->key_lines);
	free(s->protocols);
	free(s);
}

static const struct host_class session_class = { "TLSSession", NULL, finalize_session };

struct tls_session *tls_this_session(js_State *J)
{
	struct tls_session *s = engine_host(J, 0, &session_class);
	if (!s)
		js_typeerror(J, "Illegal invocation");
	return s;
}

static unsigned char *copy_bytes(const unsigned char *bytes, size_t length)
{
	unsigned char *copy = malloc(length + 1);
	CHECK(copy != NULL);
	if (length > 0)
		memcpy(copy, bytes, length);
	return copy;
}

/* ---- what OpenSSL calls; none of it may call JavaScript ---- */

int tls_on_new_session(SSL *ssl, SSL_SESSION *session)
{
	struct tls_session *s = SSL_get_app_data(ssl);
	unsigned char *ticket = NULL;
	int length = s ? i2d_SSL_SESSION(session, &ticket) : 0;
	if (length > 0) {
		free(s->ticket);
		s->ticket = copy_bytes(ticket, (size_t)length);
		s->ticket_length = (size_t)length;
	}
	OPENSSL_free(ticket);
	return 0; /* we hold no reference */
}

void tls_on_key_line(const SSL *ssl, const char *line)
{
	struct tls_session *s = SSL_get_app_data(ssl);
	size_t before = s && s->key_lines ? strlen(s->key_lines) : 0;
	if (!s || !s->key_lines)
		return;
	s->key_lines = realloc(s->key_lines, before + strlen(line) + 2);
	CHECK(s->key_lines != NULL);
	sprintf(s->key_lines + before, "%s\n", line);
}

/* The extension of that type, without the length of the list that it is. */
static bool find_list(SSL *ssl, unsigned type, const unsigned char **list, size_t *length)
{
	if (SSL_client_hello_get0_ext(ssl, type, list, length) != 1 || *length < 2)
		return false;
	*list += 2;
	*length -= 2;
	return true;
}

/* The client asks for a host, and offers protocols: keeps both for whoever chooses. */
int tls_on_client_hello(SSL *ssl, int *alert, void *arg)
{
	struct tls_session *s = SSL_get_app_data(ssl);
	const unsigned char *list;
	size_t length;
	(void)alert;
	(void)arg;
	if (!s || !s->asks || s->asked)
		return SSL_CLIENT_HELLO_SUCCESS;
	if (find_list(ssl, TLSEXT_TYPE_application_layer_protocol_negotiation, &list, &length)
		&& length <= sizeof s->offered) {
		memcpy(s->offered, list, length);
		s->offered_length = length;
	}
	/* one name: its type, 0, and two bytes of length before it */
	if (find_list(ssl, TLSEXT_TYPE_server_name, &list, &length) && length > 3 && length - 3 < sizeof s->host
		&& list[0] == TLSEXT_NAMETYPE_host_name)
		memcpy(s->host, list + 3, length - 3);
	return SSL_CLIENT_HELLO_RETRY;
}

int tls_on_alpn(SSL *ssl, const unsigned char **out, unsigned char *out_length, const unsigned char *in,
	unsigned in_length, void *arg)
{
	struct tls_session *s = SSL_get_app_data(ssl);
	unsigned char *chosen;
	(void)arg;
	if (!s || (!s->protocols && !s->refuses))
		return SSL_TLSEXT_ERR_NOACK;
	if (s->protocols && SSL_select_next_proto(&chosen, out_length, s->protocols, (unsigned)s->protocols_length, in,
		in_length) == OPENSSL_NPN_NEGOTIATED) {
		*out = chosen;
		return SSL_TLSEXT_ERR_OK;
	}
	return SSL_TLSEXT_ERR_ALERT_FATAL;
}

/* Every certificate will do here: what is wrong with it is asked afterwards. */
static int accept_all(int well, X509_STORE_CTX *store)
{
	(void)well;
	(void)store;
	return 1;
}

/* ---- bytes ---- */

/* feed(ciphertext) */
static void native_feed(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	CHECK(length == 0 || BIO_write(s->in, bytes, (int)length) == (int)length);
	js_pushundefined(J);
}

/* output(): ciphertext that is to be sent, or undefined */
static void native_output(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	size_t length = BIO_ctrl_pending(s->out);
	if (length == 0) {
		js_pushundefined(J);
		return;
	}
	unsigned char *bytes = malloc(length);
	CHECK(bytes != NULL && BIO_read(s->out, bytes, (int)length) == (int)length);
	buffer_push_taken(J, bytes, length);
}

/* What a call that gave n came to: undefined, null, WANTS_CHOICE or an Error. */
static void push_outcome(js_State *J, struct tls_session *s, int n)
{
	switch (SSL_get_error(s->ssl, n)) {
	case SSL_ERROR_WANT_CLIENT_HELLO_CB:
		s->asked = true;
		js_pushnumber(J, WANTS_CHOICE);
		break;
	case SSL_ERROR_ZERO_RETURN:
		js_pushnull(J);
		break;
	case SSL_ERROR_SSL:
	case SSL_ERROR_SYSCALL:
		tls_push_error(J, "TLS failed");
		break;
	default:
		js_pushundefined(J);
	}
}

/* read(): see above. The first calls make the handshake. */
static void native_read(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	ERR_clear_error();
	if (!s->secured) {
		int n = SSL_do_handshake(s->ssl);
		s->secured = n == 1;
		if (s->secured)
			js_pushnumber(J, SECURED);
		else
			push_outcome(J, s, n);
		return;
	}
	unsigned char *bytes = malloc(CHUNK);
	size_t length = 0;
	int n = 0;
	CHECK(bytes != NULL);
	while (CHUNK - length >= RECORD && (n = SSL_read(s->ssl, bytes + length, RECORD)) > 0)
		length += (size_t)n;
	if (length == 0) {
		free(bytes);
		push_outcome(J, s, n);
		return;
	}
	unsigned char *shrunk = realloc(bytes, length);
	buffer_push_taken(J, shrunk ? shrunk : bytes, length);
}

/* write(cleartext): true, or undefined: not now; or an Error */
static void native_write(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	ERR_clear_error();
	int n = length > 0 ? SSL_write(s->ssl, bytes, (int)length) : 1;
	if (n > 0)
		js_pushboolean(J, 1);
	else
		push_outcome(J, s, n);
}

/* shutdown(): says that no more will be written */
static void native_shutdown(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	if (SSL_is_init_finished(s->ssl))
		SSL_shutdown(s->ssl);
	ERR_clear_error();
	js_pushundefined(J);
}

/* ---- what is wanted of the handshake ---- */

/* setVerify(mode): 0 nobody is asked, 1 the peer is, 3 and must answer */
static void native_setVerify(js_State *J)
{
	SSL_set_verify(tls_this_session(J)->ssl, js_toint32(J, 1), accept_all);
	js_pushundefined(J);
}

static void native_setServername(js_State *J)
{
	SSL_set_tlsext_host_name(tls_this_session(J)->ssl, js_tostring(J, 1));
	js_pushundefined(J);
}

/* setProtocols(wire format, refuses): what is spoken here; a server that refuses will have one of them or nothing */
static void native_setProtocols(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	if (!SSL_is_server(s->ssl)) {
		SSL_set_alpn_protos(s->ssl, bytes, (unsigned)length);
	} else {
		free(s->protocols);
		s->protocols = copy_bytes(bytes, length);
		s->protocols_length = length;
		s->refuses = js_toboolean(J, 2);
	}
	js_pushundefined(J);
}

/* setContext(context): another certificate than that of the context which the session was made with */
static void native_setContext(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	struct tls_context *c = tls_context_at(J, 1);
	SSL_set_SSL_CTX(s->ssl, c->ssl);
	SSL_set1_verify_cert_store(s->ssl, SSL_CTX_get_cert_store(c->ssl));
	SSL_set_client_CA_list(s->ssl, SSL_dup_CA_list(SSL_CTX_get_client_CA_list(c->ssl)));
	js_pushundefined(J);
}

/* setSession(ASN.1): resumes it; false: it is none */
static void native_setSession(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 1, &length);
	SSL_SESSION *session = d2i_SSL_SESSION(NULL, &bytes, (long)length);
	js_pushboolean(J, session && SSL_set_session(s->ssl, session) == 1);
	SSL_SESSION_free(session);
	ERR_clear_error();
}

static void native_setMaxFragment(js_State *J)
{
	js_pushboolean(J, SSL_set_max_send_fragment(tls_this_session(J)->ssl, (size_t)js_toint32(J, 1)) == 1);
}

/* wantKeyLines(): takeKeyLines() will give them */
static void native_wantKeyLines(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	if (!s->key_lines)
		s->key_lines = calloc(1, 1);
	CHECK(s->key_lines != NULL);
	js_pushundefined(J);
}

/* renegotiate(): 1 if it begins, or an Error */
static void native_renegotiate(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	ERR_clear_error();
	if (SSL_renegotiate(s->ssl) != 1) {
		tls_push_error(J, "Renegotiation failed");
		return;
	}
	s->secured = false;
	js_pushnumber(J, 1);
}

/* ---- what has come meanwhile ---- */

/* takeSession(): a session that has come, once; or undefined */
static void native_takeSession(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	unsigned char *ticket = s->ticket;
	if (!ticket) {
		js_pushundefined(J);
		return;
	}
	s->ticket = NULL;
	buffer_push_taken(J, ticket, s->ticket_length);
}

/* takeKeyLines(): lines of keys that have come, or undefined */
static void native_takeKeyLines(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	if (!s->key_lines || !*s->key_lines) {
		js_pushundefined(J);
		return;
	}
	js_pushstring(J, s->key_lines);
	*s->key_lines = '\0';
}

static const struct { const char *name; js_CFunction fn; int length; } methods[] = {
	{ "feed", native_feed, 1 }, { "output", native_output, 0 }, { "read", native_read, 0 },
	{ "write", native_write, 1 }, { "shutdown", native_shutdown, 0 }, { "setVerify", native_setVerify, 1 },
	{ "setServername", native_setServername, 1 }, { "setProtocols", native_setProtocols, 2 },
	{ "setContext", native_setContext, 1 }, { "setSession", native_setSession, 1 },
	{ "setMaxFragment", native_setMaxFragment, 1 }, { "wantKeyLines", native_wantKeyLines, 0 },
	{ "renegotiate", native_renegotiate, 0 }, { "takeSession", native_takeSession, 0 },
	{ "takeKeyLines", native_takeKeyLines, 0 },
};

/* sessionPrototype(): the methods, in an object that session() wants */
static void native_sessionPrototype(js_State *J)
{
	js_newobject(J);
	for (size_t i = 0; i < sizeof methods / sizeof *methods; ++i)
		native_method(J, methods[i].name, methods[i].fn, methods[i].length);
	tls_facts_methods(J);
}

/* session(prototype, context, is a server, chooses): a new connection */
static void native_session(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 2);
	bool server = js_toboolean(J, 3), asks = js_toboolean(J, 4);
	struct tls_session *s = calloc(1, sizeof *s);
	CHECK(s != NULL);
	s->ssl = SSL_new(c->ssl);
	s->in = BIO_new(BIO_s_mem());
	s->out = BIO_new(BIO_s_mem());
	CHECK(s->ssl != NULL && s->in != NULL && s->out != NULL);
	s->asks = asks;
	BIO_set_mem_eof_return(s->in, -1); /* empty is not the end */
	BIO_set_mem_eof_return(s->out, -1);
	SSL_set_bio(s->ssl, s->in, s->out);
	SSL_set_app_data(s->ssl, s);
	SSL_set_mode(s->ssl, SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
	if (server)
		SSL_set_accept_state(s->ssl);
	else
		SSL_set_connect_state(s->ssl);
	js_copy(J, 1);
	engine_new_host(J, &session_class, s);
}

void tls_session_init(js_State *J)
{
	native_method(J, "session", native_session, 4);
	native_method(J, "sessionPrototype", native_sessionPrototype, 0);
}
