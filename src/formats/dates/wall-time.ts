import { DAY, HOUR, MINUTE, SECOND } from '../../time/time.js';

/** Wall time in milliseconds from 1970-01-01T00:00. Months count from 1. */
export function wallTime(year: number, month: number, day = 1, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + hour * HOUR + minute * MINUTE + second * SECOND;
}

export const startOfDay = (wall: number): number => Math.floor(wall / DAY) * DAY;

/** 0 is Sunday. */
export const weekdayOf = (wall: number): number => new Date(wall).getUTCDay();

/** `2024-06-19`. */
export const wallDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** `2024-06-19T15:00`; with seconds only if they are not 0, since files write zeros for unknown ones. */
export function wallText(wall: number): string {
  const text = new Date(wall).toISOString().slice(0, 19);
  return text.endsWith(':00') ? text.slice(0, -3) : text;
}

/** An offset such as `+09:00`; undefined for one with seconds, which ISO 8601 cannot express. */
export function offsetText(ms: number): string | undefined {
  if (ms % MINUTE !== 0) return undefined;
  const minutes = Math.abs(ms) / MINUTE;
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
