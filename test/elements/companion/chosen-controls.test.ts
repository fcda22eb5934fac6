import { expect, test } from 'vitest';
import { chosenControls } from '../../../src/elements/companion/chosen-controls.js';

const ALL = ['pan', 'zoom', 'step'] as const;

test('a companion has the named controls, in that order and once, and all if none is named', () => {
  expect(chosenControls(' zoom  pan\nzoom ', ALL)).toEqual({ controls: ['zoom', 'pan'], unknown: [] });
  for (const nothing of [null, '', '  ']) expect(chosenControls(nothing, ALL)).toEqual({ controls: ALL, unknown: [] });
});

test('unknown names are left out and reported', () => {
  expect(chosenControls('zoom rotate toString', ALL)).toEqual({ controls: ['zoom'], unknown: ['rotate', 'toString'] });
});
