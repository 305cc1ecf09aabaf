import { CHECKLIST_COLUMNS } from '../../../src/domain/checklist/checklistColumns';
import { LANGUAGES } from '../../../src/domain/Language';
import { QUESTIONNAIRE_COLUMNS } from '../../../src/domain/questionnaire/questionnaireColumns';
import { ENTERED_COLUMNS, RESULT_COLUMNS } from '../../../src/domain/usage/usageColumns';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { newWorkbook } from '../../support/newWorkbook';

/** The filled cells of a header row. */
function headersOf({ book }: LocalExcel, sheetName: string): readonly unknown[] {
  const { cells } = [...book.sheets.named(sheetName)!.content.rows.values()].find(({ index }) => index === 0)!;
  return cells.map((cell) => cell?.value);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { sheets, checklistHeaders, questionnaireHeaders, usageHeaders } = VOCABULARIES[language];

  test('the checklist has exactly the columns of its table, in order', async () => {
    const { local } = await newWorkbook({ language });
    const headers = CHECKLIST_COLUMNS.map(({ field }) => checklistHeaders[field][0]);
    expect(headersOf(local, sheets.checklist)).toEqual(headers);
  });

  test('so has a questionnaire', async () => {
    const { local } = await newWorkbook({ language, services: ['teams'] });
    const headers = QUESTIONNAIRE_COLUMNS.map(({ field }) => questionnaireHeaders[field][0]);
    expect(headersOf(local, 'Microsoft Teams')).toEqual(headers);
  });

  test('so has the MAU tab, with the months between theirs and ours', async () => {
    const { local } = await newWorkbook({ language });
    const [entered, ours] = [ENTERED_COLUMNS, RESULT_COLUMNS].map((fields) =>
      fields.map((field) => usageHeaders[field][0].replace('{months}', '3')),
    );
    const headers = headersOf(local, sheets.usage);
    expect(headers.slice(0, entered!.length)).toEqual(entered);
    expect(headers.slice(-ours!.length)).toEqual(ours);
    expect(headers).toHaveLength(entered!.length + 6 + ours!.length);
  });
});
