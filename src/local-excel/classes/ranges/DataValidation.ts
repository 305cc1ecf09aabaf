import { targetOf } from '../../wire/HostObject';
import type { ExcelClass } from '../../wire/ExcelClass';
import { absoluteReference } from './absoluteReference';
import { DataValidations, validationFormula } from '../../book/DataValidations';
import { formulaToFile, formulaToShow } from '../../editing/formulaText';
import { createElement, type XmlElement } from '../../xml/XmlElement';
import { ExcelError } from '../../refusals/ExcelError';
import type { RangeTarget, Session } from '../../wire/Session';
import { flag, oneOf, optional, record, refuse, takes, textUpTo, writes, type Kind } from '../../wire/parameters';
import { formula, limit } from '../rules/formula';
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

/** A limit or a list: a range, a formula, or what was typed. */
const given: Kind<RangeTarget | string> = (value) => targetOf(value, 'Range') ?? limit(value);

const typedLimit: Kind<RangeTarget | string> = (value) => {
  const read = given(value);
  return typeof read !== 'string' || read.startsWith('=') || isNumber(read) ? read : refuse();
};

const basicRule = (limitKind: Kind<RangeTarget | string>) =>
  optional(
    record({
      formula1: limitKind,
      formula2: optional((value) => (value === '' ? '' : limitKind(value))),
      operator: oneOf(
        'Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqualTo LessThanOrEqualTo',
      ),
    }),
  );

/** Dates and times as texts only Excel reads. */
const dateRule = basicRule((value) => {
  const isText = typeof value === 'string' && !value.startsWith('=') && !isNumber(value);
  if (isText) throw new ExcelError('ApiNotFound');
  return given(value);
});

/** Excel.DataValidationRule: exactly one of these. */
const rule = record({
  wholeNumber: basicRule(typedLimit),
  decimal: basicRule(typedLimit),
  textLength: basicRule(typedLimit),
  date: dateRule,
  time: dateRule,
  list: optional(record({ source: given, inCellDropDown: optional(flag, true) })),
  custom: optional(record({ formula })),
});

/** The limits of Excel's dialog: 32 characters for a title, 255 for a message. */
const title = optional(textUpTo(32), '');
const message = optional(textUpTo(255), '');
const prompt = record({ showPrompt: optional(flag, true), title, message });
const errorAlert = record({
  showAlert: optional(flag, true),
  title,
  message,
  style: optional(oneOf('Stop Warning Information'), 'Stop'),
});

function isNumber(typed: string): boolean {
  return typed.trim() !== '' && Number.isFinite(Number(typed));
}

export const dataValidationClass: ExcelClass<RangeTarget> = {
  scalars: {
    type: { get: (range) => capitalized(ruleKind(elementAt(range)) ?? 'none') },
    rule: {
      get: (range, session) => readRule(range, session),
      set: takes(rule, writeRule),
    },
    prompt: {
      get: (range) => {
        const { showInputMessage, promptTitle = '', prompt: text = '' } = elementAt(range)?.attributes ?? {};
        return { showPrompt: showInputMessage === '1', title: promptTitle, message: text };
      },
      set: takes(prompt, (range, { showPrompt, ...texts }) =>
        setAttributes(range, {
          showInputMessage: showPrompt ? '1' : '0',
          promptTitle: texts.title,
          prompt: texts.message,
        }),
      ),
    },
    errorAlert: {
      get: (range) => {
        const attributes = elementAt(range)?.attributes ?? {};
        const { showErrorMessage, errorTitle = '', error = '', errorStyle = 'stop' } = attributes;
        const style = capitalized(errorStyle);
        return { showAlert: showErrorMessage === '1', title: errorTitle, message: error, style };
      },
      set: takes(errorAlert, (range, { showAlert, style, ...texts }) =>
        setAttributes(range, {
          showErrorMessage: showAlert ? '1' : '0',
          errorTitle: texts.title,
          error: texts.message,
          errorStyle: style.toLowerCase(),
        }),
      ),
    },
  },
  methods: {
    clear: writes({}, (range) => {
      requireUnprotected(range);
      new DataValidations(range.sheet).clear(range.area);
    }),
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
  const hasTwo = validationFormula(element, 2) !== '';
  return { [kind]: { formula1: show(1), formula2: hasTwo ? show(2) : '', operator } };
}

/** @throws InvalidArgument before anything is written */
function writeRule(range: RangeTarget, wanted: ReturnType<typeof rule>, session: Session): void {
  requireUnprotected(range);
  const kinds = (Object.keys(TYPES) as RuleKind[]).filter((name) => wanted[name] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return refuse();
  const formulas = formulasOf(kind, wanted).map((each) => fileFormula(each, range, session));
  session.book.startEdit();
  const element = new DataValidations(range.sheet).edit(range.area);
  element.attributes['type'] = TYPES[kind];
  if (kind === 'list') element.attributes['showDropDown'] = wanted.list!.inCellDropDown ? '0' : '1';
  else if (kind !== 'custom') element.attributes['operator'] = OPERATORS[wanted[kind]!.operator]!;
  element.children = formulas.map((each, index) => createElement(`formula${index + 1}`, {}, [each]));
}

/** A typed list has at most 255 characters ("Excel specifications and limits"); between needs both limits. */
function formulasOf(kind: RuleKind, { list, custom, ...basic }: ReturnType<typeof rule>): (RangeTarget | string)[] {
  if (custom) return [custom.formula];
  if (list) return [typeof list.source === 'string' ? listSource(list.source) : list.source];
  const { formula1, formula2, operator } = basic[kind as keyof typeof basic]!;
  const isBetween = operator === 'Between' || operator === 'NotBetween';
  if (isBetween && formula2 === undefined) return refuse();
  return formula2 === undefined || formula2 === '' ? [formula1] : [formula1, formula2];
}

function listSource(typed: string): string {
  if (typed.startsWith('=')) return typed;
  return typed === '' || typed.length > 255 ? refuse() : `="${typed.replace(/"/g, '""')}"`;
}

function fileFormula(given: RangeTarget | string, { sheet, area }: RangeTarget, session: Session): string {
  if (typeof given !== 'string') return absoluteReference(given);
  return formulaToFile(given, session.book, { sheet, row: area.top, column: area.left });
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
