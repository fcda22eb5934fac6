import { linesIn } from '../reading/lines-in.js';
import type { Row } from '../records/row.js';
import type { Resting } from '../../rest.js';

const COMMIT = /^commit ([\da-f]{7,64})(?: .*)?$/;
const FACT = /^(Author|Date|AuthorDate): +(.*)$/;
/** Every line of a message is indented; those about files are less so. */
const WORDS = /^ {4}(.*)$/;

/** How many lines are read between two rests. */
const STEP = 4096;

/** Whether a text is what `git log` prints. */
export const isCommits = (start: string): boolean =>
  /^commit [\da-f]{7,64}(?: .*)?\r?\n(?:(?:Merge|Author|Date|AuthorDate|Commit|CommitDate): .*\r?\n)*(?:Date|AuthorDate): /.test(
    start,
  );

/** The commits in a text, as records, and the line in which each begins. */
export function* commitsIn(
  text: string,
): Resting<{ readonly records: readonly Row[]; readonly lines: readonly number[] }> {
  const records: Row[] = [];
  const starts: number[] = [];
  let facts = new Map<string, string>();
  let words: string[] = [];
  const end = (): void => {
    if (facts.size === 0) return;
    const [title = '', ...more] = words.join('\n').trim().split('\n');
    const [author = ''] = facts.get('Author')?.split(/ *</) ?? [];
    const date = facts.get('Date') ?? facts.get('AuthorDate') ?? '';
    records.push({ commit: facts.get('commit')!, date, author, title, message: more.join('\n').trim() });
  };
  const all = yield* linesIn(text);
  for (const [index, line] of all.entries()) {
    if (index % STEP === STEP - 1) yield;
    const [, hash] = COMMIT.exec(line) ?? [];
    const [, name, fact] = (words.length === 0 && FACT.exec(line)) || [];
    if (hash !== undefined) {
      end();
      facts = new Map([['commit', hash]]);
      words = [];
      starts.push(index + 1);
    } else if (name !== undefined) facts.set(name, fact!);
    else if (line === '' && words.length > 0) words.push('');
    else {
      const [, word] = WORDS.exec(line) ?? [];
      if (word !== undefined) words.push(word);
    }
  }
  end();
  return { records, lines: starts };
}
