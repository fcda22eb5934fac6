/** The id of the event in whose row an element is; undefined where it is in none. */
export const eventIdAt = (element: Element | null | undefined): string | undefined =>
  element?.closest('tr')?.dataset['eventId'];

/** The row of an event in a painted table; undefined where the table does not show it. */
export const rowOf = (table: HTMLTableElement, id: string): HTMLElement | undefined =>
  eventRows(table).find((row) => eventIdAt(row) === id);

/** Marks the row of the selected event and no other, and gives it back; undefined where the table does not show it. */
export function markRow(table: HTMLTableElement, selected: string | null): HTMLElement | undefined {
  for (const row of eventRows(table)) {
    const isSelected = eventIdAt(row) === selected;
    row.ariaCurrent = isSelected ? 'true' : null;
    row.querySelector('button')!.ariaPressed = String(isSelected);
  }
  return selected === null ? undefined : rowOf(table, selected);
}

const eventRows = (table: HTMLTableElement): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('[data-event-id]'),
];
