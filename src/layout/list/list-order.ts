/** What the rows of a list are sorted by. */
export const SORT_KEYS = ['date', 'title', 'lane'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What the rows of a list are grouped by. */
export const GROUPINGS = ['none', 'year', 'lane'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const isGrouping = (text: string | null): text is Grouping => GROUPINGS.some((own) => own === text);

export interface ListOrder {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

/** Reads `title`, or `-title` for descending order; undefined for anything else. */
export function readOrder(text: string): ListOrder | undefined {
  const isDescending = text.startsWith('-');
  const key = SORT_KEYS.find((own) => own === (isDescending ? text.slice(1) : text));
  return key && { key, isDescending };
}

export const orderText = ({ key, isDescending }: ListOrder): string => `${isDescending ? '-' : ''}${key}`;

/** The order after a press on a column heading: by that column, or reversed if it already was. */
export const pressedOrder = (order: ListOrder, key: SortKey): ListOrder => ({
  key,
  isDescending: order.key === key && !order.isDescending,
});
