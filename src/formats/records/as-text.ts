/** Words, or a number as such; undefined for anything else and where there are none. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number' || typeof value === 'bigint'
      ? String(value)
      : undefined;
