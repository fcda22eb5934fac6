import puppeteer from 'puppeteer-core';
import { mustFindFirefox } from './find.js';

/**
 * Simulates a mouse, which a machine without a screen lacks, and no preference for reduced motion; pages can be given a
 * finger and the preference.
 */
const PREFERENCES = {
  'ui.primaryPointerCapabilities': 6,
  'ui.allPointerCapabilities': 6,
  'ui.prefersReducedMotion': 0,
  'layout.css.prefers-color-scheme.content-override': 1,
};

/** An unmodified Firefox without a window, driven by WebDriver BiDi. */
export function startFirefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: mustFindFirefox(),
    headless: true,
    // Allows what only the browser’s own pages may do, such as setting media features.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
}
