import { targetOf } from '../../wire/HostObject';
import type { ExcelClass } from '../../wire/ExcelClass';
import { quotedSheetName } from './quotedSheetName';
import { areaAddress } from '../../cells/Area';
import { DataValidations, validationFormula } from '../../book/DataValidations';
import { formulaToFile, formulaToShow } from '../../editing/formulaText';
import { createElement, type XmlElement } from '../../xml/XmlElement';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import { requireUnprotected } from './rangeAccess';

/** Rule kinds of the API → types in the file. */
const TYPES = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
} as const;

type RuleKind = keyof typeof TYPES;

/** Operators of the API → operators in the file. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

interface BasicRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly formula?: unknown;
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
}

export const dataValidationClass: ExcelClass<RangeTarget> = {
  scalars: {
    type: { get: (range) => capitalized(ruleKind(elementAt(range)) ?? 'none') },
    rule: {
      get: (range, session) => readRule(range, session),
      set: (range, rule, session) => writeRule(range, rule as Partial<Record<RuleKind, BasicRule>>, session),
    },
    ignoreBlanks: {
      get: (range) => elementAt(range)?.attributes['allowBlank'] === '1',
      set: (range, ignores) => setAttributes(range, { allowBlank: ignores === true ? '1' : '0' }),
    },
    prompt: {
      get: (range) => {
        const { showInputMessage, promptTitle = '', prompt = '' } = elementAt(range)?.attributes ?? {};
        return { showPrompt: showInputMessage === '1', title: promptTitle, message: prompt };
      },
      set: (range, prompt) => {
        const { showPrompt, title, message } = prompt as { showPrompt?: boolean; title?: string; message?: string };
        setAttributes(range, {
          showInputMessage: showPrompt === false ? '0' : '1',
          promptTitle: title ?? '',
          prompt: message ?? '',
        });
      },
    },
    errorAlert: {
      get: (range) => {
        const attributes = elementAt(range)?.attributes ?? {};
        const { showErrorMessage, errorTitle = '', error = '', errorStyle = 'stop' } = attributes;
        const style = capitalized(errorStyle);
        return { showAlert: showErrorMessage === '1', title: errorTitle, message: error, style };
      },
      set: (range, alert) => {
        const { showAlert, title, message, style } = alert as Record<string, string> & { showAlert?: boolean };
        setAttributes(range, {
          showErrorMessage: showAlert === false ? '0' : '1',
          errorTitle: title ?? '',
          error: message ?? '',
          errorStyle: (style ?? 'Stop').toLowerCase(),
        });
      },
    },
  },
  methods: {
    clear: {
      writes: true,
      call: (range) => {
        requireUnprotected(range);
        new DataValidations(range.sheet).clear(range.area);
      },
    },
  },
};

function elementAt({ sheet, area }: RangeTarget): XmlElement | undefined {
  return new DataValidations(sheet).covering(area)?.element;
}

function setAttributes(range: RangeTarget, attributes: Record<string, string>): void {
  requireUnprotected(range);
  Object.assign(new DataValidations(range.sheet).edit(range.area).attributes, attributes);
}

function ruleKind(element: XmlElement | undefined): RuleKind | undefined {
  const type = element?.attributes['type'];
  return (Object.keys(TYPES) as RuleKind[]).find((kind) => TYPES[kind] === type);
}

function readRule({ sheet, area }: RangeTarget, session: Session): unknown {
  const element = elementAt({ sheet, area });
  const kind = ruleKind(element);
  if (!element || !kind) return {};
  const show = (number: 1 | 2): string =>
    formulaToShow(validationFormula(element, number), session.book, { sheet, row: area.top, column: area.left });
  if (kind === 'custom') return { custom: { formula: show(1) } };
  if (kind === 'list') {
    const typed = /^"([\s\S]*)"$/.exec(validationFormula(element, 1))?.[1];
    const inCellDropDown = element.attributes['showDropDown'] !== '1';
    return { list: { inCellDropDown, source: typed?.replace(/""/g, '"') ?? show(1) } };
  }
  const inFile = element.attributes['operator'] ?? 'between';
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === inFile);
  return { [kind]: { formula1: show(1), formula2: show(2), operator } };
}

function writeRule(range: RangeTarget, rule: Partial<Record<RuleKind, BasicRule>>, session: Session): void {
  requireUnprotected(range);
  const [entry] = Object.entries(rule).filter(([, value]) => value) as [RuleKind, BasicRule][];
  if (!entry || !(entry[0] in TYPES)) throw new ExcelError('InvalidArgument');
  const [kind, basic] = entry;
  session.book.startEdit();
  const element = new DataValidations(range.sheet).edit(range.area);
  element.attributes['type'] = TYPES[kind];
  if (basic.operator) element.attributes['operator'] = operatorInFile(basic.operator);
  if (kind === 'list') element.attributes['showDropDown'] = basic.inCellDropDown === false ? '1' : '0';
  const formulas = kind === 'list' ? [listSource(basic.source, range, session)] : otherFormulas(basic, range, session);
  element.children = formulas.map((formula, index) => createElement(`formula${index + 1}`, {}, [formula]));
}

/** @throws InvalidArgument for a typed list longer than the 255 characters Excel takes */
function listSource(source: unknown, range: RangeTarget, session: Session): string {
  const target = targetOf(source, 'Range');
  if (target) return `${quotedSheetName(target.sheet.name)}!${absoluteAddress(target)}`;
  const text = String(source ?? '');
  if (text.startsWith('=')) return fileFormula(text, range, session);
  if (text === '' || text.length > 255) throw new ExcelError('InvalidArgument');
  return `"${text.replace(/"/g, '""')}"`;
}

function otherFormulas({ formula, formula1, formula2 }: BasicRule, range: RangeTarget, session: Session): string[] {
  return [formula ?? formula1, formula2]
    .filter((value) => value !== undefined && value !== null && value !== '')
    .map((value) => fileFormula(String(value), range, session));
}

function fileFormula(text: string, { sheet, area }: RangeTarget, session: Session): string {
  return formulaToFile(text, session.book, { sheet, row: area.top, column: area.left });
}

function absoluteAddress({ area }: RangeTarget): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function operatorInFile(operator: string): string {
  const inFile = OPERATORS[operator];
  if (!inFile) throw new ExcelError('InvalidArgument');
  return inFile;
}
