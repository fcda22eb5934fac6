import { knownLocale } from '../../time/locale.js';
import { isZone } from '../../time/zone.js';
import { ancestors } from './ancestors.js';
import type { CompanionHost } from './companion-host.js';

/** In what language a companion writes: as it is asked to, else its own, that of its timeline, that of what it is in. */
export function companionLocale(element: Element, host: CompanionHost | undefined, asked: string | undefined): string {
  const [own, ...others] = [element, ...(host ? [host] : [])].flatMap(ancestors).map(langOf);
  return knownLocale(asked, own, host?.setting?.locale, ...others);
}

/** On what clock a companion tells times: as it is asked to, else that of its timeline, else UTC. */
export function companionZone(host: CompanionHost | undefined, asked: string | undefined): string {
  const zone = asked ?? host?.setting?.timeZone ?? host?.timeZone ?? 'UTC';
  if (zone === 'local') return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : 'UTC';
}

const langOf = (element: Element): string | undefined => element.getAttribute('lang') || undefined;
