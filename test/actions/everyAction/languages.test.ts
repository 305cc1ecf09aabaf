import { SERVICE_IDS } from '../../../src/catalog/services/catalog';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { CHECKLIST_FIELDS } from '../../../src/domain/checklist/checklistColumns';
import { generateChecklist } from '../../../src/actions/checklist/generateChecklist';
import { populateQuestionnaires } from '../../../src/actions/questionnaire/populateQuestionnaires';
import { readWorkbookView } from '../../../src/actions/overview/readWorkbookView';
import type { Edition } from '../../../src/domain/Edition';
import { LANGUAGES, type Language } from '../../../src/domain/Language';
import { DataValidations } from '../../../src/local-excel/book/DataValidations';
import type { LocalExcel } from '../../../src/local-excel/LocalExcel';
import { VOCABULARIES } from '../../../src/localization/vocabularies';
import { englishLeft } from '../../support/englishLeft';
import { TODAY, newWorkbook } from '../../support/newWorkbook';
import { readCells, readColumn } from '../../support/readCells';
import { reopen } from '../../support/startExcel';

const FOREIGN = LANGUAGES.filter((language) => language !== 'en') as readonly Exclude<Language, 'en'>[];

const fullWorkbook = (language: Language, edition: Edition = 'commercial') =>
  newWorkbook({ language, edition, services: SERVICE_IDS });

/** All texts of a workbook: cells, and what validations say and offer. */
function textsOf({ book }: LocalExcel): string[] {
  return book.sheets.all.flatMap((sheet) => {
    const cells = [...sheet.content.rows.values()].flatMap(({ cells: row }) => row);
    const said = new DataValidations(sheet).all.flatMap(({ element }) => [
      element.attributes['prompt'],
      element.attributes['error'],
    ]);
    return [sheet.name, ...cells.map((cell) => cell?.value), ...said].filter((text) => typeof text === 'string');
  });
}

test.each(FOREIGN)('a workbook in %s has no English sentence', async (language) => {
  const { local } = reopen((await fullWorkbook(language)).local);
  const sentences = textsOf(local).filter((text) => /\p{L}.*\s.*\p{L}.*[.?。？]$/u.test(text));
  expect(sentences.length).toBeGreaterThan(350);
  expect(sentences.filter((text) => englishLeft(text, language))).toEqual([]);
});

test.each(FOREIGN)('headers, tabs, statuses and scope of a workbook in %s are its words', async (language) => {
  const { local } = reopen((await fullWorkbook(language)).local);
  const { sheets, checklistHeaders, scope, statuses } = VOCABULARIES[language];
  const header = readCells(local, sheets.checklist, 'A1:M1')[0];
  expect(header).toEqual(CHECKLIST_FIELDS.map((field) => checklistHeaders[field][0]));
  expect(new Set(readColumn(local, sheets.checklist, checklistHeaders.status[0]))).toEqual(
    new Set([statuses.notStarted]),
  );
  expect(new Set(readColumn(local, sheets.checklist, checklistHeaders.inScope[0]))).toEqual(
    new Set([scope.inScope, scope.needsAnswer]),
  );
});

test('a workbook in Japanese answered in German has the scope of one in English', async () => {
  const german = await loadCatalog('de', 'commercial');
  const method = german.questionText('EXCHANGE-Q3').options!['cutover']!;
  const answered = async (language: Language, words: { no: string; method: string }) => {
    const started = await newWorkbook({ language });
    // As from the clipboard: what is pasted passes a list by.
    await started.excel.run(async (context) => {
      const answer = (tab: string, cell: string) => context.workbook.worksheets.getItem(tab).getRange(cell);
      answer('Exchange Online', 'C4').values = [[words.method]];
      answer('Microsoft Teams', 'C2').values = [[words.no]];
      await context.sync();
    });
    const report = await generateChecklist(started.excel, 'apply', TODAY);
    return { report, view: await readWorkbookView(started.excel) };
  };
  const english = await answered('en', { no: 'No', method: 'Cutover' });
  const japanese = await answered('ja', { no: 'Nein', method });
  // What tells a plan from another one holds the words that are written.
  expect({ ...japanese.report, digest: '' }).toEqual({ ...english.report, digest: '' });
  expect(english.report).toMatchObject({ outcome: 'done', hidden: expect.any(Number) as number });
  const questions =
    japanese.view.outcome === 'refused' ? [] : japanese.view.view.questionnaires.flatMap((each) => each.questions);
  expect(questions.filter(({ isInvalid }) => isInvalid)).toEqual([]);
  expect(questions.filter(({ id }) => id === 'TEAMS-Q1').map(({ answer }) => answer)).toEqual(['いいえ']);
});

test('a German file of answers fills a Chinese workbook in Chinese', async () => {
  const started = await newWorkbook({ language: 'zh-Hans' });
  const csv = 'ID;Antwort;Notizen\nTEAMS-Q1;Ja;\nTEAMS-Q3;Unbekannt;fragen\nCORE-Q4;3;\n';
  expect(await populateQuestionnaires(started.excel, 'apply', csv)).toMatchObject({
    outcome: 'done',
    changes: { answersImported: 3, notesImported: 1 },
  });
  const { local } = reopen(started.local);
  expect(readColumn(local, 'Microsoft Teams', '答案').slice(0, 1)).toEqual(['是']);
});

test.each(LANGUAGES)(
  'a service an edition does not have says so on its tab and has no items, in %s',
  async (language) => {
    const { local } = reopen((await fullWorkbook(language, 'dod')).local);
    expect(String(readCells(local, 'Viva Engage', 'A1')[0]![0])).toMatch(/^Viva Engage .*DoD/);
    expect(readCells(local, 'Viva Engage', 'A3:A5').map(([id]) => id)).toEqual([
      VOCABULARIES[language].questionnaireHeaders.id[0],
      'YAMMER-Q1',
      null,
    ]);
    const ids = readColumn(
      local,
      VOCABULARIES[language].sheets.checklist,
      VOCABULARIES[language].checklistHeaders.id[0],
    );
    expect(ids.filter((id) => /^(YAMMER|CLASSROOMSDS)-/.test(String(id)))).toEqual([]);
  },
);

test('a tab says how many of its items differ in the edition', async () => {
  const { local } = await newWorkbook({ edition: 'gccHigh' });
  expect(readCells(local, 'Exchange Online', 'A1')[0]![0]).toMatch(
    /^GCC High: \d+ of \d+ items of Exchange Online differ/,
  );
});

test('questions below a note are answered and generated as everywhere', async () => {
  const started = await newWorkbook({ edition: 'gccHigh' });
  await populateQuestionnaires(started.excel, 'apply', 'Id,Answer\nEXCHANGE-Q1,No\n');
  const result = await generateChecklist(started.excel, 'apply', TODAY);
  expect(result).toMatchObject({ outcome: 'done', blocks: 1 });
});
