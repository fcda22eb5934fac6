import puppeteer from 'puppeteer-core';
import { mustFindFirefox } from './find.js';

/** With both a mouse, which a machine without a screen lacks, and no wish for less motion; pages can be given a finger and the wish. */
const PREFERENCES = {
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'ui.prefersReducedMotion': 0,
  'layout.css.prefers-color-scheme.content-override': 1,
};

/** A stock Firefox without a window, driven by WebDriver BiDi. */
export function startFirefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: mustFindFirefox(),
    headless: true,
    // Lets us ask for what only the browser's own pages may: other media, for one.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
}
