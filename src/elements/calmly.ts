/** Words that change with each frame are said anew at most so often, in ms: nobody reads faster. */
const PAUSE = 100;

/**
 * Says something anew only where it was not said a moment ago.
 *
 * @param again asks for what is then new
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
