import type { CatalogText } from '../CatalogText';

export const mcas: CatalogText['mcas'] = {
  name: 'Defender for Cloud Apps',
  aliases: ['Microsoft Defender for Cloud Apps', 'MDCA', 'MCAS', 'Microsoft Cloud App Security'],
  areas: {
    discovery: 'Ermittlung',
    connection: 'Verbundene Apps',
    control: 'Steuerung',
  },
  questions: {
    inScope: {
      question: 'Ist Defender for Cloud Apps im Umfang enthalten?',
      help: 'Es findet genutzte Cloud-Apps und schützt die verbundenen. GCC High und DoD haben es mit weniger Funktionen: siehe Dienstbeschreibung.',
    },
    endpointSource: {
      question: 'Läuft auf Clientgeräten Defender for Endpoint?',
      help: 'Dann melden sie die genutzten Cloud-Apps, ohne Protokolldateien von Firewalls.',
    },
    otherApps: {
      question: 'Sollen außer Microsoft 365 weitere Cloud-Apps verbunden werden?',
      help: 'Zum Beispiel Salesforce, Google Workspace, Box, GitHub oder ServiceNow.',
    },
    sessionControl: {
      question: 'Sollen Downloads oder Uploads während einer Sitzung gesteuert werden?',
      help: 'Zum Beispiel kein Download auf nicht verwaltete Geräte. Dies läuft über bedingten Zugriff.',
    },
  },
  items: {
    'MCAS-01': {
      title: 'Zugriff, Umfang und Datenregeln einrichten',
      guidance:
        'Geben Sie Administratoren Rollen im Defender-Portal, wo nötig auf Apps oder Gruppen begrenzt. Importieren Sie Benutzergruppen, tragen Sie die Adressbereiche Ihrer Büros ein und nehmen Sie Gruppen aus, die nach Absprache mit Datenschutz und, wo vorhanden, Betriebsrat nicht überwacht werden. Schalten Sie die Verbindungen zu Defender for Endpoint, Defender for Identity und Microsoft Purview ein. FastTrack begleitet dies nur für produktive Mandanten.',
    },
    'MCAS-02': {
      title: 'Cloud-Apps über Defender for Endpoint ermitteln und über jede entscheiden',
      guidance:
        'Schalten Sie die Integration ein und warten Sie einige Tage auf Daten. Gehen Sie die meistgenutzten Apps mit Sicherheit, Einkauf und Fachbereichen durch und markieren Sie jede als genehmigt, überwacht oder nicht genehmigt. Warnen Sie vor dem Sperren, denn bei eingeschalteter Durchsetzung sperrt Defender for Endpoint nicht genehmigte Apps sofort auf den Geräten. Betrachten Sie KI-Apps gesondert und wiederholen Sie dies monatlich.',
    },
    'MCAS-03': {
      title: 'Cloud-Apps aus Firewall- und Proxyprotokollen ermitteln',
      guidance:
        'Prüfen Sie, ob Ihre Firewall oder Ihr Proxy auf der Liste unterstützter Formate steht. Beginnen Sie mit einem Momentaufnahmebericht aus einem Export, der zeigt, ob die Daten taugen. Laufendes Hochladen braucht einen eigenen Protokollsammler oder die eingebaute Verbindung von Zscaler oder iboss: FastTrack begleitet Letztere, nicht den Sammler. Anonymisieren Sie Namen, wenn der Datenschutz es verlangt.',
    },
    'MCAS-04': {
      title: 'Cloud-Apps mit einem Konto verbinden, das bleibt',
      guidance:
        'Verbinden Sie zuerst die App mit den vertraulichsten Daten. Verwenden Sie ein Dienstkonto der App mit den dokumentierten Rechten und einer Lizenz, nicht das Konto einer Person, und notieren Sie, wann sein Token abläuft. Prüfen Sie nach einigen Tagen, ob Aktivitäten und Dateien erscheinen. Beginnen Sie mit Warnungen aus Vorlagen, etwa Massendownload oder Freigabe an private E-Mail-Adressen, bevor etwas automatisch geändert wird.',
    },
    'MCAS-05': {
      title: 'Sitzungen nicht verwalteter Geräte mit bedingtem Zugriff steuern',
      guidance:
        'Wählen Sie wenige Apps und eine Regel, etwa kein Download bezeichneter Dateien auf nicht verwaltete Geräte, und leiten Sie eine Pilotgruppe über die App-Steuerung für bedingten Zugriff. Edge nutzt den Schutz im Browser, andere Browser laufen über einen Proxy, der Seiten stören kann, testen Sie also die tägliche Arbeit in jedem. Sagen Sie Benutzern, was sie sehen werden. FastTrack begleitet die empfohlenen Apps, eigene Apps bleiben bei Ihnen.',
    },
    'MCAS-06': {
      title: 'Apps mit Zugriff auf Microsoft 365-Daten überprüfen',
      guidance:
        'Schalten Sie die App-Governance ein und listen Sie Apps mit hohen Berechtigungen, ohne Nutzung seit 90 Tagen oder von nicht überprüften Herausgebern auf. Entscheiden Sie mit den Verantwortlichen, ob die App bleibt, und begrenzen Sie in Microsoft Entra ID, wer neuen zustimmen darf. Erstellen Sie wenige Richtlinien, die zuerst nur melden. FastTrack begleitet bis zu fünf davon, benennen Sie, wer die Liste monatlich durchsieht.',
    },
  },
};
