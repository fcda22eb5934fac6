/** Puts text on the clipboard; false where the page has no leave to do that, as in frames of others. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
