import { wordsOf } from './words-of.js';

/** The names of the two sides in lists of matches. */
const SIDES = [
  /^(?:(?:team|player|side|opponent) ?1|home(?: ?team)?|heim(?:mannschaft)?|domicile|equipo local|mandante|casa|хозяева|홈팀)$/,
  /^(?:(?:team|player|side|opponent) ?2|(?:away|visitor|visiting)(?: ?team)?|gast(?:mannschaft)?|auswärts|extérieur|equipo visitante|visitante|trasferta|гости|원정팀)$/,
];

/** The two columns of opponents; empty if there are none. */
export function sidesIn(names: readonly string[]): readonly string[] {
  const sides = SIDES.flatMap((side) => names.find((name) => side.test(wordsOf(name))) ?? []);
  return sides.length === SIDES.length ? sides : [];
}
