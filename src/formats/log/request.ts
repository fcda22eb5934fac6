/** A request to a web server, and the status of its response. */
interface Answered {
  readonly request: string;
  readonly status: string;
}

/** How servers write both after the time. */
const REQUESTS: readonly RegExp[] = [
  // `"GET /news HTTP/1.1" 200`.
  /^\]?\s*"(?<request>[A-Z]{3,10} [^"\s]+)[^"]*" (?<status>\d{3})\b/,
  // `120 10.0.0.1 TCP_MISS/200 4512 GET http://a.org/`, of Squid.
  /^ +\d+ \S+ [A-Z_]+\/(?<status>\d{3}) \d+ (?<request>[A-Z]{3,10} \S+)/,
  // `] 192.0.2.3 … REST.GET.OBJECT a.txt "GET /a.txt HTTP/1.1" 200`, of Amazon’s storage.
  /^\] \S+ \S+ \S+ [A-Z]+\.\w+\.\w+ \S+ "(?<request>[A-Z]{3,10} [^"\s]+)[^"]*" (?<status>\d{3})\b/,
  // ` app/a … 0.086 0.048 0.037 200 200 0 57 "GET https://a.org:443/ HTTP/1.1"`, of its load balancers.
  /^(?: \S+){3}(?: -?[\d.]+){3} (?<status>\d{3}) \S+ \d+ \d+ "(?<request>[A-Z]{3,10} [^"\s]+)/,
];

/**
 * The request in a line of a log; undefined if there is none.
 *
 * @param after the text after the time
 * @param fields the fields of the line, if its log lists them
 */
export function requestIn(after: string, line: string, fields: readonly string[] | undefined): Answered | undefined {
  if (fields) return fieldsIn(line, fields);
  for (const pattern of REQUESTS) {
    const { request, status } = pattern.exec(after)?.groups ?? {};
    if (request !== undefined && status !== undefined) return { request, status };
  }
  return undefined;
}

/** For the W3C extended log format. */
function fieldsIn(line: string, fields: readonly string[]): Answered | undefined {
  const cells = line.split(line.includes('\t') ? '\t' : ' ');
  const [method, path, query, status] = ['cs-method', 'cs-uri-stem', 'cs-uri-query', 'sc-status'].map((name) => {
    const cell = cells[fields.indexOf(name)];
    return cell === '-' ? undefined : cell;
  });
  if (method === undefined || path === undefined || status === undefined) return undefined;
  return { request: `${method} ${path}${query === undefined ? '' : `?${query}`}`, status };
}
