/* crypto_key_parts.c -- keys as the numbers that they are made of, which is how JSON Web Keys have them.
 *
 * HOW   keyParts() gives the numbers by the names of RFC 7518 and RFC 8037; keyRSA(), keyEC() and keyRaw() make a key of
 *       them. modules/internal/crypto/jwk.js writes them as base64url.
 * OWNS  nothing between calls: what is acquired is freed before anything may throw.
 * READ  after crypto_key.c.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <string.h>

struct part {
	const char *name, *parameter;
	bool private;
};

static const struct part rsa_parts[] = {
	{ "n", OSSL_PKEY_PARAM_RSA_N, false }, { "e", OSSL_PKEY_PARAM_RSA_E, false }, { "d", OSSL_PKEY_PARAM_RSA_D, true },
	{ "p", OSSL_PKEY_PARAM_RSA_FACTOR1, true }, { "q", OSSL_PKEY_PARAM_RSA_FACTOR2, true },
	{ "dp", OSSL_PKEY_PARAM_RSA_EXPONENT1, true }, { "dq", OSSL_PKEY_PARAM_RSA_EXPONENT2, true },
	{ "qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1, true },
};
static const struct part ec_parts[] = {
	{ "x", OSSL_PKEY_PARAM_EC_PUB_X, false }, { "y", OSSL_PKEY_PARAM_EC_PUB_Y, false },
	{ "d", OSSL_PKEY_PARAM_PRIV_KEY, true },
};
#define COUNT(parts) (sizeof parts / sizeof *parts)

/* ---- out ---- */

/* The bytes of a number of the key; they take as many as the curve has. */
static bool get_part(EVP_PKEY *pkey, const struct part *part, int width, struct bytes *out)
{
	BIGNUM *bn = NULL;
	if (EVP_PKEY_get_bn_param(pkey, part->parameter, &bn) != 1)
		return false;
	*out = bytes_new((size_t)(BN_num_bytes(bn) > width ? BN_num_bytes(bn) : width));
	BN_bn2binpad(bn, out->data, (int)out->length);
	BN_clear_free(bn);
	return true;
}

static void set_part(js_State *J, const char *name, struct bytes *part)
{
	if (js_try(J)) {
		bytes_wipe(part);
		js_throw(J);
	}
	buffer_push(J, part->data, part->length);
	js_setproperty(J, -2, name);
	js_endtry(J);
	bytes_wipe(part);
}

static void set_parts(js_State *J, EVP_PKEY *pkey, const struct part *parts, size_t n, int width, bool private)
{
	struct bytes part;
	for (size_t i = 0; i < n; ++i)
		if ((private || !parts[i].private) && get_part(pkey, &parts[i], width, &part))
			set_part(J, parts[i].name, &part);
}

/* Ed25519 and its like are bytes, no numbers. */
static bool get_raw(EVP_PKEY *pkey, bool private, struct bytes *out)
{
	int (*get)(const EVP_PKEY *, unsigned char *, size_t *) =
		private ? EVP_PKEY_get_raw_private_key : EVP_PKEY_get_raw_public_key;
	size_t length = 0;
	if (get(pkey, NULL, &length) != 1)
		return false;
	*out = bytes_new(length);
	return get(pkey, out->data, &length) == 1;
}

static void set_raw(js_State *J, EVP_PKEY *pkey, bool private)
{
	struct bytes part;
	if (get_raw(pkey, false, &part))
		set_part(J, "x", &part);
	if (private && get_raw(pkey, true, &part))
		set_part(J, "d", &part);
}

/* keyParts(key, private): { n, e, ... }, { x, y, ... } or { x, ... } as Buffers */
static void native_key_parts(js_State *J)
{
	EVP_PKEY *pkey = crypto_check_pkey(J, 1);
	bool private = js_toboolean(J, 2);
	js_newobject(J);
	switch (EVP_PKEY_get_base_id(pkey)) {
	case EVP_PKEY_RSA:
	case EVP_PKEY_RSA_PSS:
		set_parts(J, pkey, rsa_parts, COUNT(rsa_parts), 0, private);
		break;
	case EVP_PKEY_EC:
		set_parts(J, pkey, ec_parts, COUNT(ec_parts), (EVP_PKEY_get_bits(pkey) + 7) / 8, private);
		break;
	default:
		set_raw(J, pkey, private);
	}
	ERR_clear_error();
}

/* keyPoint(key): the point of an elliptic curve that the public key is, as octets in a Buffer */
static void native_key_point(js_State *J)
{
	unsigned char *point = NULL;
	size_t length = EVP_PKEY_get1_encoded_public_key(crypto_check_pkey(J, 1), &point);
	struct bytes copy = bytes_copy(point, length);
	OPENSSL_free(point);
	ERR_clear_error();
	crypto_push_bytes(J, &copy, length);
}

