/* pattern_property.c -- \p{...}: the properties of Unicode that a pattern may name, said to PCRE2.
 *
 * HOW   three sorted tables hold exactly the names that ECMA-262 lists; what is not there is an error. PCRE2 itself is
 *       asked whether it knows a name, since its version decides which.
 * WHY   PCRE2 reads names loosely (any case, no underscores, a script for any name), and of the general categories
 *       only the short ones.
 * READ  after pattern.c. Follows ECMA-262, "UnicodeMatchProperty" and "UnicodeMatchPropertyValue". Left out: the
 *       properties of strings of flag v.
 *
 * SPDX-License-Identifier: ISC
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "regexp.h"

/* General_Category: the name, and PCRE2's for it. */
static const char *const categories[][2] = {
	{ "C", "C" }, { "Cased_Letter", "L&" }, { "Cc", "Cc" }, { "Cf", "Cf" }, { "Close_Punctuation", "Pe" },
	{ "Cn", "Cn" }, { "Co", "Co" }, { "Combining_Mark", "M" }, { "Connector_Punctuation", "Pc" },
	{ "Control", "Cc" }, { "Cs", "Cs" }, { "Currency_Symbol", "Sc" }, { "Dash_Punctuation", "Pd" },
	{ "Decimal_Number", "Nd" }, { "Enclosing_Mark", "Me" }, { "Final_Punctuation", "Pf" }, { "Format", "Cf" },
	{ "Initial_Punctuation", "Pi" }, { "L", "L" }, { "LC", "L&" }, { "Letter", "L" }, { "Letter_Number", "Nl" },
	{ "Line_Separator", "Zl" }, { "Ll", "Ll" }, { "Lm", "Lm" }, { "Lo", "Lo" }, { "Lowercase_Letter", "Ll" },
	{ "Lt", "Lt" }, { "Lu", "Lu" }, { "M", "M" }, { "Mark", "M" }, { "Math_Symbol", "Sm" }, { "Mc", "Mc" },
	{ "Me", "Me" }, { "Mn", "Mn" }, { "Modifier_Letter", "Lm" }, { "Modifier_Symbol", "Sk" }, { "N", "N" },
	{ "Nd", "Nd" }, { "Nl", "Nl" }, { "No", "No" }, { "Nonspacing_Mark", "Mn" }, { "Number", "N" },
	{ "Open_Punctuation", "Ps" }, { "Other", "C" }, { "Other_Letter", "Lo" }, { "Other_Number", "No" },
	{ "Other_Punctuation", "Po" }, { "Other_Symbol", "So" }, { "P", "P" }, { "Paragraph_Separator", "Zp" },
	{ "Pc", "Pc" }, { "Pd", "Pd" }, { "Pe", "Pe" }, { "Pf", "Pf" }, { "Pi", "Pi" }, { "Po", "Po" },
	{ "Private_Use", "Co" }, { "Ps", "Ps" }, { "Punctuation", "P" }, { "S", "S" }, { "Sc", "Sc" },
	{ "Separator", "Z" }, { "Sk", "Sk" }, { "Sm", "Sm" }, { "So", "So" }, { "Space_Separator", "Zs" },
	{ "Spacing_Mark", "Mc" }, { "Surrogate", "Cs" }, { "Symbol", "S" }, { "Titlecase_Letter", "Lt" },
	{ "Unassigned", "Cn" }, { "Uppercase_Letter", "Lu" }, { "Z", "Z" }, { "Zl", "Zl" }, { "Zp", "Zp" },
	{ "Zs", "Zs" }, { "cntrl", "Cc" }, { "digit", "Nd" }, { "punct", "P" },
};

