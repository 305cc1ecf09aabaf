import { interleaved } from '../../support/interleaved';
import { startExcel, type StartedExcel } from '../../support/startExcel';
import { WRITING_ACTIONS, type WritingAction } from '../../cuts/writingActions';

const TABS: readonly (readonly [string, string])[] = [
  ['answer a question', 'Microsoft Teams'],
  ['enter answers of a file', 'Exchange Online'],
  ['generate the checklist', 'Checklist'],
  ['highlight a list', 'Sheet1'],
  ['highlight a table', 'Sheet1'],
  ['remove highlights of a list', 'Sheet1'],
  ['remove highlights of a table', 'Sheet1'],
  ['import usage', 'MAU'],
];

const actionNamed = (name: string): WritingAction => WRITING_ACTIONS.find((action) => action.name === name)!;

/** Somebody else gives a tab another name. */
function rename({ local }: StartedExcel, tab: string, name: string): Promise<void> {
  return startExcel(local, 'somebody').excel.run(async (context) => {
    context.workbook.worksheets.getItem(tab).name = name;
    await context.sync();
  });
}

describe.each(TABS)('%s, while somebody renames the tab', (name, tab) => {
  test.each([2, 3, 4])('before request %p, starts over and is done', async (at) => {
    const action = actionNamed(name);
    const mine = await action.prepare();
    const excel = interleaved(mine.excel, async (request) => {
      if (request === at) await rename(mine, tab, 'Renamed');
    });
    expect(await action.run(excel)).toMatchObject({ outcome: 'done' });
    expect((await action.run(mine.excel)).outcome).toBe('unchanged');
  });
});

test('who is disturbed again and again is told by whom, and nothing was changed', async () => {
  const action = actionNamed('generate the checklist');
  const mine = await action.prepare();
  let name = 'Checklist';
  const excel = interleaved(mine.excel, async (request) => {
    await rename(mine, name, `Checklist ${request}`);
    name = `Checklist ${request}`;
  });
  expect(await action.run(excel)).toMatchObject({ outcome: 'refused', problems: [{ code: 'othersEditing' }] });
});
