/* crypto_asymmetric.c -- short secrets under RSA: publicEncrypt, privateDecrypt, and the two the other way round.
 *
 * HOW   one function for four: what differs is which of OpenSSL's operations begins and which does it.
 * WHY   PKCS #1 padding tells an attacker whether it was right, and with that, bit by bit, the secret (Bleichenbacher).
 *       Where OpenSSL cannot hide it (before 3.2), decrypting with it is refused, as in Node.
 * READ  after crypto_key.c, beside modules/internal/crypto/asymmetric.js. Follows Node's crypto.html, publicEncrypt.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/err.h>
#include <openssl/rsa.h>
#include <string.h>

struct operation {
	const char *name;
	int (*begin)(EVP_PKEY_CTX *context);
	int (*turn)(EVP_PKEY_CTX *context, unsigned char *out, size_t *out_length, const unsigned char *in, size_t length);
};

static const struct operation operations[] = {
	{ "publicEncrypt", EVP_PKEY_encrypt_init, EVP_PKEY_encrypt },
	{ "privateDecrypt", EVP_PKEY_decrypt_init, EVP_PKEY_decrypt },
	{ "privateEncrypt", EVP_PKEY_sign_init, EVP_PKEY_sign },
	{ "publicDecrypt", EVP_PKEY_verify_recover_init, EVP_PKEY_verify_recover },
};

static const struct operation *find(const char *name)
{
	const struct operation *op = operations;
	while (strcmp(op->name, name) != 0)
		CHECK(++op < operations + sizeof operations / sizeof *operations);
	return op;
}

/* What the secret is bound to, which both sides know; OpenSSL takes a copy of it over. */
static bool set_label(EVP_PKEY_CTX *context, const unsigned char *label, size_t length)
{
	if (length == 0)
		return true;
	void *copy = OPENSSL_memdup(label, length);
	CHECK(copy != NULL);
	if (EVP_PKEY_CTX_set0_rsa_oaep_label(context, copy, (int)length) > 0)
		return true;
	OPENSSL_free(copy);
	return false;
}

static bool hides_padding_errors(EVP_PKEY_CTX *context)
{
	return EVP_PKEY_CTX_ctrl_str(context, "rsa_pkcs1_implicit_rejection", "1") > 0;
}

static bool turn(EVP_PKEY_CTX *context, const struct operation *op, const unsigned char *data, size_t length,
	struct bytes *out)
{
	size_t n = 0;
	if (op->turn(context, NULL, &n, data, length) <= 0)
		return false;
	*out = bytes_new(n);
	if (op->turn(context, out->data, &out->length, data, length) > 0)
		return true;
	bytes_wipe(out);
	return false;
}

/* turnRSA(name, key, bytes, padding, OAEP's hash or undefined, OAEP's label or undefined): a Buffer. Undefined if the
 * padding is not safe. */
static void native_turn_rsa(js_State *J)
{
	const struct operation *op = find(js_tostring(J, 1));
	EVP_PKEY *pkey = crypto_check_pkey(J, 2);
	size_t length, label_length = 0;
	const unsigned char *data = crypto_bytes(J, 3, &length);
	int padding = js_toint32(J, 4);
	const char *hash = crypto_string(J, 5);
	const EVP_MD *md = hash ? EVP_get_digestbyname(hash) : NULL;
	const unsigned char *label = js_isdefined(J, 6) ? crypto_bytes(J, 6, &label_length) : NULL;
	struct bytes out;
	if (hash && !md)
		crypto_throw_code(J, "ERR_OSSL_EVP_INVALID_DIGEST", NULL);
	ERR_clear_error();
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(pkey, NULL);
	bool works = context && op->begin(context) > 0 && EVP_PKEY_CTX_set_rsa_padding(context, padding) > 0;
	bool safe = !works || op->turn != EVP_PKEY_decrypt || padding != RSA_PKCS1_PADDING || hides_padding_errors(context);
	works = works && safe && (!md || EVP_PKEY_CTX_set_rsa_oaep_md(context, md) > 0)
		&& set_label(context, label, label_length) && turn(context, op, data, length, &out);
	EVP_PKEY_CTX_free(context);
	if (!safe) {
		ERR_clear_error();
		js_pushundefined(J);
		return;
	}
	if (!works)
		crypto_throw(J, "Operation failed");
	crypto_push_bytes(J, &out, out.length);
}

void crypto_asymmetric_init(js_State *J)
{
	native_method(J, "turnRSA", native_turn_rsa, 6);
}
