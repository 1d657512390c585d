/* internal/es_normalize.js -- String.prototype.normalize, for Latin letters with their marks.
 *
 * HOW   the table has what each letter is made of: itself, its base, and its marks as hexadecimal offsets from
 *       U+0300. Decomposing replaces by it, composing looks it up the other way round, longest first.
 * WHY   Unicode's whole tables are thirty times as long. A text with other letters that have forms of their own
 *       (Greek, Cyrillic, Hangul, compatibility forms, ...) is refused with an error that says so.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const table = (
  'ÀA0 ÁA1 ÂA2 ÃA3 ÄA8 ÅAa ÇC27 ÈE0 ÉE1 ÊE2 ËE8 ÌI0 ÍI1 ÎI2 ÏI8 ÑN3 ÒO0 ÓO1 ÔO2 ÕO3 ÖO8 ÙU0 ÚU1 ÛU2 ÜU8 ÝY1 ' +
  'àa0 áa1 âa2 ãa3 äa8 åaa çc27 èe0 ée1 êe2 ëe8 ìi0 íi1 îi2 ïi8 ñn3 òo0 óo1 ôo2 õo3 öo8 ùu0 úu1 ûu2 üu8 ýy1 ' +
  'ÿy8 ĀA4 āa4 ĂA6 ăa6 ĄA28 ąa28 ĆC1 ćc1 ĈC2 ĉc2 ĊC7 ċc7 ČCc čcc ĎDc ďdc ĒE4 ēe4 ĔE6 ĕe6 ĖE7 ėe7 ĘE28 ęe28 ' +
  'ĚEc ěec ĜG2 ĝg2 ĞG6 ğg6 ĠG7 ġg7 ĢG27 ģg27 ĤH2 ĥh2 ĨI3 ĩi3 ĪI4 īi4 ĬI6 ĭi6 ĮI28 įi28 İI7 ĴJ2 ĵj2 ĶK27 ' +
  'ķk27 ĹL1 ĺl1 ĻL27 ļl27 ĽLc ľlc ŃN1 ńn1 ŅN27 ņn27 ŇNc ňnc ŌO4 ōo4 ŎO6 ŏo6 ŐOb őob ŔR1 ŕr1 ŖR27 ŗr27 ŘRc ' +
  'řrc ŚS1 śs1 ŜS2 ŝs2 ŞS27 şs27 ŠSc šsc ŢT27 ţt27 ŤTc ťtc ŨU3 ũu3 ŪU4 ūu4 ŬU6 ŭu6 ŮUa ůua ŰUb űub ŲU28 ' +
  'ųu28 ŴW2 ŵw2 ŶY2 ŷy2 ŸY8 ŹZ1 źz1 ŻZ7 żz7 ŽZc žzc ƠO1b ơo1b ƯU1b ưu1b ǍAc ǎac ǏIc ǐic ǑOc ǒoc ǓUc ǔuc ' +
  'ǕU8;4 ǖu8;4 ǗU8;1 ǘu8;1 ǙU8;c ǚu8;c ǛU8;0 ǜu8;0 ǞA8;4 ǟa8;4 ǠA7;4 ǡa7;4 ǢÆ4 ǣæ4 ǦGc ǧgc ǨKc ǩkc ǪO28 ' +
  'ǫo28 ǬO28;4 ǭo28;4 ǮƷc ǯʒc ǰjc ǴG1 ǵg1 ǸN0 ǹn0 ǺAa;1 ǻaa;1 ǼÆ1 ǽæ1 ǾØ1 ǿø1 ȀAf ȁaf ȂA11 ȃa11 ȄEf ȅef ' +
  'ȆE11 ȇe11 ȈIf ȉif ȊI11 ȋi11 ȌOf ȍof ȎO11 ȏo11 ȐRf ȑrf ȒR11 ȓr11 ȔUf ȕuf ȖU11 ȗu11 ȘS26 șs26 ȚT26 țt26 ' +
  'ȞHc ȟhc ȦA7 ȧa7 ȨE27 ȩe27 ȪO8;4 ȫo8;4 ȬO3;4 ȭo3;4 ȮO7 ȯo7 ȰO7;4 ȱo7;4 ȲY4 ȳy4 ḀA25 ḁa25 ḂB7 ḃb7 ḄB23 ' +
  'ḅb23 ḆB31 ḇb31 ḈC27;1 ḉc27;1 ḊD7 ḋd7 ḌD23 ḍd23 ḎD31 ḏd31 ḐD27 ḑd27 ḒD2d ḓd2d ḔE4;0 ḕe4;0 ḖE4;1 ḗe4;1 ' +
  'ḘE2d ḙe2d ḚE30 ḛe30 ḜE27;6 ḝe27;6 ḞF7 ḟf7 ḠG4 ḡg4 ḢH7 ḣh7 ḤH23 ḥh23 ḦH8 ḧh8 ḨH27 ḩh27 ḪH2e ḫh2e ḬI30 ' +
  'ḭi30 ḮI8;1 ḯi8;1 ḰK1 ḱk1 ḲK23 ḳk23 ḴK31 ḵk31 ḶL23 ḷl23 ḸL23;4 ḹl23;4 ḺL31 ḻl31 ḼL2d ḽl2d ḾM1 ḿm1 ṀM7 ṁm7 ' +
  'ṂM23 ṃm23 ṄN7 ṅn7 ṆN23 ṇn23 ṈN31 ṉn31 ṊN2d ṋn2d ṌO3;1 ṍo3;1 ṎO3;8 ṏo3;8 ṐO4;0 ṑo4;0 ṒO4;1 ṓo4;1 ṔP1 ṕp1 ' +
  'ṖP7 ṗp7 ṘR7 ṙr7 ṚR23 ṛr23 ṜR23;4 ṝr23;4 ṞR31 ṟr31 ṠS7 ṡs7 ṢS23 ṣs23 ṤS1;7 ṥs1;7 ṦSc;7 ṧsc;7 ṨS23;7 ' +
  'ṩs23;7 ṪT7 ṫt7 ṬT23 ṭt23 ṮT31 ṯt31 ṰT2d ṱt2d ṲU24 ṳu24 ṴU30 ṵu30 ṶU2d ṷu2d ṸU3;1 ṹu3;1 ṺU4;8 ṻu4;8 ṼV3 ' +
  'ṽv3 ṾV23 ṿv23 ẀW0 ẁw0 ẂW1 ẃw1 ẄW8 ẅw8 ẆW7 ẇw7 ẈW23 ẉw23 ẊX7 ẋx7 ẌX8 ẍx8 ẎY7 ẏy7 ẐZ2 ẑz2 ẒZ23 ẓz23 ẔZ31 ' +
  'ẕz31 ẖh31 ẗt8 ẘwa ẙya ẛſ7 ẠA23 ạa23 ẢA9 ảa9 ẤA2;1 ấa2;1 ẦA2;0 ầa2;0 ẨA2;9 ẩa2;9 ẪA2;3 ẫa2;3 ẬA23;2 ' +
  'ậa23;2 ẮA6;1 ắa6;1 ẰA6;0 ằa6;0 ẲA6;9 ẳa6;9 ẴA6;3 ẵa6;3 ẶA23;6 ặa23;6 ẸE23 ẹe23 ẺE9 ẻe9 ẼE3 ẽe3 ẾE2;1 ' +
  'ếe2;1 ỀE2;0 ềe2;0 ỂE2;9 ểe2;9 ỄE2;3 ễe2;3 ỆE23;2 ệe23;2 ỈI9 ỉi9 ỊI23 ịi23 ỌO23 ọo23 ỎO9 ỏo9 ỐO2;1 ốo2;1 ' +
  'ỒO2;0 ồo2;0 ỔO2;9 ổo2;9 ỖO2;3 ỗo2;3 ỘO23;2 ộo23;2 ỚO1b;1 ớo1b;1 ỜO1b;0 ờo1b;0 ỞO1b;9 ởo1b;9 ỠO1b;3 ' +
  'ỡo1b;3 ỢO1b;23 ợo1b;23 ỤU23 ụu23 ỦU9 ủu9 ỨU1b;1 ứu1b;1 ỪU1b;0 ừu1b;0 ỬU1b;9 ửu1b;9 ỮU1b;3 ữu1b;3 ỰU1b;23 ' +
  'ựu1b;23 ỲY0 ỳy0 ỴY23 ỵy23 ỶY9 ỷy9 ỸY3 ỹy3').split(' ');

const decomposed = {}, composed = {};

table.forEach((entry) => {
  const parts = entry[1] + entry.slice(2).split(';').map((mark) => String.fromCharCode(0x300 + parseInt(mark, 16))).join('');
  decomposed[entry[0]] = parts;
  composed[parts] = entry[0];
});

/* Characters that no form changes: up to U+02FF, the table's, marks after letters, general punctuation without
 * its compatibility characters, CJK ideographs, and what is beyond 16 bits except where it decomposes. */
