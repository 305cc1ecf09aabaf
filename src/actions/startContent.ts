import type { Service } from '../domain/Service';
import { DEFAULT_USAGE_SETTINGS } from '../domain/usage/UsageSettings';
import { EDITIONS } from '../domain/Edition';
import { LANGUAGES } from '../domain/Language';
import { VOCABULARIES } from '../localization/vocabularies';
import type { NewStart, StartLine, StartSection } from '../workbook/createStart';
import type { SettingName } from '../workbook/settingNames';
import { textForCell } from '../workbook/textForCell';
import { belowWord, quoted } from '../workbook/usageFormulas';
import { usageWords } from './usageWords';
import type { WorkbookContent } from './workbookContent';

/** The tables the Start tab counts in. */
export interface StartTables {
  readonly checklist: string;
  readonly usage: string;
}

/** Done counts in whatever language somebody said so. */
const DONE_WORDS = Object.values(VOCABULARIES).map(({ statuses }) => statuses.done);

/** What the Start tab shows: the workbook's settings and, live, where the work stands. */
export function startContent(
  customer: string,
  services: readonly Service[],
  tables: StartTables,
  content: WorkbookContent,
): NewStart {
  const { messages } = content;
  return {
    title: messages.say('start.title'),
    settings: [workbookSection(customer, content), limitsSection(content)],
    overview: [progressSection(services, tables.checklist, content), healthSection(tables.usage, content)],
  };
}

function workbookSection(
  customer: string,
  { messages, vocabulary, catalog, edition, language }: WorkbookContent,
): StartSection {
  const line = (setting: SettingName, content: string, more: Partial<StartLine> = {}): StartLine => ({
    label: messages.say(`start.${setting}`),
    content: textForCell(content),
    setting,
    ...more,
  });
  return {
    headings: [messages.say('start.workbook'), ''],
    lines: [
      line('customer', customer),
      line('edition', vocabulary.editions[edition], { list: EDITIONS.map((code) => vocabulary.editions[code]) }),
      line('language', vocabulary.languages[language], { list: LANGUAGES.map((code) => vocabulary.languages[code]) }),
      line('contentVersion', catalog.version),
      line('contentDate', catalog.date),
      line('lastGenerated', '', { numberFormat: 'yyyy-mm-dd hh:mm' }),
    ],
  };
}

function limitsSection({ messages, vocabulary }: WorkbookContent): StartSection {
  const { healthyFrom, stalledUnder, basis, period, window } = DEFAULT_USAGE_SETTINGS;
  const choice = (setting: SettingName, words: Readonly<Record<string, string>>, code: string): StartLine => ({
    label: messages.say(`start.${setting}`),
    content: textForCell(words[code]!),
    setting,
    list: Object.values(words),
  });
  return {
    headings: [messages.say('start.limits'), ''],
    lines: [
      { label: messages.say('start.healthyFrom'), content: healthyFrom, setting: 'healthyFrom', numberFormat: '0%' },
      { label: messages.say('start.stalledUnder'), content: stalledUnder, setting: 'stalledUnder', numberFormat: '0%' },
      choice('growthBasis', vocabulary.growthBases, basis),
      choice('growthPeriod', vocabulary.growthPeriods, period),
      { label: messages.say('start.growthWindow'), content: window, setting: 'growthWindow' },
    ],
  };
}

function progressSection(
  services: readonly Service[],
  table: string,
  { messages, vocabulary, catalog }: WorkbookContent,
): StartSection {
  const headers = vocabulary.checklistHeaders;
  const count = (service: string, ...tests: (readonly [string, string])[]): string => {
    const pairs = [[headers.service[0], service] as const, ...tests];
    return `COUNTIFS(${pairs.map(([header, word]) => `${table}[${header}],${quoted(word)}`).join(',')})`;
  };
  return {
    headings: (['service', 'inScope', 'done', 'needsAnswer', 'outOfScope'] as const).map((key) =>
      messages.say(`start.${key}`),
    ),
    lines: services.map(({ id }) => {
      const name = catalog.serviceName(id);
      const inState = (state: keyof typeof vocabulary.scope) => [headers.inScope[0], vocabulary.scope[state]] as const;
      const done = DONE_WORDS.map((word) => count(name, inState('inScope'), [headers.status[0], word]));
      return [
        textForCell(name),
        `=${count(name, inState('inScope'))}`,
        `=${done.join('+')}`,
        `=${count(name, inState('needsAnswer'))}`,
        `=${count(name, inState('outOfScope'))}`,
      ];
    }),
  };
}

function healthSection(table: string, content: WorkbookContent): StartSection {
  const { messages, vocabulary } = content;
  const words = usageWords(content);
  const line = (health: 'healthy' | 'below' | 'stalled' | 'checkData', word: string): readonly string[] => [
    `=${word}`,
    `=COUNTIF(${table}[${vocabulary.usageHeaders.health[0]}],${word}&"*")`,
    textForCell(messages.say(`start.legend.${health}`)),
  ];
  return {
    headings: [messages.say('start.health'), messages.say('start.count'), messages.say('start.legend')],
    lines: [
      line('healthy', quoted(words.healthy)),
      line('below', belowWord(words)),
      line('stalled', quoted(words.stalled)),
      line('checkData', quoted(words.checkData)),
    ],
  };
}
