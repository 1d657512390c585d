/* tls_context.c -- tls.createSecureContext(): keys, certificates, whom to trust, and which versions and ciphers will do.
 *
 * HOW   an SSL_CTX behind an object. modules/internal/tls/context.js has checked the options and calls one method for
 *       each; what comes in is a Buffer or a number. What OpenSSL refuses is thrown with its own words.
 * WHY   one context serves many connections: certificates are parsed once.
 * OWNS  struct tls_context, freed with its object; a connection holds the SSL_CTX for itself.
 * READ  after tls.h. Follows Node's tls.html#tlscreatesecurecontextoptions.
 *
 * SPDX-License-Identifier: ISC
 */
#include "tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

#define TICKET_NAME 16 /* bytes of the ticket keys that name them */

static void finalize_context(js_State *J, void *data)
{
	struct tls_context *c = data;
	(void)J;
	SSL_CTX_free(c->ssl);
	X509_free(c->certificate);
	X509_free(c->issuer);
	free(c);
}

static const struct host_class context_class = { "SecureContext", NULL, finalize_context };

struct tls_context *tls_context_at(js_State *J, int idx)
{
	struct tls_context *c = engine_host(J, idx, &context_class);
	if (!c)
		js_typeerror(J, "Illegal invocation");
	return c;
}

void tls_push_error(js_State *J, const char *message)
{
	struct crypto_errors errors;
	crypto_capture(&errors);
	if (errors.count > 1)
		errors.count = 1; /* the cause alone, as Node has it here */
	crypto_push_errors(J, &errors, message, true);
}

/* Throws an error with that sentence alone unless it went well. */
static void expect_plainly(js_State *J, bool well, const char *message)
{
	ERR_clear_error();
	if (!well)
		native_throw_code(J, "ERR_CRYPTO_OPERATION_FAILED", "%s", message);
	js_pushundefined(J);
}

/* Throws OpenSSL's error unless it went well. */
static void expect(js_State *J, bool well, const char *message)
{
	if (well) {
		ERR_clear_error();
		js_pushundefined(J);
		return;
	}
	tls_push_error(J, message);
	js_throw(J);
}

/* A BIO that reads the bytes at idx, which must stay where they are. */
static BIO *reader(js_State *J, int idx)
{
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, idx, &length);
	BIO *bio = BIO_new_mem_buf(bytes, (int)length);
	CHECK(bio != NULL);
	return bio;
}

/* The passphrase at idx, or NULL. Goes to OpenSSL as the data of its callback. */
static char *passphrase(js_State *J, int idx)
{
	return js_isundefined(J, idx) ? NULL : (char *)(uintptr_t)js_tostring(J, idx);
}

static int give_passphrase(char *out, int size, int writing, void *data)
{
	const char *text = data;
	(void)writing;
	if (!text || strlen(text) > (size_t)size)
		return -1;
	memcpy(out, text, strlen(text));
	return (int)strlen(text);
}

/* ---- who it is ---- */

/* setKey(PEM, passphrase or undefined) */
static void native_setKey(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	char *secret = passphrase(J, 2);
	BIO *bio = reader(J, 1);
	EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, give_passphrase, secret);
	bool well = key && SSL_CTX_use_PrivateKey(c->ssl, key) == 1;
	EVP_PKEY_free(key);
	BIO_free(bio);
	expect(J, well, "PEM_read_bio_PrivateKey");
}

static void remember(struct tls_context *c, X509 *certificate)
{
	X509_free(c->certificate);
	X509_up_ref(certificate);
	c->certificate = certificate;
}

/* A chain that the caller keeps: certificate and those that lead to whom it was issued by. */
static bool use_chain(struct tls_context *c, X509 *certificate, STACK_OF(X509) *others)
{
	bool well = SSL_CTX_use_certificate(c->ssl, certificate) == 1 && SSL_CTX_clear_chain_certs(c->ssl) == 1;
	for (int i = 0; well && i < sk_X509_num(others); ++i) {
		X509 *one = sk_X509_value(others, i);
		well = SSL_CTX_add1_chain_cert(c->ssl, one) == 1;
		if (well && !c->issuer && X509_check_issued(one, certificate) == X509_V_OK) {
			X509_up_ref(one);
			c->issuer = one;
		}
	}
	if (well)
		remember(c, certificate);
	return well;
}

