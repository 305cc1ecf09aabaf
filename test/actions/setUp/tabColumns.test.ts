import { CHECKLIST_COLUMNS } from '../../../src/domain/checklist/checklistColumns';
import { LANGUAGES } from '../../../src/domain/Language';
import { QUESTIONNAIRE_COLUMNS } from '../../../src/domain/questionnaire/questionnaireColumns';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { newWorkbook } from '../../support/newWorkbook';

/** The filled cells of a header row. */
function headersOf({ book }: LocalExcel, sheetName: string): readonly unknown[] {
  const { cells } = [...book.sheets.named(sheetName)!.content.rows.values()].find(({ index }) => index === 0)!;
  return cells.map((cell) => cell?.value);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { sheets, checklistHeaders, questionnaireHeaders } = VOCABULARIES[language];

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
});
