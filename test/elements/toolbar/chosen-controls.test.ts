import { expect, test } from 'vitest';
import { chosenControls, CONTROLS } from '../../../src/elements/toolbar/chosen-controls.js';

test('a toolbar has what is named, in that order and once, and all where nothing is', () => {
  expect(chosenControls(' zoom  pan\nzoom ')).toEqual({ controls: ['zoom', 'pan'], unknown: [] });
  for (const nothing of [null, '', '  ']) expect(chosenControls(nothing)).toEqual({ controls: CONTROLS, unknown: [] });
});

test('what is none of it is left out and told', () => {
  expect(chosenControls('zoom rotate toString')).toEqual({ controls: ['zoom'], unknown: ['rotate', 'toString'] });
});
