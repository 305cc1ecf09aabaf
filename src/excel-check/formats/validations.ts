import type { ExcelCheck } from '../definition/ExcelCheck';
import { isRefused } from '../definition/refusal';
import { article, issue } from '../definition/sources';

const VALIDATING = article('excel-add-ins-data-validation');

const yesNo = (source = 'Yes,No'): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

/** What cells accept. */
export const VALIDATION_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'A list of typed answers is read as it was set',
    restsOn: 'An answer cell offers its answers.',
    source: VALIDATING,
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = yesNo("Yes,No,Don't know");
      dataValidation.load('type,rule');
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list!.source as string];
    },
    expected: ['List', "Yes,No,Don't know"],
  },
  {
    name: 'A rule with one limit is read so that it can be written back',
    restsOn: 'Undo puts the rules back that a repair replaced.',
    source: 'assumed',
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      dataValidation.load('rule');
      await context.sync();
      const again = sheet.getRange('A2').dataValidation;
      again.rule = dataValidation.rule;
      again.load('type');
      await context.sync();
      return again.type;
    },
    expected: 'WholeNumber',
  },
  {
    name: 'A list of more than 255 characters is refused',
    restsOn: 'No question has that many answers, which a test of the content makes sure of.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = yesNo('x'.repeat(256));
      return isRefused(context);
    },
    expected: true,
  },
  {
    name: 'A list takes an alert and a prompt after it, the prompt with 255 characters',
    restsOn: 'An answer cell says what an answer means and why it refuses one.',
    source: issue(2594),
    run: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = yesNo();
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: 'Choose from the list.' };
      dataValidation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(255) };
      dataValidation.load('type,prompt,errorAlert');
      await context.sync();
      const { type, prompt, errorAlert } = dataValidation;
      return [type, prompt.message.length, errorAlert.message, errorAlert.style];
    },
    expected: ['List', 255, 'Choose from the list.', 'Stop'],
  },
  {
    name: 'A cell’s own list leaves the list of the cells around it',
    restsOn: 'Questions of one tab have different answers.',
    source: 'assumed',
    run: async (context, sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = yesNo();
      sheet.getRange('A2').dataValidation.rule = yesNo('Red,Green');
      const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).dataValidation.load('rule'));
      await context.sync();
      return cells.map(({ rule }) => rule.list!.source as string);
    },
    expected: ['Yes,No', 'Red,Green', 'Yes,No'],
  },
  {
    name: 'An add-in writes a value that does not fit the list of its cell all the same',
    restsOn: 'Answers are checked before they are written, for Excel does not check them.',
    source: VALIDATING,
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = yesNo();
      cell.values = [['Maybe']];
      cell.load('values');
      await context.sync();
      return cell.values[0]![0];
    },
    expected: 'Maybe',
  },
  {
    name: 'A cell with a list knows whether its value is on it',
    restsOn: 'Answers somebody types are answers we know.',
    source: VALIDATING,
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').dataValidation.rule = yesNo();
      sheet.getRange('A1:A2').values = [['Yes'], ['Maybe']];
      const cells = ['A1', 'A2'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
      await context.sync();
      return cells.map(({ valid }) => valid);
    },
    expected: [true, false],
  },
  {
    name: 'Rules for whole numbers and for dates take a number and a formula',
    restsOn: 'Answers that are numbers or dates are refused where they are none.',
    source: VALIDATING,
    run: async (context, sheet) => {
      const [number, date] = ['A1', 'A2'].map((address) => sheet.getRange(address).dataValidation);
      number!.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      date!.rule = { date: { formula1: '=DATE(2000,1,1)', operator: 'GreaterThanOrEqualTo' } };
      number!.load('type');
      date!.load('type');
      await context.sync();
      return [number!.type, date!.type];
    },
    expected: ['WholeNumber', 'Date'],
  },
];
