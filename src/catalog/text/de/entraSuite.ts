import type { CatalogText } from '../CatalogText';

export const entraSuite: CatalogText['entra-suite'] = {
  name: 'Microsoft Entra Suite',
  aliases: [
    'Entra Suite',
    'Global Secure Access',
    'Entra Private Access',
    'Entra Internet Access',
    'Entra ID Governance',
  ],
  areas: {
    foundation: 'Grundlagen',
    privateAccess: 'Private Access',
    internetAccess: 'Internet Access',
    governance: 'Governance',
  },
  questions: {
    inScope: {
      question: 'Ist Microsoft Entra Suite im Umfang enthalten?',
      help: 'Private Access, Internet Access oder ID Governance, zusammen oder einzeln. Prüfen Sie für GCC High und DoD jedes Produkt in der Dienstbeschreibung.',
    },
    privateAccess: {
      question: 'Soll Private Access ein VPN ersetzen oder entlasten?',
      help: 'Zugriff auf einzelne Anwendungen in Ihrem Netzwerk statt auf das ganze Netzwerk.',
    },
    internetAccess: {
      question: 'Soll Internet Access den Webdatenverkehr filtern?',
      help: 'Webkategorien, KI-Dienste und Bedrohungen, je Benutzer und unabhängig vom Standort.',
    },
    otherClients: {
      question: 'Läuft auf Geräten ein anderer VPN-, Proxy- oder Sicherheitsclient?',
      help: 'Zum Beispiel Zscaler, Netskope, Cisco oder Palo Alto Networks.',
    },
    accessPackages: {
      question: 'Sollen Personen Zugriff beantragen, der von selbst endet?',
      help: 'Pakete aus Gruppen, Apps und Websites mit Genehmigung und Enddatum.',
    },
    lifecycle: {
      question: 'Sollen Konten bei Eintritt, Wechsel und Austritt dem Personalsystem folgen?',
      help: 'Mit Lebenszyklusworkflows und, falls vorhanden, Workday oder SAP SuccessFactors als Quelle.',
    },
  },
  items: {
    'ENTRASUITE-01': {
      title: 'Lizenzen und Geräte prüfen und Global Secure Access aktivieren',
      guidance:
        'Benutzer brauchen Entra ID P1 und die Lizenz jedes Produkts, Geräte müssen in Microsoft Entra ID eingebunden oder registriert sein. Aktivieren Sie Global Secure Access, schalten Sie nur das Datenverkehrsprofil ein, mit dem Sie beginnen, und weisen Sie es einer Pilotgruppe zu. Schalten Sie die Wiederherstellung der Quell-IP ein, damit bedingter Zugriff und Protokolle die echte Adresse sehen. Netzwerkgeräte und Routing an Ihren Standorten bleiben bei Ihnen.',
    },
    'ENTRASUITE-02': {
      title: 'Klären, wie der Client neben anderen VPN- und Proxyclients lebt',
      guidance:
        'Zwei Clients, die denselben Datenverkehr wollen, unterbrechen Verbindungen. Sehen Sie im Koexistenzleitfaden für Ihr Produkt nach, entscheiden Sie, welcher Client Microsoft-, privaten und Internetdatenverkehr übernimmt, und tragen Sie die Ausnahmen auf beiden Seiten ein. Stellen Sie den Global Secure Access-Client mit Intune einer Pilotgruppe bereit. Testen Sie Netzwerkwechsel, Standby und einen Tag ohne den anderen Client.',
    },
    'ENTRASUITE-03': {
      title: 'Connectors platzieren und Anwendungen einzeln veröffentlichen',
      guidance:
        'Installieren Sie je Standort zwei oder mehr private Netzwerkconnectors nahe bei den Anwendungen, mit ausgehend TCP 80 und 443. Quick Access mit einem ganzen Bereich ist ein Anfang, der zeigt, was genutzt wird: Definieren Sie danach einzelne Anwendungen mit Verantwortlichen und Benutzern und schließen Sie den Bereich. Prüfen Sie Namen im privaten DNS und die Kerberos-Anmeldung an Domänencontrollern von außen.',
    },
    'ENTRASUITE-04': {
      title: 'Das VPN Gruppe für Gruppe ablösen',
      guidance:
        'Listen Sie je Anwendung auf, wer das VPN wofür nutzt und welche Nutzung bleibt, etwa Telefonie oder Geräte ohne Benutzer. Schützen Sie jede veröffentlichte Anwendung mit bedingtem Zugriff, Zugänge von Administratoren mit starker Authentifizierung. Stellen Sie eine Abteilung nach der anderen um, entziehen Sie ihr nach zwei Wochen das VPN-Recht und behalten Sie das VPN bis zum Vertragsende als Rückfallweg.',
    },
    'ENTRASUITE-05': {
      title: 'Webregeln vereinbaren und per Sicherheitsprofil anwenden',
      guidance:
        'Übernehmen Sie Regeln des heutigen Webfilters nur, wo jemand sie noch will, und stimmen Sie Kategorien, KI-Dienste und Ausnahmen mit Datenschutz und, wo vorhanden, Betriebsrat ab. Beginnen Sie mit einem Basisprofil, das wenig sperrt, und ergänzen Sie strengere per bedingtem Zugriff. TLS-Überprüfung braucht ein Zertifikat auf allen Geräten und eine Liste ausgenommener Websites, etwa Banken und Gesundheit.',
    },
    'ENTRASUITE-06': {
      title: 'Zugriffspakete mit Verantwortlichen bauen',
      guidance:
        'Nehmen Sie zwei Rollen, die oft wechseln, etwa Projektpersonal und externe Prüfer, und legen Sie deren Gruppen, Apps und Websites in ein Paket. Legen Sie fest, wer genehmigt, wer vertritt, wie lange der Zugriff gilt und wann er überprüft wird. Lassen Sie die Verantwortlichen Antrag, Genehmigung und Ablauf testen. Beseitigen Sie danach die alten Wege zum selben Zugriff, sonst nutzt niemand die Pakete.',
    },
    'ENTRASUITE-07': {
      title: 'Konten Eintritten, Wechseln und Austritten folgen lassen',
      guidance:
        'Bereinigen Sie Eintrittsdaten, Vorgesetzte und Austrittsdaten im Personalsystem, denn jeder Workflow hängt daran. Beginnen Sie mit Austritten: deaktivieren, Lizenzen und Gruppen entziehen, Vorgesetzte informieren, getestet mit einer Musterperson. Ergänzen Sie dann Eintritte mit einem befristeten Zugriffspass. FastTrack begleitet eingebaute Aufgaben und die Anleitungen für Workday und SuccessFactors, während Einstellungen dort und Erweiterungen bei Ihnen bleiben.',
    },
  },
};
