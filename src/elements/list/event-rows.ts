/** The id of the event in whose row an element is; undefined if it is not in a row. */
export const eventIdAt = (element: Element | null | undefined): string | undefined =>
  element?.closest('tr')?.dataset['eventId'];

/** The row of an event in a painted table; undefined if the table does not show it. */
export const rowOf = (table: HTMLTableElement, id: string): HTMLElement | undefined =>
  eventRows(table).find((row) => eventIdAt(row) === id);

/** Marks only the row of the selected event, and returns it; undefined if the table does not show it. */
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
