/**
 * The runner sends results as structured clones. An assertion about nodes that fails cannot be cloned, so it would never be
 * told, and its file would run until the time for all tests is over. It is sent as text.
 */
export function toldNodes() {
  return {
    name: 'told-nodes',
    transform({ path, body }) {
      return path === SCRIPT ? String(body).replace('structuredClone(obj)', `(${cloned})(obj)`) : undefined;
    },
  };
}

const SCRIPT = '/__web-dev-server__web-socket.js';

/** Runs in the page. */
function cloned(result) {
  try {
    return structuredClone(result);
  } catch {
    const told = (name, value) => (['actual', 'expected'].includes(name) ? String(value) : value);
    return JSON.parse(JSON.stringify(result, told));
  }
}
