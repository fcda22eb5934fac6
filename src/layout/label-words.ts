import type { Lane } from '../model/lanes.js';
import { LONGEST_TITLE, shorten } from '../model/shorten.js';
import type { DatedEvent } from '../model/validate.js';
import { dateWords, heardDate } from './event-words.js';
import type { Label } from './scene.js';
import type { Setting } from './setting.js';

/** The words and the colour of an event’s label: its title, or the text that the author gives instead. */
export function labelWords(
  row: DatedEvent,
  lane: Lane,
  setting: Setting,
): Pick<Label, 'id' | 'ink' | 'kind' | 'date' | 'seenDate' | 'lane' | 'title' | 'lang'> {
  const { id, event } = row;
  const { colors, textOf } = setting;
  return {
    ...{ id, ink: colors.colorOf(event, lane), kind: colors.kindOf(event) },
    ...{ date: heardDate(row, setting), seenDate: dateWords(row, setting, !setting.isOfOneYear), lane: lane.title },
    lang: event.lang,
    title: shorten(textOf?.(event) ?? event.title, LONGEST_TITLE),
  };
}