static void free_certificates(STACK_OF(X509) *list)
{
	sk_X509_pop_free(list, X509_free);
}

/* setCertificate(PEM): the first is its own, the others are its chain. */
static void native_setCertificate(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	BIO *bio = reader(J, 1);
	STACK_OF(X509) *others = sk_X509_new_null();
	X509 *own = PEM_read_bio_X509_AUX(bio, NULL, give_passphrase, NULL), *next;
	while (own && (next = PEM_read_bio_X509(bio, NULL, give_passphrase, NULL)) != NULL)
		CHECK(sk_X509_push(others, next) > 0);
	if (own)
		ERR_clear_error(); /* that there is no further one */
	bool well = own && use_chain(c, own, others);
	X509_free(own);
	free_certificates(others);
	BIO_free(bio);
	expect(J, well, "PEM_read_bio_X509");
}

/* setPKCS12(bytes, passphrase or undefined): key, certificate and chain in one */
static void native_setPKCS12(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	const char *secret = passphrase(J, 2);
	BIO *bio = reader(J, 1);
	PKCS12 *file = d2i_PKCS12_bio(bio, NULL);
	EVP_PKEY *key = NULL;
	X509 *own = NULL;
	STACK_OF(X509) *others = NULL;
	bool well = file && PKCS12_parse(file, secret, &key, &own, &others) == 1 && own && key
		&& use_chain(c, own, others) && SSL_CTX_use_PrivateKey(c->ssl, key) == 1;
	for (int i = 0; well && i < sk_X509_num(others); ++i) {
		X509_STORE_add_cert(SSL_CTX_get_cert_store(c->ssl), sk_X509_value(others, i));
		SSL_CTX_add_client_CA(c->ssl, sk_X509_value(others, i));
	}
	PKCS12_free(file);
	EVP_PKEY_free(key);
	X509_free(own);
	free_certificates(others);
	BIO_free(bio);
	if (!well) { /* OpenSSL's reason is all that is said, as in Node */
		unsigned long code = ERR_peek_error();
		const char *reason = code ? ERR_reason_error_string(code) : NULL;
		ERR_clear_error();
		js_error(J, "%s", reason ? reason : "Unable to load PFX certificate");
	}
	js_pushundefined(J);
}

/* ---- whom it trusts ---- */

/* addAuthority(PEM): one or more certificates */
static void native_addAuthority(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	BIO *bio = reader(J, 1);
	X509 *one;
	while ((one = PEM_read_bio_X509_AUX(bio, NULL, give_passphrase, NULL)) != NULL) {
		X509_STORE_add_cert(SSL_CTX_get_cert_store(c->ssl), one);
		SSL_CTX_add_client_CA(c->ssl, one);
		X509_free(one);
	}
	BIO_free(bio);
	ERR_clear_error();
	js_pushundefined(J);
}

/* addRevoked(PEM): a list of certificates that are not valid any more */
static void native_addRevoked(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	BIO *bio = reader(J, 1);
	X509_CRL *list = PEM_read_bio_X509_CRL(bio, NULL, give_passphrase, NULL);
	BIO_free(bio);
	if (list) {
		X509_STORE *store = SSL_CTX_get_cert_store(c->ssl);
		X509_STORE_add_crl(store, list);
		X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
		X509_CRL_free(list);
	}
	expect_plainly(J, list != NULL, "Failed to parse CRL");
}

/* trustSystem(): the roots that the system trusts, and those of the file NODE_EXTRA_CA_CERTS */
static void native_trustSystem(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	const char *extra = getenv("NODE_EXTRA_CA_CERTS");
	SSL_CTX_set_default_verify_paths(c->ssl);
	if (extra && *extra)
		SSL_CTX_load_verify_locations(c->ssl, extra, NULL);
	ERR_clear_error();
	js_pushundefined(J);
}

/* ---- what will do ---- */

