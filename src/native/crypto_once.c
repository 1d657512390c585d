/* crypto_once.c -- whole messages on the pool: a digest, an HMAC, a cipher in one go; what webcrypto is made of.
 *
 * HOW   each is a job (crypto_job.c) on copies of what came in. An authenticated cipher writes its tag behind the message,
 *       and reads it from there, as the Web Cryptography API has it.
 * READ  after crypto_cipher.c, beside modules/internal/crypto/web/. Follows Node's webcrypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <limits.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <string.h>

struct once {
	struct job job;
	const EVP_MD *md;
	const EVP_CIPHER *cipher;
	bool encrypts;
	size_t tag_length; /* 0: the cipher has no tag */
	struct bytes key, iv, data, also, out; /* also: what is authenticated, too */
};

/* ---- on whatever thread ---- */

static bool perform_digest(struct job *job)
{
	struct once *o = (struct once *)job;
	unsigned int length = 0;
	o->out = bytes_new(EVP_MAX_MD_SIZE);
	bool works = EVP_Digest(o->data.data, o->data.length, o->out.data, &length, o->md, NULL) == 1;
	o->out.length = length;
	return works;
}

static bool perform_hmac(struct job *job)
{
	struct once *o = (struct once *)job;
	unsigned int length = 0;
	o->out = bytes_new(EVP_MAX_MD_SIZE);
	bool works = HMAC(o->md, o->key.data, (int)o->key.length, o->data.data, o->data.length, o->out.data, &length) != NULL;
	o->out.length = length;
	return works;
}

static bool begin(EVP_CIPHER_CTX *context, const struct once *o)
{
	if (EVP_CIPHER_get_mode(o->cipher) == EVP_CIPH_WRAP_MODE)
		EVP_CIPHER_CTX_set_flags(context, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
	return EVP_CipherInit_ex(context, o->cipher, NULL, NULL, NULL, o->encrypts) == 1
		&& (!o->tag_length
			|| EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, (int)o->iv.length, NULL) == 1)
		&& EVP_CIPHER_CTX_set_key_length(context, (int)o->key.length) == 1
		&& EVP_CipherInit_ex(context, NULL, NULL, o->key.data, o->iv.length ? o->iv.data : NULL, o->encrypts) == 1;
}

/* The message without the tag, which is handed over. */
static bool split_tag(EVP_CIPHER_CTX *context, const struct once *o, size_t *length)
{
	*length = o->data.length;
	if (!o->tag_length || o->encrypts)
		return true;
	*length -= o->tag_length; /* it is that long: webcrypto has looked */
	return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, (int)o->tag_length, o->data.data + *length) == 1;
}

static bool append_tag(EVP_CIPHER_CTX *context, struct once *o, int length)
{
	o->out.length = (size_t)length;
	if (!o->tag_length || !o->encrypts)
		return true;
	o->out.length += o->tag_length;
	return EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, (int)o->tag_length, o->out.data + length) == 1;
}

static bool turn(EVP_CIPHER_CTX *context, struct once *o)
{
	size_t length;
	int n = 0, rest = 0, ignored;
	if (!begin(context, o) || !split_tag(context, o, &length))
		return false;
	if (o->also.length && EVP_CipherUpdate(context, NULL, &ignored, o->also.data, (int)o->also.length) != 1)
		return false;
	return EVP_CipherUpdate(context, o->out.data, &n, o->data.data, (int)length) == 1
		&& EVP_CipherFinal_ex(context, o->out.data + n, &rest) == 1 && append_tag(context, o, n + rest);
}

static bool perform_cipher(struct job *job)
{
	struct once *o = (struct once *)job;
	EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
	o->out = bytes_new(o->data.length + 2 * EVP_MAX_BLOCK_LENGTH + o->tag_length);
	bool works = context && turn(context, o);
	EVP_CIPHER_CTX_free(context);
	return works;
}

/* ---- from JavaScript ---- */

static void push_out(js_State *J, struct job *job)
{
	const struct bytes *out = &((struct once *)job)->out;
	buffer_push(J, out->data, out->length);
}

static void once_release(struct job *job)
{
	struct once *o = (struct once *)job;
	struct bytes *all[] = { &o->key, &o->iv, &o->data, &o->also, &o->out };
	for (size_t i = 0; i < sizeof all / sizeof *all; ++i)
		if (all[i]->data)
			bytes_wipe(all[i]);
}

/* digestOnce(name, bytes[, callback]) */
static void native_digest_once(js_State *J)
{
	static const struct job_kind kind = { "digest", "Digest failed", perform_digest, push_out, once_release, false };
	const EVP_MD *md = EVP_get_digestbyname(js_tostring(J, 1));
	struct bytes data = crypto_copy_bytes(J, 2);
	struct once *o = job_new(&kind, sizeof *o);
	o->md = md;
	o->data = data;
	crypto_run(J, o, 3);
}

/* hmacOnce(name, key, bytes[, callback]) */
static void native_hmac_once(js_State *J)
{
	static const struct job_kind kind = { "hmac", "HMAC failed", perform_hmac, push_out, once_release, false };
	const EVP_MD *md = EVP_get_digestbyname(js_tostring(J, 1));
	size_t key_length, length;
	const unsigned char *key = crypto_bytes(J, 2, &key_length), *data = crypto_bytes(J, 3, &length);
	struct once *o = job_new(&kind, sizeof *o);
	o->md = md;
	o->key = bytes_copy(key, key_length);
	o->data = bytes_copy(data, length);
	crypto_run(J, o, 4);
}

/* cipherOnce(name, encrypts, key, iv, bytes, also, length of the tag or 0[, callback]) */
static void native_cipher_once(js_State *J)
{
	static const struct job_kind encrypt = { "encrypt", "Cipher job failed", perform_cipher, push_out, once_release, false };
	static const struct job_kind decrypt = { "decrypt", "Cipher job failed", perform_cipher, push_out, once_release, false };
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(js_tostring(J, 1));
	bool encrypts = js_toboolean(J, 2);
	const unsigned char *data[4];
	size_t lengths[4];
	for (int i = 0; i < 4; ++i) {
		data[i] = crypto_bytes(J, 3 + i, &lengths[i]);
		if (lengths[i] > INT_MAX - 1024)
			js_rangeerror(J, "too many bytes for one operation");
	}
	size_t tag_length = (size_t)js_tonumber(J, 7);
	struct once *o = job_new(encrypts ? &encrypt : &decrypt, sizeof *o);
	o->cipher = cipher;
	o->encrypts = encrypts;
	o->tag_length = tag_length;
	o->key = bytes_copy(data[0], lengths[0]);
	o->iv = bytes_copy(data[1], lengths[1]);
	o->data = bytes_copy(data[2], lengths[2]);
	o->also = bytes_copy(data[3], lengths[3]);
	crypto_run(J, o, 8);
}

void crypto_once_init(js_State *J)
{
	native_method(J, "digestOnce", native_digest_once, 3);
	native_method(J, "hmacOnce", native_hmac_once, 4);
	native_method(J, "cipherOnce", native_cipher_once, 8);
}
