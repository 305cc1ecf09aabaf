import type { ExcelCheck } from '../definition/ExcelCheck';
import { issue, reference } from '../definition/sources';

/** Queues a highlight and gives it. */
function highlight(range: Excel.Range, formula: string, color = '#F8D0D0'): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

/** Queues reading the highlights of a range. */
function highlightsOn(range: Excel.Range): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = range;
  conditionalFormats.load('items/id,items/priority,items/customOrNullObject/rule/formula');
  return conditionalFormats;
}

const formulaOf = ({ customOrNullObject }: Excel.ConditionalFormat): string => customOrNullObject.rule.formula;

/** Highlights that follow the cells they look at. */
export const CONDITIONAL_FORMAT_CHECKS: readonly ExcelCheck[] = [
  {
    name: 'The formula of a highlight is told for the first cell of its own range, also through another cell',
    restsOn: 'Our highlights are told from everybody else’s by their formula.',
    source: issue(5194),
    run: async (context, sheet) => {
      highlight(sheet.getRange('A2:C9'), '=$B2="x"');
      await context.sync();
      const both = ['A2:C9', 'C9'].map((address) => highlightsOn(sheet.getRange(address)));
      await context.sync();
      return both.map(({ items }) => formulaOf(items[0]!));
    },
    expected: ['=$B2="x"', '=$B2="x"'],
  },
  {
    name: 'A highlight has the same id through every cell of its range',
    restsOn: 'Whether our highlights reach the last row is asked of its last cell.',
    source: 'assumed',
    run: async (context, sheet) => {
      highlight(sheet.getRange('A2:C9'), '=$B2="x"');
      const [whole, last, outside] = ['A2:C9', 'C9', 'C10'].map((address) => highlightsOn(sheet.getRange(address)));
      await context.sync();
      return [whole!.items[0]!.id === last!.items[0]!.id, outside!.items.length];
    },
    expected: [true, 0],
  },
  {
    name: 'A highlight that is added comes before those that are there',
    restsOn: 'Colours of other people do not cover the word for a stalled customer.',
    source: reference('conditionalformatcollection'),
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      highlight(range, '=$A1="theirs"');
      highlight(range, '=$A1="ours"');
      const highlights = highlightsOn(range);
      await context.sync();
      return [...highlights.items].sort((a, b) => a.priority - b.priority).map(formulaOf);
    },
    expected: ['=$A1="ours"', '=$A1="theirs"'],
  },
  {
    name: 'A highlight is deleted by its id, and the others stay',
    restsOn: 'Our highlights are replaced; those of other people are never touched.',
    source: reference('conditionalformatcollection'),
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      highlight(range, '=$A1="theirs"');
      const ours = highlight(range, '=$A1="ours"').load('id');
      await context.sync();
      sheet.getRange('A1:B3').conditionalFormats.getItem(ours.id).delete();
      const left = highlightsOn(range);
      await context.sync();
      return left.items.map(formulaOf);
    },
    expected: ['=$A1="theirs"'],
  },
  {
    name: 'A highlight keeps the colour it was given',
    restsOn: 'Fill and font have a contrast that everybody can read.',
    source: reference('conditionalrangeformat'),
    run: async (context, sheet) => {
      const format = highlight(sheet.getRange('A1'), '=TRUE', '#FFE9B8');
      format.custom.format.font.color = '#4A3500';
      const { fill, font } = format.custom.format;
      fill.load('color');
      font.load('color');
      await context.sync();
      return [fill.color, font.color];
    },
    expected: ['#FFE9B8', '#4A3500'],
  },
];
