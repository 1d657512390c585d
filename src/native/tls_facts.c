/* tls_facts.c -- what a TLS connection says of itself: protocol, cipher, who the peer is, what both ends know.
 *
 * READ  after tls_session.c. Follows Node's tls.html#class-tlstlssocket.
 *
 * SPDX-License-Identifier: ISC
 */
#include "tls.h"

#include <openssl/err.h>
#include <stdlib.h>
#include <string.h>

#define MOST_KEYS (1 << 20) /* bytes that exportKeys() gives */

/* Pushes text, or undefined for NULL. */
static void push_text(js_State *J, const char *text)
{
	if (text)
		js_pushstring(J, text);
	else
		js_pushundefined(J);
}

static void native_protocol(js_State *J) { js_pushstring(J, SSL_get_version(tls_this_session(J)->ssl)); }

static void native_servername(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	push_text(J, s->host[0] ? s->host : SSL_get_servername(s->ssl, TLSEXT_NAMETYPE_host_name));
}

static void native_isReused(js_State *J) { js_pushboolean(J, SSL_session_reused(tls_this_session(J)->ssl)); }

/* alpn(): the protocol, or undefined */
static void native_alpn(js_State *J)
{
	const unsigned char *name;
	unsigned length;
	SSL_get0_alpn_selected(tls_this_session(J)->ssl, &name, &length);
	if (length > 0)
		js_pushlstring(J, (const char *)name, (int)length);
	else
		js_pushundefined(J);
}

/* offered(): the client's list of protocols, in wire format */
static void native_offered(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	buffer_push(J, s->offered, s->offered_length);
}

/* cipher(): [OpenSSL's name, the standard's, version], or undefined */
static void native_cipher(js_State *J)
{
	const SSL_CIPHER *cipher = SSL_get_current_cipher(tls_this_session(J)->ssl);
	if (!cipher) {
		js_pushundefined(J);
		return;
	}
	const char *facts[] = { SSL_CIPHER_get_name(cipher), SSL_CIPHER_standard_name(cipher), SSL_CIPHER_get_version(cipher) };
	js_newarray(J);
	for (int i = 0; i < 3; ++i) {
		push_text(J, facts[i]);
		js_setindex(J, -2, i);
	}
}

/* The name that X509's header gives an error: "CERT_HAS_EXPIRED". */
static const char *verify_name(long code)
{
	switch (code) {
#define NAME(name) case X509_V_ERR_##name: return #name;
	NAME(UNABLE_TO_GET_ISSUER_CERT) NAME(UNABLE_TO_GET_CRL) NAME(UNABLE_TO_DECRYPT_CERT_SIGNATURE)
	NAME(UNABLE_TO_DECRYPT_CRL_SIGNATURE) NAME(UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY) NAME(CERT_SIGNATURE_FAILURE)
	NAME(CRL_SIGNATURE_FAILURE) NAME(CERT_NOT_YET_VALID) NAME(CERT_HAS_EXPIRED) NAME(CRL_NOT_YET_VALID)
	NAME(CRL_HAS_EXPIRED) NAME(ERROR_IN_CERT_NOT_BEFORE_FIELD) NAME(ERROR_IN_CERT_NOT_AFTER_FIELD)
	NAME(ERROR_IN_CRL_LAST_UPDATE_FIELD) NAME(ERROR_IN_CRL_NEXT_UPDATE_FIELD) NAME(OUT_OF_MEM)
	NAME(DEPTH_ZERO_SELF_SIGNED_CERT) NAME(SELF_SIGNED_CERT_IN_CHAIN) NAME(UNABLE_TO_GET_ISSUER_CERT_LOCALLY)
	NAME(UNABLE_TO_VERIFY_LEAF_SIGNATURE) NAME(CERT_CHAIN_TOO_LONG) NAME(CERT_REVOKED) NAME(INVALID_CA)
	NAME(PATH_LENGTH_EXCEEDED) NAME(INVALID_PURPOSE) NAME(CERT_UNTRUSTED) NAME(CERT_REJECTED) NAME(HOSTNAME_MISMATCH)
#undef NAME
	default: return "UNSPECIFIED";
	}
}

