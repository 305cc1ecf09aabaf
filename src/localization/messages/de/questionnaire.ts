import type { questionnaire as en } from '../en/questionnaire';

/** What the questionnaire says. */
export const questionnaire = {
  'answer.refusal.list': 'Wählen Sie eine Antwort aus der Liste.',
  'answer.refusal.number': 'Geben Sie eine ganze Zahl ein, mindestens 0.',
  'answer.refusal.date': 'Geben Sie ein Datum ein.',
  'answer.kind.number': 'eine ganze Zahl, mindestens 0',
  'answer.kind.date': 'ein Datum wie 2026-11-21',
  'questionnaire.answered': '{answered} von {count} beantwortet',
  'questionnaire.none': 'Die Arbeitsmappe hat keinen Fragebogen.',
  'questionnaire.choose': 'Antwort wählen',
  'questionnaire.clear': 'Löschen',
  'questionnaire.invalid': '„{answer}“ ist keine Antwort auf diese Frage.',
  'questionnaire.goTo': 'Zu {cell} gehen',
  'questionnaire.scope.inScope': 'Im Umfang',
  'questionnaire.scope.outOfScope': 'Nicht im Umfang',
  'questionnaire.scope.needsAnswer': 'Umfang nicht entschieden',
  'questionnaire.scope.hides':
    '{count, plural, one {Nicht im Umfang: blendet # Punkt aus} other {Nicht im Umfang: blendet # Punkte aus}}',
  'questionnaire.scope.wouldHide':
    'Ohne diesen Dienst würden {count, plural, one {# Zeile} other {# Zeilen}} in {blocks, plural, one {# Block} other {# Blöcken}} ausgeblendet.',
  'questionnaire.scope.wouldShow':
    'Mit diesem Dienst würden {count, plural, one {# Zeile} other {# Zeilen}} eingeblendet.',
  'questionnaire.find': 'Frage suchen',
  'questionnaire.found': '{count, plural, =0 {Keine Frage gefunden} one {# Frage gefunden} other {# Fragen gefunden}}',
  'questionnaire.settled':
    '{count, plural, one {# weitere Frage ist} other {# weitere Fragen sind}} bei diesen Antworten ohne Bedeutung.',
  'questionnaire.oneByOne': 'Einzeln beantworten',
  'questionnaire.all': 'Alle Fragen',
  'questionnaire.position': 'Frage {position} von {count} · {service}',
  'questionnaire.decides':
    '{count, plural, =0 {Entscheidet über keinen Punkt} one {Entscheidet über # Punkt} other {Entscheidet über # Punkte}}',
  'questionnaire.effect.none': '{answer}: ändert nichts',
  'questionnaire.effect.hides': '{answer}: würde {hides} ausblenden',
  'questionnaire.effect.shows': '{answer}: würde {shows} einblenden',
  'questionnaire.effect.both': '{answer}: würde {hides} ausblenden, {shows} einblenden',
  'questionnaire.effect.separator': '. ',
  'questionnaire.keys': 'Tasten: {keys}; mit der Eingabetaste zur nächsten Frage.',
  'questionnaire.note': 'Notizen',
  'questionnaire.previous': 'Zurück',
  'questionnaire.next': 'Weiter',
} satisfies Record<keyof typeof en, string>;
