/* crypto_x509_names.c -- the names in a certificate, as text that cannot be misread.
 *
 * HOW   subject and issuer are lists of entries; the other names (SAN) and the addresses of an authority are lists of
 *       general names: a host, an address, a URI, ... each with a prefix that says which.
 * WHY   programs split such a list at its commas, and a certificate may hold whatever its owner asked for: a name with a
 *       comma, a quote or a control character in it is therefore written as a JSON string ("DNS:\"a, DNS:b\"").
 * READ  after crypto_x509.c. Follows Node's crypto.html, x509.subjectAltName, and RFC 5280.
 *
 * SPDX-License-Identifier: ISC
 */
#include "crypto_x509.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>
#include <string.h>

/* ---- subject and issuer ---- */

static X509_NAME *name_at(js_State *J)
{
	X509 *certificate = crypto_x509(J, 1);
	return js_toboolean(J, 2) ? X509_get_issuer_name(certificate) : X509_get_subject_name(certificate);
}

/* x509Name(x509, issuer): the subject, or the issuer, an entry a line */
static void native_x509_name(js_State *J)
{
	X509_NAME *name = name_at(J);
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio != NULL);
	X509_NAME_print_ex(bio, name, 0, ASN1_STRFLGS_ESC_2253 | ASN1_STRFLGS_ESC_CTRL | ASN1_STRFLGS_UTF8_CONVERT
		| XN_FLAG_SEP_MULTILINE | XN_FLAG_FN_SN);
	crypto_push_bio(J, bio, true);
}

/* Pushes the short name of what an entry is, or its numbers. */
static void push_kind(js_State *J, const ASN1_OBJECT *object)
{
	char numbers[128];
	int nid = OBJ_obj2nid(object);
	if (nid == NID_undef)
		OBJ_obj2txt(numbers, sizeof numbers, object, 1);
	js_pushstring(J, nid == NID_undef ? numbers : OBJ_nid2sn(nid));
}

static void push_value(js_State *J, const ASN1_STRING *value)
{
	unsigned char *text = NULL;
	int length = ASN1_STRING_to_UTF8(&text, value);
	if (js_try(J)) {
		OPENSSL_free(text);
		js_throw(J);
	}
	buffer_push_utf8(J, text, length < 0 ? 0 : (size_t)length);
	js_endtry(J);
	OPENSSL_free(text);
}

/* x509Entries(x509, issuer): [kind, value, kind, value, ...] */
static void native_x509_entries(js_State *J)
{
	X509_NAME *name = name_at(J);
	js_newarray(J);
	for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
		const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
		push_kind(J, X509_NAME_ENTRY_get_object(entry));
		js_setindex(J, -2, 2 * i);
		push_value(J, X509_NAME_ENTRY_get_data(entry));
		js_setindex(J, -2, 2 * i + 1);
	}
	ERR_clear_error();
}

/* ---- general names ---- */

static bool is_plain(const char *text, size_t length, bool utf8)
{
	for (size_t i = 0; i < length; ++i) {
		unsigned char c = (unsigned char)text[i];
		if (strchr("\"\\,'", c) || c < ' ' || (c > '~' && !(utf8 && (c & 0x80))))
			return false;
	}
	return true;
}

static void write_quoted(BIO *bio, const char *text, size_t length, bool utf8)
{
	for (size_t i = 0; i < length; ++i) {
		unsigned char c = (unsigned char)text[i];
		if (c == '\\' || c == '"')
			BIO_printf(bio, "\\%c", c);
		else if ((c >= ' ' && c != ',' && c <= '~') || (utf8 && (c & 0x80)))
			BIO_write(bio, &c, 1);
		else
			BIO_printf(bio, "\\u00%02x", c);
	}
}

/* prefix: a second one, which belongs to what is quoted, or "" */
static void write_text(BIO *bio, const char *prefix, const char *text, size_t length, bool utf8)
{
	if (is_plain(text, length, utf8)) {
		BIO_puts(bio, prefix);
		BIO_write(bio, text, (int)length);
		return;
	}
	BIO_printf(bio, "\"%s", prefix);
	write_quoted(bio, text, length, utf8);
	BIO_puts(bio, "\"");
}

static void write_string(BIO *bio, const char *kind, const ASN1_STRING *value)
{
	BIO_puts(bio, kind);
	write_text(bio, "", (const char *)ASN1_STRING_get0_data(value), (size_t)ASN1_STRING_length(value), false);
}

static void write_directory(BIO *bio, const X509_NAME *name)
{
	BIO *line = BIO_new(BIO_s_mem());
	char *text;
	CHECK(line != NULL);
	X509_NAME_print_ex(line, name, 0, XN_FLAG_RFC2253 & ~(ASN1_STRFLGS_ESC_MSB | ASN1_STRFLGS_ESC_CTRL));
	long length = BIO_get_mem_data(line, &text);
	BIO_puts(bio, "DirName:");
	write_text(bio, "", text, (size_t)length, true);
	BIO_free_all(line);
}

