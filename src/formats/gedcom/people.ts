import type { Relation } from '../../model/document.js';
import { Draft, type DraftEvent, type Origin } from '../reading/draft.js';
import { readGedcomDate, type GedcomDate } from './date.js';
import { isWeb, mediaOf, notesOf, placeOf, sourcesOf, type Records } from './details.js';
import { childOf, childrenOf, plainRecord, pointerOf, textUnder, type GedcomNode } from './lines.js';
import { BEGINNINGS, ENDINGS, EVENT_NAMES, NO_EVENTS } from './words.js';
import { type Kinship, linksOf } from './kin.js';
import { lifeBetween, type DatedLine } from './life.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly surname: string | undefined;
  readonly record: GedcomNode;
}

export interface People {
  readonly draft: Draft;
  readonly records: Records;
  readonly people: Map<string, Person>;
  /** The ids that are events, to which others may refer. */
  readonly shown: Set<string>;
  readonly kin: Kinship;
}

/** The person of an individual record. The surname of `Joseph /Kennedy/ Sr` is Kennedy. */
export function personOf(record: GedcomNode, index: number): Person {
  const id = record.xref ?? `person-${String(index + 1)}`;
  const line = childOf(record, 'NAME');
  const written = line?.value.replaceAll('/', ' ').replace(/\s+/g, ' ').trim();
  const parts = ['NPFX', 'GIVN', 'SPFX', 'SURN', 'NSFX'].map((tag) => textUnder(line, tag)).filter(Boolean);
  const surname =
    /\/([^/]*)/
      .exec(line?.value ?? '')?.[1]
      ?.replace(/\s+/g, ' ')
      .trim() || textUnder(line, 'SURN');
  return { id, name: written || parts.join(' ') || `Unnamed person (${id})`, surname, record };
}

/** Adds the life of a person, and what happened to them. */
export function addPerson(person: Person, context: People): void {
  const { draft, records } = context;
  const { record, id, name, surname } = person;
  const origin = originOf(record);
  const begin = firstDated(record, BEGINNINGS, draft);
  const end = firstDated(record, ENDINGS, draft);
  const isDead = ENDINGS.some((tag) => childOf(record, tag));
  const isAlive = childrenOf(record, 'NO').some(({ value }) => value.trim() === 'DEAT');
  if (begin || end) context.shown.add(id);
  const life = lifeBetween(begin, end, isAlive && !isDead);
  draft.add(
    {
      ...life,
      ...commonFields([record, begin?.event, end?.event], records),
      ...{ id, title: name, lane: surname },
      place: placeOf(begin?.event) ?? placeOf(end?.event),
      data: { record: plainRecord(record), ...context.kin.get(id) },
    },
    { ...origin, fields: { ...placed('start', begin), ...placed('end', end), ...placed('date', begin ?? end) } },
  );
  // A second birth is another opinion about the first, not an event. It stays in `data`.
  const used = new Set([begin?.event, end?.event, ...childrenOf(record, 'BIRT'), ...childrenOf(record, 'DEAT')]);
  addEvents(
    person,
    record.children.filter((child) => !used.has(child)),
    context,
  );
}

function firstDated(record: GedcomNode, tags: readonly string[], draft: Draft): DatedLine | undefined {
  for (const tag of tags) {
    for (const event of childrenOf(record, tag)) {
      const date = dateOf(event);
      if (date?.problem !== undefined) draft.warn('invalid-date', dateOrigin(event), undefined, date.problem);
      if (date?.start !== undefined) return { event, date };
    }
  }
  return undefined;
}

function addEvents(person: Person, lines: readonly GedcomNode[], context: People): void {
  const relations = context.shown.has(person.id) ? [{ type: 'part-of' as const, target: person.id }] : [];
  for (const event of lines) {
    addEvent(event, { whose: person.name, ids: person.id, lane: person.surname, relations }, context);
  }
}

/** Adds marriages and whatever else happened to a family. */
export function addFamily(record: GedcomNode, context: People): void {
  const members = [...childrenOf(record, 'HUSB'), ...childrenOf(record, 'WIFE')].flatMap(
    ({ value }) => context.people.get(pointerOf(value) ?? '') ?? [],
  );
  const children = childrenOf(record, 'CHIL').flatMap(({ value }) => context.people.get(pointerOf(value) ?? '') ?? []);
  const of = members.length > 0 ? members : children;
  const whose =
    members.map(({ name }) => name).join(' and ') ||
    (of.length > 0 ? `the parents of ${of.map(({ name }) => name).join(' and ')}` : '');
  const relations = members
    .filter(({ id }) => context.shown.has(id))
    .map(({ id }): Relation => ({ type: 'see', target: id }));
  const lane = of.find(({ surname }) => surname !== undefined)?.surname;
  const ids = record.xref ?? `family-${String(record.line)}`;
  const family = linksOf(record);
  for (const event of record.children) addEvent(event, { whose, ids, lane, relations, family }, context);
}

