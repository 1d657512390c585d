/* crypto_cipher_info.c -- which ciphers there are, what they want; and keys as they were made of passwords long ago.
 *
 * READ  after crypto_cipher.c. Follows Node's crypto.html: getCiphers, getCipherInfo, createCipher.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto.h"

#include <ctype.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <stdio.h>

static void add_name(const EVP_CIPHER *cipher, const char *from, const char *to, void *data)
{
	js_State *J = data;
	const EVP_CIPHER *named = from ? EVP_get_cipherbyname(from) : NULL;
	EVP_CIPHER *usable = named ? EVP_CIPHER_fetch(NULL, EVP_CIPHER_get0_name(named), NULL) : NULL;
	(void)cipher;
	(void)to;
	ERR_clear_error();
	if (!usable)
		return;
	EVP_CIPHER_free(usable);
	js_pushstring(J, from);
	js_setindex(J, -2, js_getlength(J, -2));
}

/* cipherNames(): of those that work here, some of them twice, in big and in small letters */
static void native_cipher_names(js_State *J)
{
	js_newarray(J);
	EVP_CIPHER_do_all_sorted(add_name, J);
}

static const char *mode_name(int mode)
{
	static const struct { int mode; const char *name; } modes[] = {
		{ EVP_CIPH_CBC_MODE, "cbc" }, { EVP_CIPH_CCM_MODE, "ccm" }, { EVP_CIPH_CFB_MODE, "cfb" },
		{ EVP_CIPH_CTR_MODE, "ctr" }, { EVP_CIPH_ECB_MODE, "ecb" }, { EVP_CIPH_GCM_MODE, "gcm" },
		{ EVP_CIPH_OCB_MODE, "ocb" }, { EVP_CIPH_OFB_MODE, "ofb" }, { EVP_CIPH_WRAP_MODE, "wrap" },
		{ EVP_CIPH_XTS_MODE, "xts" }, { EVP_CIPH_STREAM_CIPHER, "stream" },
	};
	for (size_t i = 0; i < sizeof modes / sizeof *modes; ++i)
		if (modes[i].mode == mode)
			return modes[i].name;
	return NULL;
}

/* Does the cipher take a key, an IV of that length? -1: not asked. */
static bool takes(const EVP_CIPHER *cipher, int key_length, int iv_length)
{
	int mode = EVP_CIPHER_get_mode(cipher);
	EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
	bool works = context && EVP_CipherInit_ex(context, cipher, NULL, NULL, NULL, 1) == 1
		&& (key_length < 0 || EVP_CIPHER_CTX_set_key_length(context, key_length) == 1);
	if (works && iv_length >= 0)
		works = mode == EVP_CIPH_CCM_MODE ? iv_length >= 7 && iv_length <= 13
			: mode == EVP_CIPH_GCM_MODE || mode == EVP_CIPH_OCB_MODE
			? EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_IVLEN, iv_length, NULL) == 1
			: iv_length == EVP_CIPHER_get_iv_length(cipher);
	EVP_CIPHER_CTX_free(context);
	ERR_clear_error();
	return works;
}

static void set_string(js_State *J, const char *name, const char *value)
{
	js_pushstring(J, value);
	js_setproperty(J, -2, name);
}

static void set_number(js_State *J, const char *name, int value)
{
	js_pushnumber(J, value);
	js_setproperty(J, -2, name);
}

static void set_name(js_State *J, int nid)
{
	char name[64];
	int n = snprintf(name, sizeof name, "%s", OBJ_nid2sn(nid));
	for (int i = 0; i < n && i < (int)sizeof name; ++i)
		name[i] = (char)tolower((unsigned char)name[i]);
	set_string(J, "name", name);
}

static const EVP_CIPHER *find(js_State *J, int idx)
{
	return js_isnumber(J, idx) ? EVP_get_cipherbynid(js_toint32(J, idx)) : EVP_get_cipherbyname(js_tostring(J, idx));
}

/* cipherInfo(name or number, key length or -1, IV length or -1): undefined if there is none, or it does not take them */
static void native_cipher_info(js_State *J)
{
	const EVP_CIPHER *cipher = find(J, 1);
	int key_length = js_toint32(J, 2), iv_length = js_toint32(J, 3);
	if (!cipher || ((key_length >= 0 || iv_length >= 0) && !takes(cipher, key_length, iv_length))) {
		js_pushundefined(J);
		return;
	}
	int mode = EVP_CIPHER_get_mode(cipher);
	if (iv_length < 0)
		iv_length = EVP_CIPHER_get_iv_length(cipher);
	js_newobject(J);
	if (mode_name(mode))
		set_string(J, "mode", mode_name(mode));
	set_name(J, EVP_CIPHER_get_nid(cipher));
	set_number(J, "nid", EVP_CIPHER_get_nid(cipher));
	if (mode != EVP_CIPH_STREAM_CIPHER)
		set_number(J, "blockSize", EVP_CIPHER_get_block_size(cipher));
	if (iv_length != 0)
		set_number(J, "ivLength", iv_length);
	set_number(J, "keyLength", key_length >= 0 ? key_length : EVP_CIPHER_get_key_length(cipher));
}

/* cipherFromPassword(name, password): [key, iv], by MD5, without a salt, in one round. Throws ERR_CRYPTO_UNKNOWN_CIPHER. */
static void native_cipher_from_password(js_State *J)
{
	const EVP_CIPHER *cipher = EVP_get_cipherbyname(js_tostring(J, 1));
	unsigned char key[EVP_MAX_KEY_LENGTH], iv[EVP_MAX_IV_LENGTH];
	size_t length;
	const unsigned char *password = crypto_bytes(J, 2, &length);
	if (!cipher)
		crypto_throw_code(J, "ERR_CRYPTO_UNKNOWN_CIPHER", NULL);
	ERR_clear_error();
	int key_length = EVP_BytesToKey(cipher, EVP_md5(), NULL, password, (int)length, 1, key, iv);
	if (key_length == 0)
		crypto_throw(J, "Failed to derive a key");
	js_newarray(J);
	buffer_push(J, key, (size_t)key_length);
	js_setindex(J, -2, 0);
	buffer_push(J, iv, (size_t)EVP_CIPHER_get_iv_length(cipher));
	js_setindex(J, -2, 1);
}

void crypto_cipher_info_init(js_State *J)
{
	native_method(J, "cipherNames", native_cipher_names, 0);
	native_method(J, "cipherInfo", native_cipher_info, 3);
	native_method(J, "cipherFromPassword", native_cipher_from_password, 2);
}
