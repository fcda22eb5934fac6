import type { TimelineDocument } from '../model/document.js';
import type { EventColumns } from '../model/event-columns.js';
import type { EventSet } from '../timeline/event-set.js';
import { fewEvents } from '../timeline/few-events.js';
import { manyOf } from '../timeline/many-of.js';
import type { Issue } from '../warnings.js';
import { parseInput } from './formats.js';
import { given } from './given.js';
import type { Io } from './io.js';
import { Misuse } from './misuse.js';
import { readInput } from './read-input.js';

export interface ReadRequest {
  readonly format?: string | undefined;
  readonly fields?: string | undefined;
  readonly locale?: string | undefined;
  readonly repeatUntil?: string | undefined;
  /** The zone of times in the file that have none of their own. */
  readonly timeZone?: string | undefined;
  /**
   * Options of the picture. The zone does not change how times in the file are read. For a picture, very many events
   * are read in bulk, which is faster but reports only the first problems of each kind. Otherwise each event is
   * validated.
   */
  readonly picture?: { readonly timeZone?: string | undefined; readonly laneBy?: string | undefined };
}

/** A file that was read: its content, and its problems. */
export interface Reading {
  readonly name: string;
  /** Undefined if the format was not recognised. */
  readonly format: string | undefined;
  /** The result of the importer; null if there is nothing to show, and then the issues say why. */
  readonly document: TimelineDocument | null;
  /** The events as columns, if the importer gives these instead of a document’s events. */
  readonly columns: EventColumns | undefined;
  /** Its events as they are drawn; undefined without a document. */
  readonly set: EventSet | undefined;
  /** The number of events, and of those that cannot be shown. */
  readonly events: number;
  readonly rejected: number;
  /** The number of records in the file that did not become events. */
  readonly unread: number;
  /** In the order of the file. */
  readonly issues: readonly Issue[];
  /** The issues about the content of the document or its columns, not about reading the file. */
  readonly documentIssues: ReadonlySet<Issue>;
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Reads a file as the element does.
 *
 * @throws FileError if it cannot be read; Misuse for an unknown format
 */
export async function readTimeline(file: string, request: ReadRequest, io: Io): Promise<Reading> {
  const { format: asked = 'auto', picture, ...rest } = request;
  const input = await readInput(file, io);
  const parsed = await parseInput(input, { ...given(rest), format: asked });
  const { document, columns, issues, locate = asItIs, format } = parsed;
  const unknown = issues.find(({ code }) => code === 'unknown-format' && asked !== 'auto');
  if (unknown) throw new Misuse(`--format: ${unknown.message}`);
  const { name } = input;
  const about = { name, format, columns, locate };
  if (document === null) {
    const nothing = { set: undefined, events: 0, rejected: 0, unread: 0, documentIssues: new Set<Issue>() };
    return { ...about, document, issues, ...nothing };
  }
  const timeZone = picture?.timeZone ?? rest.timeZone ?? null;
  const together = columns ?? (picture && document);
  const set = manyOf(together, timeZone, picture?.laneBy ?? 'lane') ?? fewEvents(document, timeZone);
  const documentIssues = new Set(set.issues.map(locate));
  const all = [...issues, ...documentIssues].sort(byPlace);
  const isVoid = set.length === 0 && all.some(({ severity }) => severity === 'error');
  return {
    ...{ ...about, document: isVoid ? null : document, set, issues: all, documentIssues },
    ...{ events: set.length + set.rejected, rejected: set.rejected, unread: recordsOf(issues) },
  };
}

/** In the order of the file: line 10 comes after line 9. */
const { compare } = new Intl.Collator('en', { numeric: true });
const byPlace = (a: Issue, b: Issue): number => compare(a.path, b.path);

const asItIs = (issue: Issue): Issue => issue;

/** The number of records with errors: a record without a title and a date has two errors, but counts once. */
export function recordsOf(issues: readonly Issue[]): number {
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ record }) => record);
  const objects = errors.filter((record) => typeof record === 'object' && record !== null);
  return new Set(objects).size + errors.length - objects.length;
}
