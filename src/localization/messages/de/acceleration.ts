/** What the plan for a stalled customer says. */
export const acceleration = {
  'acceleration.talk': 'Über den Stand des Kunden sprechen und das Ergebnis in den Notizen festhalten',
  'acceleration.substep': '↳ {step}',
  'acceleration.left': 'Nicht mehr auf der Registerkarte {sheet}: Die Schritte bleiben.',
  'acceleration.reasonFound': 'Kann abgeschlossen werden: Hindernisse sind gewählt.',
  'acceleration.mayBlock':
    'Wenn es ungelöst bleibt: Schreiben Sie die Notiz zur Beteiligungsverwaltung auf {tab}, und setzen Sie dann L1 auf {blocked}.',
  'acceleration.moved':
    'Der Kunde kommt voran: Aktualisieren Sie Aufgabe 3650. Sie bleibt offen, um 70 % oder mehr zu halten.',
  'acceleration.taken': 'Das Hindernis wurde abgewählt.',
  'acceleration.ready': 'Bereit',
  'acceleration.missing': 'Es fehlt: {fields}',
  'acceleration.tooEarly': 'L1 darf erst nach dem letzten technischen Schritt {blocked} sein.',
  'acceleration.title': 'Beschleunigung für {customer}',
  'acceleration.blockers': 'Was hindert den Kunden?',
  'acceleration.talkOutcome': 'Ergebnis des Gesprächs',
  'acceleration.talkDay': 'Tag des Gesprächs',
  'acceleration.action': 'Beschleunigung planen',
  'acceleration.steps': 'Schritte',
  'acceleration.copy': 'Für FTOP kopieren',
  'acceleration.close': 'Schließen',
  'acceleration.health': '{health}. {explanation}',
};
