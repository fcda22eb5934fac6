/** A file that could not be had; the message names the file and says why. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

/**
 * The text behind a URL.
 *
 * @throws LoadError when it is missing, refused or out of reach; the signal's own reason when it is aborted
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return await response.text();
    throw new LoadError(`${url} answered ${String(response.status)} ${response.statusText}`.trimEnd());
  } catch (error) {
    // A connection may also break while the text is under way.
    if (signal.aborted || error instanceof LoadError) throw error;
    throw new LoadError(`${url} could not be reached`, { cause: error });
  }
}
