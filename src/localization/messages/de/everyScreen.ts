import type { everyScreen as en } from '../en/everyScreen';

/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': 'Korrektur-Checkliste',
  'pane.views': 'Ansichten',
  'pane.questionnaire': 'Fragebogen',
  'pane.checklist': 'Checkliste',
  'pane.usage': 'Nutzung',
  'pane.tasks': 'Aufgaben',
  'pane.settings': 'Einstellungen',
  'pane.help': 'Hilfe',
  'pane.close': 'Schließen',
  'pane.show': 'Anzeigen',
  'pane.cancel': 'Abbrechen',
  'selected.one': 'Ausgewählt: {id} {text}',
  'selected.items': '{count, plural, one {# Punkt} other {# Punkte}} in Excel ausgewählt',
  'selected.open': 'Details',
  'selected.openIn': 'Details: {view}',
} satisfies Record<keyof typeof en, string>;
