/** What a check finds, the hand-over and its mail. */
export const check = {
  'check.repair.tableShort':
    'Ab {cell} geht die Registerkarte „{sheet}“ unter ihrer Tabelle weiter: {count, plural, one {# Zeile gehört} other {# Zeilen gehören}} nicht dazu und {count, plural, one {fehlt} other {fehlen}} in Filtern und Zählungen. Die Tabelle soll mit Zeile {row} enden.',
  'check.repair.filterShort':
    'Der Filter der Registerkarte „{sheet}“ endet mit Zeile {row}, die Daten mit Zeile {last}. Er soll alle Zeilen umfassen.',
  'check.repair.filterShort.filtered':
    'Der Filter der Registerkarte „{sheet}“ endet mit Zeile {row}, die Daten mit Zeile {last}. Löschen Sie den Filter; danach kann er auf alle Zeilen erweitert werden.',
  'check.repair.idTwice':
    '{id} steht auf der Registerkarte „{sheet}“ in {cells}. Behalten Sie die Zeile mit der Arbeit und löschen Sie die andere, oder geben Sie ihr eine eigene Id.',
  'check.repair.idMissing':
    'Die Zeile bei {cell} der Registerkarte „{sheet}“ hat ihre Id verloren: Nach ihrem Text ist sie {id}.',
  'check.repair.idMissing.unclear':
    'Die Zeile bei {cell} der Registerkarte „{sheet}“ hat einen Text von uns, aber keine Id, und der Text verrät keine freie. Löschen Sie die Zeile, wenn sie eine Kopie ist; sonst tragen Sie ihre Id ein.',
  'check.repair.listShort':
    'Auf der Registerkarte „{sheet}“ {count, plural, one {hat # Zelle ihre Auswahl oder den Hinweis daneben} other {haben # Zellen ihre Auswahl oder den Hinweis daneben}} verloren: {cells}.',
  'check.repair.statusUnknown':
    '„{status}“ in {cell} der Registerkarte „{sheet}“ ist kein Status, die Zeile zählt daher als offen. Wählen Sie: {statuses}.',
  'check.repair.formulaLost':
    'Auf der Registerkarte „{sheet}“ wurden Live-Formeln überschrieben in: {headers}. Sie sollen wieder ausgefüllt werden.',
  'check.repair.countLost':
    'In {cell} der Registerkarte „{sheet}“ steht ein Wert statt einer Live-Zählung. Die Formel soll zurückkommen.',
  'check.repair.nameBroken.led': 'Der definierte Name {name} führt ins Leere. Er soll wieder zu {cell} führen.',
  'check.repair.nameBroken.limit':
    'Der definierte Name {name} führt ins Leere. Er soll den Grenzwert enthalten, der ohne Angabe gilt.',
  'check.repair.nameBroken.gone':
    'Der definierte Name {name} führt ins Leere; seine Zelle wurde gelöscht. Der Name soll entfernt werden.',
  'check.repair.nameBroken.yours':
    'Der definierte Name {name} führt ins Leere. Holen Sie seine Zeile der Registerkarte Start aus einer früheren Version der Arbeitsmappe zurück, oder lassen Sie den Namen zu einer Zelle führen, die den Wert enthält (Formeln › Namens-Manager).',
  'check.handOver.olderContent':
    'Die Arbeitsmappe hat Inhalt {version}; es gibt {current}. Bringen Sie sie vor der Übergabe auf den neuen Stand.',
  'check.handOver.unansweredQuestion': '{name} entscheidet über Punkte und ist nicht beantwortet.',
  'check.handOver.openItem': '{name} ist im Umfang und nicht abgeschlossen.',
  'check.handOver.ownerMissing': '{name} hat niemanden, der verantwortlich ist.',
  'check.handOver.dueMissing': '{name} hat kein Datum.',
  'check.handOver.dataProblem': '{name} kann nicht beurteilt werden: Der Grund steht in der Zeile.',
  'check.handOver.reviewMissing':
    'Der Kunde hat nicht bestätigt, dass alles geprüft und erledigt ist: Name und Tag fehlen.',
  'check.handOver.group.editionConflict': 'Edition ({count})',
  'check.handOver.group.olderContent': 'Älterer Inhalt',
  'check.handOver.group.unansweredQuestion': 'Fragen ohne Antwort ({count})',
  'check.handOver.group.openItem': 'Offene Punkte ({count})',
  'check.handOver.group.ownerMissing': 'Offene Punkte ohne Verantwortliche ({count})',
  'check.handOver.group.dueMissing': 'Offene Punkte ohne Datum ({count})',
  'check.handOver.group.dataProblem': 'Nutzung, die nicht beurteilt werden kann ({count})',
  'check.handOver.group.reviewMissing': 'Bestätigung des Kunden',
  'check.handOver.title': 'Übergabe',
  'check.handOver.open': 'Vor der Übergabe prüfen',
  'check.handOver.ready': 'Der Übergabe steht nichts im Weg.',
  'check.handOver.counts': '{resolved} von {items} Punkten im Umfang sind abgeschlossen.',
  'check.handOver.more': '{count} weitere',
  'check.review.title': 'Vom Kunden geprüft und erledigt',
  'check.review.intro':
    'Der Kunde bestätigt, dass alles in der Checkliste geprüft und erledigt ist; Aufgabe 3190 beruht darauf. Es wird auf der Registerkarte „Basis-Onboarding“ eingetragen.',
  'check.review.by': 'Bestätigt von',
  'check.review.on': 'Am',
  'check.review.action': 'Bestätigung eintragen',
  'check.review.done': '{by} hat es am {on} bestätigt.',
  'check.copy.title': 'Fertige Kopie',
  'check.copy.steps':
    'Datei › Kopie speichern (in Excel im Web: Datei › Kopie erstellen), unter einem Namen wie „{name}“. Senden Sie die Kopie; in dieser Arbeitsmappe arbeiten Sie weiter.',
  'check.copy.name': '{customer} Korrektur-Checkliste {day}',
  'check.mail.title': 'Mail zur Nutzungsverfolgung',
  'check.mail.copy': 'Mail kopieren',
  'check.mail.link': 'Im Mailprogramm öffnen',
  'check.mail.hint':
    'Öffnet sich kein Mailprogramm, kopieren Sie den Text. Fügen Sie die fertige Kopie selbst an; von hier wird nichts gesendet.',
  'check.mail.text': 'Text der Mail',
  'check.mail.customer': 'den Kunden',
  'check.mail.subject': 'Korrektur-Checkliste für {customer}, {day}',
  'check.mail.attached':
    'Im Anhang ist die fertige Korrektur-Checkliste für {customer} vom {day} ({edition}), zur Nutzungsverfolgung.',
  'check.mail.items': 'Punkte im Umfang: {items}, abgeschlossen: {resolved}.',
  'check.mail.reviewed': '{by} hat am {on} für den Kunden bestätigt, dass alles geprüft und erledigt ist.',
  'check.mail.notReviewed': 'Der Kunde hat noch nicht bestätigt, dass alles geprüft und erledigt ist.',
  'check.mail.warning':
    'Die Arbeitsmappe enthält Daten von Kunden (hier: {customer}). Senden Sie sie nur, wenn Sie diese weitergeben dürfen, und nur an {to}.',
  'check.repair.title': 'Zu reparieren ({count})',
  'check.repair.action': 'Reparieren',
};
