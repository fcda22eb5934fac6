/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { roman } from '../time/roman.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];

export const words: DateWords = {
  about: (date, unit) => `vers ${the(date, unit)}`,
  possibly: (date, unit) => `peut-être ${the(date, unit)}`,
  since: (date, unit) => `depuis ${the(date, unit)}`,
  from: (date, unit) => `à partir ${contract('de', date, unit)}, fin inconnue`,
  until: (date, unit) => `jusqu’${contract('à', date, unit)}`,
  endedThen: (date, unit) => `jusqu’${contract('à', date, unit)}, début inconnu`,
  orBefore: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  between: (first, last, unit, lastUnit) => `entre ${the(first, unit)} et ${the(last, lastUnit)}`,
  sometime: (between) => `un moment ${between}`,
  aside: inBrackets('environ', 'peut-être'),
  hasAside: () => true,
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} ${year}`,
  decade: (n, numeral) => `années ${numeral(n)}`,
  century: (n) => `${roman(n)}${n === 1 ? 'ᵉʳ' : 'ᵉ'} siècle`,
  millennium: (n) => `${roman(n)}${n === 1 ? 'ᵉʳ' : 'ᵉ'} millénaire`,
  beforeChrist: (period) => `${period} av. J.-C.`,
  julian: (date) => `${date} (julien)`,
};

function the(date: string, unit: string): string {
  if (unit === 'decade') return `les ${date}`;
  if (unit === 'season') return /^[éah]/.test(date) ? `l’${date}` : `le ${date}`;
  return ['day', 'century', 'millennium'].includes(unit) ? `le ${date}` : date;
}

/** “du 11 juin”, “au 11 juin”, “de 1570”, “en 1570”, “aux années 1960”. */
function contract(preposition: 'de' | 'à', date: string, unit: string): string {
  if (date.startsWith('un ')) return preposition === 'de' ? `d’${date}` : `à ${date}`;
  const article = the(date, unit);
  const [masculine, plural, bare] = preposition === 'de' ? ['du', 'des', 'de'] : ['au', 'aux', 'en'];
  if (article === date) return preposition === 'de' && /^[aéo]/.test(date) ? `d’${date}` : `${bare} ${date}`;
  if (article.startsWith('l’')) return `${preposition} ${article}`;
  return `${article.startsWith('les') ? plural : masculine} ${date}`;
}

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string => count(n, { one: '# événement', many: '# d’événements', other: '# événements' });
  const enlargedStretches = (enlarged: readonly string[]): string =>
    `${enlarged.length > 1 ? 'périodes agrandies' : 'période agrandie'}\u00a0: ${list(enlarged)}`;
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? from : `${from} – ${to}`}`,
    goesOn: 'Certains se poursuivent',
    endsUnknown: 'Le début ou la fin de certains n’est pas connu',
    clock: (zone) => `Heure de l’axe\u00a0: ${zone}`,
    notToScale: (enlarged) => `Pas à l’échelle, ${enlargedStretches(enlarged)}`,
    gapsShortened: 'Pas à l’échelle, longs intervalles raccourcis',
    evenedOut: 'Les intervalles entre événements sont égalisés',
    inSequence: 'Pas à l’échelle, le même pas d’un événement au suivant',
    logarithmic: 'Pas à l’échelle, la même longueur pour chaque puissance de dix',
    trueScale: 'Échelle réelle',
    fittedScale: 'Échelle adaptée',
    whyFitted: (enlarged) =>
      `À l’échelle réelle, ${enlarged.length > 0 ? `des événements se superposeraient (${list(enlarged)})` : 'de nombreux événements se superposeraient'}. Afficher quand même.`,
    whyTrue: 'Chaque année a la même longueur. Donner aux événements la place qu’il leur faut.',
    shown: (n, total, dates) => `${number(n)} sur ${events(total)}, ${dates}`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    showAll: 'Tout afficher',
    crowd: (n, dates) => `${events(n)}, ${dates}\u00a0: agrandir`,
    laneCount: events,
    legend: 'Couleurs',
    others: 'Autres',
    today: 'Aujourd’hui',
    now: 'Maintenant',
    breakTitle: (duration) => `${duration}, intervalle raccourci`,
    nothingFor: (duration) => `puis rien pendant ${duration}`,
    timeline: 'Chronologie',
    loading: (share = NaN) => `Chargement des événements…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'Aucun événement pour l’instant.',
    failed: 'La chronologie n’a pas pu être chargée.',
    tryAgain: 'Réessayer',
    download: 'Télécharger',
    downloads: {
      csv: 'Tableur (CSV)',
      ics: 'Agenda (iCalendar)',
      json: 'Données (JSON)',
      jsonld: 'Données liées (JSON-LD)',
      svg: 'Image (SVG)',
      png: 'Image (PNG)',
    },
    follow: 'Suivre les plus récents',
    hands: {
      wheelHint: (key) => `${key} + molette pour zoomer`,
      touchHint: 'Utiliser deux doigts pour déplacer',
      keys: 'Touches',
      previousEvent: 'Événement précédent et suivant',
      previousLane: 'Piste précédente et suivante',
      firstEvent: 'Premier et dernier événement',
      previousBurst: 'Groupe d’événements précédent et suivant',
      open: 'Afficher les détails',
      leave: 'Fermer ou revenir',
      zoom: 'Agrandir, réduire',
      move: 'Déplacer la vue',
      leap: 'Un plus grand pas en arrière et en avant',
      mark: 'Marquer une période',
      help: 'Ces touches',
      keyNames: {
        ...{ left: 'Flèche gauche', right: 'Flèche droite', up: 'Flèche haut', down: 'Flèche bas' },
        ...{ home: 'Début', end: 'Fin', pageUp: 'Page haut', pageDown: 'Page bas' },
        ...{ enter: 'Entrée', escape: 'Échap', shift: 'Maj' },
      },
      previous: 'Précédent',
      next: 'Suivant',
      openAt: (host) => `Ouvrir sur ${host}`,
      showFrom: (host) => `Afficher depuis ${host}`,
      notLoaded: (what) => `Chargement impossible : ${what}`,
      relations: { causes: 'Cause', follows: 'Fait suite à', 'part-of': 'Fait partie de', see: 'Voir aussi' },
    },
    details: { details: 'Détails', choose: 'Choisir un événement pour en savoir plus.' },
    controls: {
      toolbar: 'Commandes de la frise',
      earlier: 'Plus tôt',
      later: 'Plus tard',
      previous: 'Événement précédent',
      next: 'Événement suivant',
      asList: 'Liste',
      all: (n) => `Tout : ${events(n)}`,
    },
    filter: {
      filter: 'Filtre',
      matching: (n, total) => `Correspondances : ${number(n)} sur ${events(total)}`,
      searching: 'Recherche en cours…',
      noMatch: 'ne correspond pas',
      tag: 'Mot-clé',
      from: 'Du',
      until: 'Au',
      hideOthers: 'Masquer les autres',
      more: (n) => `${number(n)} de plus`,
      fewer: 'Moins',
      noDate: (text) => `« ${text} » n’est pas une date ; par exemple 1961, 1961-07 ou 1961-07-06`,
      wrongOrder: (from, until) => `La fin, ${until}, précède le début, ${from}`,
    },
    list: {
      untitled: 'Événements',
      events,
      found: (n, total) => `${number(n)} sur ${events(total)}`,
      nothing: 'Aucun événement ne contient tous ces mots.',
      search: 'Rechercher',
      clear: 'Effacer la recherche',
      groupBy: 'Grouper par',
      none: 'Rien',
      year: 'Année',
      date: 'Date',
      title: 'Titre',
      lane: 'Piste',
      noLane: 'Autres',
      previous: (n) => `${number(n)} précédents`,
      next: (n) => `${number(n)} suivants`,
      shown: (first, last, total) => `${number(first)}–${number(last)} sur ${number(total)}`,
      readMore: 'Lire la suite',
    },
    leftOut: (n, total) => count(n, { one: `# sur ${events(total)} écarté`, other: `# sur ${events(total)} écartés` }),
    warnings: (n) => count(n, { one: '# remarque sur les données', other: '# remarques sur les données' }),
    close: 'Fermer',
    sources: 'Sources',
    place: 'Lieu',
    readMore: 'Lire la suite',
    status: { reported: 'Signalé', disputed: 'Contesté', planned: 'Prévu', cancelled: 'Annulé' },
  };
};

export const overview: Language['overview'] = {
  overview: 'Vue d’ensemble',
  window: 'Période visible',
  start: 'Début de la période visible',
  end: 'Fin de la période visible',
};
