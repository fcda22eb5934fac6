import { addMessages } from '../messages.js';
import { addDateWords } from '../time/known-words.js';
import { languageOf } from '../time/locale.js';
import { importLanguage } from './import-language.js';

/** Languages that have been requested; undefined once there is nothing to wait for. */
const loading = new Map<string, Promise<void> | undefined>();

/** How long after a failure a language may be requested again, in ms. */
const PAUSE = 5000;

/**
 * Loads the texts of a locale’s language. Returns undefined if they are loaded already, or if there are none. If they
 * cannot be loaded, dates are written with signs, and everything else in English.
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
