import type { Scene } from '../../layout/scene.js';
import type { HandsWords } from './hands-messages.js';

/** Keys, by their names in messages, with spaces between those that are pressed together; and what they do. */
export type KeyRow = readonly [keys: readonly string[], name: TextName];

/** The messages that are plain text. */
type TextName = {
  [Name in keyof HandsWords]: HandsWords[Name] extends string ? Name : never;
}[keyof HandsWords];

/**
 * What the keys do with a picture. Those that go back in time come first.
 *
 * @param hasSearch whether there is a search field
 * @param isCounted whether the keys go through columns of very many events
 */
export function keyRows(
  { orientation, axis, lanes }: Pick<Scene, 'orientation' | 'axis' | 'lanes'>,
  hasSearch: boolean,
  isCounted = false,
): readonly KeyRow[] {
  const isAcross = orientation === 'horizontal';
  const arrows = isAcross ? ['left', 'right'] : ['up', 'down'];
  const [back, on] = axis[0] > axis[1] ? [...arrows].reverse() : arrows;
  const rows: readonly (KeyRow | false)[] = [
    [[back!, on!], isCounted ? 'previousBurst' : 'previousEvent'],
    isAcross && lanes.length > 1 && [['up', 'down'], 'previousLane'],
    [['home', 'end'], 'firstEvent'],
    // As with any slider, Page up leads to what is later.
    isCounted ? [['pageDown', 'pageUp'], 'leap'] : [['pageUp', 'pageDown'], 'previousBurst'],
    [['enter'], 'open'],
    [['escape'], 'leave'],
    [['+', '−'], 'zoom'],
    [['0'], 'showAll'],
    [[`shift ${back!}`, `shift ${on!}`], isCounted ? 'mark' : 'move'],
    hasSearch && [['/'], 'search'],
    [['?'], 'help'],
  ];
  return rows.filter((row) => row !== false);
}
