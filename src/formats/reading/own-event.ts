import { isEventField } from '../../model/event-fields.js';
import { hasOwnFields } from './own-document.js';

/**
 * Words in the names of fields of which a list of others would make something: lanes and tags, descriptions, links and pictures, places and
 * colours, ids, dates and their parts, and ends of something. They are those of `records/field-names.ts`, which is downloaded only for
 * lists of others; a test holds them together.
 */
const TELLING = new Set(
  [
    'group groupe grupo gruppe facet category categories categorie categoria categorias kategorie kategorien track section team theme themes',
    'topic topics division region era type kind class typ tipo service component logger severity level tags keyword keywords genre genres',
    'subjects labels schlagworte mots palabras etiquetas lane direction calendar sources relations status importance',
    'description desc detail details body text summary abstract content beschreibung descripcion descrizione note notes comment comments',
    'url link href web website permalink homepage wikipedia more image images img picture pictures photo photos foto thumbnail poster bild',
    'imagen media alt place location venue city where local ort lieu lugar luogo latitude lat longitude lon lng long color colour farbe couleur',
    'id uid uuid guid identifier key first title',
    'date dates hdate datum fecha data time timestamp ts datetime when year years yr jahr jaar annee ano anno rok yil vuosi month monat mois mes mese day jour dia giorno tag hour hours',
    'mo dy hr mn sec uhrzeit heure hora minute minutes second seconds at on updated created published release released occurred happened',
    'death died deceased dod burial mort deces muerte tod gestorben birth dob born baptism naissance nacimiento geburt geboren',
    'end ends ended ending until till to finish finished stop stopped close closed due expire expires expiry expiration cessation dissolved',
    'abolished eol resolved bis ende fin fim fine hasta start starts started begin begins began beginning from since inception opened founded',
    'established von beginn anfang debut inicio inizio desde',
  ].flatMap((words) => words.split(' ')),
);

/** A date in full, as ours are: with four digits of the year, and two of month and day. */
const DATE =
  /^[[{?~%./]*(?:\.\.|Y|-?[\dX]{4}(?:S\d+)?[?~%]?(?:$|[\]},./]|-[?~%]?[\dX]{2}[?~%]?(?:$|[\]},./]|-[?~%]?[\dX]{2}(?!\d))))/;
/** An end of a year in two digits, as others write it; the parts of a year that we have are 21 to 41. */
const SHORT_END = /^\d{4}-(?:1[3-9]|20|4[2-9]|[5-9]\d)$/;

/**
 * Whether an event in a list has no fields but ours, or beside these only such as mean nothing to anybody else, like `budget` or
 * `reviewer`: these are in its `data`. Then all that is called as ours must be as ours is, too.
 */
export function isOwnEvent(event: unknown): boolean {
  if (hasOwnFields(event)) return true;
  const record = Object(event) as Readonly<Record<string, unknown>>;
  const { id = '', date, start = date, end } = record;
  return (
    typeof id === 'string' &&
    [start, ...(end === undefined ? [] : [end])].every(isOwnDate) &&
    ['tags', 'media', 'sources', 'relations'].every((name) => Array.isArray(record[name] ?? [])) &&
    Object.keys(record).every((name) => isEventField(name) || !isTelling(name))
  );
}

const isOwnDate = (date: unknown): boolean =>
  typeof date === 'number'
    ? date < 1e3 || date > 3e3
    : typeof date === 'string' && DATE.test(date) && !SHORT_END.test(date);

function isTelling(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  // In another language than English, or in one language of several.
  return words.some(
    (word, index) => TELLING.has(word) || /[^a-z\d]/.test(word) || (index > 0 && /^[a-z]{2}$/.test(word)),
  );
}
