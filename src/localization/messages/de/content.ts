import type { content as en } from '../en/content';

/** What is said of the content a workbook has and of newer content. */
export const content = {
  'content.older': 'Diese Arbeitsmappe hat den Inhalt {version}; es gibt {ours}.',
  'content.newer':
    'Diese Arbeitsmappe hat den Inhalt {version}, neuer als {ours} in diesem Bereich. Die Checkliste wird hier erst wieder erstellt, wenn der Bereich aktuell ist: Schließen und öffnen Sie ihn erneut.',
  'content.action': 'Arbeitsmappe auf Inhalt {ours} bringen',
  'content.service': '{service}: {parts}',
  'content.questionsAdded': '{count, plural, one {# neue Frage} other {# neue Fragen}}',
  'content.questionsChanged': '{count, plural, one {# geänderte Frage} other {# geänderte Fragen}}',
  'content.questionsRemoved': '{count, plural, one {# Frage entfällt} other {# Fragen entfallen}}',
  'content.itemsAdded': '{count, plural, one {# neuer Punkt} other {# neue Punkte}}',
  'content.itemsChanged': '{count, plural, one {# geänderter Punkt} other {# geänderte Punkte}}',
  'content.itemsRemoved': '{count, plural, one {# Punkt entfällt} other {# Punkte entfallen}}',
  'content.missing':
    '{count, plural, one {# Frage fehlt auf ihrer Registerkarte.} other {# Fragen fehlen auf ihren Registerkarten.}}',
  'content.addMissing': 'Fehlende Fragen hinzufügen',
} satisfies Record<keyof typeof en, string>;
