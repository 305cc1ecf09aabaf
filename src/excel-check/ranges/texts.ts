import type { ExcelCheck } from '../definition/ExcelCheck';
import { reference } from '../definition/sources';

/** Texts Excel would read as something else. */
const MISTAKEN = ['=1+1', '+1', '-1', '@name', '007', '62 %', 'true', 'MAR-01', '1/2', '1e5', '2026-01-31', "it's"];

const SURE = [
  'Needs an answer',
  'January February',
  'true or false',
  'Line one\nand line two',
  'January 15, 2026 is the day on which all tenants move over',
];

const column = (texts: readonly string[]): string[][] => texts.map((text) => [text]);

/** Which texts arrive as what they are. */
export const TEXT_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'Behind an apostrophe every text that is assigned as a value arrives as it is',
    restsOn: 'Headers and names from cells and files never become formulas, numbers or dates.',
    source: 'assumed',
    run: async (context, sheet) => {
      const cells = sheet.getRange(`A1:A${MISTAKEN.length}`);
      cells.values = column(MISTAKEN.map((text) => `'${text}`));
      cells.load('values');
      await context.sync();
      return cells.values;
    },
    expected: column(MISTAKEN),
  },
  {
    name: 'Behind an apostrophe every text that is assigned as a formula arrives as it is',
    restsOn: 'Rows of texts and formulas are written with one assignment.',
    source: 'assumed',
    run: async (context, sheet) => {
      const cells = sheet.getRange(`A1:A${MISTAKEN.length}`);
      cells.formulas = column(MISTAKEN.map((text) => `'${text}`));
      cells.load('values');
      await context.sync();
      return cells.values;
    },
    expected: column(MISTAKEN),
  },
  {
    name: 'A text of several words without a digit, or of more than 40 characters, needs no apostrophe',
    restsOn: 'Most texts are written without one, so that nobody finds it in the formula bar.',
    source: 'assumed',
    run: async (context, sheet) => {
      const cells = sheet.getRange(`A1:A${SURE.length}`);
      cells.values = column(SURE);
      cells.load('values');
      await context.sync();
      return cells.values;
    },
    expected: column(SURE),
  },
  {
    name: 'In a cell with the text format a formula that is assigned stays a text',
    restsOn: 'A cell gets its number format before its formula.',
    source: 'assumed',
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.formulas = [['=1+1']];
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    },
    expected: '=1+1',
  },
  {
    name: 'A formula is read as it was written, with English names and commas',
    restsOn: 'Our formulas are told from everybody else’s by how they begin.',
    source: reference('range'),
    run: async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.formulas = [['=IF(IFERROR(TRIM($A2)="",TRUE),"",1.5)']];
      cell.load('formulas');
      await context.sync();
      return cell.formulas[0]![0];
    },
    expected: '=IF(IFERROR(TRIM($A2)="",TRUE),"",1.5)',
  },
];