interface Whose {
  readonly whose: string;
  readonly ids: string;
  readonly lane: string | undefined;
  readonly relations: readonly Relation[];
  readonly family?: unknown;
}

/** Adds an event with a date. One without a date is already in the `data` of its person. */
function addEvent(event: GedcomNode, { whose, ids, lane, relations, family }: Whose, { draft, records }: People): void {
  if (NO_EVENTS.has(event.tag) || !childOf(event, 'DATE')) return;
  const origin = originOf(event);
  const date = dateOf(event);
  if (date?.start === undefined) {
    const words = date?.displayDate === undefined ? 'no date' : `no date but the words "${date.displayDate}"`;
    const code = date?.problem === undefined ? 'missing-date' : 'invalid-date';
    draft.reject(
      code,
      dateOrigin(event),
      undefined,
      `${EVENT_NAMES[event.tag] ?? event.tag}: ${date?.problem ?? words}`,
    );
    return;
  }
  if (date.problem !== undefined) draft.warn('invalid-date', dateOrigin(event), undefined, date.problem);
  draft.add(
    {
      ...whenOf(date),
      ...commonFields([event], records),
      id: `${ids}-${event.tag}-${String(event.line)}`,
      title: titleOf(event, whose),
      ...{ lane, relations: relations.length > 0 ? relations : undefined },
      place: placeOf(event),
      data: { tag: event.tag, record: plainRecord(event), ...(family !== undefined && { family }) },
    },
    { ...origin, fields: placed('date', { event, date }) },
  );
}

const whenOf = ({ start, end, calendar, displayDate }: GedcomDate): DraftEvent => ({
  ...(end === undefined ? { date: start } : { start, end }),
  ...(calendar === 'julian' && { calendar }),
  displayDate,
});

/** `Marriage of A and B`, `Occupation of A: smith`. A type is more specific than the tag of a generic event. */
function titleOf(event: GedcomNode, whose: string): string {
  const type = textUnder(event, 'TYPE');
  const isVague = ['EVEN', 'FACT'].includes(event.tag) || EVENT_NAMES[event.tag] === undefined;
  const name = (isVague ? type : undefined) ?? EVENT_NAMES[event.tag] ?? event.tag.replace(/^_/, '');
  const value = event.value.trim().replace(/\s+/g, ' ');
  return [whose === '' ? name : `${name} of ${whose}`, ...(/^[YN]?$/.test(value) ? [] : [value])].join(': ');
}

function commonFields(nodes: readonly (GedcomNode | undefined)[], records: Records): DraftEvent {
  const lines = nodes.filter((node) => node !== undefined);
  const cited = lines.flatMap((node) => sourcesOf(node, records));
  // A birth and a death are often on the same page.
  const sources = [...new Map(cited.map((source) => [source.title, source])).values()];
  const media = lines.flatMap((node) => mediaOf(node, records));
  const url = textUnder(lines[0], 'WWW');
  return {
    description: [...new Set(lines.flatMap((node) => notesOf(node, records)))].join('\n\n'),
    sources: sources.length > 0 ? sources : undefined,
    media: media.length > 0 ? media : undefined,
    url: isWeb(url) ? url : undefined,
  };
}

/** The date of a line, with its time. */
function dateOf(event: GedcomNode): GedcomDate | undefined {
  const line = childOf(event, 'DATE');
  if (!line) return undefined;
  const read = readGedcomDate(line.value);
  const phrase = textUnder(line, 'PHRASE');
  const time = /^(\d{1,2}):(\d\d)(:\d\d(?:\.\d+)?)?(Z?)$/.exec(textUnder(line, 'TIME') ?? '');
  const isDay = read.start !== undefined && /^-?\d{4}-\d\d-\d\d$/.test(read.start) && read.end === undefined;
  const isTime = time !== null && Number(time[1]) < 24 && Number(time[2]) < 60;
  return {
    ...read,
    ...(isDay &&
      isTime && {
        start: `${read.start ?? ''}T${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}${time[3] ?? ''}${time[4] ?? ''}`,
      }),
    // A phrase such as “Afternoon” adds to the date; one with a number rephrases it.
    ...(phrase !== undefined && (read.start === undefined || /\d/.test(phrase)) && { displayDate: phrase }),
  };
}

const originOf = (node: GedcomNode): Origin => ({
  path: `line ${String(node.line)} (${node.tag}${node.xref === undefined ? '' : ` @${node.xref}@`})`,
  record: plainRecord(node),
});

const dateOrigin = (event: GedcomNode): Origin => {
  const line = childOf(event, 'DATE') ?? event;
  return { path: `line ${String(line.line)} (${line.tag})`, record: plainRecord(event) };
};

/** Where one of our fields comes from. */
function placed(field: string, dated: DatedLine | undefined): Record<string, string> {
  const line = dated && childOf(dated.event, 'DATE');
  return line ? { [field]: `line ${String(line.line)} (DATE)` } : {};
}
