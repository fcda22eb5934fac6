/** Words that only make the following date less exact than EDTF can express. */
const PART =
  /^(?:(?:very )?(?:early|late|mid|middle|beginning|end|start|(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:half|third|quarter|decade)))(?:[- ](?:of|to|in) (?:the )?|[- ])|(?:anfang|mitte|ende|(?:1\.|2\.|erste|zweite) hälfte)(?: des)? |(?:début|milieu|fin|(?:première|deuxième|seconde) moitié)(?: du| de la| des)? |(?:principios|mediados|finales|(?:primera|segunda) mitad)(?: del?)? |(?:начало|середина|конец|(?:первая|вторая) половина) |(?:нач|сер|кон)\. ?|(?:inizi[oi]|metà|fine)(?: del?)? |(?:início|meados|fim|finais)(?: do| de)? |(?:begin|midden|eind|einde)(?: van de)? |(?:początek|koniec|pocz\.|kon\.|poł\.|połowa) |(?:začátek|polovina|konec) |(?:början|mitten|slutet) av )+/;

/** Words for a counted part, in the languages of libraries and museums. */
const COUNTED_PART =
  /^(?:(?:\d(?:ère|ème|nde|er|re|de|e)|premier|dernier|deuxième|troisième) (?:quart|tiers|moitié)(?: du)?|\d(?:\.|e)? ?(?:hälfte|viertel|drittel|helft|poł\.|połowa|polovina|[hvd]\.(?= ?\d))(?: des)?|\d-?[яй] (?:пол\.|половина|четв\.|четверть|треть|трет\.)|(?:primo|secondo|terzo|ultimo) quarto(?: del?)?|(?:prima|seconda) metà(?: del?)?|(?:primeira|segunda) metade(?: do)?|(?:primer|segundo|tercer|último) (?:tercio|cuarto)(?: del?)?|(?:первая|вторая|третья|четвёртая|четвертая|последняя) (?:четверть|треть)|(?:eerste|tweede) helft(?: van de)?|(?:första|andra) hälften av) /;

/** In Chinese, Japanese and Korean they follow the date. */
const PART_BEHIND =
  /(?<=世紀|世纪|세기|年代|년대)(?:初頭?|前半|前期|中頃|中期|中葉|中叶|後半|后半|後期|后期|末|초|중반|후반|말)$/;

/** A fiscal year need not begin in January. */
const FISCAL = /\b(?:fy|fiscal year) ?(?=\d{4}(?!\/))/;
/** `FY26` */
const SHORT_FISCAL = /\bfy ?[’']?(?=\d\d$)/;

/**
 * The whole period of which a date is a part, without the words for the part: `early 19th century`, `2. Hälfte 17.
 * Jh.`, `19世紀後半`, `fiscal year 1961`. Other words are unchanged.
 */
export const wholeOf = (words: string): string =>
  words
    .replace(COUNTED_PART, '')
    .replace(PART, '')
    .replace(PART_BEHIND, '')
    .replace(FISCAL, '')
    .replace(SHORT_FISCAL, '20');