static const char *const scripts[] = {
	"Adlam", "Adlm", "Aghb", "Ahom", "Anatolian_Hieroglyphs", "Arab", "Arabic", "Armenian", "Armi", "Armn",
	"Avestan", "Avst", "Bali", "Balinese", "Bamu", "Bamum", "Bass", "Bassa_Vah", "Batak", "Batk", "Beng",
	"Bengali", "Berf", "Beria_Erfe", "Bhaiksuki", "Bhks", "Bopo", "Bopomofo", "Brah", "Brahmi", "Brai",
	"Braille", "Bugi", "Buginese", "Buhd", "Buhid", "Cakm", "Canadian_Aboriginal", "Cans", "Cari", "Carian",
	"Caucasian_Albanian", "Chakma", "Cham", "Cher", "Cherokee", "Chorasmian", "Chrs", "Common", "Copt",
	"Coptic", "Cpmn", "Cprt", "Cuneiform", "Cypriot", "Cypro_Minoan", "Cyrillic", "Cyrl", "Deseret", "Deva",
	"Devanagari", "Diak", "Dives_Akuru", "Dogr", "Dogra", "Dsrt", "Dupl", "Duployan", "Egyp",
	"Egyptian_Hieroglyphs", "Elba", "Elbasan", "Elym", "Elymaic", "Ethi", "Ethiopic", "Gara", "Garay", "Geor",
	"Georgian", "Glag", "Glagolitic", "Gong", "Gonm", "Goth", "Gothic", "Gran", "Grantha", "Greek", "Grek",
	"Gujarati", "Gujr", "Gukh", "Gunjala_Gondi", "Gurmukhi", "Guru", "Gurung_Khema", "Han", "Hang", "Hangul",
	"Hani", "Hanifi_Rohingya", "Hano", "Hanunoo", "Hatr", "Hatran", "Hebr", "Hebrew", "Hira", "Hiragana",
	"Hluw", "Hmng", "Hmnp", "Hrkt", "Hung", "Imperial_Aramaic", "Inherited", "Inscriptional_Pahlavi",
	"Inscriptional_Parthian", "Ital", "Java", "Javanese", "Kaithi", "Kali", "Kana", "Kannada", "Katakana",
	"Katakana_Or_Hiragana",
	"Kawi", "Kayah_Li", "Khar", "Kharoshthi", "Khitan_Small_Script", "Khmer", "Khmr", "Khoj", "Khojki",
	"Khudawadi", "Kirat_Rai", "Kits", "Knda", "Krai", "Kthi", "Lana", "Lao", "Laoo", "Latin", "Latn", "Lepc",
	"Lepcha", "Limb", "Limbu", "Lina", "Linb", "Linear_A", "Linear_B", "Lisu", "Lyci", "Lycian", "Lydi",
	"Lydian", "Mahajani", "Mahj", "Maka", "Makasar", "Malayalam", "Mand", "Mandaic", "Mani", "Manichaean",
	"Marc", "Marchen", "Masaram_Gondi", "Medefaidrin", "Medf", "Meetei_Mayek", "Mend", "Mende_Kikakui", "Merc",
	"Mero", "Meroitic_Cursive", "Meroitic_Hieroglyphs", "Miao", "Mlym", "Modi", "Mong", "Mongolian", "Mro",
	"Mroo", "Mtei", "Mult", "Multani", "Myanmar", "Mymr", "Nabataean", "Nag_Mundari", "Nagm", "Nand",
	"Nandinagari", "Narb", "Nbat", "New_Tai_Lue", "Newa", "Nko", "Nkoo", "Nshu", "Nushu",
	"Nyiakeng_Puachue_Hmong", "Ogam", "Ogham", "Ol_Chiki", "Ol_Onal", "Olck", "Old_Hungarian", "Old_Italic",
	"Old_North_Arabian", "Old_Permic", "Old_Persian", "Old_Sogdian", "Old_South_Arabian", "Old_Turkic",
	"Old_Uyghur", "Onao", "Oriya", "Orkh", "Orya", "Osage", "Osge", "Osma", "Osmanya", "Ougr", "Pahawh_Hmong",
	"Palm", "Palmyrene", "Pau_Cin_Hau", "Pauc", "Perm", "Phag", "Phags_Pa", "Phli", "Phlp", "Phnx",
	"Phoenician", "Plrd", "Prti", "Psalter_Pahlavi", "Qaac", "Qaai", "Rejang", "Rjng", "Rohg", "Runic", "Runr",
	"Samaritan", "Samr", "Sarb", "Saur", "Saurashtra", "Sgnw", "Sharada", "Shavian", "Shaw", "Shrd", "Sidd",
	"Siddham", "Sidetic", "Sidt", "SignWriting", "Sind", "Sinh", "Sinhala", "Sogd", "Sogdian", "Sogo", "Sora",
	"Sora_Sompeng", "Soyo", "Soyombo", "Sund", "Sundanese", "Sunu", "Sunuwar", "Sylo", "Syloti_Nagri", "Syrc",
	"Syriac", "Tagalog", "Tagb", "Tagbanwa", "Tai_Le", "Tai_Tham", "Tai_Viet", "Tai_Yo", "Takr", "Takri",
	"Tale", "Talu", "Tamil", "Taml", "Tang", "Tangsa", "Tangut", "Tavt", "Tayo", "Telu", "Telugu", "Tfng",
	"Tglg", "Thaa", "Thaana", "Thai", "Tibetan", "Tibt", "Tifinagh", "Tirh", "Tirhuta", "Tnsa", "Todhri",
	"Todr", "Tolong_Siki", "Tols", "Toto", "Tulu_Tigalari", "Tutg", "Ugar", "Ugaritic", "Unknown", "Vai", "Vaii", "Vith",
	"Vithkuqi", "Wancho", "Wara", "Warang_Citi", "Wcho", "Xpeo", "Xsux", "Yezi", "Yezidi", "Yi", "Yiii",
	"Zanabazar_Square", "Zanb", "Zinh", "Zyyy", "Zzzz",
};

