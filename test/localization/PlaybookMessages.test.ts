import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/domain/Language';
import { loadPlaybookMessages } from '../../src/localization/PlaybookMessages';

const SOURCE = path.join(__dirname, '..', '..', 'src');

test('the playbook’s messages load in every language', async () => {
  const all = await Promise.all(LANGUAGES.map(loadPlaybookMessages));
  expect(all.map(({ language }) => language)).toEqual([...LANGUAGES]);
  expect(new Set(all.map(({ say }) => say('tasks.action'))).size).toBe(LANGUAGES.length);
  expect(new Set(all.map(({ say }) => say('acceleration.action'))).size).toBe(LANGUAGES.length);
});

test('they are loaded when they are needed: nothing imports them from the start', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const offences = files.filter((file) =>
    /^import (?!type )[^;]*messages\/\w+\/(tasks|acceleration)'/m.test(readFileSync(path.join(SOURCE, file), 'utf8')),
  );
  expect(offences).toEqual([]);
});
