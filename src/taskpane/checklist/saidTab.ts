import type { TabMapping } from '../../domain/foreign/LayoutMapping';
import { FIELDS_OF_ROLE } from '../../domain/foreign/fieldsOfRole';
import type { Messages } from '../../localization/Messages';

/** A tab, what it holds and what that rests on. */
export interface TabLine {
  readonly key: string;
  readonly title: string;
  readonly evidence: readonly string[];
}

/** What somebody says of a tab, in words. */
export function saidTab(tab: TabMapping, messages: Messages): TabLine {
  const { sheet } = tab;
  if (tab.role === 'none') return { key: sheet, title: messages.say('found.leftOut', { sheet }), evidence: [] };
  const { role, headerRow, columns, headers } = tab;
  return {
    key: `${sheet} ${headerRow}`,
    title: messages.say('found.tab', { sheet, role: messages.say(`found.role.${role}`) }),
    evidence: FIELDS_OF_ROLE[role].flatMap((field) => {
      const column = columns[field];
      // What the header says stays right where others move it.
      const values = { field: messages.say(`found.field.${field}`), cell: headers?.[field] ?? `${column}${headerRow}` };
      return column === undefined ? [] : [messages.say('found.header', values)];
    }),
  };
}