/* ---- in ---- */

/* The number that the property of the object at idx holds as bytes; NULL if it has none. */
static BIGNUM *number_of(js_State *J, int idx, const char *property)
{
	size_t length = 0;
	js_getproperty(J, idx, property);
	const unsigned char *bytes = typedarray_bytes(J, -1, &length);
	js_pop(J, 1);
	return bytes ? BN_bin2bn(bytes, (int)length, NULL) : NULL;
}

/* A key of parameters, which are freed; NULL if they make none. */
static EVP_PKEY *key_from(const char *algorithm, OSSL_PARAM_BLD *builder, int selection)
{
	OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, algorithm, NULL);
	EVP_PKEY *pkey = NULL;
	if (!parameters || !context || EVP_PKEY_fromdata_init(context) != 1
		|| EVP_PKEY_fromdata(context, &pkey, selection, parameters) != 1)
		pkey = NULL;
	EVP_PKEY_CTX_free(context);
	OSSL_PARAM_free(parameters);
	ERR_clear_error();
	return pkey;
}

static void push_or_undefined(js_State *J, EVP_PKEY *pkey)
{
	if (pkey)
		crypto_push_pkey(J, pkey);
	else
		js_pushundefined(J);
}

/* keyRSA({ n, e, ... }): undefined if that is no key */
static void native_key_rsa(js_State *J)
{
	BIGNUM *numbers[COUNT(rsa_parts)];
	int selection = EVP_PKEY_PUBLIC_KEY;
	for (size_t i = 0; i < COUNT(rsa_parts); ++i) /* getters of an object that jwk.js has made: they don't throw */
		numbers[i] = number_of(J, 1, rsa_parts[i].name);
	OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
	CHECK(builder != NULL);
	for (size_t i = 0; i < COUNT(rsa_parts); ++i) {
		if (!numbers[i])
			continue;
		OSSL_PARAM_BLD_push_BN(builder, rsa_parts[i].parameter, numbers[i]);
		if (rsa_parts[i].private)
			selection = EVP_PKEY_KEYPAIR;
	}
	EVP_PKEY *pkey = key_from("RSA", builder, selection);
	OSSL_PARAM_BLD_free(builder);
	for (size_t i = 0; i < COUNT(rsa_parts); ++i)
		BN_clear_free(numbers[i]);
	push_or_undefined(J, pkey);
}

/* keyEC(curve, point[, d]): the point as octets; undefined if it is not on the curve */
static void native_key_ec(js_State *J)
{
	size_t length, secret_length = 0;
	const char *curve = js_tostring(J, 1);
	const unsigned char *point = crypto_bytes(J, 2, &length);
	const unsigned char *secret = js_isdefined(J, 3) ? crypto_bytes(J, 3, &secret_length) : NULL;
	BIGNUM *d = secret ? BN_bin2bn(secret, (int)secret_length, NULL) : NULL;
	OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
	CHECK(builder != NULL);
	OSSL_PARAM_BLD_push_utf8_string(builder, OSSL_PKEY_PARAM_GROUP_NAME, curve, 0);
	OSSL_PARAM_BLD_push_octet_string(builder, OSSL_PKEY_PARAM_PUB_KEY, point, length);
	if (d)
		OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_PRIV_KEY, d);
	EVP_PKEY *pkey = key_from("EC", builder, d ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY);
	OSSL_PARAM_BLD_free(builder);
	BN_clear_free(d);
	push_or_undefined(J, pkey);
}

/* keyRaw("Ed25519", bytes, private): undefined if that is no key */
static void native_key_raw(js_State *J)
{
	size_t length;
	const char *name = js_tostring(J, 1);
	const unsigned char *bytes = crypto_bytes(J, 2, &length);
	EVP_PKEY *pkey = (js_toboolean(J, 3) ? EVP_PKEY_new_raw_private_key_ex : EVP_PKEY_new_raw_public_key_ex)(NULL, name,
		NULL, bytes, length);
	ERR_clear_error();
	push_or_undefined(J, pkey);
}

void crypto_key_parts_init(js_State *J)
{
	native_method(J, "keyParts", native_key_parts, 2);
	native_method(J, "keyPoint", native_key_point, 1);
	native_method(J, "keyRSA", native_key_rsa, 1);
	native_method(J, "keyEC", native_key_ec, 3);
	native_method(J, "keyRaw", native_key_raw, 3);
}
