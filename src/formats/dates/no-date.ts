import { tidy } from './tidy.js';

const ABSENT =
  /^(?:|-|–|—|\?+|n\/?a|nan|null|\\n|none|nil|undefined|unknown|undated|n\.? ?d\.?|no date|0000-00-00(?: 00:00:00)?|tbd|tba|s\. ?d\.|o\. ?j\.|\.\.\.|…|(?:date )?not known|date unknown|uuuu(?:-uu){0,2}|unbekannt|inconnue?|desconocid[ao]|sconosciut[ao]|неизвестно|不明|未詳|不详|미상)$/i;
const PRESENT = new RegExp(
  `^(?:${[
    String.raw`\.\.|open|(?:the )?present|to present|now|today|ongoing|current|currently|continuing|to date|until now|incumbent|(?:still )?in office|still`,
    "devam ediyor|günümüz|halen|heute|bis heute|jetzt|laufend|amtierend|aujourd[’']hui|présent|en cours|à ce jour|actuellement",
    'presente|actualidad|actualmente|en curso|hasta hoy|oggi|in corso|attualmente|hoje|atualmente|em curso',
    String.raw`н\. ?в\.|(?:по )?настоящее время|по сей день|сейчас|至今|现在|現在|현재|الآن|حتى الآن|כיום|अब तक|वर्तमान`,
  ].join('|')})$`,
);

/** Whether a cell is empty, or has a word for “no date”. */
export const isAbsent = (text: string): boolean => ABSENT.test(text.trim());

/** Whether a cell has a word for “ongoing”. */
export const isPresent = (text: string): boolean => !/\d/.test(text) && PRESENT.test(tidy(text));
