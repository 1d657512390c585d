/* crypto_asymmetric.c -- short secrets under RSA: publicEncrypt, privateDecrypt, and the two the other way round.
 *
 * HOW   one job for four: what differs is which of OpenSSL's operations begins and which does it.
 * WHY   PKCS #1 padding tells an attacker whether it was right, and with that, bit by bit, the secret (Bleichenbacher).
 *       Where OpenSSL cannot hide it (before 3.2), decrypting with it is refused, as in Node.
 * READ  after crypto_key.c, beside modules/internal/crypto/asymmetric.js. Follows Node's crypto.html, publicEncrypt.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <openssl/rsa.h>
#include <string.h>

struct operation {
	struct job_kind kind;
	int (*begin)(EVP_PKEY_CTX *context);
	int (*turn)(EVP_PKEY_CTX *context, unsigned char *out, size_t *out_length, const unsigned char *in, size_t length);
};

struct turning {
	struct job job;
	const struct operation *op;
	EVP_PKEY *pkey;
	int padding;
	const EVP_MD *md;         /* of OAEP, or NULL */
	struct bytes label, data, out;
	bool unsafe;              /* the padding would tell too much */
};

/* ---- on whatever thread ---- */

/* What the secret is bound to, which both sides know; OpenSSL takes a copy of it over. */
static bool set_label(EVP_PKEY_CTX *context, const struct bytes *label)
{
	if (label->length == 0)
		return true;
	void *copy = OPENSSL_memdup(label->data, label->length);
	CHECK(copy != NULL);
	if (EVP_PKEY_CTX_set0_rsa_oaep_label(context, copy, (int)label->length) > 0)
		return true;
	OPENSSL_free(copy);
	return false;
}

static bool hides_padding_errors(EVP_PKEY_CTX *context)
{
	return EVP_PKEY_CTX_ctrl_str(context, "rsa_pkcs1_implicit_rejection", "1") > 0;
}

static bool turn(EVP_PKEY_CTX *context, struct turning *t)
{
	size_t n = 0;
	if (t->op->turn(context, NULL, &n, t->data.data, t->data.length) <= 0)
		return false;
	t->out = bytes_new(n);
	return t->op->turn(context, t->out.data, &t->out.length, t->data.data, t->data.length) > 0;
}

static bool perform_turn(struct job *job)
{
	struct turning *t = (struct turning *)job;
	EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(t->pkey, NULL);
	bool works = context && t->op->begin(context) > 0 && EVP_PKEY_CTX_set_rsa_padding(context, t->padding) > 0;
	t->unsafe = works && t->op->turn == EVP_PKEY_decrypt && t->padding == RSA_PKCS1_PADDING
		&& !hides_padding_errors(context);
	works = works && (t->unsafe || ((!t->md || EVP_PKEY_CTX_set_rsa_oaep_md(context, t->md) > 0)
		&& set_label(context, &t->label) && turn(context, t)));
	EVP_PKEY_CTX_free(context);
	return works;
}

/* ---- from JavaScript ---- */

static void push_out(js_State *J, struct job *job)
{
	const struct turning *t = (struct turning *)job;
	if (t->unsafe)
		js_pushundefined(J);
	else
		buffer_push(J, t->out.data, t->out.length);
}

static void turning_release(struct job *job)
{
	struct turning *t = (struct turning *)job;
	EVP_PKEY_free(t->pkey);
	bytes_wipe(&t->label);
	bytes_wipe(&t->data);
	if (t->out.data)
		bytes_wipe(&t->out);
}

#define KIND(name) { name, "Operation failed", perform_turn, push_out, turning_release, true }

static const struct operation operations[] = {
	{ KIND("publicEncrypt"), EVP_PKEY_encrypt_init, EVP_PKEY_encrypt },
	{ KIND("privateDecrypt"), EVP_PKEY_decrypt_init, EVP_PKEY_decrypt },
	{ KIND("privateEncrypt"), EVP_PKEY_sign_init, EVP_PKEY_sign },
	{ KIND("publicDecrypt"), EVP_PKEY_verify_recover_init, EVP_PKEY_verify_recover },
};

static const struct operation *find(const char *name)
{
	const struct operation *op = operations;
	while (strcmp(op->kind.op, name) != 0)
		CHECK(++op < operations + sizeof operations / sizeof *operations);
	return op;
}

/* turnRSA(name, key, bytes, padding, OAEP's hash or undefined, OAEP's label or undefined[, callback]): a Buffer. Undefined
 * if the padding is not safe. */
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
	if (hash && !md)
		crypto_throw_code(J, "ERR_OSSL_EVP_INVALID_DIGEST", NULL);
	struct turning *t = job_new(&op->kind, sizeof *t);
	EVP_PKEY_up_ref(pkey);
	t->op = op;
	t->pkey = pkey;
	t->padding = padding;
	t->md = md;
	t->label = bytes_copy(label, label_length);
	t->data = bytes_copy(data, length);
	crypto_run(J, t, 7);
}

void crypto_asymmetric_init(js_State *J)
{
	native_method(J, "turnRSA", native_turn_rsa, 7);
}
