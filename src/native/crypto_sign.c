/* crypto_sign.c -- signatures: who has the private key says yes to a message, and everybody can see it.
 *
 * HOW   signDigest() and verifyDigest() end what a hash has begun (createSign); signOnce() and verifyOnce() take the whole
 *       message and are jobs. Ed25519 and Ed448 know only the second way, since they read the message twice.
 * WHY   an ECDSA or DSA signature is two numbers. OpenSSL wraps them in DER; the web (and JWT) wants them side by side, as
 *       IEEE P1363 has it: that is converted here.
 * READ  after crypto_key.c, beside modules/internal/crypto/sign.js. Follows Node's crypto.html, "Class: Sign".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/dsa.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <string.h>

/* How to sign. */
struct scheme {
	const EVP_MD *md; /* NULL: the key's own */
	int padding;      /* of RSA; 0: the key's own */
	int salt;         /* of RSA-PSS, if has_salt */
	bool has_salt, p1363;
};

/* ---- the two forms of an (EC)DSA signature ---- */

/* The bytes that each of the two numbers takes; 0 if signatures of the key are no such pairs. */
static int half_length(const EVP_PKEY *pkey)
{
	BIGNUM *order = NULL;
	int length = 0;
	const char *parameter = EVP_PKEY_get_base_id(pkey) == EVP_PKEY_EC ? OSSL_PKEY_PARAM_EC_ORDER
		: EVP_PKEY_get_base_id(pkey) == EVP_PKEY_DSA ? OSSL_PKEY_PARAM_FFC_Q : NULL;
	if (parameter && EVP_PKEY_get_bn_param(pkey, parameter, &order) == 1)
		length = BN_num_bytes(order);
	BN_free(order);
	return length;
}

/* DER to P1363; DSA's DER is the same as ECDSA's. Leaves alone what is no DER. */
static bool to_p1363(struct bytes *signature, int half)
{
	const unsigned char *p = signature->data;
	ECDSA_SIG *pair = d2i_ECDSA_SIG(NULL, &p, (long)signature->length);
	if (!pair)
		return false;
	struct bytes out = bytes_new((size_t)half * 2);
	bool works = BN_bn2binpad(ECDSA_SIG_get0_r(pair), out.data, half) > 0
		&& BN_bn2binpad(ECDSA_SIG_get0_s(pair), out.data + half, half) > 0;
	ECDSA_SIG_free(pair);
	bytes_wipe(signature);
	*signature = out;
	return works;
}

/* P1363 to DER; of another length it is no signature, and becomes an empty one. */
static void to_der(struct bytes *signature, int half)
{
	struct bytes out = bytes_new(0);
	if (signature->length == (size_t)half * 2) {
		unsigned char *der = NULL;
		ECDSA_SIG *pair = ECDSA_SIG_new();
		CHECK(pair && ECDSA_SIG_set0(pair, BN_bin2bn(signature->data, half, NULL),
			BN_bin2bn(signature->data + half, half, NULL)));
		int length = i2d_ECDSA_SIG(pair, &der);
		if (length > 0) {
			bytes_wipe(&out);
			out = bytes_copy(der, (size_t)length);
		}
		OPENSSL_free(der);
		ECDSA_SIG_free(pair);
	}
	bytes_wipe(signature);
	*signature = out;
}

/* ---- options ---- */

static bool is_rsa(const EVP_PKEY *pkey)
{
	return EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA || EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA_PSS;
}

static bool apply(EVP_PKEY_CTX *context, const EVP_PKEY *pkey, const struct scheme *scheme)
{
	if (!is_rsa(pkey))
		return true;
	int padding = scheme->padding ? scheme->padding
		: EVP_PKEY_get_base_id(pkey) == EVP_PKEY_RSA_PSS ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING;
	return EVP_PKEY_CTX_set_rsa_padding(context, padding) > 0
		&& (padding != RSA_PKCS1_PSS_PADDING || !scheme->has_salt
			|| EVP_PKEY_CTX_set_rsa_pss_saltlen(context, scheme->salt) > 0);
}

/* The four arguments from idx on: digest, padding, salt length, whether P1363. */
static struct scheme scheme_at(js_State *J, int idx)
{
	struct scheme scheme = { 0 };
	const char *digest = crypto_string(J, idx);
	if (digest && !(scheme.md = EVP_get_digestbyname(digest)))
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_DIGEST", digest);
	scheme.padding = js_isdefined(J, idx + 1) ? js_toint32(J, idx + 1) : 0;
	scheme.has_salt = js_isdefined(J, idx + 2);
	scheme.salt = scheme.has_salt ? js_toint32(J, idx + 2) : 0;
	scheme.p1363 = js_toboolean(J, idx + 3);
	return scheme;
}

/* ---- the end of a hash ---- */

static void check_signs_digests(js_State *J, const EVP_PKEY *pkey)
{
	if (!is_rsa(pkey) && !half_length(pkey))
		crypto_throw_code(J, "ERR_CRYPTO_UNSUPPORTED_OPERATION", NULL);
}

static EVP_PKEY_CTX *digest_context(EVP_PKEY *pkey, const struct scheme *scheme, bool verifies)
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(pkey, NULL);
	if (context && (verifies ? EVP_PKEY_verify_init : EVP_PKEY_sign_init)(context) > 0 && apply(context, pkey, scheme)
		&& EVP_PKEY_CTX_set_signature_md(context, scheme->md) > 0)
		return context;
	EVP_PKEY_CTX_free(context);
	return NULL;
}

