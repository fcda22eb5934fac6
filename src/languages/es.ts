/** No native speaker has reviewed this file yet. */

import type { DateWords } from '../time/date-words.js';
import { roman } from '../time/roman.js';
import { inBrackets } from '../time/words/in-brackets.js';
import type { Language } from './language.js';
import { speech } from './speech.js';

const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];

export const words: DateWords = {
  about: (date, unit) => `hacia ${the(date, unit)}`,
  possibly: (date, unit) => `posiblemente ${the(date, unit)}`,
  since: (date, unit) => `desde ${the(date, unit)}`,
  from: (date, unit) => `desde ${the(date, unit)}, fin desconocido`,
  until: (date, unit) => `hasta ${the(date, unit)}`,
  endedThen: (date, unit) => `hasta ${the(date, unit)}, inicio desconocido`,
  orBefore: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  between: (first, last, unit, lastUnit) => `entre ${the(first, unit)} y ${the(last, lastUnit)}`,
  sometime: (between) => `algún momento ${between}`,
  aside: inBrackets('aproximadamente', 'posiblemente'),
  hasAside: () => true,
  range: (first, last) => `${first} – ${last}`,
  season: (season, year) => `${SEASONS[season]!} de ${year}`,
  decade: (n, numeral) => `década de ${numeral(n)}`,
  century: (n) => `siglo ${roman(n)}`,
  millennium: (n) => `${roman(n)} milenio`,
  beforeChrist: (period) => `${period} a. C.`,
  julian: (date) => `${date} (juliano)`,
};

function the(date: string, unit: string): string {
  if (unit === 'decade' || date.startsWith('primavera')) return `la ${date}`;
  return ['day', 'season', 'century', 'millennium'].includes(unit) ? `el ${date}` : date;
}