function isKnown(text) {
  return /^[\u0000-\u036f\u1e00-\u1eff\u2010\u2013-\u2016\u2018-\u2023\u2028-\u202e\u2030-\u2032\u20ac\u4e00-\u9fff]*$/.test(text);
}

function decompose(text) {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (c) => decomposed[c] || c);
}

/* A base with up to three marks: the longest beginning that is one letter. */
function compose(text) {
  return decompose(text).replace(/[^\u0300-\u036f][\u0300-\u036f]+/g, (cluster) => {
    for (let n = Math.min(cluster.length, 3); n > 1; n--) {
      if (composed[cluster.slice(0, n)]) return composed[cluster.slice(0, n)] + cluster.slice(n);
    }
    return cluster;
  });
}

/* normalize(text, form) */
exports.normalize = function (text, form) {
  if (['NFC', 'NFD', 'NFKC', 'NFKD'].indexOf(form) < 0) {
    throw new RangeError('The normalization form should be one of NFC, NFD, NFKC, NFKD.');
  }
  if (/^[\u0000-\u007f]*$/.test(text)) return text;
  if (!isKnown(text) || (form.length === 4 && /[\u00a0\u00a8\u00aa\u00af\u00b2-\u00b5\u00b8-\u00be\u0132\u0133\u013f\u0140\u0149\u017f\u01c4-\u01cc\u01f1-\u01f3\u02b0-\u02ff\u1e9a\u1e9b]/.test(text))) {
    throw new Error(`String.prototype.normalize: Orrery knows the ${form} of Latin letters only`);
  }
  return form === 'NFC' || form === 'NFKC' ? compose(text) : decompose(text);
};
