import { FOREIGN_WORDS } from '../../src/actions/wording/foreignWords';
import { recognizeForeignSheet } from '../../src/recognition/foreign/recognizeForeignSheet';
import { withSeveral } from '../../src/recognition/recognizeForeign';
import { sheetOf } from '../support/sheetOf';

const HEADER = ['Area', '#', 'Verification requirement', 'Valid', 'Comment'];

/** "Valid" is a status only where statuses stand below. */
const tab = (name: string, ...statuses: readonly string[]) =>
  sheetOf(
    [HEADER, ...statuses.map((status, row) => [name, `1.${row}`, `Verify thing ${row} of it`, status, ''])],
    name,
  );

test('what is certain of one tab is certain of all with the same header, so that none is left out', () => {
  const found = [tab('Access', 'Valid', 'Non-valid'), tab('Network', '', '')].map((sheet) =>
    recognizeForeignSheet(sheet, FOREIGN_WORDS),
  );
  const certain = (sheets: typeof found) => sheets.flatMap(({ tabs }) => tabs.map(({ isCertain }) => isCertain));
  expect(certain(found)).toEqual([true, false]);
  expect(certain([...withSeveral(found)])).toEqual([true, true]);
});
