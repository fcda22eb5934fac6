import { isEventField } from '../../model/event-fields.js';
import { hasOwnFields } from './own-document.js';

/**
 * Words in field names that mean something in other formats: lanes and tags, descriptions, links and pictures, places
 * and colours, ids, dates and their parts, starts and ends. The same words as in `records/field-names.ts`, which is
 * downloaded only for such formats; a test keeps both in step.
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
    'date dates hdate datum fecha data time timestamp ts datetime when year years yr jahr jaar annee ano anno rok yil vuosi month monat mois mes mese maand mesic miesiac day jour dia giorno dzien tag hour hours',
    'mo dy hr mn sec uhrzeit heure hora minute minutes second seconds at on updated created published release released occurred happened',
    'death died deceased dod burial mort deces muerte tod gestorben birth dob born baptism naissance nacimiento geburt geboren',
    'end ends ended ending until till to finish finished stop stopped close closed due expire expires expiry expiration cessation dissolved',
    'abolished eol resolved bis ende fin fim fine hasta start starts started begin begins began beginning from since inception opened founded',
    'established von beginn anfang debut inicio inizio desde',
  ].flatMap((words) => words.split(' ')),
);

/** A complete date in our format: with four digits of the year, and two of month and day. */
const DATE =
  /^[[{?~%./]*(?:\.\.|Y|-?[\dX]{4}(?:S\d+)?[?~%]?(?:$|[\]},./]|-[?~%]?[\dX]{2}[?~%]?(?:$|[\]},./]|-[?~%]?[\dX]{2}(?!\d))))/;
/** A two-digit end of a range of years, in other formats. In EDTF, parts of a year are 21 to 41. */
const SHORT_END = /^\d{4}-(?:1[3-9]|20|4[2-9]|[5-9]\d)$/;

/**
 * Whether an event in a list has only our fields, besides fields that mean nothing in other formats, such as `budget`
 * or `reviewer`, which belong in its `data`. Then all fields with our names must also have valid values.
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
  // In a language other than English, or one of several languages.
  return words.some(
    (word, index) => TELLING.has(word) || /[^a-z\d]/.test(word) || (index > 0 && /^[a-z]{2}$/.test(word)),
  );
}
