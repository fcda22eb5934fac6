import './all-words.js';
import { dateWords as wordsOf } from '../time/known-words.js';
import { formatDate as format } from '../time/format-date.js';

// Constants, and not the functions passed on: a bundler may leave out a module that only passes on, and with it what that imports.

/**
 * A date in words, as exactly as it is known and no more: `1961`, `July 1961`, `19–20 June 2024`, `about 1570`, `spring 2002`,
 * `between 1943 and 1945`, `44 BCE`, `66 Ma`. Where the clock of `timeZone` differs from that of the place at which something happened,
 * both times are said, its own first. The words of all languages come with it.
 */
export const formatDate = format;

/** The words of a locale’s language; signs that every language can read where it is not one of those we know. */
export const dateWords = wordsOf;
