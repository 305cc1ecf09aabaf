import type { Group } from '../../../domain/foreign/Group';
import { foldWord } from '../../text/foldWord';
import type { ReadGroupText } from './GroupText';

const NUMBERING = /^\s*(?:\d+(?:\.\d+)*[.):]?|[a-z][.)])\s+(?=\S)/i;

/**
 * The group a text names: the service in it, or a group of the workbook that is called so. A text with two services
 * names neither. Undefined for a blank text.
 */
export function groupOf(text: string, read: ReadGroupText): Group | undefined {
  const name = text.trim();
  if (name === '') return undefined;
  const { services } = read(name);
  return services.length === 1 ? serviceGroup(services[0]!, name) : { key: textKey(name), name };
}

export function serviceGroup(service: string, name: string): Group {
  return { key: `service ${service}`, name };
}

/** The same for a group however its name is numbered or spelled. */
function textKey(name: string): string {
  return `text ${foldWord(name.replace(NUMBERING, ''))}`;
}
