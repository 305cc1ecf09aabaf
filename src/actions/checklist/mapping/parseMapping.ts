import { FOREIGN_FIELDS, type ForeignField } from '../../../domain/foreign/foreignFields';
import { FOREIGN_ROLES } from '../../../domain/foreign/ForeignRole';
import type { BlockMapping, LayoutMapping, TabMapping } from '../../../domain/foreign/LayoutMapping';

/** A mapping, or the part of the text that is none. */
export type ParsedMapping = { readonly mapping: LayoutMapping } | { readonly wrong: string };

/** Reads a mapping as `inspect` prints it, also inside of all that it prints. */
export function parseMapping(text: string): ParsedMapping {
  try {
    return { mapping: mappingIn(JSON.parse(text.replace(/^\uFEFF/, ''))) };
  } catch (error) {
    if (error instanceof SyntaxError) return { wrong: 'JSON' };
    if (error instanceof WrongPart) return { wrong: error.message };
    throw error;
  }
}

class WrongPart extends Error {}

function mappingIn(json: unknown): LayoutMapping {
  const { mapping, tabs } = recordIn(json, 'tabs');
  if (mapping !== undefined) return mappingIn(mapping);
  if (!Array.isArray(tabs)) throw new WrongPart('tabs');
  return { tabs: tabs.map((tab, index) => tabIn(tab, `tabs[${index}]`)) };
}

function tabIn(json: unknown, part: string): TabMapping {
  const { sheet, role, headerRow, columns } = recordIn(json, part);
  if (typeof sheet !== 'string') throw new WrongPart(`${part}.sheet`);
  if (role === 'none') return { sheet, role };
  const known = FOREIGN_ROLES.find((each) => each === role);
  if (!known) throw new WrongPart(`${part}.role`);
  if (!Number.isInteger(headerRow) || Number(headerRow) < 1) throw new WrongPart(`${part}.headerRow`);
  return { sheet, role: known, headerRow: Number(headerRow), columns: columnsIn(columns, `${part}.columns`) };
}

function columnsIn(json: unknown, part: string): BlockMapping['columns'] {
  const named = Object.entries(recordIn(json, part)).map(([field, column]) => {
    const isField = FOREIGN_FIELDS.includes(field as ForeignField);
    if (!isField || typeof column !== 'string') throw new WrongPart(`${part}.${field}`);
    return [field, column] as const;
  });
  return Object.fromEntries(named);
}

function recordIn(json: unknown, part: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new WrongPart(part);
  return json as Readonly<Record<string, unknown>>;
}
