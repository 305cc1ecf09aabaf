import type { atHand as en } from '../en/atHand';

/** What the pane says while its sentences are loaded, and where they do not load. */
export const atHand = {
  'pane.loading': 'Arbeitsmappe wird gelesen',
  'pane.failed': 'Ein Fehler hat den Aufgabenbereich angehalten ({detail}).',
  'pane.retry': 'Erneut versuchen',
  'problem.notLoaded':
    'Ein Teil des Add-Ins konnte nicht geladen werden, und nichts wurde geändert. Prüfen Sie die Netzwerkverbindung, und versuchen Sie es erneut.',
} satisfies Readonly<Record<keyof typeof en, string>>;