static void write_address(BIO *bio, const ASN1_OCTET_STRING *address)
{
	const unsigned char *b = ASN1_STRING_get0_data(address);
	BIO_puts(bio, "IP Address:");
	if (ASN1_STRING_length(address) == 4) {
		BIO_printf(bio, "%d.%d.%d.%d", b[0], b[1], b[2], b[3]);
	} else if (ASN1_STRING_length(address) == 16) {
		for (int i = 0; i < 8; ++i)
			BIO_printf(bio, i ? ":%X" : "%X", b[2 * i] << 8 | b[2 * i + 1]);
	} else {
		BIO_puts(bio, "<invalid>");
	}
}

static void write_object(BIO *bio, const ASN1_OBJECT *object)
{
	char text[256];
	OBJ_obj2txt(text, sizeof text, object, 1);
	BIO_printf(bio, "Registered ID:%s", text);
}

/* Of the other names, those that are text and known by name. */
static void write_other(BIO *bio, const OTHERNAME *other)
{
	static const struct { int nid, type; const char *name; } known[] = {
		{ NID_id_on_SmtpUTF8Mailbox, V_ASN1_UTF8STRING, "SmtpUTF8Mailbox:" },
		{ NID_XmppAddr, V_ASN1_UTF8STRING, "XmppAddr:" }, { NID_SRVName, V_ASN1_IA5STRING, "SRVName:" },
		{ NID_ms_upn, V_ASN1_UTF8STRING, "UPN:" }, { NID_NAIRealm, V_ASN1_UTF8STRING, "NAIRealm:" },
	};
	int nid = OBJ_obj2nid(other->type_id);
	BIO_puts(bio, "othername:");
	for (size_t i = 0; i < sizeof known / sizeof *known; ++i) {
		if (known[i].nid != nid || ASN1_TYPE_get(other->value) != known[i].type)
			continue;
		const ASN1_STRING *value = other->value->value.asn1_string;
		write_text(bio, known[i].name, (const char *)ASN1_STRING_get0_data(value), (size_t)ASN1_STRING_length(value),
			known[i].type == V_ASN1_UTF8STRING);
		return;
	}
	BIO_puts(bio, "<unsupported>");
}

static void write_name(BIO *bio, const GENERAL_NAME *name)
{
	switch (name->type) {
	case GEN_DNS: write_string(bio, "DNS:", name->d.dNSName); break;
	case GEN_EMAIL: write_string(bio, "email:", name->d.rfc822Name); break;
	case GEN_URI: write_string(bio, "URI:", name->d.uniformResourceIdentifier); break;
	case GEN_DIRNAME: write_directory(bio, name->d.dirn); break;
	case GEN_IPADD: write_address(bio, name->d.iPAddress); break;
	case GEN_RID: write_object(bio, name->d.rid); break;
	case GEN_OTHERNAME: write_other(bio, name->d.otherName); break;
	case GEN_X400: BIO_puts(bio, "X400Name:<unsupported>"); break;
	default: BIO_puts(bio, "EdiPartyName:<unsupported>");
	}
}

/* x509AltNames(x509): "DNS:a.test, IP Address:127.0.0.1"; undefined if there are none */
static void native_x509_alt_names(js_State *J)
{
	GENERAL_NAMES *names = X509_get_ext_d2i(crypto_x509(J, 1), NID_subject_alt_name, NULL, NULL);
	if (!names) {
		ERR_clear_error();
		js_pushundefined(J);
		return;
	}
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio != NULL);
	for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
		BIO_puts(bio, i ? ", " : "");
		write_name(bio, sk_GENERAL_NAME_value(names, i));
	}
	GENERAL_NAMES_free(names);
	crypto_push_bio(J, bio, true);
}

/* x509InfoAccess(x509): "OCSP - URI:http://...", a line each; undefined if there are none */
static void native_x509_info_access(js_State *J)
{
	AUTHORITY_INFO_ACCESS *list = X509_get_ext_d2i(crypto_x509(J, 1), NID_info_access, NULL, NULL);
	if (!list) {
		ERR_clear_error();
		js_pushundefined(J);
		return;
	}
	BIO *bio = BIO_new(BIO_s_mem());
	CHECK(bio != NULL);
	for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(list); ++i) {
		const ACCESS_DESCRIPTION *one = sk_ACCESS_DESCRIPTION_value(list, i);
		BIO_puts(bio, i ? "\n" : "");
		i2a_ASN1_OBJECT(bio, one->method);
		BIO_puts(bio, " - ");
		write_name(bio, one->location);
	}
	AUTHORITY_INFO_ACCESS_free(list);
	crypto_push_bio(J, bio, true);
}

void crypto_x509_names_init(js_State *J)
{
	native_method(J, "x509Name", native_x509_name, 2);
	native_method(J, "x509Entries", native_x509_entries, 2);
	native_method(J, "x509AltNames", native_x509_alt_names, 1);
	native_method(J, "x509InfoAccess", native_x509_info_access, 1);
}