/* signDigest(key, hash, digest, padding, salt, p1363): a Buffer */
static void native_sign_digest(js_State *J)
{
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	size_t length;
	const unsigned char *hash = crypto_bytes(J, 2, &length);
	struct scheme scheme = scheme_at(J, 3);
	check_signs_digests(J, pkey);
	ERR_clear_error();
	struct bytes out = bytes_new((size_t)EVP_PKEY_get_size(pkey));
	EVP_PKEY_CTX *context = digest_context(pkey, &scheme, false);
	bool works = context && EVP_PKEY_sign(context, out.data, &out.length, hash, length) > 0;
	EVP_PKEY_CTX_free(context);
	int half = scheme.p1363 && works ? half_length(pkey) : 0;
	if (!works || (half && !to_p1363(&out, half))) {
		bytes_wipe(&out);
		crypto_throw(J, "Signing failed");
	}
	crypto_push_bytes(J, &out, out.length);
}

/* verifyDigest(key, hash, digest, padding, salt, p1363, signature): true or false. Throws if the options make no sense. */
static void native_verify_digest(js_State *J)
{
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	size_t length;
	const unsigned char *hash = crypto_bytes(J, 2, &length);
	struct scheme scheme = scheme_at(J, 3);
	check_signs_digests(J, pkey);
	struct bytes signature = crypto_copy_bytes(J, 7);
	ERR_clear_error();
	int half = scheme.p1363 ? half_length(pkey) : 0;
	if (half)
		to_der(&signature, half);
	EVP_PKEY_CTX *context = digest_context(pkey, &scheme, true);
	bool usable = context != NULL;
	bool right = usable && EVP_PKEY_verify(context, signature.data, signature.length, hash, length) == 1;
	EVP_PKEY_CTX_free(context);
	bytes_wipe(&signature);
	if (!usable)
		crypto_throw(J, "Verifying failed");
	ERR_clear_error();
	js_pushboolean(J, right);
}

/* ---- the whole message at once ---- */

struct signing {
	struct job job;
	EVP_PKEY *pkey;
	struct scheme scheme;
	struct bytes data, signature;
	bool right;
};

static EVP_MD_CTX *message_context(struct signing *s, bool verifies)
{
	EVP_MD_CTX *context = EVP_MD_CTX_new();
	EVP_PKEY_CTX *options = NULL;
	if (context && (verifies ? EVP_DigestVerifyInit : EVP_DigestSignInit)(context, &options, s->scheme.md, NULL, s->pkey) > 0
		&& apply(options, s->pkey, &s->scheme))
		return context;
	EVP_MD_CTX_free(context);
	return NULL;
}

static bool perform_sign(struct job *job)
{
	struct signing *s = (struct signing *)job;
	EVP_MD_CTX *context = message_context(s, false);
	size_t length = 0;
	bool works = context && EVP_DigestSign(context, NULL, &length, s->data.data, s->data.length) > 0;
	if (works) {
		s->signature = bytes_new(length);
		works = EVP_DigestSign(context, s->signature.data, &s->signature.length, s->data.data, s->data.length) > 0;
	}
	EVP_MD_CTX_free(context);
	int half = works && s->scheme.p1363 ? half_length(s->pkey) : 0;
	return works && (!half || to_p1363(&s->signature, half));
}

static bool perform_verify(struct job *job)
{
	struct signing *s = (struct signing *)job;
	int half = s->scheme.p1363 ? half_length(s->pkey) : 0;
	if (half)
		to_der(&s->signature, half);
	EVP_MD_CTX *context = message_context(s, true);
	bool usable = context != NULL;
	s->right = usable && EVP_DigestVerify(context, s->signature.data, s->signature.length, s->data.data, s->data.length) == 1;
	EVP_MD_CTX_free(context);
	return usable;
}

static void push_signature(js_State *J, struct job *job)
{
	struct signing *s = (struct signing *)job;
	buffer_push(J, s->signature.data, s->signature.length);
}

static void push_right(js_State *J, struct job *job)
{
	js_pushboolean(J, ((struct signing *)job)->right);
}

static void signing_release(struct job *job)
{
	struct signing *s = (struct signing *)job;
	EVP_PKEY_free(s->pkey);
	bytes_wipe(&s->data);
	if (s->signature.data)
		bytes_wipe(&s->signature);
}

/* signOnce(key, data, digest or undefined, padding, salt, p1363[, callback]): a Buffer */
static void native_sign_once(js_State *J)
{
	static const struct job_kind kind = { "sign", "Signing failed", perform_sign, push_signature, signing_release, true };
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	struct scheme scheme = scheme_at(J, 3);
	struct bytes data = crypto_copy_bytes(J, 2);
	struct signing *s = job_new(&kind, sizeof *s);
	EVP_PKEY_up_ref(pkey);
	s->pkey = pkey;
	s->scheme = scheme;
	s->data = data;
	crypto_run(J, s, 7);
}

/* verifyOnce(key, data, digest or undefined, padding, salt, p1363, signature[, callback]): true or false */
static void native_verify_once(js_State *J)
{
	static const struct job_kind kind = { "verify", "Verifying failed", perform_verify, push_right, signing_release, true };
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	struct scheme scheme = scheme_at(J, 3);
	size_t length;
	const unsigned char *signature = crypto_bytes(J, 7, &length);
	struct bytes data = crypto_copy_bytes(J, 2);
	struct signing *s = job_new(&kind, sizeof *s);
	EVP_PKEY_up_ref(pkey);
	s->pkey = pkey;
	s->scheme = scheme;
	s->data = data;
	s->signature = bytes_copy(signature, length);
	crypto_run(J, s, 8);
}

void crypto_sign_init(js_State *J)
{
	native_method(J, "signDigest", native_sign_digest, 6);
	native_method(J, "verifyDigest", native_verify_digest, 7);
	native_method(J, "signOnce", native_sign_once, 7);
	native_method(J, "verifyOnce", native_verify_once, 8);
}
