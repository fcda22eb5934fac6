import { frenchDays, isoDay } from './old-calendars.js';

/** The months of the French Republican calendar, in order, as archives write them. */
const MONTHS =
  'vendemiaire brumaire frimaire nivose pluviose ventose germinal floreal prairial messidor thermidor fructidor'.split(
    ' ',
  );
const UNITS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv'.split(' ');

const DATE = /^(?:(?:(?:le )?(\d{1,2})(?:er)? )?([a-z]{6,11}),? )?(?:de )?(?:l[’'])?an (\d{1,2}|[ivx]{1,4})$/;

/** `9 thermidor an II`, `brumaire an 8`, `an XII`: a day, or from the first to the last day. Undefined for other words. */
export function republicanDate(words: string): string | undefined {
  const [, day, name, number = ''] = DATE.exec(words.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) ?? [];
  const year = Number(number) || UNITS.indexOf(number) + 1;
  const month = name === undefined ? undefined : MONTHS.indexOf(name) + 1;
  const days = month === 0 ? undefined : frenchDays(year, month, day === undefined ? undefined : Number(day));
  if (!days) return undefined;
  return days.first === days.last ? isoDay(days.first) : `${isoDay(days.first)}/${isoDay(days.last)}`;
}
