import { readSpokenDate } from '../dates/spoken-date.js';
import type { Speech } from '../dates/speech.js';
import type { Parsed } from '../parsed.js';
import { Draft, type Origin } from '../reading/draft.js';
import { eachOf } from '../reading/each-of.js';
import { plainLine } from '../reading/plain-text.js';
import type { Resting } from '../../rest.js';
import type { DiagramLine } from './diagram.js';

/** Reads a timeline of Mermaid: `2004 : Facebook : Google`, with further events on lines that begin with a colon. */
export function* readTimeline(
  lines: readonly DiagramLine[],
  head: { readonly title?: string | undefined; readonly timeZone?: string | undefined },
  speech: Speech,
): Resting<Parsed> {
  const draft = new Draft();
  let [title, lane, period] = [head.title, '', ''];
  yield* eachOf(lines, ({ text, line }) => {
    const [, word, rest = ''] = /^(title|section)\s+(.*)$/.exec(text) ?? [];
    if (word === 'title') title = plainLine(rest);
    else if (word === 'section') lane = plainLine(rest);
    else {
      const [own = '', ...events] = text.split(/\s*:(?:\s+|$)/);
      if (own !== '') period = own;
      const origin: Origin = { path: `line ${String(line)}`, record: text };
      const when = readSpokenDate(plainLine(period), speech);
      if (!when) {
        draft.reject(
          'missing-date',
          origin,
          'date',
          `no date in "${period.slice(0, 40)}": expected "2024 : what happened"`,
        );
        return;
      }
      const titles = events.map(plainLine).filter((event) => event !== '');
      if (titles.length === 0 && own === text)
        draft.reject('missing-title', origin, 'title', `nothing happens in "${period}"`);
      for (const event of titles) draft.add({ title: event, date: when.date, displayDate: when.words, lane }, origin);
    }
  });
  return draft.finish({ ...head, title });
}
