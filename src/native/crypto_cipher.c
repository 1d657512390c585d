/* crypto_cipher.c -- ciphers: what only those can read who have the key.
 *
 * HOW   a cipher is OpenSSL's context inside a JavaScript object; update() turns pieces over, final() the last one. An
 *       authenticated mode (GCM, CCM, OCB, ChaCha20-Poly1305) adds a tag, by which the reader sees that nobody has
 *       changed a bit.
 * WHY   CCM wants to know the length of the message and the tag before the first byte, and takes one piece only; the
 *       others learn the tag any time before the end. The tag is therefore kept here until the mode wants it.
 * OWNS  struct cipher, until the collector frees the object; its context only until final().
 * READ  after crypto.c, beside modules/internal/crypto/cipher.js. Follows Node's crypto.html, "Class: Cipher".
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <limits.h>
#include <openssl/err.h>
#include <stdlib.h>
#include <string.h>

#define NO_TAG_LENGTH -1

struct cipher {
	EVP_CIPHER_CTX *context; /* NULL after final() */
	bool encrypts, authenticates;
	int mode;
	int tag_length;          /* or NO_TAG_LENGTH */
	enum { TAG_UNKNOWN, TAG_KNOWN, TAG_PASSED } tag_state;
	unsigned char tag[EVP_GCM_TLS_TAG_LEN];
	int longest;             /* message that CCM can take with this nonce */
	bool unauthentic;        /* CCM found the tag wrong; final() will say so */
};

static void cipher_finalize(js_State *J, void *data)
{
	struct cipher *c = data;
	(void)J;
	EVP_CIPHER_CTX_free(c->context);
	free(c);
}

static const struct host_class cipher_class = { "Cipher", NULL, cipher_finalize };

static struct cipher *cipher_at(js_State *J, int idx)
{
	struct cipher *c = engine_host(J, idx, &cipher_class);
	if (!c)
		js_typeerror(J, "Illegal invocation");
	return c;
}

/* ---- a new one ---- */

static bool authenticates(const EVP_CIPHER *cipher)
{
	int mode = EVP_CIPHER_get_mode(cipher);
	return mode == EVP_CIPH_GCM_MODE || mode == EVP_CIPH_CCM_MODE || mode == EVP_CIPH_OCB_MODE
		|| EVP_CIPHER_get_nid(cipher) == NID_chacha20_poly1305;
}

/* NIST 800-38d: 4, 8, or 12 to 16 bytes */
static bool is_gcm_tag_length(int length)
{
	return length == 4 || length == 8 || (length >= 12 && length <= 16);
}

static _Noreturn void throw_tag_length(js_State *J, int length)
{
	char text[64];
	snprintf(text, sizeof text, "Invalid authentication tag length: %d", length);
	crypto_throw_code(J, "ERR_CRYPTO_INVALID_AUTH_TAG", text);
}

/* How many bytes CCM can count with what the nonce leaves of a block. */
static int longest_message(int nonce_length)
{
	return nonce_length == 13 ? 65535 : nonce_length == 12 ? 16777215 : INT_MAX;
}

/* An authenticated mode: the lengths of nonce and tag. Throws; the object on the stack owns the context already. */
static void set_lengths(js_State *J, struct cipher *c, const EVP_CIPHER *cipher, const char *name, int nonce, int tag)
{
	char text[96];
	if (EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_SET_IVLEN, nonce, NULL) != 1)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_IV", NULL);
	if (c->mode == EVP_CIPH_GCM_MODE) {
		if (tag != NO_TAG_LENGTH && !is_gcm_tag_length(tag))
			throw_tag_length(J, tag);
		c->tag_length = tag;
		return;
	}
	if (tag == NO_TAG_LENGTH && EVP_CIPHER_get_nid(cipher) == NID_chacha20_poly1305)
		tag = 16;
	if (tag == NO_TAG_LENGTH) {
		snprintf(text, sizeof text, "authTagLength required for %.60s", name);
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_AUTH_TAG", text);
	}
	if (EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_SET_TAG, tag, NULL) != 1)
		throw_tag_length(J, tag);
	c->tag_length = tag;
	c->longest = c->mode == EVP_CIPH_CCM_MODE ? longest_message(nonce) : INT_MAX;
}

/* length 0: there is none */
static void check_iv(js_State *J, const EVP_CIPHER *cipher, size_t length)
{
	size_t wanted = (size_t)EVP_CIPHER_get_iv_length(cipher);
	if ((length == 0 && wanted != 0) || (!authenticates(cipher) && length > 0 && length != wanted)
		|| (EVP_CIPHER_get_nid(cipher) == NID_chacha20_poly1305 && length > 12) || length > INT_MAX)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_IV", NULL);
}

