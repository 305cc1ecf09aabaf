import fc from 'fast-check';
import { ACCELERATION_FACT, conditionFor } from '../../src/catalog/playbook/conditionFor';
import { PLAYBOOK_STEPS } from '../../src/catalog/playbook/steps';
import { PLAYBOOK_TASKS } from '../../src/catalog/playbook/tasks/tasks';
import { SERVICES, type ServiceId } from '../../src/catalog/services/catalog';
import type { Answer } from '../../src/domain/questionnaire/Answer';
import { allWork } from '../../src/domain/tasks/allWork';
import { taskScope } from '../../src/domain/tasks/taskScope';

/** What the customer is, as somebody would say it. */
interface Customer {
  readonly inScope: ReadonlySet<string>;
  readonly seats: number;
  readonly isApproved: boolean;
  readonly hasException: boolean;
  readonly hasCsm: boolean;
  readonly hasConsent: boolean;
  readonly isAccelerated: boolean;
  readonly mail: { readonly by: 'customer' | 'microsoft' | 'partner'; readonly from: string };
  readonly files: { readonly byFastTrack: boolean; readonly from: string; readonly hasServers: boolean };
  readonly sites: { readonly by: 'customer' | 'microsoft' | 'partner'; readonly from: string };
}

const isLarge = ({ isApproved, seats, hasException }: Customer) => isApproved && (seats >= 20_000 || hasException);
const mail = (c: Customer) =>
  c.inScope.has('exchange') && c.mail.by === 'microsoft' && c.mail.from !== 'none' && c.seats > 500;
const files = (c: Customer) => c.inScope.has('onedrive') && c.files.byFastTrack && c.seats > 500;
const sites = (c: Customer) => c.inScope.has('sharepoint') && c.sites.by === 'microsoft' && c.seats > 500;
const mailFrom =
  (...sources: readonly string[]) =>
  (c: Customer) =>
    mail(c) && sources.includes(c.mail.from);
const anyMigration = (c: Customer) => mail(c) || files(c) || sites(c);
const service = (id: ServiceId) => (c: Customer) => id === 'core' || c.inScope.has(id);
const both =
  (...rules: readonly ((c: Customer) => boolean)[]) =>
  (c: Customer) =>
    rules.every((rule) => rule(c));
const hasCsm = (c: Customer) => c.hasCsm;
const hasConsent = (c: Customer) => c.hasConsent;

/** The 59 tasks of the pages the playbook has in every language, with the rule in the words of its pages. */
const SEEDS: readonly (readonly [string, (c: Customer) => boolean, readonly number[]])[] = [
  ['every engagement', () => true, [3070, 3190, 3981]],
  ['Microsoft 365 Apps (R41)', service('m365-apps'), [1247, 3080, 3738]],
  ['Skype for Business', service('sfb'), [3077, 3279]],
  ['SharePoint', service('sharepoint'), [3221]],
  ['core onboarding', service('core'), [3240, 4088]],
  ['OneDrive', service('onedrive'), [3742]],
  ['Windows', service('windows10'), [4021, 4068]],
  ['Edge', service('edge'), [4095]],
  ['a service that is gone', () => false, [3294]],
  ['migration by FastTrack (R38, R40, F03)', anyMigration, [1033, 2979, 3614, 3615, 4008, 4027]],
  ['migration of mail', mail, [1629, 3282]],
  ['from IMAP', mailFrom('imap'), [1635]],
  ['from Gmail', mailFrom('gmail'), [2006]],
  ['from Gmail or GroupWise', mailFrom('gmail', 'groupWise'), [2026]],
  ['from GroupWise', mailFrom('groupWise'), [2118]],
  ['from Notes', mailFrom('notes'), [2277, 3305]],
  ['from Google Drive', (c) => files(c) && c.files.from === 'googleDrive', [2467]],
  ['from file shares', (c) => (files(c) && c.files.hasServers) || (sites(c) && c.sites.from === 'fileShares'), [3009]],
  ['from Box', (c) => files(c) && c.files.from === 'box', [3169]],
  [
    'from Gmail without FastTrack',
    (c) => service('exchange')(c) && c.mail.by !== 'microsoft' && c.mail.from === 'gmail',
    [4018],
  ],
  ['large enterprise (R39, A5): Exchange', both(isLarge, service('exchange')), [3202, 3203, 3204, 3236]],
  ['large enterprise: Skype for Business', both(isLarge, service('sfb')), [3205]],
  ['large enterprise: core onboarding', isLarge, [3242, 3342, 3352, 3365, 3380]],
  ['large enterprise: Windows', both(isLarge, service('windows10')), [4035, 4036, 4061, 4062, 4063]],
  ['large enterprise: Microsoft 365 Apps', both(isLarge, service('m365-apps')), [4090, 4091, 4092]],
  ['CSM for Teams (R45)', both(hasCsm, service('teams')), [3731]],
  ['CSM for Yammer (R45)', both(hasCsm, service('yammer')), [3732]],
  ['CSM for Outlook Mobile (R45)', both(hasCsm, service('outlook-mobile')), [3733]],
  ['adoption program (R48)', both(hasConsent, service('onedrive')), [3740, 3741, 3743]],
  ['acceleration (R07, R49)', (c) => service('m365-apps')(c) && c.isAccelerated, [3650]],
];

