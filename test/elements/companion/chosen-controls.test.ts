import { expect, test } from 'vitest';
import { chosenControls } from '../../../src/elements/companion/chosen-controls.js';

const ALL = ['pan', 'zoom', 'step'] as const;

test('a companion has what is named, in that order and once, and all where nothing is', () => {
  expect(chosenControls(' zoom  pan\nzoom ', ALL)).toEqual({ controls: ['zoom', 'pan'], unknown: [] });
  for (const nothing of [null, '', '  ']) expect(chosenControls(nothing, ALL)).toEqual({ controls: ALL, unknown: [] });
});

test('what is none of it is left out and told', () => {
  expect(chosenControls('zoom rotate toString', ALL)).toEqual({ controls: ['zoom'], unknown: ['rotate', 'toString'] });
});
