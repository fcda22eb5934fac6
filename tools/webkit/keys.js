/** What the WebDriver protocol calls keys that write nothing: https://w3c.github.io/webdriver/#keyboard-actions. */
const CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @param key as of a `KeyboardEvent`, or `Space` */
export function keyCode(key) {
  const code = key.length === 1 ? key : CODES[key];
  if (!code) throw new Error(`tools/webkit/keys.js lacks the key ${key}`);
  return code;
}
