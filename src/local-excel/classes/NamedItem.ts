import { hostObject, targetOf, type HostObject } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import { quotedSheetName } from './ranges/quotedSheetName';
import type { DefinedName } from '../sheets/DefinedNames';
import type { Sheet } from '../sheets/Sheet';
import { areaAddress } from '../cells/Area';
import { CellError } from '../cells/Cell';
import { formulaToFile, formulaToShow } from '../editing/formulaText';
import { Reference } from '../formula/values';
import { ExcelError } from '../refusals/ExcelError';
import type { Session } from '../wire/Session';

/** Names of one sheet, or with no sheet those of the whole workbook. */
export const namesClass: ExcelClass<Sheet | undefined> = {
  items: (sheet, session) => namesOf(sheet, session).map((name) => hostObject('NamedItem', name)),
  item: (sheet, key, session) => findName(sheet, String(key), session),
  methods: {
    getCount: { call: (sheet, _args, session) => namesOf(sheet, session).length },
    getItemOrNullObject: { call: (sheet, [key], session) => findName(sheet, String(key), session) ?? null },
    add: {
      writes: true,
      call: (sheet, [name, reference, comment], session) => {
        if (!isValidName(String(name))) throw new ExcelError('InvalidArgument');
        if (findName(sheet, String(name), session)) throw new ExcelError('ItemAlreadyExists');
        const options = { sheet, comment: comment ? String(comment) : undefined };
        session.book.names.set(String(name), referenceFormula(reference, session), options);
        return findName(sheet, String(name), session);
      },
    },
  },
};

/** Names the file keeps for itself (print titles, filters) are not listed. */
function namesOf(sheet: Sheet | undefined, session: Session): DefinedName[] {
  return session.book.names.all().filter((name) => name.sheet === sheet && !name.name.startsWith('_xlnm.'));
}

function findName(sheet: Sheet | undefined, key: string, session: Session): HostObject | undefined {
  const name = namesOf(sheet, session).find((candidate) => candidate.name.toLowerCase() === key.toLowerCase());
  return name && hostObject('NamedItem', name);
}

/** A name starts with a letter or underscore and does not look like a cell address. */
function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
}

function referenceFormula(reference: unknown, session: Session): string {
  const range = targetOf(reference, 'Range');
  if (range) {
    const address = areaAddress(range.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `${quotedSheetName(range.sheet.name)}!${address}`;
  }
  const at = { sheet: session.book.activeSheet, row: 0, column: 0 };
  return formulaToFile(String(reference), session.book, at);
}

/** What the name stands for now: a range, a value, or undefined when the formula is beyond this program. */
function evaluated({ name, sheet }: DefinedName, session: Session): unknown {
  const at = { sheet: sheet ?? session.book.activeSheet, row: 0, column: 0 };
  return session.book.calculator.nameValue(name, at);
}

function rangeOf(name: DefinedName, session: Session): HostObject | null {
  const target = evaluated(name, session);
  return target instanceof Reference ? hostObject('Range', { sheet: target.sheet, area: target.area }) : null;
}

export const nameClass: ExcelClass<DefinedName> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { get: ({ name }) => name },
    comment: { get: ({ comment }) => comment },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    visible: {
      get: ({ isHidden }) => !isHidden,
      set: ({ name, sheet }, visible, { book }) => book.names.setHidden(name, sheet, visible !== true),
    },
    formula: {
      get: ({ formula }, session) =>
        formulaToShow(formula, session.book, { sheet: session.book.activeSheet, row: 0, column: 0 }),
      set: ({ name, sheet }, formula, session) =>
        session.book.names.set(name, referenceFormula(formula, session), { sheet }),
    },
    type: { get: (name, session) => nameType(evaluated(name, session)) },
    value: {
      get: (name, session) => {
        const value = evaluated(name, session);
        if (value instanceof Reference) return `${quotedSheetName(value.sheet.name)}!${areaAddress(value.area)}`;
        return value instanceof CellError ? value.code : (value ?? '');
      },
    },
  },
  methods: {
    getRange: { call: (name, _args, session) => rangeOf(name, session) ?? notARange() },
    getRangeOrNullObject: { call: (name, _args, session) => rangeOf(name, session) },
    delete: { writes: true, call: ({ name, sheet }, _args, { book }) => book.names.delete(name, sheet) },
  },
};

function nameType(value: unknown): string {
  if (value instanceof Reference) return 'Range';
  if (value instanceof CellError || value === undefined) return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function notARange(): never {
  throw new ExcelError('InvalidReference');
}
