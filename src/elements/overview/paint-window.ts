import type { OverviewMessages } from '../../messages.js';
import type { OverviewParts } from './overview-parts.js';
import { GRIPS, isAll, shareOf, type Stretch } from './stretch.js';
import { endsInWords, stretchInWords, type Setting } from './stretch-words.js';

interface Painted extends Setting {
  readonly whole: Stretch;
  readonly view: Stretch;
  readonly messages: OverviewMessages;
  readonly isRightToLeft: boolean;
}

/** Paints the position of the window, also for screen readers, and the dates below it. */
export function paintWindow(
  { map, grips, dates }: OverviewParts,
  { whole, view, messages, ...setting }: Painted,
): void {
  const [from, to] = [shareOf(whole, view.start), shareOf(whole, view.end)];
  map.style.setProperty('--from', String(from));
  map.style.setProperty('--to', String(to));
  map.classList.toggle('all', isAll(view, whole));
  map.classList.toggle('right-to-left', setting.isRightToLeft);
  map.ariaLabel = messages.overview;
  for (const [i, words] of endsInWords(whole, setting).entries())
    // Setting the same text again would lay out the whole timeline again.
    if (dates[i]!.textContent !== words) dates[i]!.textContent = words;
  const words = stretchInWords(view, setting);
  const range = { start: [0, from, to], window: [0, from, 1 - to + from], end: [from, to, 1] };
  for (const grip of GRIPS) {
    const slider = grips[grip];
    slider.ariaLabel = messages[grip];
    slider.ariaValueText = words[grip];
    [slider.ariaValueMin, slider.ariaValueNow, slider.ariaValueMax] = range[grip].map(percent) as [
      string,
      string,
      string,
    ];
  }
}

const percent = (share: number): string => String(Math.round(share * 1000) / 10);
