import { FOREIGN_WORDS } from '../../../src/actions/wording/foreignWords';

const fieldsOf = (text: string) =>
  [...FOREIGN_WORDS.readHeader(text)].map(({ field, strength }) => `${strength} ${field}`);

test.each([
  ['Task', 'strong item'],
  ['Task name', 'strong item'],
  ['Responsible party', 'strong owner'],
  ['Product / Service', 'strong group'],
  ['Notes & comments', 'strong notes'],
  ['Reference', 'strong id'],
  ['Task status', 'part status'],
  ['Remediation activity', 'strong item'],
  ['Training activity', 'part item'],
  ['¿Completado?', 'strong status'],
  ['Nombre de la tarea', 'strong item'],
  ['Responsable de la tarea', 'part owner'],
  ['Item de verificação', 'part item'],
  ['Projektumfang', 'part inScope'],
  ['Prüffrage', 'part question'],
  ['お客様の回答', 'strong answer'],
  ['任务状态', 'part status'],
])('%s means %s', (text, meaning) => {
  expect(fieldsOf(text)[0]).toBe(meaning);
});

test.each(['Task / Owner', 'Created by', 'Priority', 'x'.repeat(80)])('%s means nothing', (text) => {
  expect(fieldsOf(text)).toEqual([]);
});

test('where words are not apart, two that say different things need data that say the same', () => {
  expect(FOREIGN_WORDS.readHeader('対象製品')).toMatchObject([{ field: 'group', isDisputed: true }]);
});