static bool may_lack_certificate(const SSL *ssl)
{
	const SSL_CIPHER *cipher = SSL_get_current_cipher(ssl);
	return cipher && (SSL_CIPHER_get_auth_nid(cipher) == NID_auth_psk
		|| (SSL_version(ssl) == TLS1_3_VERSION && SSL_session_reused(ssl)));
}

/* verifyError(): [code, sentence] of what is wrong with the peer's certificate, or undefined */
static void native_verifyError(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	long code = SSL_get0_peer_certificate(s->ssl) ? SSL_get_verify_result(s->ssl)
		: may_lack_certificate(s->ssl) ? X509_V_OK : X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT;
	if (code == X509_V_OK) {
		js_pushundefined(J);
		return;
	}
	js_newarray(J);
	js_pushstring(J, verify_name(code));
	js_setindex(J, -2, 0);
	js_pushstring(J, X509_verify_cert_error_string(code));
	js_setindex(J, -2, 1);
}

/* peerChain(): [the peer's certificate, its issuer's, ...], as far as known */
static void native_peerChain(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	X509 *own = SSL_get0_peer_certificate(s->ssl);
	STACK_OF(X509) *verified = SSL_get0_verified_chain(s->ssl), *sent = SSL_get_peer_cert_chain(s->ssl);
	STACK_OF(X509) *chain = sk_X509_num(verified) > 0 ? verified : sent;
	int n = 0;
	js_newarray(J);
	if (!own)
		return;
	tls_push_certificate(J, own);
	js_setindex(J, -2, n++);
	for (int i = 0; i < sk_X509_num(chain); ++i) {
		if (X509_cmp(sk_X509_value(chain, i), own) == 0)
			continue;
		tls_push_certificate(J, sk_X509_value(chain, i));
		js_setindex(J, -2, n++);
	}
}

/* certificate(): one's own, or null */
static void native_certificate(js_State *J)
{
	X509 *own = SSL_get_certificate(tls_this_session(J)->ssl);
	if (own)
		tls_push_certificate(J, own);
	else
		js_pushnull(J);
}

/* session(): what resumes this one, or undefined */
static void native_session_bytes(js_State *J)
{
	SSL_SESSION *session = SSL_get_session(tls_this_session(J)->ssl);
	unsigned char *bytes = NULL;
	int length = session ? i2d_SSL_SESSION(session, &bytes) : 0;
	if (length > 0)
		buffer_push(J, bytes, (size_t)length);
	else
		js_pushundefined(J);
	OPENSSL_free(bytes);
}

/* ticket(): the server's ticket, or undefined */
static void native_ticket(js_State *J)
{
	SSL_SESSION *session = SSL_get_session(tls_this_session(J)->ssl);
	const unsigned char *bytes = NULL;
	size_t length = 0;
	if (session)
		SSL_SESSION_get0_ticket(session, &bytes, &length);
	if (bytes)
		buffer_push(J, bytes, length);
	else
		js_pushundefined(J);
}

/* finished(of the peer): the handshake's last message, or undefined */
static void native_finished(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	unsigned char bytes[EVP_MAX_MD_SIZE];
	size_t length = js_toboolean(J, 1) ? SSL_get_peer_finished(s->ssl, bytes, sizeof bytes)
		: SSL_get_finished(s->ssl, bytes, sizeof bytes);
	if (length > 0)
		buffer_push(J, bytes, length);
	else
		js_pushundefined(J);
}

