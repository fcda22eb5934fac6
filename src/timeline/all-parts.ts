/** Installs everything that a page would download on demand, in all languages. */
import '../languages/all-languages.js';
import { giveEras } from '../layout/era-bands.js';
import { laterScales } from '../layout/fit-scale.js';
import { selecting } from '../layout/horizontal.js';
import { turning } from '../layout/layout.js';
import { giveLog } from '../layout/log-axis.js';
import { makeRoom } from '../layout/make-room.js';
import { giveMirror } from '../layout/turn.js';
import { elapsed } from '../time/elapsed.js';
import { giveElapsed } from '../time/elapsed-words.js';
import { clockParts } from './clock-parts.js';
import { manyOf } from './many-of.js';
import { ownLooks } from './own-looks.js';
import { Timeline } from './timeline.js';

Timeline.many = manyOf;
Timeline.clock = clockParts;
Timeline.own = ownLooks;
giveEras(Timeline);
giveLog(laterScales);
giveElapsed(elapsed);
giveMirror(turning);
selecting.makeRoom = makeRoom;
