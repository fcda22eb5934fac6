import { round } from '../mark/round.js';

/** A length as CSS has it. */
export const px = (value: number): string => `${round(value)}px`;