/* ephemeralKey(): [type, bits, curve's name or ""], or undefined */
static void native_ephemeralKey(js_State *J)
{
	EVP_PKEY *key = NULL;
	if (!SSL_get_peer_tmp_key(tls_this_session(J)->ssl, &key)) {
		js_pushundefined(J);
		return;
	}
	int id = EVP_PKEY_id(key), bits = EVP_PKEY_bits(key);
	char group[64] = "";
	size_t length;
	if (id == EVP_PKEY_EC && EVP_PKEY_get_group_name(key, group, sizeof group, &length) != 1)
		group[0] = '\0';
	js_newarray(J);
	js_pushstring(J, id == EVP_PKEY_DH ? "DH" : "ECDH");
	js_setindex(J, -2, 0);
	js_pushnumber(J, bits);
	js_setindex(J, -2, 1);
	js_pushstring(J, id == EVP_PKEY_EC ? group : id == EVP_PKEY_DH ? "" : OBJ_nid2sn(id));
	js_setindex(J, -2, 2);
	EVP_PKEY_free(key);
}

static const char *signature_name(int id)
{
	switch (id) {
	case EVP_PKEY_RSA: return "RSA";
	case EVP_PKEY_RSA_PSS: return "RSA-PSS";
	case EVP_PKEY_DSA: return "DSA";
	case EVP_PKEY_EC: return "ECDSA";
	default: return OBJ_nid2sn(id);
	}
}

/* signatures(): ["ECDSA+SHA256", ...] that both ends know; only the server can tell */
static void native_signatures(js_State *J)
{
	SSL *ssl = tls_this_session(J)->ssl;
	int n = SSL_get_shared_sigalgs(ssl, 0, NULL, NULL, NULL, NULL, NULL);
	js_newarray(J);
	for (int i = 0; i < n; ++i) {
		int sign, hash;
		char name[96];
		SSL_get_shared_sigalgs(ssl, i, &sign, &hash, NULL, NULL, NULL);
		snprintf(name, sizeof name, "%s+%s", signature_name(sign), hash == NID_undef ? "UNDEF" : OBJ_nid2sn(hash));
		js_pushstring(J, name);
		js_setindex(J, -2, i);
	}
}

/* exportKeys(length, label, context or undefined): bytes that both ends know */
static void native_exportKeys(js_State *J)
{
	struct tls_session *s = tls_this_session(J);
	double wanted = js_tonumber(J, 1);
	size_t length = wanted >= 0 && wanted <= MOST_KEYS ? (size_t)wanted : 0, context_length = 0;
	const char *label = js_tostring(J, 2);
	const unsigned char *context = js_isundefined(J, 3) ? NULL : crypto_bytes(J, 3, &context_length);
	if (length == 0)
		js_rangeerror(J, "nobody needs so many bytes of keys");
	unsigned char *bytes = malloc(length);
	CHECK(bytes != NULL);
	ERR_clear_error();
	if (SSL_export_keying_material(s->ssl, bytes, length, label, strlen(label), context, context_length,
		context != NULL) == 1) {
		buffer_push_taken(J, bytes, length);
		return;
	}
	free(bytes);
	tls_push_error(J, "Exporting keying material failed");
	js_throw(J);
}

void tls_facts_methods(js_State *J)
{
	static const struct { const char *name; js_CFunction fn; int length; } methods[] = {
		{ "protocol", native_protocol, 0 }, { "servername", native_servername, 0 }, { "isReused", native_isReused, 0 },
		{ "alpn", native_alpn, 0 }, { "offered", native_offered, 0 }, { "cipher", native_cipher, 0 },
		{ "verifyError", native_verifyError, 0 }, { "peerChain", native_peerChain, 0 },
		{ "certificate", native_certificate, 0 }, { "session", native_session_bytes, 0 }, { "ticket", native_ticket, 0 },
		{ "finished", native_finished, 1 }, { "signatures", native_signatures, 0 },
		{ "ephemeralKey", native_ephemeralKey, 0 }, { "exportKeys", native_exportKeys, 3 },
	};
	for (size_t i = 0; i < sizeof methods / sizeof *methods; ++i)
		native_method(J, methods[i].name, methods[i].fn, methods[i].length);
}
