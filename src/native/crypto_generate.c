/* crypto_generate.c -- new pairs of keys: RSA, RSA-PSS, EC, Ed25519 and its like, DSA, Diffie-Hellman.
 *
 * HOW   each function fills in what its kind of key wants and starts a job; RSA looks for two large primes and DSA for a
 *       whole set of parameters, which takes from milliseconds to many seconds.
 * READ  after crypto_job.c and crypto_key.c, beside modules/internal/crypto/generate.js. Follows Node's crypto.html,
 *       generateKeyPair.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/dh.h>
#include <openssl/dsa.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <string.h>

struct generation {
	struct job job;
	char name[16];               /* of the kind of key, for OpenSSL */
	int bits, divisor_bits;      /* 0: as OpenSSL thinks best */
	uint32_t exponent;           /* of RSA; of Diffie-Hellman, the generator */
	const EVP_MD *hash, *mgf1;   /* of RSA-PSS, or NULL */
	int salt;                    /* -1: as long as the hash */
	int curve;
	bool explicit;               /* the curve is written as numbers, not as a name */
	struct bytes prime;          /* of Diffie-Hellman; data NULL: one is looked for */
	EVP_PKEY *pkey;              /* the result */
};

/* ---- on whatever thread ---- */

static bool set_pss_limits(EVP_PKEY_CTX *context, const struct generation *g)
{
	const EVP_MD *mgf1 = g->mgf1 ? g->mgf1 : g->hash;
	int salt = g->salt >= 0 || !g->hash ? g->salt : EVP_MD_get_size(g->hash);
	return (!g->hash || EVP_PKEY_CTX_set_rsa_pss_keygen_md(context, g->hash) > 0)
		&& (!mgf1 || EVP_PKEY_CTX_set_rsa_pss_keygen_mgf1_md(context, mgf1) > 0)
		&& (salt < 0 || EVP_PKEY_CTX_set_rsa_pss_keygen_saltlen(context, salt) > 0);
}

static bool set_rsa(EVP_PKEY_CTX *context, const struct generation *g)
{
	BIGNUM *exponent = BN_new();
	bool works = exponent && EVP_PKEY_CTX_set_rsa_keygen_bits(context, g->bits) > 0 && BN_set_word(exponent, g->exponent)
		&& EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context, exponent) > 0
		&& (strcmp(g->name, "RSA-PSS") != 0 || set_pss_limits(context, g));
	BN_free(exponent);
	return works;
}

static bool set_ec(EVP_PKEY_CTX *context, const struct generation *g)
{
	return EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, g->curve) > 0
		&& EVP_PKEY_CTX_set_ec_param_enc(context, g->explicit ? 0 : OPENSSL_EC_NAMED_CURVE) > 0;
}

static bool perform_generate(struct job *job)
{
	struct generation *g = (struct generation *)job;
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, g->name, NULL);
	bool works = context && EVP_PKEY_keygen_init(context) > 0;
	if (works && strncmp(g->name, "RSA", 3) == 0)
		works = set_rsa(context, g);
	else if (works && strcmp(g->name, "EC") == 0)
		works = set_ec(context, g);
	works = works && EVP_PKEY_keygen(context, &g->pkey) > 0;
	EVP_PKEY_CTX_free(context);
	return works;
}

/* DSA and Diffie-Hellman: the parameters first, which many may share. */
static bool keygen_from(struct generation *g, EVP_PKEY *parameters)
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(parameters, NULL);
	bool works = context && EVP_PKEY_keygen_init(context) > 0 && EVP_PKEY_keygen(context, &g->pkey) > 0;
	EVP_PKEY_CTX_free(context);
	return works;
}

static bool set_dsa(EVP_PKEY_CTX *context, const struct generation *g)
{
	return EVP_PKEY_CTX_set_dsa_paramgen_bits(context, g->bits) > 0
		&& (g->divisor_bits < 0 || EVP_PKEY_CTX_set_dsa_paramgen_q_bits(context, g->divisor_bits) > 0);
}

static bool set_dh(EVP_PKEY_CTX *context, const struct generation *g)
{
	return EVP_PKEY_CTX_set_dh_paramgen_prime_len(context, g->bits) > 0
		&& EVP_PKEY_CTX_set_dh_paramgen_generator(context, (int)g->exponent) > 0;
}

static EVP_PKEY *find_parameters(const struct generation *g)
{
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, g->name, NULL);
	EVP_PKEY *parameters = NULL;
	bool works = context && EVP_PKEY_paramgen_init(context) > 0
		&& (strcmp(g->name, "DSA") == 0 ? set_dsa : set_dh)(context, g)
		&& EVP_PKEY_paramgen(context, &parameters) > 0;
	EVP_PKEY_CTX_free(context);
	return works ? parameters : NULL;
}

