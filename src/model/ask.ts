/** Functions that failed once. */
const failed = new WeakSet();

/**
 * Calls a function of the author; undefined if it throws. The console then says why, once for each function.
 *
 * @param name the property that has it
 * @param title of the event that it is asked about
 */
export function ask<Given, Answer>(
  name: string,
  own: (given: Given) => Answer,
  given: Given,
  title: string,
): Answer | undefined {
  try {
    return own(given);
  } catch (error) {
    if (!failed.has(own)) console.warn(`event-timeline: ${name} of "${title}": ${String(error)}`);
    failed.add(own);
    return undefined;
  }
}
