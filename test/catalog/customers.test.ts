import { SERVICE_IDS, SERVICES, type ServiceId } from '../../src/catalog/services/catalog';
import { scopeItem } from '../../src/domain/checklist/scopeItem';
import type { Answer } from '../../src/domain/questionnaire/Answer';
import type { QuestionKind } from '../../src/domain/questionnaire/Question';
import { inEdition } from '../../src/domain/services/inEdition';
import { appsOnly } from './customers/appsOnly';
import type { Customer, GivenAnswer } from './customers/Customer';
import { googleMigration } from './customers/googleMigration';
import { governmentContractor } from './customers/governmentContractor';
import { largeHybrid } from './customers/largeHybrid';
import { smallCloudOnly } from './customers/smallCloudOnly';

/** Customers whose whole list was read row by row: a row that comes or goes must be meant. */
const CUSTOMERS: readonly (readonly [string, Customer])[] = [
  ['a small firm without Active Directory', smallCloudOnly],
  ['20,000 seats with Exchange hybrid', largeHybrid],
  ['a federated contractor in GCC High', governmentContractor],
  ['a move from Google Workspace', googleMigration],
  ['Microsoft 365 Apps alone, with Configuration Manager', appsOnly],
];

interface Asked {
  readonly id: string;
  readonly kind: QuestionKind;
}

const questionsOf = (service: ServiceId): Readonly<Record<string, Asked>> => SERVICES[service].definition.questions;

function answerOf(given: GivenAnswer, { kind }: Asked): Answer {
  if (typeof given === 'boolean') return { type: given ? 'yes' : 'no' };
  if (typeof given === 'number') return { type: 'number', value: given };
  return kind.type === 'choice' ? { type: 'choice', option: given } : { type: 'text', text: given };
}

function answersOf({ answers }: Customer): ReadonlyMap<string, Answer> {
  return new Map(
    SERVICE_IDS.flatMap((service) => {
      const given = Object.entries({ inScope: false, ...answers[service] });
      const questions = questionsOf(service);
      return given.flatMap(([name, answer]) =>
        questions[name] ? [[questions[name].id, answerOf(answer, questions[name])] as const] : [],
      );
    }),
  );
}

function statesOf(customer: Customer): readonly { readonly id: string; readonly state: string }[] {
  const answers = answersOf(customer);
  return SERVICE_IDS.map((id) => inEdition(SERVICES[id], customer.edition)).flatMap((service) =>
    service.items.map((item) => ({ id: item.id, state: scopeItem(service, item, answers).state })),
  );
}

const visibleTo = (customer: Customer): readonly string[] =>
  statesOf(customer)
    .filter(({ state }) => state === 'inScope')
    .map(({ id }) => id);

describe.each(CUSTOMERS)('%s', (_, customer) => {
  test('answers the questions that decide, by their names and options', () => {
    expect(statesOf(customer).filter(({ state }) => state === 'needsAnswer')).toEqual([]);
    for (const [service, given] of Object.entries(customer.answers)) {
      const questions = questionsOf(service as ServiceId);
      for (const [name, answer] of Object.entries(given)) {
        const kind = questions[name]?.kind;
        expect([
          service,
          name,
          kind?.type === 'choice' ? kind.options.includes(String(answer)) : kind !== undefined,
        ]).toEqual([service, name, true]);
      }
    }
  });

  test('sees these items and no others', () => {
    const expected = Object.entries(customer.visible).flatMap(([prefix, numbers]) =>
      numbers.split(' ').map((number) => `${prefix}-${number}`),
    );
    expect(visibleTo(customer)).toEqual(expected);
  });

  test('has a reason for rows that surprise', () => {
    const visible = visibleTo(customer);
    expect(Object.keys(customer.reasons).filter((id) => !visible.includes(id))).toEqual([]);
  });
});
