import { knownLocale } from '../../time/locale.js';
import { isZone } from '../../time/zone.js';
import { ancestors } from './ancestors.js';
import type { CompanionHost } from './companion-host.js';

/** The language of a companion: the one that is asked for, else that of its `lang`, of its timeline, or of the elements around it. */
export function companionLocale(element: Element, host: CompanionHost | undefined, asked: string | undefined): string {
  const [own, ...others] = [element, ...(host ? [host] : [])].flatMap(ancestors).map(langOf);
  return knownLocale(asked, own, host?.setting?.locale, ...others);
}

/** The time zone of a companion: the one that is asked for, else that of its timeline, else UTC. */
export function companionZone(host: CompanionHost | undefined, asked: string | undefined): string {
  const zone = asked ?? host?.setting?.timeZone ?? host?.timeZone ?? 'UTC';
  if (zone === 'local') return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : 'UTC';
}

const langOf = (element: Element): string | undefined => element.getAttribute('lang') || undefined;
