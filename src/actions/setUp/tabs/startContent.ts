import { USAGE_TRACKING_ADDRESS } from '../../../catalog/playbook/usageTracking';
import type { Service } from '../../../domain/services/Service';
import { usageColumn } from '../../../domain/usage/usageColumns';
import type { UsageSettings } from '../../../domain/usage/UsageSettings';
import { EDITIONS } from '../../../domain/Edition';
import { LANGUAGES } from '../../../domain/Language';
import type { NewStart, StartLine, StartSection } from '../../../workbook/start/createStart';
import { ACT_ON_NAMES, USAGE_TABS_NAME, type SettingName } from '../../../recognition/cells/settingNames';
import { textForCell } from '../../../recognition/cells/textForCell';
import { countedLine, type CountedTab } from '../../../recognition/usage/countedTabs';
import { HEALTH_COLORS } from '../../../recognition/usage/formulas/usageHighlights';
import { healthFormulas, healthIcons, usageTabsHeadings } from '../../wording/usageWords';
import { progressCounts } from '../../wording/progressCounts';
import { actOnLine, linkFormula } from './actOnFormulas';
import { barFormula, inOwnRow } from './barFormula';
import { summaryFormula } from './summaryFormula';
import { firstWords } from '../../wording/firstWords';
import { idPrefix } from '../../wording/rowsOfContent';
import type { WorkbookContent } from '../../wording/workbookContent';

export interface StartFacts {
  readonly customer: string;
  readonly services: readonly Service[];
  /** Name of the checklist's table. */
  readonly checklist: string;
  /** How usage is judged to begin with. */
  readonly limits: UsageSettings;
  /** When the checklist is made, as the workbook counts days. */
  readonly lastGenerated: number;
  /** The tabs whose customers are counted. */
  readonly usageTabs: readonly CountedTab[];
}

/** What the Start tab shows: the workbook's settings and, live, where the work stands. */
export function startContent(
  { customer, services, checklist, limits, lastGenerated, usageTabs }: StartFacts,
  content: WorkbookContent,
): NewStart {
  const { messages } = content;
  return {
    name: content.vocabulary.sheets.start,
    summary: (sumOf) => summaryFormula({ inScope: sumOf(1), done: sumOf(2), needsAnswer: sumOf(3) }, { messages }),
    overview: [healthSection(content), actOnSection(content), progressSection(services, checklist, content)],
    settings: [workbookSection({ customer, lastGenerated }, content), limitsSection(limits, content)],
    usageTabs: usageTabsSection(usageTabs, content),
  };
}

function workbookSection(
  { customer, lastGenerated }: Pick<StartFacts, 'customer' | 'lastGenerated'>,
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
      line('lastGenerated', '', { content: lastGenerated, numberFormat: 'yyyy-mm-dd hh:mm' }),
    ],
  };
}

function limitsSection(
  { healthyFrom, stalledUnder, basis, period, window }: UsageSettings,
  { messages, vocabulary }: WorkbookContent,
): StartSection {
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
      {
        label: messages.say('start.usageTrackingAddress'),
        content: textForCell(USAGE_TRACKING_ADDRESS),
        setting: 'usageTrackingAddress',
      },
    ],
  };
}

function progressSection(
  services: readonly Service[],
  table: string,
  { messages, vocabulary, catalog }: WorkbookContent,
): StartSection {
  // The tab is called like its service, as far as the name of a tab goes.
  const tabOfService = `TRIM(LEFT(${inOwnRow('A')},31))`;
  return {
    headings: [
      ...(['service', 'inScope', 'done', 'needsAnswer', 'outOfScope', 'bar'] as const).map((key) =>
        messages.say(`start.${key}`),
      ),
      '',
    ],
    lines: services.map((service) => [
      textForCell(catalog.serviceName(service.id)),
      ...progressCounts(idPrefix(service), table, { vocabulary }),
      barFormula(inOwnRow('C'), `(${inOwnRow('B')}+${inOwnRow('D')})`),
      `=${linkFormula(tabOfService, '"A1"', messages.say('start.open'))}`,
    ]),
  };
}

function healthSection(content: WorkbookContent): StartSection {
  const { messages } = content;
  const meanings = (['healthy', 'below', 'stalled', 'checkData'] as const).map((health) =>
    messages.say(`start.legend.${health}`),
  );
  return {
    headings: (['health', 'count', 'legend', '', '', 'share', ''] as const).map((key) =>
      key === '' ? '' : messages.say(`start.${key}`),
    ),
    lines: healthFormulas(content).map((word, index) => [
      word,
      `=SUM(INDEX(${USAGE_TABS_NAME},0,${index + 2}))`,
      textForCell(meanings[index]!),
      '',
      '',
      barFormula(
        inOwnRow('B'),
        `SUM(${[2, 3, 4, 5].map((column) => `INDEX(${USAGE_TABS_NAME},0,${column})`).join(',')})`,
      ),
      index === 0
        ? `=IF(${ACT_ON_NAMES.tab}="","",${linkFormula(ACT_ON_NAMES.tab, '"A1"', messages.say('start.open'))})`
        : '',
    ]),
    colors: [undefined, HEALTH_COLORS.below, HEALTH_COLORS.stalled, HEALTH_COLORS.checkData],
  };
}

/** How many customers to act on are listed. */
const LISTED = 10;

/** The customers to act on of the usage tab that was judged last. */
function actOnSection(content: WorkbookContent): StartSection {
  const { messages, vocabulary } = content;
  const [, below, stalled] = healthIcons(content);
  const words = { icons: { below: below!, stalled: stalled! }, open: messages.say('start.open') };
  return {
    headings: [
      messages.say('start.actOn'),
      firstWords(vocabulary.usageHeaders).mauPercent,
      messages.say('start.service'),
      messages.say('start.actOn.growth'),
      messages.say('start.actOn.row'),
      messages.say('start.actOn.nextStep'),
      '',
    ],
    lines: Array.from({ length: LISTED }, (_, index) => actOnLine(index + 1, words)),
    numberFormats: [undefined, usageColumn('mauPercent').numberFormat, undefined, usageColumn('growth').numberFormat],
  };
}

/** Every tab whose customers are counted, and what its verdicts rest on. */
function usageTabsSection(tabs: readonly CountedTab[], content: WorkbookContent): StartSection<readonly string[]> {
  return {
    headings: usageTabsHeadings(content),
    lines: tabs.map((tab) => countedLine(tab, healthIcons(content)).map(String)),
  };
}
