const DELIMITERS = [',', '\t', ';', '|', '，', '；'];
/** How many characters at the start of a text decide its delimiter. */
export const START = 20_000;

/** `sep=;` in the first line, as for Excel. */
const SAID = /^\uFEFF?"?sep=([,;|\t])"?\r?\n/i;
/** The least share of the lines that must have the delimiter of the first line as often. */
const ENOUGH = 0.5;

/**
 * The delimiter that most of the first lines have as often as the first one; if the first line is not part of the
 * table, as often as most of the others. Text in quotes does not count.
 */
export function delimiterOf(text: string): string {
  const said = SAID.exec(text)?.[1];
  if (said !== undefined) return said;
  const start = text.slice(0, START).replace(/"(?:[^"]|"")*"/g, '');
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line !== '');
  // The last one may be incomplete.
  const whole = lines.slice(0, lines.length > 2 && text.length > START ? -1 : undefined).slice(0, 20);
  const counts = DELIMITERS.map((delimiter) => whole.map((line) => line.split(delimiter).length - 1));
  const scoreOf = (own: readonly number[], usual: number): number =>
    (own.filter((count) => count === usual).length / own.length) * Math.min(usual, 10);
  const byFirst = counts.map((own) => scoreOf(own, own[0] ?? 0));
  const scores =
    Math.max(...byFirst) >= ENOUGH
      ? byFirst
      : counts.map((own) => own.reduce((best, usual) => Math.max(best, scoreOf(own, usual)), 0));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ',';
}
