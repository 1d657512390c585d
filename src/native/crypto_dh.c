/* crypto_dh.c -- Diffie-Hellman: two who talk in public agree on a secret.
 *
 * HOW   each side raises a number to a power that it keeps to itself, and tells the result; raising the other's result to
 *       one's own power gives both the same. dhSecret() does it with keys of any kind that can, curves included.
 * WHY   the class DiffieHellman lets a program set any prime and any half of a key. OpenSSL 3's keys refuse that, so this
 *       file uses the older interface underneath (hence OPENSSL_SUPPRESS_DEPRECATED), as Node does: its checks and its
 *       errors are part of what programs see.
 * OWNS  a DH inside an object, until the collector frees it.
 * READ  after crypto_key.c, beside modules/internal/crypto/dh.js. Follows Node's crypto.html, "Class: DiffieHellman".
 *
 * SPDX-License-Identifier: ISC
 */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "crypto.h"

#include <limits.h>
#include <openssl/bn.h>
#include <openssl/dh.h>
#include <openssl/err.h>
#include <string.h>

static void dh_finalize(js_State *J, void *data)
{
	(void)J;
	DH_free(data);
}

static const struct host_class dh_class = { "DiffieHellman", NULL, dh_finalize };

static DH *dh_at(js_State *J, int idx)
{
	DH *dh = engine_host(J, idx, &dh_class);
	if (!dh)
		js_typeerror(J, "Illegal invocation");
	return dh;
}

static DH *push_dh(js_State *J)
{
	DH *dh = DH_new();
	CHECK(dh != NULL);
	js_newobject(J);
	engine_new_host(J, &dh_class, dh);
	ERR_clear_error();
	return dh;
}

/* ---- the numbers that both sides share ---- */

/* dhNew(bits, generator): looks for a prime, which may take long */
static void native_dh_new(js_State *J)
{
	int bits = js_toint32(J, 1), generator = js_toint32(J, 2);
	if (DH_generate_parameters_ex(push_dh(J), bits, generator, NULL) != 1)
		crypto_throw(J, "Initialization failed");
}

static _Noreturn void throw_raised(js_State *J, int library, int reason)
{
	ERR_clear_error();
	ERR_raise(library, reason);
	crypto_throw(J, "Initialization failed");
}

/* dhFrom(prime, generator), both as bytes */
static void native_dh_from(js_State *J)
{
	size_t length, generator_length;
	const unsigned char *prime = crypto_bytes(J, 1, &length), *generator = crypto_bytes(J, 2, &generator_length);
	if (length == 0 || length > INT_MAX)
		throw_raised(J, ERR_LIB_BN, BN_R_BITS_TOO_SMALL);
	DH *dh = push_dh(J);
	BIGNUM *p = BN_bin2bn(prime, (int)length, NULL), *g = BN_bin2bn(generator, (int)generator_length, NULL);
	CHECK(p && g);
	if (BN_is_zero(g) || BN_is_one(g)) {
		BN_free(p);
		BN_free(g);
		throw_raised(J, ERR_LIB_DH, DH_R_BAD_GENERATOR);
	}
	CHECK(DH_set0_pqg(dh, p, NULL, g));
}

/* dhGroup(name): the prime of a group that many use ("modp14"), as bytes; undefined if there is none. Its generator is 2. */
static void native_dh_group(js_State *J)
{
	static const struct { const char *name; BIGNUM *(*prime)(BIGNUM *); } groups[] = {
		{ "modp1", BN_get_rfc2409_prime_768 }, { "modp2", BN_get_rfc2409_prime_1024 },
		{ "modp5", BN_get_rfc3526_prime_1536 }, { "modp14", BN_get_rfc3526_prime_2048 },
		{ "modp15", BN_get_rfc3526_prime_3072 }, { "modp16", BN_get_rfc3526_prime_4096 },
		{ "modp17", BN_get_rfc3526_prime_6144 }, { "modp18", BN_get_rfc3526_prime_8192 },
	};
	const char *name = js_tostring(J, 1);
	unsigned char bytes[1024];
	for (size_t i = 0; i < sizeof groups / sizeof *groups; ++i) {
		if (OPENSSL_strcasecmp(groups[i].name, name) != 0)
			continue;
		BIGNUM *p = groups[i].prime(NULL);
		CHECK(p && BN_num_bytes(p) <= (int)sizeof bytes);
		int length = BN_bn2bin(p, bytes);
		BN_free(p);
		buffer_push(J, bytes, (size_t)length);
		return;
	}
	js_pushundefined(J);
}

/* dhCheck(dh): what is wrong with the numbers, in bits of crypto.constants.DH_... */
static void native_dh_check(js_State *J)
{
	int codes = 0;
	if (!DH_check(dh_at(J, 1), &codes))
		crypto_throw(J, "Checking DH parameters failed");
	js_pushnumber(J, codes);
}

/* ---- one's own key ---- */

/* dhGenerate(dh): makes a pair, or the public key to a private one that was set */
static void native_dh_generate(js_State *J)
{
	ERR_clear_error();
	if (!DH_generate_key(dh_at(J, 1)))
		crypto_throw(J, "Key generation failed");
}

