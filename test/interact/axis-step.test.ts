import { expect, test } from 'vitest';
import { axisStep } from '../../src/interact/axis-step.js';

const [ON, BACK] = [
  [0, 1],
  [1, 0],
] as const;

test.each([
  ['across the page', 'horizontal', ON, { ArrowRight: 1, ArrowLeft: -1, ArrowDown: undefined, Home: undefined }],
  ['from right to left', 'horizontal', BACK, { ArrowRight: -1, ArrowLeft: 1, ArrowUp: undefined }],
  ['down the page', 'vertical', ON, { ArrowDown: 1, ArrowUp: -1, ArrowLeft: undefined }],
  ['down the page, the newest first', 'vertical', BACK, { ArrowDown: -1, ArrowUp: 1 }],
] as const)('arrows go where they point: %s', (_, orientation, axis, steps) => {
  for (const [key, step] of Object.entries(steps)) expect(axisStep(key, { orientation, axis }), key).toBe(step);
});
