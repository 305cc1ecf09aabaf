import { hostObject, targetOf, type HostObject } from '../wire/HostObject';
import type { ExcelClass } from '../wire/ExcelClass';
import { absoluteReference, quotedSheetName } from './ranges/absoluteReference';
import type { DefinedName } from '../sheets/DefinedNames';
import type { Sheet } from '../sheets/Sheet';
import { areaAddress } from '../cells/Area';
import { CellError } from '../cells/Cell';
import { formulaToFile, formulaToShow } from '../editing/formulaText';
import { Reference } from '../formula/values';
import { ExcelError } from '../refusals/ExcelError';
import { reads, takes, text, writes, type Kind } from '../wire/parameters';
import type { RangeTarget, Session } from '../wire/Session';
import { formula } from './rules/formula';
import { name } from './rules/names';

/** What a name stands for: a range or a formula, which a constant is, too. */
const rangeOrFormula: Kind<RangeTarget | string> = (value) => targetOf(value, 'Range') ?? formula(value);

/** Names of one sheet, or with no sheet those of the whole workbook. */
export const namesClass: ExcelClass<Sheet | undefined> = {
  items: (sheet, session) => namesOf(sheet, session).map((item) => hostObject('NamedItem', item)),
  item: (sheet, key, session) => findName(sheet, String(key), session),
  methods: {
    getItemOrNullObject: reads({ name: text }, (sheet, args, session) => findName(sheet, args.name, session) ?? null),
    add: writes({ name, reference: rangeOrFormula }, (sheet, args, session) => {
      const isTaken = findName(sheet, args.name, session) ?? session.book.tables.named(args.name);
      if (isTaken) throw new ExcelError('ItemAlreadyExists');
      session.book.names.set(args.name, referenceFormula(args.reference, session), sheet);
      return findName(sheet, args.name, session);
    }),
  },
};

/** Names the file keeps for itself (print titles, filters) are not listed. */
function namesOf(sheet: Sheet | undefined, session: Session): DefinedName[] {
  return session.book.names.all().filter((item) => item.sheet === sheet && !item.name.startsWith('_xlnm.'));
}

function findName(sheet: Sheet | undefined, key: string, session: Session): HostObject | undefined {
  const item = namesOf(sheet, session).find((candidate) => candidate.name.toLowerCase() === key.toLowerCase());
  return item && hostObject('NamedItem', item);
}

function referenceFormula(reference: RangeTarget | string, session: Session): string {
  if (typeof reference !== 'string') return absoluteReference(reference);
  return formulaToFile(reference, session.book, { sheet: session.book.activeSheet, row: 0, column: 0 });
}

/** What the name stands for now: a range, a value, or undefined when the formula is beyond this program. */
function evaluated({ name: own, sheet }: DefinedName, session: Session): unknown {
  const at = { sheet: sheet ?? session.book.activeSheet, row: 0, column: 0 };
  return session.book.calculator.nameValue(own, at);
}

function rangeOf(item: DefinedName, session: Session): HostObject | null {
  const target = evaluated(item, session);
  return target instanceof Reference ? hostObject('Range', { sheet: target.sheet, area: target.area }) : null;
}

export const nameClass: ExcelClass<DefinedName> = {
  identity: (item) => ({ _Id: item.name }),
  scalars: {
    name: { get: (item) => item.name },
    formula: {
      get: (item, session) =>
        formulaToShow(item.formula, session.book, { sheet: session.book.activeSheet, row: 0, column: 0 }),
      set: takes(rangeOrFormula, (item, reference, session) =>
        session.book.names.set(item.name, referenceFormula(reference, session), item.sheet),
      ),
    },
    type: { get: (item, session) => nameType(evaluated(item, session)) },
    value: {
      get: (item, session) => {
        const value = evaluated(item, session);
        if (value instanceof Reference) return `${quotedSheetName(value.sheet.name)}!${areaAddress(value.area)}`;
        return value instanceof CellError ? value.code : (value ?? '');
      },
    },
  },
  methods: {
    getRange: reads({}, (item, _, session) => rangeOf(item, session) ?? notARange()),
    getRangeOrNullObject: reads({}, (item, _, session) => rangeOf(item, session)),
    delete: writes({}, (item, _, { book }) => book.names.delete(item.name, item.sheet)),
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
