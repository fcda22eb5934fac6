import { fixedOffset } from '../../time/zone.js';

/** The most populated Windows zones, without “Standard Time”, with their IANA names (CLDR, `windowsZones`). */
const ZONES = new Map(
  [
    ['Eastern|US Eastern:America/New_York', 'Central:America/Chicago', 'Mountain:America/Denver'],
    [
      'US Mountain:America/Phoenix',
      'Pacific:America/Los_Angeles',
      'Alaskan:America/Anchorage',
      'Hawaiian:Pacific/Honolulu',
    ],
    ['Atlantic:America/Halifax', 'E. South America:America/Sao_Paulo', 'Argentina:America/Argentina/Buenos_Aires'],
    ['SA Pacific:America/Bogota', 'Pacific SA:America/Santiago', 'Central Standard Time (Mexico):America/Mexico_City'],
    ['GMT:Europe/London', 'Greenwich:Atlantic/Reykjavik', 'W. Europe:Europe/Berlin', 'Romance:Europe/Paris'],
    ['Central Europe:Europe/Budapest', 'Central European:Europe/Warsaw', 'E. Europe:Europe/Chisinau'],
    [
      'FLE:Europe/Kiev',
      'GTB:Europe/Bucharest',
      'Russian:Europe/Moscow',
      'Turkey:Europe/Istanbul',
      'Israel:Asia/Jerusalem',
    ],
    [
      'Egypt:Africa/Cairo',
      'South Africa:Africa/Johannesburg',
      'W. Central Africa:Africa/Lagos',
      'E. Africa:Africa/Nairobi',
    ],
    ['Arab:Asia/Riyadh', 'Arabian:Asia/Dubai', 'Iran:Asia/Tehran', 'Pakistan:Asia/Karachi', 'India:Asia/Kolkata'],
    [
      'SE Asia:Asia/Bangkok',
      'Singapore:Asia/Singapore',
      'China:Asia/Shanghai',
      'Taipei:Asia/Taipei',
      'Korea:Asia/Seoul',
    ],
    [
      'Tokyo:Asia/Tokyo',
      'W. Australia:Australia/Perth',
      'AUS Eastern:Australia/Sydney',
      'New Zealand:Pacific/Auckland',
    ],
  ]
    .flat()
    .flatMap((line) => {
      const [names = '', zone = ''] = line.split(':');
      return names.split('|').map((name) => [name, zone] as const);
    }),
);

/** The IANA name of a Windows zone: `W. Europe Standard Time`, `Eastern Time (US & Canada)`. */
export const windowsZone = (id: string): string | undefined =>
  ZONES.get(
    id
      .replace(/^\((?:UTC|GMT)[^)]*\) */, '')
      .replace(/ *\(US & Canada\)$/, '')
      .replace(/ (?:Standard |Daylight |Summer )?Time$/, ''),
  ) ?? ZONES.get(id);

/** The offset in a name such as `(UTC+07:00) Bangkok, Hanoi, Jakarta`, in ms; undefined for other names. */
export const offsetInName = (id: string): number | undefined => {
  const [, offset] = /^\((?:UTC|GMT)([+-]\d\d:?\d\d)?\)/.exec(id) ?? [];
  return offset === undefined ? undefined : fixedOffset(offset);
};
