import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The file with one part's text changed, as another program might have written it. */
export function editPart(file: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [part]: strToU8(edit(strFromU8(parts[part]!))) });
}
