import type { help as en } from '../en/help';

/** What settings and help say. */
export const help = {
  'settings.language': 'Sprache des Aufgabenbereichs',
  'settings.language.own': 'Die der Arbeitsmappe',
  'settings.language.hint':
    'Hat eine Arbeitsmappe keine Sprache, gilt die von Excel. Fragen, Punkte und Probleme in Zellen bleiben in der Sprache der Arbeitsmappe, ebenso alles, was in sie geschrieben wird.',
  'settings.workbook': 'Diese Arbeitsmappe',
  'settings.workbook.hint':
    'Kunde, Edition und Sprache sind Zellen der Registerkarte „{sheet}“ und werden dort geändert.',
  'settings.content.ours': 'Inhalt dieses Aufgabenbereichs',
  'help.intro':
    'Der Aufgabenbereich legt für jeden Dienst einen Fragebogen an, blendet aus, was laut den Antworten nicht zum Umfang gehört, und zeigt, welche Kunden Hilfe brauchen. Alles steht in Zellen der Arbeitsmappe; was zuletzt getan wurde, lässt sich rückgängig machen.',
  'help.views': 'Ansichten',
  'help.questionnaire':
    'Die Fragen aller Dienste. Eine Antwort kommt in ihre Zelle, und was dort eingegeben wird, erscheint hier.',
  'help.checklist':
    'Was zu tun ist. Das Erstellen blendet die Zeilen aus, die laut den Antworten nicht zum Umfang gehören, und nennt den Grund; gelöscht wird nichts.',
  'help.usage':
    'Welche Kunden zu wenig von dem nutzen, was sie haben, und seit wann. Hervorhebungen im Blatt folgen den Zahlen.',
  'help.tasks':
    'Die Aufgaben, die sich aus Antworten, Checkliste und Nutzung ergeben, und was zur Übergabe noch fehlt.',
  'help.words': 'Begriffe',
  'help.word.mau': 'MAU',
  'help.word.mau.means':
    'Monatlich aktive Nutzung: wie viele Personen einen Dienst in einem Monat genutzt haben. Als Anteil: von denen, die dazu berechtigt sind.',
  'help.word.stalled': 'Stockend',
  'help.word.stalled.means':
    'Unter der Grenze für stabile Nutzung, und das Wachstum liegt unter der Grenze auf der Registerkarte „{sheet}“ oder die Nutzung nimmt ab.',
  'help.word.relative': 'Relativ',
  'help.word.relative.means':
    'Wachstum gemessen am Anfang: von 40 % auf 42 % sind 5 % relatives Wachstum und 2 Prozentpunkte.',
  'help.word.block': 'Block',
  'help.word.block.means': 'Zeilen, die beieinanderstehen, etwa alle Punkte eines Dienstes.',
  'help.word.fm': 'FM, FE',
  'help.word.fm.means':
    'FastTrack Manager, der das Engagement leitet, und FastTrack Engineer, der die technische Arbeit anleitet.',
  'help.word.sme': 'SME',
  'help.word.sme.means': 'Fachexperte für einen Dienst (Subject Matter Expert), der hilft, wo ein Kunde stockt.',
  'help.keys': 'Tasten beim Durchgehen einzelner Fragen',
  'help.key.choose': '1, 2, 3 …',
  'help.key.choose.does': 'wählt die Antwort mit dieser Nummer',
  'help.key.next': 'Eingabe',
  'help.key.next.does': 'führt zur nächsten Frage',
} satisfies Record<keyof typeof en, string>;
