import type { Sheet } from '../sheets/Sheet';
import { ExcelError } from '../refusals/ExcelError';
import type { ExcelClass } from '../wire/ExcelClass';
import { flag, notHere, oneOf, optional, record, text, writes } from '../wire/parameters';
import type { Session } from '../wire/Session';
import { WHOLE_SHEET } from '../cells/Area';
import { isProtected } from './ranges/rangeAccess';

/** Options of the API → attributes in the file, where 1 forbids. */
const ATTRIBUTES = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

type Option = keyof typeof ATTRIBUTES;

const OPTIONS = Object.keys(ATTRIBUTES) as Option[];

/** Excel.WorksheetProtectionOptions: what is not named is forbidden. */
const options = record({
  ...(Object.fromEntries(OPTIONS.map((option) => [option, optional(flag, false)])) as Record<
    Option,
    ReturnType<typeof optional<boolean>>
  >),
  selectionMode: optional(oneOf('Normal', 'Unlocked None'), 'Normal'),
});

const NOTHING_ALLOWED = options({});

export const sheetProtectionClass: ExcelClass<Sheet> = {
  scalars: { protected: { get: isProtected } },
  methods: {
    protect: writes({ options: optional(options, NOTHING_ALLOWED), password: notHere }, (sheet, args, session) =>
      protect(sheet, args.options, session),
    ),
    unprotect: writes({ password: optional(text) }, unprotect),
  },
};

/** @throws InvalidOperation when it is protected already */
function protect(sheet: Sheet, wanted: ReturnType<typeof options>, session: Session): void {
  if (isProtected(sheet)) throw new ExcelError('InvalidOperation');
  const { attributes } = sheet.sections.edit('sheetProtection');
  attributes['sheet'] = '1';
  for (const option of OPTIONS) {
    const value = wanted[option] ? '0' : '1';
    if (value !== inFileWhenUnsaid(option)) attributes[ATTRIBUTES[option]] = value;
  }
  session.excel.announce({ kind: 'protected', sheet, area: WHOLE_SHEET, session });
}

/** Objects and scenarios are only forbidden when the file says so. */
function inFileWhenUnsaid(option: Option): '0' | '1' {
  return option === 'allowEditObjects' || option === 'allowEditScenarios' ? '0' : '1';
}

/**
 * A password that is not needed does no harm.
 * @throws AccessDenied without the password a sheet has, ApiNotFound with one: none can be checked here
 */
function unprotect(sheet: Sheet, { password }: { readonly password: string | undefined }, session: Session): void {
  const protection = sheet.sections.get('sheetProtection');
  if (!protection) return;
  const hasPassword = ['password', 'hashValue'].some((name) => protection.attributes[name] !== undefined);
  if (hasPassword) throw new ExcelError(password ? 'ApiNotFound' : 'AccessDenied', undefined, 'password');
  sheet.sections.remove(protection);
  session.excel.announce({ kind: 'unprotected', sheet, area: WHOLE_SHEET, session });
}