export const messages: Language['messages'] = (locale) => {
  const { count, number, list, percent } = speech(locale);
  const events = (n: number): string =>
    count(n, { one: '# acontecimiento', many: '# de acontecimientos', other: '# acontecimientos' });
  const enlargedStretches = (enlarged: readonly string[]): string =>
    `${enlarged.length > 1 ? 'periodos ampliados' : 'periodo ampliado'}: ${list(enlarged)}`;
  return {
    sentenceEnd: '. ',
    summary: (n, from, to) => `${events(n)}, ${from === to ? from : `${from} – ${to}`}`,
    goesOn: 'Algunos siguen en curso',
    endsUnknown: 'De algunos no se conoce el inicio o el fin',
    clock: (zone) => `Hora del eje: ${zone}`,
    notToScale: (enlarged) => `No está a escala, ${enlargedStretches(enlarged)}`,
    gapsShortened: 'No está a escala, intervalos largos acortados',
    evenedOut: 'El tiempo entre acontecimientos está igualado',
    inSequence: 'No está a escala, el mismo paso de cada acontecimiento al siguiente',
    logarithmic: 'No está a escala, cada potencia de diez mide lo mismo',
    trueScale: 'Escala real',
    fittedScale: 'Escala ajustada',
    whyFitted: (enlarged) =>
      `A escala real se superpondrían ${enlarged.length > 0 ? `acontecimientos (${list(enlarged)})` : 'muchos acontecimientos'}. Mostrar de todos modos.`,
    whyTrue: 'Todos los años miden lo mismo. Dar a los acontecimientos el espacio que necesitan.',
    shown: (n, total, dates) => `${number(n)} de ${events(total)}, ${dates}`,
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    showAll: 'Mostrar todo',
    crowd: (n, dates) => `${events(n)}, ${dates}: acercar`,
    laneCount: events,
    legend: 'Colores',
    others: 'Otros',
    today: 'Hoy',
    now: 'Ahora',
    breakTitle: (duration) => `${duration}, intervalo acortado`,
    nothingFor: (duration) => `después nada durante ${duration}`,
    timeline: 'Cronología',
    loading: (share = NaN) => `Cargando acontecimientos…${share <= 1 ? ` ${percent(share)}` : ''}`,
    empty: 'Aún no hay acontecimientos.',
    failed: 'No se ha podido cargar la cronología.',
    tryAgain: 'Reintentar',
    download: 'Descargar',
    downloads: {
      csv: 'Hoja de cálculo (CSV)',
      ics: 'Calendario (iCalendar)',
      json: 'Datos (JSON)',
      jsonld: 'Datos enlazados (JSON-LD)',
      svg: 'Imagen (SVG)',
      png: 'Imagen (PNG)',
    },
    follow: 'Seguir los más recientes',
    hands: {
      wheelHint: (key) => `${key} + rueda para ampliar`,
      touchHint: 'Use dos dedos para mover',
      keys: 'Teclas',
      previousEvent: 'Acontecimiento anterior y siguiente',
      previousLane: 'Carril anterior y siguiente',
      firstEvent: 'Primer y último acontecimiento',
      previousBurst: 'Grupo de acontecimientos anterior y siguiente',
      open: 'Mostrar detalles',
      leave: 'Cerrar o volver',
      zoom: 'Ampliar, reducir',
      move: 'Mover lo que se muestra',
      leap: 'Un paso mayor atrás y adelante',
      mark: 'Marcar un intervalo de tiempo',
      help: 'Estas teclas',
      keyNames: {
        ...{ left: 'Flecha izquierda', right: 'Flecha derecha', up: 'Flecha arriba', down: 'Flecha abajo' },
        ...{ home: 'Inicio', end: 'Fin', pageUp: 'Re Pág', pageDown: 'Av Pág' },
        ...{ enter: 'Intro', escape: 'Esc', shift: 'Mayús' },
      },
      previous: 'Anterior',
      next: 'Siguiente',
      openAt: (host) => `Abrir en ${host}`,
      showFrom: (host) => `Mostrar desde ${host}`,
      notLoaded: (what) => `No se pudo cargar: ${what}`,
      relations: { causes: 'Causa', follows: 'Sigue a', 'part-of': 'Parte de', see: 'Véase también' },
    },
    details: { details: 'Detalles', choose: 'Elija un acontecimiento para leer más sobre él.' },
    controls: {
      toolbar: 'Controles de la cronología',
      earlier: 'Antes',
      later: 'Después',
      previous: 'Acontecimiento anterior',
      next: 'Acontecimiento siguiente',
      asList: 'Lista',
      all: (n) => `Todo: ${events(n)}`,
    },
    filter: {
      filter: 'Filtro',
      matching: (n, total) => `Coincidencias: ${number(n)} de ${events(total)}`,
      searching: 'Buscando…',
      noMatch: 'no coincide',
      tag: 'Etiqueta',
      from: 'Desde',
      until: 'Hasta',
      hideOthers: 'Ocultar los demás',
      more: (n) => `${number(n)} más`,
      fewer: 'Menos',
      noDate: (text) => `«${text}» no es una fecha; por ejemplo 1961, 1961-07 o 1961-07-06`,
      wrongOrder: (from, until) => `El final, ${until}, es anterior al comienzo, ${from}`,
    },
    list: {
      untitled: 'Acontecimientos',
      events,
      found: (n, total) => `${number(n)} de ${events(total)}`,
      nothing: 'Ningún acontecimiento contiene todas estas palabras.',
      search: 'Buscar',
      clear: 'Borrar la búsqueda',
      groupBy: 'Agrupar por',
      none: 'Nada',
      year: 'Año',
      date: 'Fecha',
      title: 'Título',
      lane: 'Carril',
      noLane: 'Otros',
      previous: (n) => `${number(n)} anteriores`,
      next: (n) => `${number(n)} siguientes`,
      shown: (first, last, total) => `${number(first)}–${number(last)} de ${number(total)}`,
      readMore: 'Leer más',
    },
    leftOut: (n, total) => count(n, { one: `# de ${events(total)} omitido`, other: `# de ${events(total)} omitidos` }),
    warnings: (n) => count(n, { one: '# nota sobre los datos', other: '# notas sobre los datos' }),
    close: 'Cerrar',
    sources: 'Fuentes',
    place: 'Lugar',
    readMore: 'Leer más',
    status: { reported: 'Según informes', disputed: 'En disputa', planned: 'Previsto', cancelled: 'Cancelado' },
  };
};

export const overview: Language['overview'] = {
  overview: 'Vista general',
  window: 'Tiempo visible',
  start: 'Inicio del tiempo visible',
  end: 'Fin del tiempo visible',
};
