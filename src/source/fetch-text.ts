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
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError(`${url} could not be reached`, { cause: error });
  }
  if (!response.ok) throw new LoadError(`${url} answered ${String(response.status)} ${response.statusText}`.trimEnd());
  return await response.text();
}
