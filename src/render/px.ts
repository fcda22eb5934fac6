import { round } from '../mark/round.js';

/** A length in px as CSS text. */
export const px = (value: number): string => `${round(value)}px`;