static EVP_PKEY *given_parameters(const struct generation *g)
{
	OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
	BIGNUM *p = BN_bin2bn(g->prime.data, (int)g->prime.length, NULL), *generator = BN_new();
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "DH", NULL);
	EVP_PKEY *parameters = NULL;
	CHECK(builder && p && generator && context && BN_set_word(generator, g->exponent));
	OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_FFC_P, p);
	OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_FFC_G, generator);
	OSSL_PARAM *list = OSSL_PARAM_BLD_to_param(builder);
	if (EVP_PKEY_fromdata_init(context) <= 0
		|| EVP_PKEY_fromdata(context, &parameters, EVP_PKEY_KEY_PARAMETERS, list) <= 0)
		parameters = NULL;
	OSSL_PARAM_free(list);
	OSSL_PARAM_BLD_free(builder);
	BN_free(p);
	BN_free(generator);
	EVP_PKEY_CTX_free(context);
	return parameters;
}

static bool perform_with_parameters(struct job *job)
{
	struct generation *g = (struct generation *)job;
	EVP_PKEY *parameters = (g->prime.data ? given_parameters : find_parameters)(g);
	bool works = parameters && keygen_from(g, parameters);
	EVP_PKEY_free(parameters);
	return works;
}

/* ---- a generation ---- */

static void push_pair(js_State *J, struct job *job)
{
	struct generation *g = (struct generation *)job;
	EVP_PKEY_up_ref(g->pkey);
	crypto_push_pkey(J, g->pkey);
}

static void generation_release(struct job *job)
{
	struct generation *g = (struct generation *)job;
	EVP_PKEY_free(g->pkey);
	if (g->prime.data)
		bytes_wipe(&g->prime);
}

static struct generation *generation_new(const char *name, bool (*perform)(struct job *job))
{
	static const struct job_kind plain = { "generateKeyPair", "Key generation failed", perform_generate, push_pair,
		generation_release, false };
	static const struct job_kind in_two_steps = { "generateKeyPair", "Key generation failed", perform_with_parameters,
		push_pair, generation_release, false };
	struct generation *g = job_new(perform == perform_generate ? &plain : &in_two_steps, sizeof *g);
	strncpy(g->name, name, sizeof g->name - 1);
	return g;
}

static const EVP_MD *hash_at(js_State *J, int idx)
{
	const char *name = crypto_string(J, idx);
	return name ? EVP_get_digestbyname(name) : NULL;
}

/* generateRSA("RSA" or "RSA-PSS", bits, exponent, hash, mgf1 hash, salt length or -1[, callback]): a pair */
static void native_generate_rsa(js_State *J)
{
	const char *name = js_tostring(J, 1);
	int bits = js_toint32(J, 2), salt = js_toint32(J, 6);
	uint32_t exponent = js_touint32(J, 3);
	const EVP_MD *hash = hash_at(J, 4), *mgf1 = hash_at(J, 5);
	struct generation *g = generation_new(name, perform_generate);
	g->bits = bits;
	g->exponent = exponent;
	g->hash = hash;
	g->mgf1 = mgf1;
	g->salt = salt;
	crypto_run(J, g, 7);
}

/* A curve by the name that NIST gives it, or OpenSSL's. */
static int curve_named(const char *name)
{
	int nid = EC_curve_nist2nid(name);
	return nid == NID_undef ? OBJ_sn2nid(name) : nid;
}

/* generateEC(curve, explicit[, callback]): a pair. Throws ERR_CRYPTO_INVALID_CURVE. */
static void native_generate_ec(js_State *J)
{
	int curve = curve_named(js_tostring(J, 1));
	bool explicit = js_toboolean(J, 2);
	if (curve == NID_undef)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_CURVE", NULL);
	struct generation *g = generation_new("EC", perform_generate);
	g->curve = curve;
	g->explicit = explicit;
	crypto_run(J, g, 3);
}

/* generateRaw("ED25519"[, callback]): a pair of a kind that has no options */
static void native_generate_raw(js_State *J)
{
	crypto_run(J, generation_new(js_tostring(J, 1), perform_generate), 2);
}

/* generateDSA(bits, bits of the divisor or -1[, callback]): a pair */
static void native_generate_dsa(js_State *J)
{
	int bits = js_toint32(J, 1), divisor_bits = js_toint32(J, 2);
	struct generation *g = generation_new("DSA", perform_with_parameters);
	g->bits = bits;
	g->divisor_bits = divisor_bits;
	crypto_run(J, g, 3);
}

/* generateDH(prime or undefined, bits of the prime, generator[, callback]): a pair */
static void native_generate_dh(js_State *J)
{
	int bits = js_toint32(J, 2);
	uint32_t generator = js_touint32(J, 3);
	struct bytes prime = { 0 };
	if (js_isdefined(J, 1))
		prime = crypto_copy_bytes(J, 1);
	struct generation *g = generation_new("DH", perform_with_parameters);
	g->prime = prime;
	g->bits = bits;
	g->exponent = generator;
	crypto_run(J, g, 4);
}

void crypto_generate_init(js_State *J)
{
	native_method(J, "generateRSA", native_generate_rsa, 7);
	native_method(J, "generateEC", native_generate_ec, 3);
	native_method(J, "generateRaw", native_generate_raw, 2);
	native_method(J, "generateDSA", native_generate_dsa, 3);
	native_method(J, "generateDH", native_generate_dh, 4);
}
