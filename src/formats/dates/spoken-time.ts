/** A time of day after `at`, a comma, a blank or a T. A zone may follow, also in brackets. */
const TIME =
  /(?:^|[\s,T]|\bat )(\d{1,2})(?:[:h.](\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?)?\s*([ap]\.?m\.?(?![a-z]))?(?: ?uhr)?\s*\(?(z|utc|gmt|[ecmp][sd]?t|[bjk]st|cest|eest|west|msk)?\s*((?:utc|gmt)?[+-]\d{1,2}(?::?\d{2})?)?\)?(?: ?\([^)]*\))?$/i;

/** The offsets of zone names: those of e-mail (RFC 2822, 4.3), and other common ones. */
const OFFSETS: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00' },
  ...{ mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00' },
  // Newspapers use these names in summer and winter alike, so the offset depends on the date.
  ...{ et: '[America/New_York]', ct: '[America/Chicago]', mt: '[America/Denver]', pt: '[America/Los_Angeles]' },
  ...{ bst: '+01:00', west: '+01:00', cest: '+02:00', eest: '+03:00', msk: '+03:00', jst: '+09:00', kst: '+09:00' },
};

/** A date, with its time of day if there is one. */
interface Timed {
  readonly date: string;
  readonly time?: { readonly hour: number; readonly minute: string; readonly second?: string; readonly offset: string };
}

/** `10h`, `19 uhr` */
const FULL_HOUR = /(?<=[\s,])(\d{1,2})(?: ?h| uhr)$/;

/** Splits a date from its time of day. Midnight with an offset is dropped: programs print days like that. */
export function withoutTime(given: string): Timed {
  const text = given.replace(FULL_HOUR, '$1:00');
  const found = TIME.exec(text);
  const [whole, hour, minute, second, half, zone, offset] = found ?? [];
  if (whole === undefined || hour === undefined || (minute === undefined && half === undefined)) return { date: text };
  // 12 a.m. and 12 p.m. begin their half of the day.
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0);
  const date = text
    .slice(0, found?.index)
    .replace(/,$| (?:um|à|às|alle|a las|kl\.?|klo|o godz\.)$/, '')
    .trim();
  // A midnight to the second, with an offset, is a day.
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

/** An offset such as `+0200` or `GMT-6` as ISO 8601 writes it. */
export function isoOffset(offset: string): string {
  const [, sign = '+', hours = '0', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
