/** What may be before it: comments, which services write against attacks. */
const COMMENTS = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*/;
const CALL =
  /^(?:(?:(?:var|let|const)\s+)?[\w$.]{1,100}\s*=\s*(?:(?:new\s+)?[\w$.]{1,100}\()?|export\s+default|[\w$.]{1,100}\()\s*(?=[[{])/;
const END = /[\]}](?=\s*\)?\s*;?\s*$)/;

/** The JSON within a program, `storyjs_jsonp_data = {…};` or `/**\/ callback({…})`; any other text unchanged. */
export function withoutCall(text: string): string {
  const start = text.slice(0, 1000);
  const [comments = ''] = COMMENTS.exec(start) ?? [];
  const [call] = CALL.exec(start.slice(comments.length, comments.length + 300)) ?? [];
  if (call === undefined) return text;
  const last = END.exec(text.slice(-100));
  return text.slice(comments.length + call.length, last ? Math.max(text.length - 100, 0) + last.index + 1 : undefined);
}
