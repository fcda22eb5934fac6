/** The number of line breaks in a text. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let place = text.indexOf('\n'); place >= 0; place = text.indexOf('\n', place + 1)) count++;
  return count;
}
