/** What a tab is for, told by its colour. */
export const TAB_COLORS = {
  start: '#1F3864',
  questionnaire: '#2E75B6',
  checklist: '#548235',
  usage: '#BF8F00',
  list: '#7030A0',
  scope: '#7F7F7F',
} as const;