/* dhGet(dh, "p", "g", "public" or "private"): a Buffer; undefined if there is none */
static void native_dh_get(js_State *J)
{
	const DH *dh = dh_at(J, 1);
	const char *what = js_tostring(J, 2);
	crypto_push_bn(J, strcmp(what, "p") == 0 ? DH_get0_p(dh) : strcmp(what, "g") == 0 ? DH_get0_g(dh)
		: strcmp(what, "public") == 0 ? DH_get0_pub_key(dh) : DH_get0_priv_key(dh), 0);
}

/* dhSet(dh, private, bytes) */
static void native_dh_set(js_State *J)
{
	DH *dh = dh_at(J, 1);
	bool private = js_toboolean(J, 2);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 3, &length);
	BIGNUM *number = BN_bin2bn(bytes, (int)length, NULL);
	CHECK(number && DH_set0_key(dh, private ? NULL : number, private ? number : NULL));
}

/* ---- the secret ---- */

/* A secret of fixed length, zeros in front: a shorter one would say something about the numbers. */
static void pad(unsigned char *secret, int length, int size)
{
	memmove(secret + size - length, secret, (size_t)length);
	memset(secret, 0, (size_t)(size - length));
}

static _Noreturn void throw_peer(js_State *J, const DH *dh, const BIGNUM *peer)
{
	int codes = 0;
	bool checked = DH_check_pub_key(dh, peer, &codes);
	const char *why = checked && (codes & DH_CHECK_PUBKEY_TOO_SMALL) ? "Supplied key is too small"
		: checked && (codes & DH_CHECK_PUBKEY_TOO_LARGE) ? "Supplied key is too large" : NULL;
	ERR_clear_error();
	js_pushstring(J, why ? "ERR_CRYPTO_INVALID_KEYLEN" : "ERR_CRYPTO_INVALID_KEYTYPE");
	js_pushstring(J, why ? why : "Invalid key type");
	native_throw_made(J, "error", 2);
}

/* dhCompute(dh, the other's public key): a Buffer */
static void native_dh_compute(js_State *J)
{
	DH *dh = dh_at(J, 1);
	size_t length;
	const unsigned char *bytes = crypto_bytes(J, 2, &length);
	BIGNUM *peer = BN_bin2bn(bytes, (int)length, NULL);
	CHECK(peer != NULL);
	struct bytes secret = bytes_new((size_t)DH_size(dh));
	int n = DH_compute_key(secret.data, peer, dh);
	ERR_clear_error();
	if (n < 0) {
		bytes_wipe(&secret);
		if (js_try(J)) {
			BN_free(peer);
			js_throw(J);
		}
		throw_peer(J, dh, peer);
	}
	BN_free(peer);
	pad(secret.data, n, (int)secret.length);
	crypto_push_bytes(J, &secret, secret.length);
}

/* ---- with keys ---- */

struct agreement {
	struct job job;
	EVP_PKEY *own, *peer;
	struct bytes secret;
};

static bool perform_agree(struct job *job)
{
	struct agreement *a = (struct agreement *)job;
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(a->own, NULL);
	size_t length = 0;
	bool works = context && EVP_PKEY_derive_init(context) > 0 && EVP_PKEY_derive_set_peer(context, a->peer) > 0
		&& EVP_PKEY_derive(context, NULL, &length) > 0;
	if (works) {
		a->secret = bytes_new(length);
		works = EVP_PKEY_derive(context, a->secret.data, &length) > 0;
	}
	if (works && EVP_PKEY_get_base_id(a->own) == EVP_PKEY_DH)
		pad(a->secret.data, (int)length, (int)a->secret.length);
	else if (works)
		a->secret.length = length;
	EVP_PKEY_CTX_free(context);
	return works;
}

static void push_secret(js_State *J, struct job *job)
{
	const struct bytes *secret = &((struct agreement *)job)->secret;
	buffer_push(J, secret->data, secret->length);
}

static void agreement_release(struct job *job)
{
	struct agreement *a = (struct agreement *)job;
	EVP_PKEY_free(a->own);
	EVP_PKEY_free(a->peer);
	if (a->secret.data)
		bytes_wipe(&a->secret);
}

/* dhSecret(private key, public key[, callback]): a Buffer. Fails with OpenSSL's error if they do not fit. */
static void native_dh_secret(js_State *J)
{
	static const struct job_kind kind = { "diffieHellman", "diffieHellman failed", perform_agree, push_secret,
		agreement_release, true };
	EVP_PKEY *own = crypto_check_pkey(J, 1), *peer = crypto_check_pkey(J, 2);
	struct agreement *a = job_new(&kind, sizeof *a);
	EVP_PKEY_up_ref(own);
	EVP_PKEY_up_ref(peer);
	a->own = own;
	a->peer = peer;
	crypto_run(J, a, 3);
}

void crypto_dh_init(js_State *J)
{
	native_method(J, "dhNew", native_dh_new, 2);
	native_method(J, "dhFrom", native_dh_from, 2);
	native_method(J, "dhGroup", native_dh_group, 1);
	native_method(J, "dhCheck", native_dh_check, 1);
	native_method(J, "dhGenerate", native_dh_generate, 1);
	native_method(J, "dhGet", native_dh_get, 2);
	native_method(J, "dhSet", native_dh_set, 3);
	native_method(J, "dhCompute", native_dh_compute, 2);
	native_method(J, "dhSecret", native_dh_secret, 3);
}
