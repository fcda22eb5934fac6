import { fontFaces } from './font-faces.js';

/**
 * A picture as PNG, in the fonts of the page.
 *
 * @param draw returns the picture as SVG, with the given CSS in it
 * @param ratio 1–4: pixels of the file for each of the page
 * @throws RangeError for a ratio outside of 1–4; Error if the page’s content security policy forbids `blob:` images
 */
export async function toBlob(draw: (styles: string) => string, ratio = 2): Promise<Blob> {
  if (!(ratio >= 1 && ratio <= 4)) throw new RangeError(`invalid pixelRatio: ${String(ratio)}; expected 1 to 4`);
  const svg = draw(await fontFaces(draw('')));
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * ratio);
    canvas.height = Math.round(image.height * ratio);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob) return blob;
    throw new Error(
      `a picture of ${String(canvas.width)} × ${String(canvas.height)} pixels is too large for this browser`,
    );
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new Error('the picture could not be drawn: does the page’s policy allow img-src blob:?', { cause: error });
  } finally {
    URL.revokeObjectURL(url);
  }
}