static struct cipher *push_cipher(js_State *J, const EVP_CIPHER *cipher, bool encrypts)
{
	struct cipher *c = calloc(1, sizeof *c);
	CHECK(c != NULL);
	c->context = EVP_CIPHER_CTX_new();
	CHECK(c->context != NULL);
	c->encrypts = encrypts;
	c->authenticates = authenticates(cipher);
	c->mode = EVP_CIPHER_get_mode(cipher);
	c->tag_length = NO_TAG_LENGTH;
	c->longest = INT_MAX;
	js_newobject(J);
	engine_new_host(J, &cipher_class, c);
	return c;
}

/* cipher(name, encrypts, key, iv or undefined, tag length or -1). Throws Node's errors about each of them. */
static void native_cipher(js_State *J)
{
	const char *name = js_tostring(J, 1);
	bool encrypts = js_toboolean(J, 2);
	size_t key_length, iv_length = 0;
	const unsigned char *key = crypto_bytes(J, 3, &key_length);
	const unsigned char *iv = js_isdefined(J, 4) ? crypto_bytes(J, 4, &iv_length) : NULL;
	int tag_length = js_toint32(J, 5);
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(name);
	if (!cipher)
		crypto_throw_code(J, "ERR_CRYPTO_UNKNOWN_CIPHER", NULL);
	check_iv(J, cipher, iv_length);
	ERR_clear_error();
	struct cipher *c = push_cipher(J, cipher, encrypts);
	if (c->mode == EVP_CIPH_WRAP_MODE)
		EVP_CIPHER_CTX_set_flags(c->context, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
	if (EVP_CipherInit_ex(c->context, cipher, NULL, NULL, NULL, encrypts) != 1)
		crypto_throw(J, "Failed to initialize cipher");
	if (c->authenticates)
		set_lengths(J, c, cipher, name, (int)iv_length, tag_length);
	if (key_length > INT_MAX || EVP_CIPHER_CTX_set_key_length(c->context, (int)key_length) != 1)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_KEYLEN", NULL);
	if (EVP_CipherInit_ex(c->context, NULL, NULL, key, iv, encrypts) != 1)
		crypto_throw(J, "Failed to initialize cipher");
}

/* ---- at work ---- */

static bool pass_tag(struct cipher *c)
{
	if (c->encrypts || !c->authenticates || c->tag_state != TAG_KNOWN)
		return true;
	c->tag_state = TAG_PASSED;
	return EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_SET_TAG, c->tag_length, c->tag) == 1;
}

static void check_message_length(js_State *J, const struct cipher *c, double length)
{
	if (c->mode == EVP_CIPH_CCM_MODE && length > c->longest)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_MESSAGELEN", NULL);
}

/* The bytes that the next piece may become. */
static bool output_length(struct cipher *c, const unsigned char *data, int length, int *out)
{
	*out = length + EVP_CIPHER_CTX_get_block_size(c->context);
	return !c->encrypts || c->mode != EVP_CIPH_WRAP_MODE
		|| EVP_CipherUpdate(c->context, NULL, out, data, length) == 1;
}

/* cipherUpdate(cipher, bytes): a Buffer */
static void native_cipher_update(js_State *J)
{
	struct cipher *c = cipher_at(J, 1);
	size_t length;
	const unsigned char *data = crypto_bytes(J, 2, &length);
	int n;
	ERR_clear_error();
	if (!c->context || length > INT_MAX - EVP_MAX_BLOCK_LENGTH)
		crypto_throw(J, "Trying to add data in unsupported state");
	check_message_length(J, c, (double)length);
	pass_tag(c);
	if (!output_length(c, data, (int)length, &n))
		crypto_throw(J, "Trying to add data in unsupported state");
	struct bytes out = bytes_new((size_t)n);
	bool works = EVP_CipherUpdate(c->context, out.data, &n, data, (int)length) == 1;
	ERR_clear_error();
	if (!works && !c->encrypts && c->mode == EVP_CIPH_CCM_MODE) {
		c->unauthentic = true;
	} else if (!works) {
		bytes_wipe(&out);
		crypto_throw(J, "Trying to add data in unsupported state");
	}
	crypto_push_bytes(J, &out, works ? (size_t)n : 0);
}

