import { addMessages } from '../messages.js';
import { addDateWords } from '../time/known-words.js';
import { languageOf } from '../time/locale.js';
import { importLanguage } from './import-language.js';

/** What has been asked for; nothing where there is nothing more to wait for. */
const loading = new Map<string, Promise<void> | undefined>();

/** Milliseconds after which words that could not be loaded are asked for again, when something is said in their language then. */
const PAUSE = 5000;

/**
 * Loads what is said in a locale’s language, unless it is there or there is none; undefined then. Where it cannot be loaded, dates
 * are said with signs, and the rest in English.
 */
export function loadLanguage(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  if (!loading.has(language))
    loading.set(
      language,
      importLanguage(language)
        ?.then(({ words, messages }) => {
          addDateWords(language, words);
          addMessages(language, messages);
        })
        .catch((error: unknown) => {
          console.warn(`event-timeline: no words in "${language}"`, error);
          setTimeout(() => loading.delete(language), PAUSE);
        })
        .then(() => void loading.set(language, undefined)),
    );
  return loading.get(language);
}
