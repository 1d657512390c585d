/* tls.h -- what the files of the native half of tls share.
 *
 * READ  first of tls_context.c, tls_session.c, tls_facts.c, tls_certificate.c.
 *
 * SPDX-License-Identifier: ISC
 */
#ifndef ORRERY_TLS_H
#define ORRERY_TLS_H

#include "crypto.h"

#include <openssl/ssl.h>

#define TICKET_KEYS 48 /* bytes, as Node has it */

/* A host object's data: whoever serves or connects with it, and how. */
struct tls_context {
	SSL_CTX *ssl;
	X509 *certificate, *issuer; /* its own, as the program gave it; or NULL */
	unsigned char ticket_keys[TICKET_KEYS];
	bool has_ticket_keys;
};

#define MOST_OFFERED 1024     /* bytes of a client's list of protocols that are kept */

/* A connection: the data of a session object. */
struct tls_session {
	SSL *ssl;
	BIO *in, *out;            /* the SSL's */
	bool secured;             /* the handshake was done, and read() has said so */
	bool asks;                /* a server that chooses certificate or protocol, see tls_session.c */
	bool asked;
	unsigned char *ticket;    /* a session that can be resumed, as ASN.1; or NULL */
	size_t ticket_length;
	char *key_lines;          /* for Wireshark; or NULL: nobody wants them */
	unsigned char *protocols; /* that a server speaks, the best first: ALPN's wire format; or NULL */
	size_t protocols_length;
	bool refuses;             /* a server that shares none ends the handshake */
	unsigned char offered[MOST_OFFERED]; /* by the client */
	size_t offered_length;
	char host[256];           /* that the client asks for; "": none that is known yet */
};

/* The session that is `this`; throws a TypeError if it is none. */
struct tls_session *tls_this_session(js_State *J);
/* Defines, on the prototype on top, what a session answers about itself. */
void tls_facts_methods(js_State *J);

/* The context at idx; throws a TypeError if it is none. */
struct tls_context *tls_context_at(js_State *J, int idx);

/* Pushes an Error for what OpenSSL noted last, which is forgotten: code "ERR_SSL_..." or "ERR_OSSL_...". */
void tls_push_error(js_State *J, const char *message);

/* Pushes a native object for it, which internal/crypto/x509.js knows; a new reference. */
void tls_push_certificate(js_State *J, X509 *certificate);

/* Each defines its functions on the object on top. */
void tls_context_init(js_State *J);
void tls_session_init(js_State *J);

/* tls_session.c, for callbacks of a context */
int tls_on_new_session(SSL *ssl, SSL_SESSION *session);
void tls_on_key_line(const SSL *ssl, const char *line);
int tls_on_client_hello(SSL *ssl, int *alert, void *arg);
int tls_on_alpn(SSL *ssl, const unsigned char **out, unsigned char *out_length, const unsigned char *in,
	unsigned in_length, void *arg);

#endif
