import { element } from './element.js';

/** Words for screen readers, where others see the same from places and shapes. */
export const heard = (words: string): HTMLElement => element('span', { className: 'heard' }, words);
