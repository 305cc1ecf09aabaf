import type { everyScreen as en } from '../en/everyScreen';

/** What every screen of the pane says. */
export const everyScreen = {
  'pane.title': 'Korrektur-Checkliste',
  'pane.loading': 'Arbeitsmappe wird gelesen',
  'pane.failed': 'Ein Fehler hat den Aufgabenbereich angehalten ({detail}).',
  'pane.views': 'Ansichten',
  'pane.questionnaire': 'Fragebogen',
  'pane.checklist': 'Checkliste',
  'pane.usage': 'Nutzung',
  'pane.tasks': 'Aufgaben',
  'pane.show': 'Anzeigen',
  'pane.retry': 'Erneut versuchen',
  'pane.cancel': 'Abbrechen',
  'selected.one': 'Ausgewählt: {id} {text}',
  'selected.items': '{count, plural, one {# Punkt} other {# Punkte}} in Excel ausgewählt',
  'selected.open': 'Details',
  'selected.openIn': 'Details: {view}',
} satisfies Record<keyof typeof en, string>;
