import { loadCatalog } from '../../src/catalog/loadCatalog';
import { CATALOG_DATE } from '../../src/catalog/services/catalog';
import { EVIDENCE, itemsDue } from '../contentDue/itemsDue';

const MONTHS = Array.from({ length: 12 }, (_, index) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, index)),
);
const DATE = new RegExp(
  `\\b(${MONTHS.join('|')})(?: (\\d{1,2}),)? (20\\d\\d)\\b|\\b(?:in|during|until|least) (20\\d\\d)\\b`,
  'g',
);

/** All dates the English guidance of an item names, in either edition: months by their last day, years by their first. */
async function datesIn(): Promise<ReadonlyMap<string, readonly string[]>> {
  const editions = [await loadCatalog('en', 'commercial'), await loadCatalog('en', 'dod')];
  const items = editions[0]!.services.flatMap((service) => service.items);
  return new Map(
    items.map((item) => [
      item.id,
      editions.flatMap(({ itemText }) => [...itemText(item).guidance.matchAll(DATE)].map(dayOf)),
    ]),
  );
}

function dayOf([, month, day, yearOfMonth, year]: RegExpMatchArray): string {
  if (year) return `${year}-01-01`;
  const index = MONTHS.indexOf(month!);
  const last = day ? Number(day) : new Date(Date.UTC(Number(yearOfMonth), index + 1, 0)).getUTCDate();
  return [yearOfMonth, String(index + 1).padStart(2, '0'), String(last).padStart(2, '0')].join('-');
}

test('an item that names a date names where it was looked up', async () => {
  const dated = [...(await datesIn())].filter(([, dates]) => dates.length > 0).map(([id]) => id);
  expect(dated.filter((id) => !EVIDENCE.has(id))).toEqual([]);
});

test('an item that names a date still to come says when it must be looked at again', async () => {
  const coming = [...(await datesIn())].map(
    ([id, dates]) => [id, dates.filter((date) => date > CATALOG_DATE)] as const,
  );
  const late = coming.filter(
    ([id, dates]) => dates.length > 0 && !((EVIDENCE.get(id)?.validUntil ?? '9') <= [...dates].sort()[0]!),
  );
  expect(late).toEqual([]);
});

test('a source is an address or a message center post, checked no later than the content', () => {
  for (const [id, { checked, source }] of EVIDENCE) {
    expect([id, /^(https:\/\/(learn\.microsoft\.com|aka\.ms)\/[\w./-]+|MC\d{6,7})$/.test(source)]).toEqual([id, true]);
    expect([id, /^20\d\d-(0\d|1[0-2])$/.test(checked) && checked <= CATALOG_DATE.slice(0, 7)]).toEqual([id, true]);
  }
});

test('nothing is due on the day of the content', () => {
  expect(itemsDue(CATALOG_DATE)).toEqual([]);
});

test('what is due is listed: texts whose date has passed first, then those nobody checked for half a year', () => {
  const onFirstOfJanuary = itemsDue('2027-01-01').map(({ id, reason }) => [id, reason]);
  expect(onFirstOfJanuary).toContainEqual(['EXCHANGE-13', 'expired']);
  expect(itemsDue('2026-12-31').map(({ id }) => id)).not.toContain('EXCHANGE-13');
  expect(itemsDue('2027-05-01')).toHaveLength(EVIDENCE.size);
});
