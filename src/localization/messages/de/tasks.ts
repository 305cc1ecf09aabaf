/** What the tab and the screen of tasks say. */
export const tasks = {
  'tasks.note':
    'Verzögert, blockiert oder Hilfe nötig: Fordern Sie unter {link} einen SME an. Eine Aufgabe wird mit dem Status „{notRequired}“ und dem Grund in den Notizen übersprungen, wenn ihr Thema vollständig behandelt ist.',
  'tasks.mandatory': 'Erforderlich',
  'tasks.optional': 'Optional',
  'tasks.noLonger': '{noLonger} {reasons}',
  'tasks.always': 'Immer',
  'tasks.acceleration': 'Ein Beschleunigungsplan steht auf seiner Registerkarte',
  'tasks.suggestion.generated': 'Kann abgeschlossen werden: Die Checkliste wurde am {day} erstellt.',
  'tasks.suggestion.resolved':
    'Kann abgeschlossen werden: Alle {items} Punkte im Umfang sind abgeschlossen, und {by} hat die Prüfung am {on} bestätigt.',
  'tasks.suggestion.tasksDone':
    'Kann abgeschlossen werden: {count, plural, one {Aufgabe {tasks} ist} other {Aufgaben {tasks} sind}} abgeschlossen.',
  'tasks.suggestion.enabled':
    'Kann abgeschlossen werden: Jeder Dienst im Umfang hat 100 aktive Benutzer, oder 10 % bei weniger als 1.000 Arbeitsplätzen: {uses}.',
  'tasks.suggestion.success':
    'Kann abgeschlossen werden: Die aktive Nutzung jedes Diensts im Umfang hat {limit} erreicht: {uses}. Als Nächstes folgt die Erfolgsbesprechung.',
  'tasks.use': 'Aktive Nutzung: {uses}',
  'tasks.use.share': '{service} {share}',
  'tasks.use.users': '{service} {share} ({users} Benutzer)',
  'tasks.use.unknown': '{service} nicht bekannt',
  'tasks.success': 'Aktive Nutzung',
  'tasks.success.counts': 'Dienste im Umfang, die {limit} aktive Nutzung erreicht haben: {met} von {count}.',
  'tasks.success.reached':
    'Jeder Dienst im Umfang hat {limit} aktive Nutzung erreicht: Als Nächstes folgt die Erfolgsbesprechung.',
  'tasks.success.unread': 'Nicht gelesen: {tabs}. Die Ansicht „Nutzung“ fragt, was dort gemeint ist.',
  'tasks.success.from': 'Erfolg ab (Prozent der Berechtigungen)',
  'tasks.success.met': 'Erreicht',
  'tasks.success.under': 'Unter {limit}',
  'tasks.action': 'Aufgaben aktualisieren',
  'tasks.counts': '{open} offen, {overdue} überfällig, {finished} beendet',
  'tasks.open': '{count, plural, one {# Aufgabe hängt} other {# Aufgaben hängen}} von fehlenden Antworten ab',
  'tasks.none': 'Noch gilt keine Aufgabe: Beantworten Sie, welche Dienste im Umfang sind.',
  'tasks.suggested': 'Vorschlag',
  'tasks.accept': 'Annehmen',
  'tasks.skip': 'Überspringen',
  'tasks.skipReason': 'Warum das Thema vollständig behandelt ist',
  'tasks.requestSme': 'SME anfordern',
  'tasks.filter': 'Anzeigen',
  'tasks.filter.open': 'Offen',
  'tasks.filter.suggested': 'Vorgeschlagen',
  'tasks.filter.all': 'Alle',
  'tasks.overdue': 'überfällig',
  'tasks.owner': 'Verantwortlich: {owner}',
  'tasks.loading': 'Die Aufgaben werden gelesen',
};
