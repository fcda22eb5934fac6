/** How long words that change with each frame are kept, in ms: nobody reads faster. */
const PAUSE = 100;

/**
 * Gives words that change often, but not more often than every {@link PAUSE}: in between it gives the same again.
 *
 * @param again asks for them once more, when they may change
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