static const char *const binaries[] = {
	"AHex", "ASCII", "ASCII_Hex_Digit", "Alpha", "Alphabetic", "Any", "Assigned", "Bidi_C", "Bidi_Control",
	"Bidi_M", "Bidi_Mirrored", "CI", "CWCF", "CWCM", "CWKCF", "CWL", "CWT", "CWU", "Case_Ignorable", "Cased",
	"Changes_When_Casefolded", "Changes_When_Casemapped", "Changes_When_Lowercased",
	"Changes_When_NFKC_Casefolded", "Changes_When_Titlecased", "Changes_When_Uppercased", "DI", "Dash",
	"Default_Ignorable_Code_Point", "Dep", "Deprecated", "Dia", "Diacritic", "EBase", "EComp", "EMod", "EPres",
	"Emoji", "Emoji_Component", "Emoji_Modifier", "Emoji_Modifier_Base", "Emoji_Presentation", "Ext", "ExtPict",
	"Extended_Pictographic", "Extender", "Gr_Base", "Gr_Ext", "Grapheme_Base", "Grapheme_Extend", "Hex",
	"Hex_Digit", "IDC", "IDS", "IDSB", "IDST", "IDS_Binary_Operator", "IDS_Trinary_Operator", "ID_Continue",
	"ID_Start", "Ideo", "Ideographic", "Join_C", "Join_Control", "LOE", "Logical_Order_Exception", "Lower",
	"Lowercase", "Math", "NChar", "Noncharacter_Code_Point", "Pat_Syn", "Pat_WS", "Pattern_Syntax",
	"Pattern_White_Space", "QMark", "Quotation_Mark", "RI", "Radical", "Regional_Indicator", "SD", "STerm",
	"Sentence_Terminal", "Soft_Dotted", "Term", "Terminal_Punctuation", "UIdeo", "Unified_Ideograph", "Upper",
	"Uppercase", "VS", "Variation_Selector", "White_Space", "XIDC", "XIDS", "XID_Continue", "XID_Start",
	"space",
};

/* Each table's rows begin with a name. */
static int compare_names(const void *name, const void *row)
{
	return strcmp(name, *(const char *const *)row);
}

#define FIND(table, name) \
	((const char *const *)bsearch(name, table, sizeof table / sizeof *table, sizeof *table, compare_names))

static bool known_to_pcre2(const char *property)
{
	char pattern[96];
	int code;
	size_t at;
	snprintf(pattern, sizeof pattern, "\\p{%s}", property);
	pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF, &code, &at, NULL);
	pcre2_code_free(compiled);
	return compiled != NULL;
}

/* Writes PCRE2's name of a property; false if ECMA-262 does not list it. */
static bool translate(const char *name, const char *value, char out[80])
{
	const char *const *category = NULL;
	if (!value || !strcmp(name, "General_Category") || !strcmp(name, "gc"))
		category = FIND(categories, value ? value : name);
	if (category)
		return snprintf(out, 80, "%s", category[1]), true;
	if (!value)
		return snprintf(out, 80, "%s", name), FIND(binaries, name) != NULL;
	bool script = !strcmp(name, "Script") || !strcmp(name, "sc");
	bool extensions = !strcmp(name, "Script_Extensions") || !strcmp(name, "scx");
	snprintf(out, 80, "%s:%s", script ? "sc" : "scx", value);
	return (script || extensions) && FIND(scripts, value);
}

const char *pattern_property(const char *text, bool negated, char out[96], char error[120])
{
	char name[64], property[80];
	size_t n = *text == '{' ? strcspn(text + 1, "}") : 0;
	if (n == 0 || n >= sizeof name || text[n + 1] != '}')
		return snprintf(error, 120, "Invalid property name"), NULL;
	snprintf(name, sizeof name, "%.*s", (int)n, text + 1);
	char *value = strchr(name, '=');
	if (value)
		*value++ = '\0';
	if (!value && !strcmp(name, "Assigned"))
		snprintf(property, sizeof property, "Cn"), negated = !negated;
	else if (!translate(name, value, property))
		return snprintf(error, 120, "Invalid property name"), NULL;
	if (!known_to_pcre2(property))
		return snprintf(error, 120, "Property %s is not supported by Orrery", property), NULL;
	snprintf(out, 96, "\\%c{%s}", negated ? 'P' : 'p', property);
	return text + n + 2;
}
