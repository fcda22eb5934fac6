import { fixedOffset } from '../../time/zone.js';

/** Windows zones, without “Standard Time”, with their IANA names (CLDR, `windowsZones`). */
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
    'Newfoundland:America/St_Johns',
    'Canada Central:America/Regina',
    'Central America:America/Guatemala',
    'Yukon:America/Whitehorse',
    'Pacific Standard Time (Mexico):America/Tijuana',
    'Mountain Standard Time (Mexico):America/Mazatlan',
    'Eastern Standard Time (Mexico):America/Cancun',
    'Cuba:America/Havana',
    'Haiti:America/Port-au-Prince',
    'Venezuela:America/Caracas',
    'SA Western:America/La_Paz',
    'SA Eastern:America/Cayenne',
    'Paraguay:America/Asuncion',
    'Montevideo:America/Montevideo',
    'Central Brazilian:America/Cuiaba',
    'Bahia:America/Bahia',
    'Greenland:America/Nuuk',
    'Azores:Atlantic/Azores',
    'Cape Verde:Atlantic/Cape_Verde',
    'Morocco:Africa/Casablanca',
    'Libya:Africa/Tripoli',
    'Sudan:Africa/Khartoum',
    'Namibia:Africa/Windhoek',
    'Mauritius:Indian/Mauritius',
    'Kaliningrad:Europe/Kaliningrad',
    'Belarus:Europe/Minsk',
    'Jordan:Asia/Amman',
    'Middle East:Asia/Beirut',
    'Syria:Asia/Damascus',
    'Arabic:Asia/Baghdad',
    'Azerbaijan:Asia/Baku',
    'Caucasus:Asia/Yerevan',
    'Georgian:Asia/Tbilisi',
    'Afghanistan:Asia/Kabul',
    'West Asia:Asia/Tashkent',
    'Ekaterinburg:Asia/Yekaterinburg',
    'Central Asia:Asia/Almaty',
    'Qyzylorda:Asia/Qyzylorda',
    'Sri Lanka:Asia/Colombo',
    'Nepal:Asia/Kathmandu',
    'Bangladesh:Asia/Dhaka',
    'Myanmar:Asia/Yangon',
    'Omsk:Asia/Omsk',
    'N. Central Asia:Asia/Novosibirsk',
    'North Asia:Asia/Krasnoyarsk',
    'North Asia East:Asia/Irkutsk',
    'Ulaanbaatar:Asia/Ulaanbaatar',
    'North Korea:Asia/Pyongyang',
    'Yakutsk:Asia/Yakutsk',
    'Vladivostok:Asia/Vladivostok',
    'Sakhalin:Asia/Sakhalin',
    'Magadan:Asia/Magadan',
    'Cen. Australia:Australia/Adelaide',
    'AUS Central:Australia/Darwin',
    'E. Australia:Australia/Brisbane',
    'Tasmania:Australia/Hobart',
    'West Pacific:Pacific/Port_Moresby',
    'Central Pacific:Pacific/Guadalcanal',
    'Fiji:Pacific/Fiji',
    'Tonga:Pacific/Tongatapu',
    'Samoa:Pacific/Apia',
  ]
    .flat()
    .flatMap((line) => {
      const [names = '', zone = ''] = line.split(':');
      return names.split('|').map((name) => [name, zone] as const);
    }),
);

/** UTC as Outlook and Windows call it. */
const UTC = /^(?:tzone:\/\/Microsoft\/Utc|\(UTC\) Coordinated Universal Time)$/i;

/** The IANA name of a Windows zone: `W. Europe Standard Time`, `Eastern Time (US & Canada)`. */
export const windowsZone = (id: string): string | undefined =>
  ZONES.get(
    id
      .replace(/^\((?:UTC|GMT)[^)]*\) */, '')
      .replace(/ *\(US & Canada\)$/, '')
      .replace(/ (?:Standard |Daylight |Summer )?Time$/, ''),
  ) ??
  ZONES.get(id) ??
  (UTC.test(id) ? 'UTC' : undefined);

/** The offset in a name such as `(UTC+07:00) Bangkok, Hanoi, Jakarta`, in ms; undefined for other names. */
export const offsetInName = (id: string): number | undefined => {
  const [, shown, own] = /^(?:\((?:UTC|GMT)([+-]\d\d[:.]?\d\d)?\)|(?:UTC|GMT)([+-]\d\d?(?::?\d\d)?)$)/.exec(id) ?? [];
  const offset = (shown ?? own)?.replace('.', ':').replace(/^([+-])(\d)(?!\d)/, '$10$2');
  return offset === undefined ? undefined : fixedOffset(offset);
};
