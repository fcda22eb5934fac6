/** Time of day, and its zone, also in brackets: what is behind `at`, a comma, a blank or a T. */
const TIME =
  /(?:^|[\s,T]|\bat )(\d{1,2})(?:[:h.](\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?)?\s*([ap]\.?m\.?(?![a-z]))?(?: ?uhr)?\s*\(?(z|utc|gmt|[ecmp][sd]?t|[bjk]st|cest|eest|west|msk)?\s*((?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?\)?(?: ?\([^)]*\))?$/i;

/** Zones that the mail of the internet may name (RFC 2822, 4.3). */
const OFFSETS: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
  // As newspapers name them, whatever the season.
  ...{ et: '[America/New_York]', ct: '[America/Chicago]', mt: '[America/Denver]', pt: '[America/Los_Angeles]' },
  ...{ bst: '+01:00', west: '+01:00', cest: '+02:00', eest: '+03:00', msk: '+03:00', jst: '+09:00', kst: '+09:00' },
};

/** A date, and its time of day, if there is one. */
interface Timed {
  readonly date: string;
  readonly time?: { readonly hour: number; readonly minute: string; readonly second?: string; readonly offset: string };
}

/** A date and its time of day. Midnight with a zone is how programs print a day. */
export function withoutTime(text: string): Timed {
  const found = TIME.exec(text);
  const [whole, hour, minute, second, half, zone, offset] = found ?? [];
  if (whole === undefined || hour === undefined || (minute === undefined && half === undefined)) return { date: text };
  // Twelve o'clock is the beginning of its half of the day.
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
  const date = text
    .slice(0, found?.index)
    .replace(/,$| (?:um|à|às|alle|a las|kl\.?|klo|o godz\.)$/, '')
    .trim();
  // What is behind the year of `Fri Nov 22 1963 12:30:00 GMT-0600` is all there is.
  if (hours === 0 && Number(minute) === 0 && Number(second ?? 0) === 0 && second !== undefined && offset !== undefined)
    return { date };
  return {
    date,
    time: {
      hour: hours,
      minute: minute ?? '00',
      ...(second !== undefined && { second: second.replace(',', '.') }),
      offset: offset === undefined ? (OFFSETS[zone ?? ''] ?? '') : isoOffset(offset),
    },
  };
}

/** `+0200`, `GMT-6` as ISO writes it. */
export function isoOffset(offset: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