const IDS = Object.keys(SERVICES) as ServiceId[];

const customers: fc.Arbitrary<Customer> = fc.record({
  inScope: fc.subarray(IDS).map((ids) => new Set<string>(ids)),
  seats: fc.constantFrom(0, 500, 501, 19_999, 20_000, 50_000),
  isApproved: fc.boolean(),
  hasException: fc.boolean(),
  hasCsm: fc.boolean(),
  hasConsent: fc.boolean(),
  isAccelerated: fc.boolean(),
  mail: fc.record({
    by: fc.constantFrom('customer', 'microsoft', 'partner'),
    from: fc.constantFrom('exchangeServer', 'gmail', 'notes', 'groupWise', 'imap', 'none'),
  }),
  files: fc.record({
    byFastTrack: fc.boolean(),
    from: fc.constantFrom('googleDrive', 'box', 'dropbox', 'other', 'none'),
    hasServers: fc.boolean(),
  }),
  sites: fc.record({
    by: fc.constantFrom('customer', 'microsoft', 'partner'),
    from: fc.constantFrom('fileShares', 'google', 'other', 'none'),
  }),
});

/** What the customer would answer. */
function answersOf(c: Customer): ReadonlyMap<string, Answer> {
  const yesNo = (value: boolean): Answer => ({ type: value ? 'yes' : 'no' });
  const choice = (option: string): Answer => ({ type: 'choice', option });
  return new Map<string, Answer>([
    ...IDS.filter((id) => id !== 'core').map((id) => [SERVICES[id].scopeQuestion!, yesNo(c.inScope.has(id))] as const),
    ['CORE-Q13', { type: 'number', value: c.seats }],
    ['CORE-Q14', yesNo(c.isApproved)],
    ['CORE-Q15', yesNo(c.hasException)],
    ['CORE-Q16', yesNo(c.hasCsm)],
    ['CORE-Q17', yesNo(c.hasConsent)],
    ['EXCHANGE-Q2', choice(c.mail.from)],
    ['EXCHANGE-Q8', choice(c.mail.by)],
    ['ONEDRIVE-Q2', yesNo(c.files.hasServers)],
    ['ONEDRIVE-Q3', choice(c.files.from)],
    ['ONEDRIVE-Q5', yesNo(c.files.byFastTrack)],
    ['SHAREPOINT-Q3', choice(c.sites.from)],
    ['SHAREPOINT-Q10', choice(c.sites.by)],
    [ACCELERATION_FACT, yesNo(c.isAccelerated)],
  ]);
}

const engaged = IDS.map((id) => ({ id, scopeQuestion: SERVICES[id].scopeQuestion }));
const steps = new Map(PLAYBOOK_STEPS.map((step) => [step.id as string, step]));

function scopes(c: Customer, answers = answersOf(c)) {
  return new Map(
    allWork(PLAYBOOK_STEPS, PLAYBOOK_TASKS).map((work) => {
      const asked = work.type === 'task' ? work.task : steps.get(work.step)!;
      const when = 'when' in asked ? asked.when : undefined;
      return [work.id, taskScope(asked, engaged, answers, (id) => conditionFor(when, id))] as const;
    }),
  );
}

test('there are 59 of them', () => {
  expect(new Set(SEEDS.flatMap(([, , ids]) => ids)).size).toBe(59);
});

test.each(SEEDS)('the tasks of %s apply exactly when it holds', (_, holds, ids) => {
  fc.assert(
    fc.property(customers, (customer) => {
      const found = scopes(customer);
      for (const id of ids) {
        expect([id, found.get(String(id))!.state === 'applies']).toEqual([id, holds(customer)]);
      }
    }),
    { numRuns: 300 },
  );
});

test('check-ins are for the services no Customer Success Manager takes over (R46)', () => {
  fc.assert(
    fc.property(customers, (customer) => {
      const handed = customer.hasCsm ? ['teams', 'yammer', 'outlook-mobile'] : [];
      const expected = IDS.filter((id) => service(id)(customer) && !handed.includes(id));
      for (const step of ['SSE-2', 'SSE-3']) {
        expect(scopes(customer).get(step)).toMatchObject({ state: 'applies', services: expected });
      }
    }),
  );
});

test('an answer that is missing never takes a task away: it is open, and says what it waits for', () => {
  fc.assert(
    fc.property(customers, fc.array(fc.nat(60)), (customer, missing) => {
      const all = [...answersOf(customer)];
      const some = new Map(all.filter((__, index) => !missing.includes(index)));
      const [complete, partial] = [scopes(customer), scopes(customer, some)];
      for (const [id, scope] of partial) {
        if (scope.state === 'open') expect(scope.because.some(({ question }) => !some.has(question))).toBe(true);
        else if (scope.state === 'doesNotApply') expect([id, complete.get(id)!.state]).toEqual([id, 'doesNotApply']);
        else expect([id, complete.get(id)!.state]).toEqual([id, 'applies']);
      }
    }),
  );
});
