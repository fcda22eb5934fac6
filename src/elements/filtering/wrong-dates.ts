import type { EventFilter } from '../../model/filter.js';
import type { View } from '../../scale/view.js';

type Dates = Pick<EventFilter, 'start' | 'end'>;

/** The problem with the dates of a filter: which of them cannot be read, or `order` if the end is before the start. */
export type WrongDates = 'start' | 'end' | 'start end' | 'order';

/**
 * The problem with the dates of a filter, the only part of it that can be invalid; undefined if there is none.
 *
 * @param read reads dates; throws if one cannot be read, or if the end is not after the start
 */
export function wrongDates({ start, end }: Dates, read: (dates: Dates) => View): WrongDates | undefined {
  const isWrong = (dates: Dates): boolean => {
    try {
      read(dates);
      return false;
    } catch {
      return true;
    }
  };
  if (!isWrong({ start, end })) return undefined;
  const isEndWrong = isWrong({ end });
  if (isWrong({ start })) return isEndWrong ? 'start end' : 'start';
  return isEndWrong ? 'end' : 'order';
}
