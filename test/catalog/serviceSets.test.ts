import { SERVICES, SERVICE_IDS, type ServiceId } from '../../src/catalog/services/catalog';
import { SERVICE_SETS } from '../../src/catalog/services/serviceSets';
import { EDITIONS } from '../../src/domain/Edition';

const sets = Object.entries<readonly ServiceId[]>(SERVICE_SETS);

test.each(sets)('the set %s names each service once, in the order of the catalog', (_, services) => {
  expect(services).toEqual(SERVICE_IDS.filter((id) => services.includes(id)));
});

test.each(sets)('of the set %s every edition has something', (_, services) => {
  for (const edition of EDITIONS) {
    const offered = services.filter((id) => !SERVICES[id].unavailableIn.includes(edition));
    expect(offered).not.toEqual([]);
  }
});

test('sets grow: each holds the one before', () => {
  const { m365AppsOnly, productivity, all } = SERVICE_SETS;
  expect(productivity).toEqual(expect.arrayContaining([...m365AppsOnly]));
  expect(all).toEqual(SERVICE_IDS);
});
