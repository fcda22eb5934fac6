import { dateTimeFormat } from './date-time-format.js';
import { fixedOffset } from './zone.js';
import type { Time } from './time.js';

/** The short name of a zone at an instant, as the locale has it: `BST`, `GMT+9`; an offset is its own name. */
export function zoneName(t: Time, zone: string, locale: string): string {
  if (zone === 'UTC') return 'UTC';
  if (fixedOffset(zone) !== undefined)
    return `GMT${zone
      .replace(/([+-])0/, '$1')
      .replace(/:00$/, '')
      .replace('-', '−')}`;
  const parts = dateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(t);
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('-', '−') ?? zone;
}
