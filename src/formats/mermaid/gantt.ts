import { ELAPSED } from '../../time/elapsed.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';
import { wallDay, wallText, wallTime } from '../dates/wall-time.js';
import type { Parsed } from '../parsed.js';
import { Draft, type Origin } from '../reading/draft.js';
import { eachOf } from '../reading/each-of.js';
import { plainLine } from '../reading/plain-text.js';
import type { Resting } from '../../rest.js';
import { dateReader, hasYear, isClock, type ReadDate } from './date-format.js';
import type { DiagramLine } from './diagram.js';

/** The tags of a task. */
const TAGS = ['active', 'done', 'crit', 'milestone', 'vert'];
/** Lines about the looks of a chart, and its links. */
const LEFT_OUT =
  /^(?:axisFormat|tickInterval|includes|todayMarker|topAxis|weekday|weekend|displayMode|click|inclusiveEndDates)\b/;
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ ms: 1, s: SECOND, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY },
};

/** The start and the exclusive end of a task, in ms of wall time. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Reads the tasks of a Gantt chart of Mermaid: `A task :done, a1, 2014-01-01, 30d`, `Another :after a1, 20d`. */
export function* readGantt(
  lines: readonly DiagramLine[],
  head: { readonly title?: string | undefined; readonly timeZone?: string | undefined },
): Resting<Parsed> {
  const draft = new Draft();
  const tasks: Task[] = [];
  const isInclusive = lines.some(({ text }) => text === 'inclusiveEndDates');
  let format = 'YYYY-MM-DD';
  let read = dateReader(format);
  let [title, lane] = [head.title, ''];
  yield* eachOf(lines, ({ text, line }) => {
    const origin: Origin = { path: `line ${String(line)}`, record: text };
    const [, word, rest = ''] = /^(title|section|dateFormat|excludes)\s+(.*)$/.exec(text) ?? [];
    if (word === 'title') title = plainLine(rest);
    else if (word === 'section') lane = plainLine(rest);
    else if (word === 'dateFormat') [format, read] = [rest.trim(), dateReader(rest.trim())];
    else if (word === 'excludes')
      draft.warn('excluded-days', origin, undefined, `days that are left out are counted: ${rest}`);
    else if (!LEFT_OUT.test(text)) {
      const [, name = '', said = ''] = /^(.*?)\s*:\s*(.*)$/.exec(text) ?? [];
      tasks.push({ ...partsOf(said), name, said, lane, format, read, origin, stretch: undefined });
    }
  });
  const byId = yield* findTimes(tasks, isInclusive);
  const isElapsed = tasks.some(({ stretch }) => stretch) && tasks.every(isFromZero);
  yield* eachOf(tasks, (task) => addTask(draft, task, byId));
  return draft.finish({ ...head, title, ...(isElapsed && { timeZone: ELAPSED }) });
}

/** Whether a task has no date: its times are those of a clock, or count so little that they begin at 0. */
const isFromZero = ({ format, stretch }: Task): boolean =>
  isClock(format) || (/^[Xx]$/.test(format) && (!stretch || stretch.end < YEAR));
const YEAR = 365 * DAY;

/** A task as it is written, and its times once they are known. */
interface Task {
  readonly name: string;
  /** What is after the colon, and its parts. */
  readonly said: string;
  readonly tags: readonly string[];
  readonly id: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly lane: string;
  /** The format of dates that applies there, and its reader. */
  readonly format: string;
  readonly read: ReadDate;
  readonly origin: Origin;
  stretch: Stretch | undefined;
}

/** As often as in Mermaid, tasks are gone through whose times depend on those of tasks below them. */
const MOST_ROUNDS = 10;

/** Finds the times of tasks, and returns them by their ids. */
function* findTimes(tasks: readonly Task[], isInclusive: boolean): Resting<ReadonlyMap<string, Stretch>> {
  const byId = new Map<string, Stretch>();
  // At last, what begins with the end of the task above it begins with the last one that is known.
  let isLast = false;
  for (let round = 0, isNew = true; (isNew || !isLast) && round < MOST_ROUNDS; round++) {
    isLast = !isNew;
    isNew = false;
    let last: Stretch | undefined;
    let isKnown = true;
    yield* eachOf(tasks, (task) => {
      if (!task.stretch && (task.from !== undefined || isKnown || isLast)) {
        task.stretch = stretchOf(task.from, task.to, { tasks: byId, last, read: task.read, isInclusive });
        if (task.stretch) isNew = true;
        if (task.stretch && task.id !== undefined) byId.set(task.id, task.stretch);
      }
      isKnown = task.stretch !== undefined;
      last = task.stretch ?? last;
    });
  }
  return byId;
}

