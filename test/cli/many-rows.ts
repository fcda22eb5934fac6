import { parquetWriteBuffer } from 'hyparquet-writer';

const HOUR = 3_600_000;
const FIRST = Date.UTC(2024, 0, 1);
/** More rows than become events one by one. */
export const ROWS = 25_000;

/**
 * A Parquet file of the hours of three years, unsorted, alternating between hosts and racks; the third of them has no
 * date.
 */
export function manyRows(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, index) => index);
  const at = rows.map((index) => (index === 2 ? null : new Date(FIRST + ((index * 7919) % ROWS) * HOUR)));
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'began', data: at, type: 'TIMESTAMP' },
        { name: 'title', data: rows.map((index) => `event ${String(index)}`), type: 'STRING' },
        { name: 'group', data: rows.map((index) => `host ${String(index % 3)}`), type: 'STRING' },
        { name: 'rack', data: rows.map((index) => `rack ${String(index % 5)}`), type: 'STRING' },
      ],
    }),
  );
}
