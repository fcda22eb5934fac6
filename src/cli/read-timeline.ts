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
  /** Zone of the times of the file that have none of their own. */
  readonly timeZone?: string | undefined;
  /**
   * What a picture of it depends on; its zone leaves that of the file as it is. For a picture many events are looked at together,
   * which is quicker, and tells but the first problems of each kind; without one each is looked at.
   */
  readonly picture?: { readonly timeZone?: string | undefined; readonly laneBy?: string | undefined };
}

/** A file that was read: what is in it, and what is wrong with it. */
export interface Reading {
  readonly name: string;
  /** Undefined where it was not recognised. */
  readonly format: string | undefined;
  /** As the importer gave it; null where there is nothing to show, and a reason for that among the issues. */
  readonly document: TimelineDocument | null;
  /** Instead of the events of the document, as the importer gave them. */
  readonly columns: EventColumns | undefined;
  /** Its events as they are drawn; undefined without a document. */
  readonly set: EventSet | undefined;
  /** How many events there are, and how many of them cannot be shown. */
  readonly events: number;
  readonly rejected: number;
  /** How many records of the file did not become events. */
  readonly unread: number;
  /** In the order of the file. */
  readonly issues: readonly Issue[];
  /** Those of them that are of what the document or its columns say, not of how the file could be read. */
  readonly documentIssues: ReadonlySet<Issue>;
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Reads a file as the element does.
 *
 * @throws FileError when it cannot be had; Misuse for a format that there is not
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

/** In the order of the file: line 10 behind line 9. */
const { compare } = new Intl.Collator('en', { numeric: true });
const byPlace = (a: Issue, b: Issue): number => compare(a.path, b.path);

const asItIs = (issue: Issue): Issue => issue;

/** Of how many records there are errors: one without a title and without a date has two. */
export function recordsOf(issues: readonly Issue[]): number {
  const errors = issues.filter(({ severity }) => severity === 'error').map(({ record }) => record);
  const objects = errors.filter((record) => typeof record === 'object' && record !== null);
  return new Set(objects).size + errors.length - objects.length;
}
