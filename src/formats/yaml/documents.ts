import {
  Composer,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  Scalar,
  visit,
  type Document,
} from 'yaml';
import type { Resting } from '../../rest.js';
import { astronomicalYear, isoYear } from '../dates/civil-date.js';
import { namesOfPointer } from '../reading/names-of-pointer.js';

/** What a text of YAML says. */
export interface YamlText {
  /** The value of its document; of several documents, the list of their values, those of lists one after the other. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The line of a value, by its JSON Pointer within {@link value}; of the deepest value around it if it has none itself. */
  readonly lineOf: (pointer: string) => number | undefined;
}

/** A part of the text that is not YAML. */
interface YamlProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** How many parts of a text are read between two rests. */
const STEP = 4096;
/** Against texts that say little and mean a lot: how often aliases may be repeated. */
const MOST_ALIASES = 1000;

/** How deep lists and mappings may be nested on one line, or in brackets. */
const DEEPEST = 500;

/** Reads YAML 1.2, with rests while the text is taken apart. What is no YAML is said, and the rest is read. */
export function* readYaml(text: string): Resting<YamlText> {
  const counter = new LineCounter();
  const documents: Document[] = [];
  const problems: YamlProblem[] = [];
  const tell = (at: number, message: string): void => {
    const { line, col } = counter.linePos(at);
    problems.push({ line, column: col, message });
  };
  const values: unknown[] = [];
  const found = yield* documentsIn(text, counter, tell);
  for (const document of found) {
    for (const { pos, message } of document.errors) tell(pos[0], message);
    try {
      keepAsWritten(document);
      keepWhatNamesNothing(document);
      values.push(document.toJS({ maxAliasCount: MOST_ALIASES }));
      documents.push(document);
    } catch (error) {
      // Aliases of too much, or too deep a nesting.
      tell(document.range![0], (error as Error).message);
    }
  }
  const [only] = documents;
  if (documents.length < 2)
    return { value: values[0], problems, lineOf: (pointer) => only && lineIn(only, namesOfPointer(pointer), counter) };
  const places = documents.flatMap((document, i) => {
    const value = values[i];
    return Array.isArray(value)
      ? value.map((_, index) => ({ document, names: [String(index)] }))
      : [{ document, names: [] }];
  });
  return {
    value: values.flat(),
    problems,
    lineOf: (pointer) => {
      const [first, ...rest] = namesOfPointer(pointer);
      const place = places[Number(first)];
      return place && lineIn(place.document, [...place.names, ...rest], counter);
    },
  };
}

function* documentsIn(
  text: string,
  counter: LineCounter,
  tell: (at: number, message: string) => void,
): Resting<Document[]> {
  const parser = new Parser(counter.addNewLine);
  const composer = new Composer({ merge: true, uniqueKeys: false, logLevel: 'silent' });
  const documents: Document[] = [];
  counter.addNewLine(0);
  let count = 0;
  let brackets = 0;
  let dashes = 0;
  try {
    for (const part of new Lexer().lex(text)) {
      if (part === '[' || part === '{') brackets++;
      else if (part === ']' || part === '}') brackets--;
      else if (part === '-' || part === '?') dashes++;
      else if (part.endsWith('\n')) dashes = 0;
      // The library calls itself for each level. Where the stack ends, V8 may end the whole program instead of throwing.
      if (brackets + dashes > DEEPEST) throw new RangeError();
      for (const token of parser.next(part)) documents.push(...composer.next(token));
      if (++count % STEP === 0) yield;
    }
    for (const token of parser.end()) documents.push(...composer.next(token));
    documents.push(...composer.end());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    tell(0, 'It is nested too deeply.');
  }
  return documents;
}

/** The fields of ours that are dates; in them, a number of up to four digits is a year, and not a time in ms. */
const DATE = /^(?:date|start|end|latestStart|earliestEnd)$/;

/** Numbers that would lose a zero stay as they are written (the version 1.10), and years become dates (0800). */
function keepAsWritten(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      const { value, source = '' } = scalar;
      if (typeof value === 'number' && /^[-+]?0\d|\.\d*0$/.test(source)) scalar.value = source;
    },
    Pair: (_, { key, value: date }) => {
      if (!isScalar(key) || !isScalar(date) || !DATE.test(String(key.value)) || !Number.isInteger(date.value)) return;
      const year = Number(date.value);
      if (year !== 0 && Math.abs(year) <= 9999) date.value = isoYear(astronomicalYear(year));
    },
  });
}

/**
 * An alias of nothing is text, such as `*Hamlet*` in stars, and `<<` with something else than mappings is the name of a
 * field. The library would refuse the whole document for one of these.
 */
function keepWhatNamesNothing(document: Document): void {
  const named = new Map<string, unknown>();
  const isMapping = (node: unknown): boolean => isMap(isAlias(node) ? named.get(node.source) : node);
  const note = (_: unknown, node: { readonly anchor?: string | undefined }): void => {
    if (node.anchor) named.set(node.anchor, node);
  };
  visit(document, {
    Collection: note,
    Scalar: note,
    Alias: (_, { source, range }) => {
      if (named.has(source)) return undefined;
      const text = new Scalar(`*${source}`);
      text.range = range ?? null;
      return text;
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || !('addToJSMap' in pair.key)) return;
      const from: unknown = isAlias(pair.value) ? named.get(pair.value.source) : pair.value;
      if (isSeq(from) ? !from.items.every(isMapping) : !isMapping(from))
        pair.key = Object.assign(new Scalar('<<'), { type: 'QUOTE_DOUBLE' });
    },
  });
}

function lineIn(document: Document, names: readonly string[], counter: LineCounter): number | undefined {
  let node: unknown = document.contents;
  let at: number | undefined;
  for (const name of names) {
    if (!isCollection(node)) break;
    const next: unknown = node.get(isSeq(node) ? Number(name) : name, true);
    const { range } = Object(next) as { range?: readonly [number, number, number] | null };
    if (!range) break;
    [at] = range;
    node = next;
  }
  return at === undefined ? undefined : counter.linePos(at).line;
}
