import type { DraftEvent, Origin } from '../reading/draft.js';
import { isObject, itemsOf, textFrom, type JsonObject } from '../reading/read-json.js';
import { attributesOf, fieldOf, msFromNanos, nanosOf } from './otlp-value.js';

/** A record of a log with its resource. */
export interface OtlpLog {
  readonly record: JsonObject;
  readonly origin: Origin;
  readonly service: string | undefined;
  readonly resource: Readonly<Record<string, unknown>>;
}

/** The records of a log in an object of OTLP. */
export function* logsIn(root: JsonObject, path: string): Generator<OtlpLog, void> {
  const batches = itemsOf(fieldOf(root, 'resourceLogs'));
  for (const [outer, batch] of batches.entries()) {
    if (!isObject(batch)) continue;
    const resource = isObject(batch['resource']) ? attributesOf(batch['resource']) : {};
    const service = textFrom(resource['service.name']);
    for (const [middle, group] of itemsOf(fieldOf(batch, 'scopeLogs')).entries()) {
      const records = isObject(group) ? itemsOf(fieldOf(group, 'logRecords')) : [];
      for (const [inner, record] of records.entries()) {
        if (!isObject(record)) continue;
        const at = `${path}/${String(outer)}/scopeLogs/${String(middle)}/logRecords/${String(inner)}`;
        const origin = { path: at, record, fields: { title: `${at}/body`, date: `${at}/timeUnixNano` } };
        yield { record, origin, service, resource };
      }
    }
  }
}

/**
 * A record as an event: what was said is the title, the service the lane, the severity a tag.
 *
 * @param spanOf finds the id of the event of a span
 */
export function eventOfLog(
  { record, service, resource }: OtlpLog,
  spanOf: (trace: string, span: string) => string,
): DraftEvent {
  const attributes = attributesOf(record);
  const { body } = attributesOf({ attributes: [{ key: 'body', value: record['body'] }] });
  const said = typeof body === 'object' && body !== null ? JSON.stringify(body) : textFrom(body);
  const text =
    said ??
    [record['eventName'], attributes['event.name'], attributes['exception.message']].map(textFrom).find(Boolean);
  const [title] = text?.trim().split('\n') ?? [];
  const severity = severityOf(record);
  const span = textFrom(fieldOf(record, 'spanId'));
  return {
    title: title ?? severity,
    date: timeOf(record),
    lane: service,
    description: title === text?.trim() ? undefined : text,
    tags: severity === undefined ? undefined : [severity.toLowerCase()],
    relations:
      span === undefined || /^0*$/.test(span)
        ? undefined
        : [{ type: 'part-of', target: spanOf(textFrom(fieldOf(record, 'traceId')) ?? '', span) }],
    data: { ...record, ...(record['attributes'] !== undefined && { attributes }), resource },
  };
}

/** When it happened, or else when it was seen. */
function timeOf(record: JsonObject): number | undefined {
  for (const name of ['timeUnixNano', 'observedTimeUnixNano']) {
    try {
      const nanos = nanosOf(fieldOf(record, name)) ?? 0n;
      if (nanos > 0n) return msFromNanos(nanos);
    } catch {
      // The other time may be readable.
    }
  }
  return undefined;
}

const SEVERITIES = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** The severity as the program calls it; by its number, 1–24, four of which have a name in common. */
function severityOf(record: JsonObject): string | undefined {
  const text = textFrom(fieldOf(record, 'severityText'));
  if (text !== undefined && text !== '') return text;
  const number = fieldOf(record, 'severityNumber');
  const name = typeof number === 'string' ? /^SEVERITY_NUMBER_([A-Z]+)/.exec(number)?.[1]?.toLowerCase() : undefined;
  return name ?? SEVERITIES[Math.ceil(Number(number) / 4) - 1];
}
