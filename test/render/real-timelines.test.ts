import { test } from 'vitest';
import { giveEras } from '../../src/layout/era-bands.js';
import { renderToSVG } from '../../src/render/render-to-svg.js';
import { Timeline } from '../../src/timeline/timeline.js';
import { committed } from '../data/real-timelines.js';
import { expectPicture } from './expect-picture.js';

giveEras(Timeline);

/** A longer list shows nothing new. */
const LONGEST_LIST = 80;

test.each(committed())('the picture of $name is the one in test/output', ({ name, document }) => {
  expectPicture(`real/${name}-1200`, renderToSVG(document, { width: 1200, height: 600, locale: 'en-GB' }));
  if (document.events.length <= LONGEST_LIST)
    expectPicture(`real/${name}-390`, renderToSVG(document, { width: 390, height: 844, locale: 'en-GB' }));
});
