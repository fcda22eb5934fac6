import type { Lane } from '../model/lanes.js';
import type { DatedEvent } from '../model/validate.js';
import type { Label } from './scene.js';
import type { Setting } from './setting.js';

/** The colour of an event, and in words what it says. */
export const colorsOfLabel = (
  { event }: DatedEvent,
  lane: Lane,
  { colors }: Pick<Setting, 'colors'>,
): Pick<Label, 'ink' | 'kind'> => ({ ink: colors.colorOf(event, lane), kind: colors.kindOf(event) });
