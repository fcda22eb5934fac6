import type { Messages, OverviewMessages } from '../messages.js';
import type { DateWords } from '../time/date-words.js';

/** Every message, with nothing left to English. */
export type Translation = Required<Messages> & {
  readonly [Name in 'downloads' | 'hands' | 'details' | 'controls' | 'list' | 'filter']: Required<
    NonNullable<Messages[Name]>
  >;
};

/** What a file of this folder exports: all that the timeline says in one language. */
export interface Language {
  /** What stands round dates. */
  readonly words: DateWords;
  /** All other texts, with numbers and lists as one of its locales writes them. */
  readonly messages: (locale: string) => Translation;
  /** What an overview says to those who hear it. */
  readonly overview: OverviewMessages;
}
