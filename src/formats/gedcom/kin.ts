import { eachOf } from '../reading/each-of.js';
import type { Resting } from '../../rest.js';
import { childrenOf, pointerOf, type GedcomNode } from './lines.js';

/** The ids of a person’s closest relatives. */
interface Kin {
  readonly parents: string[];
  readonly partners: string[];
  readonly children: string[];
}

export type Kinship = ReadonlyMap<string, Kin>;

/** The members of a family. */
export interface FamilyLinks {
  readonly partners: readonly string[];
  readonly children: readonly string[];
}

export const linksOf = (family: GedcomNode): FamilyLinks => ({
  partners: [...idsOf(family, 'HUSB'), ...idsOf(family, 'WIFE')],
  children: idsOf(family, 'CHIL'),
});

const idsOf = (family: GedcomNode, tag: string): readonly string[] =>
  childrenOf(family, tag).flatMap(({ value }) => pointerOf(value) ?? []);

/** Finds parents, partners and children. */
export function* kinship(families: readonly GedcomNode[]): Resting<Kinship> {
  const kin = new Map<string, Kin>();
  const of = (id: string): Kin => {
    const known = kin.get(id) ?? { parents: [], partners: [], children: [] };
    kin.set(id, known);
    return known;
  };
  yield* eachOf(families, (family) => {
    // A family has two partners. A family with hundreds is broken, and would make everyone related.
    const { partners, children } = linksOf(family);
    const few = partners.slice(0, 4);
    for (const id of few) {
      of(id).partners.push(...few.filter((other) => other !== id));
      of(id).children.push(...children);
    }
    for (const id of children) of(id).parents.push(...few);
  });
  return kin;
}
