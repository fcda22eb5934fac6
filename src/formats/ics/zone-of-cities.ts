import { fixedOffset, isZone, offsetAt } from '../../time/zone.js';

const REGIONS = ['Europe', 'Asia', 'America', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'];
/** The offset and the cities of a zone as Windows shows it: `(UTC+01:00) Amsterdam, Berlin, Bern`. */
const SHOWN = /^\((?:UTC|GMT)([+-]\d\d[:.]?\d\d)?\) ?(.*)$/;
/** A January and a July: in one of them, clocks are not changed. */
const WINTERS = [Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1)];

/**
 * The IANA name of a zone that Exchange names by its cities: that of the first of them which gives its name to a zone of
 * this offset. The offset alone would be wrong by an hour in summer.
 */
export function zoneOfCities(id: string): string | undefined {
  const [, shown = '+00:00', cities = ''] = SHOWN.exec(id) ?? [];
  const offset = fixedOffset(shown.replace('.', ':'));
  if (offset === undefined) return undefined;
  return cities
    .split(/\s*\\?[,/;]\s*/)
    .slice(0, 9)
    .flatMap((city) => REGIONS.map((region) => `${region}/${city.trim().replace(/\.? /g, '_')}`))
    .find((zone) => isZone(zone) && WINTERS.some((time) => offsetAt(time, zone) === offset));
}
