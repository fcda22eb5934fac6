import type { LineTime } from './line-time.js';
import { endOfQuoted } from '../reading/end-of-quoted.js';
import { requestIn } from './request.js';

/** An entry of a log: a line with those that continue it. */
export interface LogEntry {
  readonly time: string;
  /** The level, `ERROR`; the status of a response of a web server, `404`; the sender of a chat message. */
  readonly level?: string;
  readonly message: string;
  /** The text that the message omits. */
  readonly details?: string;
}

type Spoken = NonNullable<LineTime['said']>;

const LEVELS =
  'TRACE|DEBUG|VERBOSE|INFO(?:RMATION)?|NOTICE|LOG|WARN(?:ING)?|ERR(?:OR)?|SEVERE|CRIT(?:ICAL)?|FATAL|ALERT|EMERG(?:ENCY)?|PANIC';
/** In capitals anywhere near the start; in lower case only in brackets, or with a name. */
const LOUD = new RegExp(String.raw`(?<![\w.-])(?:${LEVELS})(?![\w.-])`);
const MARKED = new RegExp(String.raw`[[(<](?:\w+:)?(${LEVELS})[\])>]|\b(?:level|lvl|severity)=["']?(${LEVELS})\b`, 'i');
/** At the start, or after the name of the source: `[main] INFO`, `148 INFO`, `root - INFO -`. */
const FIRST = new RegExp(
  String.raw`^((?:(?:\[[^\]]*\]|\d+|[\w.$-]+ -)\s+){0,3})[[(<]?(?:${LEVELS})[\])>]?(?=[\s|:,-]|$)[\s|:,-]*`,
  'i',
);
/** In any case if nothing precedes it: `Info  CBS`. */
const AT_FIRST = new RegExp(String.raw`^(${LEVELS})(?=[\s|:,-])`, 'i');
/** How far into the line it is searched for, in characters. */
const NEAR = 100;

/** `<34>1 `: eight times the facility, plus the severity; RFC 5424. */
const PRIORITY = /^<(\d{1,3})>\d?\s*$/;
const SEVERITIES = ['EMERG', 'ALERT', 'CRIT', 'ERR', 'WARNING', 'NOTICE', 'INFO', 'DEBUG'];
/**
 * `1702 2395 D WindowManager: `, `D/WindowManager( 1702): ` of Android; a single `I` before a time, of Google’s
 * programs.
 */
const LETTER = /^(\d+ +\d+ +)?([VDIWEF])(?: |\/(?=[^(:]*\( *\d+\):)|$)/;
const LETTERS = ['VERBOSE', 'DEBUG', 'INFO', 'WARNING', 'ERROR', 'FATAL'];
/** `level=info msg="server started"`. */
const NAMED_MESSAGE = /\b(?:msg|message)=(?=\S)/;
/** `time="`, `[`, at the end of the text before a time. */
const OPENING = /(?:\b(?:time|ts|timestamp)=)?["'[(<]*$/;
/** The same at the start of the text after it. */
const CLOSING = /^["'\])>]*[\s|:,-]*/;

const COLORS = /\u001B\[[\d;]*m/g;

/**
 * Parses an entry of a log.
 *
 * @param rest the following lines that belong to it
 * @param fields the fields of the line, if its log lists them
 * @param hasLevels whether the log has levels; otherwise they stay in the message
 */
export function entryOf(
  { iso, after, said: spoken, ...sides }: LineTime,
  line: string,
  rest: readonly string[],
  fields: readonly string[] | undefined,
  hasLevels: boolean,
): LogEntry {
  if (spoken) return messageOf(iso, spoken, rest);
  const answered = requestIn(after, line, fields);
  if (answered)
    return { time: iso, level: answered.status, message: answered.request, details: [line, ...rest].join('\n') };
  const before = spelledOut(sides.before);
  const said = spelledOut(plain(after).replace(CLOSING, '').trim());
  const named = namedMessage(said);
  const priority = PRIORITY.exec(before);
  const level = !hasLevels ? undefined : priority ? severityOf(priority) : levelIn(before, said);
  const withoutLevel = (text: string): string => (level === undefined ? text : text.replace(FIRST, '$1'));
  const source = priority ? '' : withoutLevel(plain(before).replace(OPENING, '')).trim();
  const message = named ?? `${source} ${withoutLevel(said)}`;
  const details = [...(named === undefined ? [] : [line]), ...rest].join('\n');
  return {
    ...{ time: iso, message: message.trim() || said || line },
    ...(level !== undefined && { level }),
    ...(details !== '' && { details }),
  };
}

/** What a line calls its message: a text in quotes, or a word. */
function namedMessage(said: string): string | undefined {
  const name = NAMED_MESSAGE.exec(said);
  if (!name) return undefined;
  const start = name.index + name[0].length;
  const end = said.charAt(start) === '"' ? endOfQuoted(said, start) : undefined;
  if (end !== undefined) return said.slice(start + 1, end - 1).replace(/\\(.)/g, '$1');
  return /^\S+/.exec(said.slice(start))![0];
}

/** A message of a chat. */
const messageOf = (time: string, { who, text }: Spoken, rest: readonly string[]): LogEntry => ({
  ...{ time, message: text.trim() || rest[0] || (who ?? ''), details: rest.join('\n') },
  ...(who !== undefined && { level: who }),
});

const severityOf = ([, priority]: RegExpExecArray): string => SEVERITIES[Number(priority) % SEVERITIES.length]!;

const spelledOut = (text: string): string =>
  text.replace(
    LETTER,
    (_, ids: string | undefined, letter: string) =>
      `${ids ?? ''}${LETTERS.find((level) => level.startsWith(letter))!} `,
  );

const plain = (text: string): string => text.replace(COLORS, '');

function levelIn(before: string, said: string): string | undefined {
  const near = `${plain(before)} ${said.slice(0, NEAR)}`;
  const [, bracketed, equal] = MARKED.exec(near) ?? [];
  const first = AT_FIRST.exec(said)?.[1];
  return (LOUD.exec(near)?.[0] ?? bracketed ?? equal ?? first)?.toUpperCase();
}
