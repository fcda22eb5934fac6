/** An id from an event's position and title, in any script: `3-putin-and-kim-sign`, `1-조약-체결`. */
export function eventId(title: string, index: number): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .slice(0, 200)
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [String(index + 1), ...words.slice(0, 6)].join('-');
}
