/** A text that is not blank, or a number as text; otherwise undefined. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : undefined;