/* setCiphers(those of TLS 1.2 and before, those of TLS 1.3): lists, "" for none */
static void native_setCiphers(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	const char *list = js_tostring(J, 1), *suites = js_tostring(J, 2);
	bool well = SSL_CTX_set_ciphersuites(c->ssl, suites) == 1;
	if (well && !SSL_CTX_set_cipher_list(c->ssl, list)) {
		well = *list == '\0'; /* only TLS 1.3 is wanted */
		if (well)
			ERR_clear_error();
	}
	expect(J, well, "Failed to set ciphers");
}

static void native_setVersions(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	expect(J, SSL_CTX_set_min_proto_version(c->ssl, js_toint32(J, 1)) == 1
		&& SSL_CTX_set_max_proto_version(c->ssl, js_toint32(J, 2)) == 1, "Invalid protocol version");
}

static void native_setCurves(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	expect_plainly(J, SSL_CTX_set1_curves_list(c->ssl, js_tostring(J, 1)) == 1, "Failed to set ECDH curve");
}

static void native_setSignatures(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	expect(J, SSL_CTX_set1_sigalgs_list(c->ssl, js_tostring(J, 1)) == 1, "Failed to set sigalgs");
}

/* setDH(PEM or undefined): undefined: OpenSSL chooses. What cannot be read is ignored, as in Node. */
static void native_setDH(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	if (js_isundefined(J, 1)) {
		SSL_CTX_set_dh_auto(c->ssl, 1);
		js_pushundefined(J);
		return;
	}
	BIO *bio = reader(J, 1);
	EVP_PKEY *parameters = PEM_read_bio_Parameters(bio, NULL);
	BIO_free(bio);
	if (parameters && SSL_CTX_set0_tmp_dh_pkey(c->ssl, parameters) != 1)
		EVP_PKEY_free(parameters);
	ERR_clear_error();
	js_pushundefined(J);
}

static void native_setOptions(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	SSL_CTX_set_options(c->ssl, (uint64_t)js_tonumber(J, 1));
	js_pushundefined(J);
}

/* OpenSSL wants 80 bytes of keys, where Node has 48: a name, and two keys made of all of them. */
static bool use_ticket_keys(struct tls_context *c, const unsigned char *keys)
{
	unsigned char all[TICKET_NAME + 2 * SHA256_DIGEST_LENGTH], salted[1 + TICKET_KEYS];
	memcpy(c->ticket_keys, keys, TICKET_KEYS);
	c->has_ticket_keys = true;
	memcpy(all, keys, TICKET_NAME);
	memcpy(salted + 1, keys, TICKET_KEYS);
	for (int i = 0; i < 2; ++i) {
		salted[0] = (unsigned char)i;
		SHA256(salted, sizeof salted, all + TICKET_NAME + i * SHA256_DIGEST_LENGTH);
	}
	return SSL_CTX_set_tlsext_ticket_keys(c->ssl, all, sizeof all) == 1;
}

/* ticketKeys(): made now if they were not given */
static void native_ticketKeys(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	unsigned char keys[TICKET_KEYS];
	if (!c->has_ticket_keys) {
		CHECK(RAND_bytes(keys, sizeof keys) == 1);
		CHECK(use_ticket_keys(c, keys));
	}
	buffer_push(J, c->ticket_keys, TICKET_KEYS);
}

/* setSessions(context's name or undefined, timeout in seconds or undefined, ticket keys or undefined) */
static void native_setSessions(js_State *J)
{
	struct tls_context *c = tls_context_at(J, 0);
	size_t length;
	bool well = true;
	if (!js_isundefined(J, 1)) {
		const char *name = js_tostring(J, 1);
		well = strlen(name) <= SSL_MAX_SID_CTX_LENGTH
			&& SSL_CTX_set_session_id_context(c->ssl, (const unsigned char *)name, (unsigned)strlen(name)) == 1;
	}
	if (!js_isundefined(J, 2))
		SSL_CTX_set_timeout(c->ssl, (long)js_tonumber(J, 2));
	if (!js_isundefined(J, 3)) {
		const unsigned char *keys = crypto_bytes(J, 3, &length);
		well = well && length == TICKET_KEYS && use_ticket_keys(c, keys);
	}
	expect(J, well, "Error setting session parameters");
}

