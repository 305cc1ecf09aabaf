import { runSnippet, type Outcome } from './runSnippet';

/** What becomes of a snippet with this script and a button `run`. */
async function outcomesOf(script: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const content = script
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  await runSnippet(
    `script:\n  content: |-\n${content}\ntemplate:\n  content: <button id="run">Run</button>\n`,
    (outcome) => void outcomes.push(outcome),
  );
  return outcomes;
}

const clicking = (listen: string, act: string): string => `${listen}
async function run() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    ${act}
    await context.sync();
  });
}
async function tryCatch(callback) {
  try { await callback(); } catch (error) { console.error(error); }
}`;

const LISTENING = [
  'document.getElementById("run").addEventListener("click", () => tryCatch(run));',
  '$("#run").on("click", () => tryCatch(run));',
  '$("#run").click(run);',
];

test.each(LISTENING)('a button with the handler %s is clicked and its end awaited', async (listen) => {
  const act =
    'await context.sync(); sheet.getRange("A1").values = [[1]]; await context.sync(); throw new Error("end");';
  const outcomes = await outcomesOf(clicking(listen, act));
  expect(outcomes).toMatchObject([
    { step: 'script' },
    { step: 'run', failure: { message: expect.stringContaining('end') } },
  ]);
});

test.each([
  ['a member local Excel does not have', 'sheet.charts.load("count");', 'Worksheet.charts'],
  ['one Microsoft\u2019s library does not have', 'sheet.novelties.add();', 'library novelties'],
  ['an enumeration it does not have', 'Object.keys(Excel.Novelties);', 'library Novelties'],
  ['an API of Office', 'Office.context.document.getFileAsync();', 'Office.context.document.getFileAsync'],
  ['the network', 'await fetch("https://example.com");', 'fetch'],
])('%s is told by name', async (_, act, location) => {
  const [, run] = await outcomesOf(clicking(LISTENING[0]!, act));
  expect(run?.failure).toMatchObject({ code: 'ApiNotFound', location });
});
