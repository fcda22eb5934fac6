import type { Messages, OverviewMessages } from '../messages.js';
import type { DateWords } from '../time/date-words.js';

/** Every message; none is left in English. */
export type Translation = Required<Messages> & {
  readonly [Name in 'downloads' | 'hands' | 'details' | 'controls' | 'list' | 'filter']: Required<
    NonNullable<Messages[Name]>
  >;
};

/** What a file of this folder exports: all texts of the timeline in one language. */
export interface Language {
  /** The words around dates. */
  readonly words: DateWords;
  /** All other texts, with numbers and lists as one of its locales writes them. */
  readonly messages: (locale: string) => Translation;
  /** The texts of an overview for screen readers. */
  readonly overview: OverviewMessages;
}
