const CALL =
  /^\s*(?:(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*=\s*(?:(?:new\s+)?[\w$.]{1,100}\()?|export\s+default|[\w$.]{1,100}\()\s*(?=[[{])/;
const END = /[\]}](?=\s*\)?\s*;?\s*$)/;

/** The JSON within a program, `storyjs_jsonp_data = {…};` or `callback({…})`; any other text unchanged. */
export function withoutCall(text: string): string {
  const [call] = CALL.exec(text.slice(0, 300)) ?? [];
  if (call === undefined) return text;
  const last = END.exec(text.slice(-100));
  return text.slice(call.length, last ? Math.max(text.length - 100, 0) + last.index + 1 : undefined);
}