/* ---- what it is asked ---- */

/* DER in a Buffer, or null. */
static void push_certificate(js_State *J, X509 *certificate)
{
	int length = certificate ? i2d_X509(certificate, NULL) : 0;
	if (length <= 0) {
		js_pushnull(J);
		return;
	}
	unsigned char *der = buffer_push_raw(J, (size_t)length);
	i2d_X509(certificate, &der);
}

static void native_ownCertificate(js_State *J) { push_certificate(J, tls_context_at(J, 0)->certificate); }
static void native_ownIssuer(js_State *J) { push_certificate(J, tls_context_at(J, 0)->issuer); }

static void push_methods(js_State *J)
{
	static const struct { const char *name; js_CFunction fn; int length; } methods[] = {
		{ "setKey", native_setKey, 2 }, { "setCertificate", native_setCertificate, 1 },
		{ "setPKCS12", native_setPKCS12, 2 }, { "addAuthority", native_addAuthority, 1 },
		{ "addRevoked", native_addRevoked, 1 }, { "trustSystem", native_trustSystem, 0 },
		{ "setCiphers", native_setCiphers, 2 }, { "setVersions", native_setVersions, 2 },
		{ "setCurves", native_setCurves, 1 }, { "setSignatures", native_setSignatures, 1 },
		{ "setDH", native_setDH, 1 }, { "setOptions", native_setOptions, 1 }, { "setSessions", native_setSessions, 3 },
		{ "ticketKeys", native_ticketKeys, 0 }, { "getCertificate", native_ownCertificate, 0 }, { "getIssuer", native_ownIssuer, 0 },
	};
	js_newobject(J);
	for (size_t i = 0; i < sizeof methods / sizeof *methods; ++i)
		native_method(J, methods[i].name, methods[i].fn, methods[i].length);
}

/* context(): a new one, which knows nobody */
static void native_context(js_State *J)
{
	push_methods(J);
	struct tls_context *c = calloc(1, sizeof *c);
	CHECK(c != NULL);
	c->ssl = SSL_CTX_new(TLS_method());
	CHECK(c->ssl != NULL);
	SSL_CTX_set_app_data(c->ssl, c);
	SSL_CTX_set_mode(c->ssl, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_AUTO_RETRY);
	SSL_CTX_clear_mode(c->ssl, SSL_MODE_NO_AUTO_CHAIN);
	SSL_CTX_set_session_cache_mode(c->ssl, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_SERVER
		| SSL_SESS_CACHE_NO_INTERNAL | SSL_SESS_CACHE_NO_AUTO_CLEAR);
	SSL_CTX_sess_set_new_cb(c->ssl, tls_on_new_session);
	SSL_CTX_set_keylog_callback(c->ssl, tls_on_key_line);
	SSL_CTX_set_client_hello_cb(c->ssl, tls_on_client_hello, NULL);
	SSL_CTX_set_alpn_select_cb(c->ssl, tls_on_alpn, NULL);
	engine_new_host(J, &context_class, c);
}

/* ciphers(): the names of all that there are */
static void native_ciphers(js_State *J)
{
	SSL_CTX *all = SSL_CTX_new(TLS_method());
	CHECK(all != NULL);
	SSL_CTX_set_ciphersuites(all, "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:"
		"TLS_AES_128_CCM_SHA256:TLS_AES_128_CCM_8_SHA256"); /* also those that are not on by default */
	STACK_OF(SSL_CIPHER) *list = SSL_CTX_get_ciphers(all);
	js_newarray(J);
	for (int i = 0; i < sk_SSL_CIPHER_num(list); ++i) {
		js_pushstring(J, SSL_CIPHER_get_name(sk_SSL_CIPHER_value(list, i)));
		js_setindex(J, -2, i);
	}
	SSL_CTX_free(all);
}

void tls_context_init(js_State *J)
{
	native_method(J, "context", native_context, 0);
	native_method(J, "ciphers", native_ciphers, 0);
}