function addTask(draft: Draft, task: Task, byId: ReadonlyMap<string, Stretch>): void {
  const { name, said, tags, id, from, lane, format, origin, stretch } = task;
  if (!stretch) {
    const expected = hasYear(format) || isClock(format) ? 'expected' : `dateFormat ${format} has no year; expected`;
    const message = `no times of a task in "${said.slice(0, 40)}": ${expected} "A task :2014-01-01, 30d"`;
    draft.reject('invalid-date', origin, 'date', message);
    return;
  }
  const after = /^after\s/.test(from ?? '') ? from!.split(/\s+/).slice(1) : [];
  const relations = after.filter((target) => byId.has(target)).map((target) => ({ type: 'follows' as const, target }));
  draft.add(
    {
      ...datesOf(stretch, tags.includes('milestone'), isFromZero(task)),
      ...{ title: plainLine(name), lane, id: id === undefined ? undefined : draft.uniqueId(id) },
      tags: tags.length > 0 ? tags : undefined,
      relations: relations.length > 0 ? relations : undefined,
    },
    origin,
  );
}

function partsOf(said: string) {
  const parts = said.split(',').map((part) => part.trim());
  const first = parts.findIndex((part) => !TAGS.includes(part));
  const [tags, rest] = first < 0 ? [parts, []] : [parts.slice(0, first), parts.slice(first)];
  const [id, from, to] =
    rest.length >= 3 ? rest : rest.length === 2 ? [undefined, ...rest] : [undefined, undefined, rest[0]];
  return { tags, id, from, to };
}

interface Known {
  readonly tasks: ReadonlyMap<string, Stretch>;
  readonly last: Stretch | undefined;
  readonly read: ReadDate;
  readonly isInclusive: boolean;
}

function stretchOf(from: string | undefined, to = '', { tasks, last, read, isInclusive }: Known): Stretch | undefined {
  const endsOf = (words: string, side: keyof Stretch): readonly number[] =>
    words
      .split(/\s+/)
      .slice(1)
      .flatMap((id) => tasks.get(id)?.[side] ?? []);
  const most = (times: readonly number[]): number | undefined => (times.length > 0 ? Math.max(...times) : undefined);
  const start = from === undefined ? last?.end : /^after\s/.test(from) ? most(endsOf(from, 'end')) : read(from);
  if (start === undefined) return undefined;
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?)(ms|[smhdwMy])$/.exec(to) ?? [];
  if (count !== undefined) return ordered(start, later(start, Number(count), unit));
  if (/^until\s/.test(to)) return ordered(start, most(endsOf(to, 'start')));
  const end = read(to);
  return ordered(start, end === undefined ? undefined : end + (isInclusive && end % DAY === 0 ? DAY : 0));
}

/** Undefined if the end is unknown, before the start, or out of range. */
const ordered = (start: number, end: number | undefined): Stretch | undefined =>
  end !== undefined && end >= start && !Number.isNaN(new Date(end).getTime()) ? { start, end } : undefined;

function later(start: number, count: number, unit: string): number {
  const length = LENGTHS[unit];
  if (length !== undefined) return start + count * length;
  const date = new Date(start);
  const months = date.getUTCMonth() + 1 + Math.round(unit === 'y' ? count * 12 : count);
  return wallTime(date.getUTCFullYear(), months, date.getUTCDate()) + (start % DAY);
}

/** The dates of a task. If it consists of whole days, an end at midnight becomes the day before. */
function datesOf(
  { start, end }: Stretch,
  isMilestone: boolean,
  hasNoDays: boolean,
): { date?: string; start?: string; end?: string } {
  const isDays = !hasNoDays && start % DAY === 0 && end % DAY === 0;
  const text = isDays ? wallDay : momentText;
  const last = isDays ? end - DAY : end;
  return isMilestone || last <= start ? { date: text(start) } : { start: text(start), end: text(last) };
}

/** A wall time, with milliseconds where there are some. */
const momentText = (time: number): string =>
  time % SECOND === 0 ? wallText(time) : new Date(time).toISOString().slice(0, -1);
