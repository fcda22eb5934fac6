import type { LineTime } from './line-time.js';

const DAY = String.raw`(?<day>\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d\d)(?=,? )|\d{4}([./-])\d{1,2}\3\d{1,2}(?=, ))`;
const CLOCK = String.raw`(?<clock>\d{1,2}[:.]\d\d(?:[:.]\d\d)?)(?:\s?(?<half>[ap])\.?\s?m\.?)?`;
const SAID = String.raw`(?:(?<who>[^:[\]]{1,80}): )?(?<text>.*?)\r?$`;

/**
 * `[19.06.24, 14:03:11] Anna: text`, `6/19/24, 2:03 PM - Anna: text`: chats exported from WhatsApp on the two kinds of
 * phones.
 */
const MESSAGES: readonly RegExp[] = [
  new RegExp(String.raw`^\[${DAY},? ${CLOCK}\] ${SAID}`, 'iu'),
  new RegExp(String.raw`^${DAY},? ${CLOCK} - ${SAID}`, 'iu'),
];

/** Direction marks, which precede names, pictures and times. */
const MARKS = /[\u200E\u200F\u202A-\u202C]/g;

/**
 * The time of a line of a chat, as written: only all lines together tell whether the day or the month is first.
 * Undefined for a line that does not begin a message.
 */
export function chatTime(line: string): LineTime | undefined {
  const plain = line.replace(MARKS, '').replace(/[\u00A0\u202F]/g, ' ');
  const found = MESSAGES.map((pattern) => pattern.exec(plain)).find((match) => match !== null)?.groups;
  if (!found) return undefined;
  const { day, clock, half, who, text } = found;
  // Such chats exist only since 2009.
  const whole = day!.replace(/([./-])(\d\d)$/, (end, mark: string, year: string) =>
    /^\d{4}/.test(day!) ? end : `${mark}20${year}`,
  );
  const time = clock!.replaceAll('.', ':') + (half === undefined ? '' : ` ${half.toUpperCase()}M`);
  return {
    ...{ iso: `${whole} ${time}`, at: NaN, hasZone: false, before: '', after: text! },
    said: { who, text: text! },
  };
}

/** Whether a text begins like a chat: with a message, and most of the following messages have a sender. */
export function isChat(lines: readonly string[]): boolean {
  const messages = lines.map(chatTime);
  const times = messages.filter((message) => message !== undefined);
  return (
    messages[0] !== undefined &&
    times.length > 1 &&
    times.filter(({ said }) => said?.who !== undefined).length * 2 >= times.length
  );
}
