import type { Place } from './WorkbookError';

/** `'My Start'!B11` → tab and cell */
export function placeOf(address: string | undefined): Place {
  const [, quoted, plain, cell] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
}
