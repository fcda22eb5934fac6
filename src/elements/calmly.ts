/** The least time between changes of a text that would change in each frame, in ms. */
const PAUSE = 100;

/**
 * Limits how often a text changes: within {@link PAUSE}, the same text is returned again.
 *
 * @param again called when the text may have changed, to ask for it once more
 */
export function calmly<Words>(again: () => void): (say: () => Words) => Words {
  let said: Words;
  let due = 0;
  let waits: ReturnType<typeof setTimeout> | undefined;
  return (say) => {
    const left = due - Date.now();
    if (left <= 0) {
      due += PAUSE - left;
      said = say();
      clearTimeout(waits);
      waits = undefined;
    } else waits ??= setTimeout(again, left);
    return said;
  };
}
