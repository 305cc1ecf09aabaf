import { NAME_PREFIX } from './settingNames';
import type { WorkbookSnapshot } from './WorkbookSnapshot';

/** The defined names of ours that lead nowhere, because their cells, row or tab were deleted or written over. */
export function brokenNames({ names, settings }: Pick<WorkbookSnapshot, 'names' | 'settings'>): readonly string[] {
  const asWritten = new Map([...settings.keys()].map((name) => [name.toLowerCase(), name]));
  return [...names]
    .filter(([name, formula]) => name.startsWith(NAME_PREFIX.toLowerCase()) && formula.includes('#REF!'))
    .map(([name]) => asWritten.get(name) ?? name);
}
