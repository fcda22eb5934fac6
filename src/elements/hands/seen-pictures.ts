/** The greatest number of pictures that are remembered. */
const MOST = 100;

const seen = new Map<string, HTMLImageElement>();

/** Remembers a picture that has loaded since a reader opened its event. As long as it is remembered, browsers show a copy of it at once. */
export function rememberPicture(url: string, image: HTMLImageElement): void {
  seen.delete(url);
  seen.set(url, image);
  const [oldest] = seen.keys();
  if (seen.size > MOST) seen.delete(oldest!);
}

/** The picture of an address, if a reader has seen it. */
export const seenPicture = (url: string): HTMLImageElement | undefined => seen.get(url);
