import { Draft, unreadable, type Origin } from './reading/draft.js';
import { readGedcomLines, textUnder, childOf, type GedcomNode, type LineProblem } from './gedcom/lines.js';
import { addFamily, addPerson, personOf, type Person } from './gedcom/people.js';
import { kinship } from './gedcom/kin.js';
import { gedcomText } from './gedcom/text.js';
import { atOnce } from '../at-once.js';
import type { FormatInput, Parsed, ParseOptions } from './parsed.js';
import { eachOf } from './reading/each-of.js';
import type { Resting } from '../rest.js';

export type { FormatInput, Parsed, ParseOptions } from './parsed.js';

/**
 * Reads GEDCOM 5.5.1 and 7. Each person is a life from birth (or baptism) to death (or burial), in the lane of the
 * surname; marriages and everything else with a date are events of their own. Each event keeps its record in `data`.
 */
export const parse = (input: FormatInput, options: ParseOptions = {}): Parsed => atOnce(wholeInSlices(input, options));

/** The same with rests. */
export function* wholeInSlices(input: FormatInput, { name = 'the text' }: ParseOptions): Resting<Parsed> {
  const { text, problem } = gedcomText(input);
  const { records, problems } = yield* readGedcomLines(text);
  if (!records.some(({ tag }) => ['HEAD', 'INDI', 'FAM'].includes(tag))) {
    return unreadable('not-gedcom', name, 'is no GEDCOM; expected lines such as "0 HEAD" and "0 @I1@ INDI"', text);
  }
  const draft = new Draft();
  if (problem !== undefined) draft.warn('encoding', { path: name, record: undefined }, undefined, problem);
  for (const each of problems) draft.warn('invalid-line', originOfLine(each), undefined, each.message);
  const byXref = new Map<string, GedcomNode>();
  for (const record of records) {
    if (record.xref === undefined) continue;
    if (!byXref.has(record.xref)) byXref.set(record.xref, record);
    else
      draft.warn('duplicate-id', originOf(record), undefined, `@${record.xref}@ is used twice; links go to the first`);
  }
  const people = new Map<string, Person>();
  const families = records.filter(({ tag }) => tag === 'FAM');
  const kin = yield* kinship(families);
  const context = { draft, records: byXref, people, shown: new Set<string>(), kin };
  yield* eachOf(records, (record) => {
    if (record.tag !== 'INDI') return;
    const person = personOf(record, people.size);
    if (!people.has(person.id)) people.set(person.id, person);
    addPerson(person, context);
  });
  yield* eachOf(families, (family) => addFamily(family, context));
  if (!records.some(({ tag }) => tag === 'INDI' || tag === 'FAM'))
    draft.warn(
      'no-events',
      { path: name, record: undefined },
      undefined,
      `${name} has no persons: expected lines such as "0 @I1@ INDI"`,
    );
  return draft.finish(headOf(records.find(({ tag }) => tag === 'HEAD')));
}

const originOfLine = ({ line, text }: LineProblem): Origin => ({ path: `line ${String(line)}`, record: text });

const originOf = (record: GedcomNode): Origin => ({
  path: `line ${String(record.line)} (${record.tag})`,
  record: record.xref,
});

function headOf(head: GedcomNode | undefined): {
  title?: string | undefined;
  description?: string | undefined;
  lang?: string;
} {
  const lang = textUnder(head, 'LANG') ?? '';
  return {
    title: textUnder(head, '_TITL'),
    description: childOf(head, 'NOTE')?.value.trim(),
    // Before version 7 this is the English name of a language.
    ...(/^[a-z]{2,3}(?:-\w{2,8})*$/.test(lang) && { lang }),
  };
}
