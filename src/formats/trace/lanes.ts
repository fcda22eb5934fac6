import type { TimelineLane } from '../../model/document.js';
import { known } from '../reading/draft.js';
import { isObject, numberFrom, textFrom, type JsonObject } from '../reading/read-json.js';

interface Track {
  readonly id: string;
  readonly parent?: string;
  title: string;
  name?: string;
  labels?: string;
  sortIndex: number;
}

/**
 * The processes of a trace and their threads as lanes: those named by metadata, and those that only events refer to.
 */
export class TraceLanes {
  readonly #tracks = new Map<string, Track>();
  readonly #used = new Set<string>();

  /** The lane of an event: that of its thread, or of the whole process; undefined if it belongs to neither. */
  laneOf(record: JsonObject): string | undefined {
    // An instant states its scope.
    const scope = record['ph'] === 'i' || record['ph'] === 'I' ? record['s'] : 't';
    if (scope === 'g') return undefined;
    const lane = (scope === 'p' ? undefined : this.#thread(record)) ?? this.#process(record);
    if (lane) this.#used.add(lane.id);
    return lane?.id;
  }

  /** Takes the name or the order of a lane from a metadata record; returns false for other metadata. */
  describe(record: JsonObject): boolean {
    const args = isObject(record['args']) ? record['args'] : {};
    switch (record['name']) {
      case 'process_name':
        return set(this.#process(record), { name: textFrom(args['name']) });
      case 'process_labels':
        return set(this.#process(record), { labels: textFrom(args['labels']) });
      case 'process_sort_index':
        return set(this.#process(record), { sortIndex: numberFrom(args['sort_index']) });
      case 'thread_name':
        return set(this.#thread(record), { name: textFrom(args['name']) });
      case 'thread_sort_index':
        return set(this.#thread(record), { sortIndex: numberFrom(args['sort_index']) });
      default:
        return false;
    }
  }

  /** The lanes in use, each process before its threads, in the order that the trace requests. */
  list(): readonly TimelineLane[] {
    const used = [...this.#tracks.values()].filter(({ id }) => this.#used.has(id));
    const processes = new Set(used.map(({ id, parent }) => parent ?? id));
    const order = (tracks: readonly Track[]): Track[] => tracks.toSorted((a, b) => a.sortIndex - b.sortIndex);
    const threads = new Map<string, Track[]>();
    for (const track of used) {
      if (track.parent === undefined) continue;
      const list = threads.get(track.parent);
      if (list) list.push(track);
      else threads.set(track.parent, [track]);
    }
    const first = order([...processes].map((id) => this.#tracks.get(id)!));
    return first.flatMap((process) => [process, ...order(threads.get(process.id) ?? [])].map(laneFrom));
  }

  #process(record: JsonObject): Track | undefined {
    const pid = textFrom(record['pid']);
    return pid === undefined ? undefined : this.#track({ id: pid, title: `Process ${pid}`, sortIndex: 0 });
  }

  #thread(record: JsonObject): Track | undefined {
    const tid = textFrom(record['tid']);
    if (tid === undefined) return undefined;
    const parent = this.#process(record)?.id;
    const id = `${parent ?? ''}/${tid}`;
    return this.#track({ id, ...(parent !== undefined && { parent }), title: `Thread ${tid}`, sortIndex: 0 });
  }

  #track(track: Track): Track {
    const met = this.#tracks.get(track.id);
    if (!met) this.#tracks.set(track.id, track);
    return met ?? track;
  }
}

function set(track: Track | undefined, fields: { [K in keyof Track]?: Track[K] | undefined }): boolean {
  if (track) Object.assign(track, known(fields));
  return track !== undefined;
}

const laneFrom = ({ id, parent, title, name = title, labels }: Track): TimelineLane => ({
  id,
  title: labels === undefined ? name : `${name} (${labels})`,
  ...(parent !== undefined && { parent }),
});
