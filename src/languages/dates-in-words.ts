import './all-words.js';
import { dateWords as wordsOf } from '../time/known-words.js';
import { formatDate as format } from '../time/format-date.js';

// Constants rather than re-exports: a bundler may drop a module that only re-exports, and with it that module’s
// imports.

/**
 * A date in words, as exactly as it is known and no more: `1961`, `July 1961`, `19–20 June 2024`, `about 1570`, `spring
 * 2002`, `between 1943 and 1945`, `44 BCE`, `66 Ma`. If the clock of `timeZone` differs from that of the event’s own
 * zone, both times are given, its own first. Includes the words of all languages.
 */
export const formatDate = format;

/** The words of a locale’s language; signs that are legible in any language if it is not known. */
export const dateWords = wordsOf;