/* Ends it; takes the tag out. */
static bool finish(struct cipher *c, unsigned char *out, int *n)
{
	pass_tag(c);
	if (!c->encrypts && c->mode == EVP_CIPH_CCM_MODE) {
		*n = 0;
		return !c->unauthentic;
	}
	if (EVP_CipherFinal_ex(c->context, out, n) != 1)
		return false;
	if (!c->encrypts || !c->authenticates)
		return true;
	if (c->tag_length == NO_TAG_LENGTH)
		c->tag_length = sizeof c->tag;
	return EVP_CIPHER_CTX_ctrl(c->context, EVP_CTRL_AEAD_GET_TAG, c->tag_length, c->tag) == 1;
}

/* cipherFinal(cipher): a Buffer. Throws if the padding or the tag is wrong, or what came in no whole number of blocks. */
static void native_cipher_final(js_State *J)
{
	struct cipher *c = cipher_at(J, 1);
	unsigned char out[EVP_MAX_BLOCK_LENGTH];
	int n = 0;
	if (!c->context)
		crypto_throw_code(J, "ERR_CRYPTO_INVALID_STATE", "Invalid state");
	ERR_clear_error();
	bool works = finish(c, out, &n);
	EVP_CIPHER_CTX_free(c->context);
	c->context = NULL;
	if (!works)
		crypto_throw(J, c->authenticates ? "Unsupported state or unable to authenticate data" : "Unsupported state");
	buffer_push(J, out, (size_t)n);
	OPENSSL_cleanse(out, sizeof out);
}

/* cipherSetAAD(cipher, bytes, length of the message or -1): false if it is not the time for it */
static void native_cipher_set_aad(js_State *J)
{
	struct cipher *c = cipher_at(J, 1);
	size_t length;
	const unsigned char *data = crypto_bytes(J, 2, &length);
	double message = js_tonumber(J, 3);
	int n;
	bool works = c->context && c->authenticates && length <= INT_MAX;
	if (works && c->mode == EVP_CIPH_CCM_MODE) {
		if (message < 0) {
			js_pushundefined(J);
			return;
		}
		check_message_length(J, c, message);
		works = pass_tag(c) && EVP_CipherUpdate(c->context, NULL, &n, NULL, (int)message) == 1;
	}
	works = works && EVP_CipherUpdate(c->context, NULL, &n, data, (int)length) == 1;
	ERR_clear_error();
	js_pushboolean(J, works);
}

/* cipherSetTag(cipher, bytes): false if it is not the time for it. Throws ERR_CRYPTO_INVALID_AUTH_TAG about its length. */
static void native_cipher_set_tag(js_State *J)
{
	struct cipher *c = cipher_at(J, 1);
	size_t length;
	const unsigned char *tag = crypto_bytes(J, 2, &length);
	if (!c->context || !c->authenticates || c->encrypts || c->tag_state != TAG_UNKNOWN) {
		js_pushboolean(J, false);
		return;
	}
	bool fits = length <= sizeof c->tag && (c->tag_length == NO_TAG_LENGTH || (size_t)c->tag_length == length);
	if (!fits || (c->mode == EVP_CIPH_GCM_MODE && !is_gcm_tag_length((int)length)))
		throw_tag_length(J, length > INT_MAX ? INT_MAX : (int)length);
	memcpy(c->tag, tag, length);
	c->tag_length = (int)length;
	c->tag_state = TAG_KNOWN;
	js_pushboolean(J, true);
}

/* cipherTag(cipher): a Buffer; undefined if there is none, or not yet */
static void native_cipher_tag(js_State *J)
{
	struct cipher *c = cipher_at(J, 1);
	if (c->context || !c->encrypts || c->tag_length == NO_TAG_LENGTH)
		js_pushundefined(J);
	else
		buffer_push(J, c->tag, (size_t)c->tag_length);
}

/* cipherPadding(cipher, on): false after the end */
static void native_cipher_padding(js_State *J)
{
	struct cipher *c = cipher_at(J, 1);
	js_pushboolean(J, c->context && EVP_CIPHER_CTX_set_padding(c->context, js_toboolean(J, 2)));
}

void crypto_cipher_init(js_State *J)
{
	native_method(J, "cipher", native_cipher, 5);
	native_method(J, "cipherUpdate", native_cipher_update, 2);
	native_method(J, "cipherFinal", native_cipher_final, 1);
	native_method(J, "cipherSetAAD", native_cipher_set_aad, 3);
	native_method(J, "cipherSetTag", native_cipher_set_tag, 2);
	native_method(J, "cipherTag", native_cipher_tag, 1);
	native_method(J, "cipherPadding", native_cipher_padding, 2);
}
