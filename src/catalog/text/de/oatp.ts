import type { CatalogText } from '../CatalogText';

export const oatp: CatalogText['oatp'] = {
  name: 'Defender for Office 365',
  aliases: [
    'Microsoft Defender for Office 365',
    'Microsoft Defender für Office 365',
    'Defender für Office 365',
    'MDO',
    'Office 365 ATP',
    'Office 365 Advanced Threat Protection',
    'OATP',
  ],
  areas: {
    mailFlow: 'Nachrichtenfluss',
    authentication: 'E-Mail-Authentifizierung',
    policies: 'Schutzrichtlinien',
    operations: 'Betrieb und Reaktion',
  },
  questions: {
    inScope: {
      question: 'Ist Defender for Office 365 im Umfang enthalten?',
      help: 'Schutz von E-Mail und Zusammenarbeit vor Phishing und Schadsoftware. Erfordert eine Lizenz für Plan 1 oder Plan 2.',
    },
    plan: {
      question: 'Welcher Plan von Defender for Office 365 ist lizenziert?',
      help: 'Plan 2 ist Teil von Microsoft 365 E5. Wählen Sie Plan 2, wenn mindestens einige Benutzer ihn haben. Die Lizenzen stehen im Admin Center unter „Abrechnung“.',
      options: {
        plan1: 'Plan 1',
        plan2: 'Plan 2',
      },
    },
    otherGateway: {
      question: 'Steht vor Exchange Online ein E-Mail-Sicherheitsdienst oder Gateway eines Drittanbieters?',
      help: 'Antworten Sie mit Ja, wenn der MX-Eintrag mindestens einer Domäne nicht auf Microsoft verweist.',
    },
    authenticatedDomains: {
      question: 'Haben alle sendenden Domänen SPF, DKIM und eine erzwungene DMARC-Richtlinie?',
      help: 'Erzwungen heißt „quarantine“ oder „reject“. Prüfen Sie die TXT- und CNAME-Einträge jeder Domäne, auch der Domänen für Newsletter und Anwendungen.',
    },
    bypasses: {
      question: 'Gibt es Zulassungslisten, Transportregeln oder Connectors, die die Filterung umgehen?',
      help: 'Suchen Sie nach Regeln, die das Spam Confidence Level auf -1 setzen, nach zugelassenen Domänen und Adressen in Antispamrichtlinien und nach zugelassenen IP-Adressen.',
    },
    priorityUsers: {
      question: 'Welche Personen oder Gruppen sind wahrscheinliche Angriffsziele?',
      help: 'Zum Beispiel Geschäftsleitung, deren Assistenz, Finanzen, Personal und Administratoren. Gruppen oder Funktionen genügen.',
    },
    reporting: {
      question: 'Wie melden Benutzer heute verdächtige Nachrichten?',
      help: 'Wählen Sie den Weg, den die meisten Benutzer kennen.',
      options: {
        outlookButton: 'Schaltfläche „Melden“ in Outlook',
        otherAddIn: 'Add-In eines Drittanbieters',
        mailbox: 'Weiterleitung an ein Postfach',
        serviceDesk: 'Helpdesk',
        none: 'Gar nicht',
      },
    },
    simulationVendor: {
      question: 'Schickt ein anderer Anbieter Phishingsimulationen an Ihre Benutzer?',
      help: 'Solche Nachrichten müssen unverändert ankommen. Antworten Sie mit Nein, wenn nur das Angriffssimulationstraining von Microsoft genutzt wird.',
    },
  },
  items: {
    'OATP-01': {
      title: 'MX-Eintrag auf Microsoft umstellen oder erweiterte Filterung für das Gateway aktivieren',
      guidance:
        'Die Filterung wirkt am besten, wenn der MX-Eintrag auf Microsoft 365 verweist. Bleibt das Gateway davor, aktivieren Sie auf seinem eingehenden Connector die erweiterte Filterung, damit die ursprüngliche Absenderadresse bewertet wird und nicht die des Gateways. Entfernen Sie Regeln, die allem vom Gateway vertrauen. Nehmen Sie E-Mails nur von seinen Adressen oder mit seinem Zertifikat an, sonst senden Angreifer direkt an den Mandanten.',
    },
    'OATP-02': {
      title: 'SPF, DKIM und DMARC für jede sendende Domäne vervollständigen',
      guidance:
        'Listen Sie alle Systeme auf, die mit Ihren Domänen senden, und nehmen Sie sie zusammen mit include:spf.protection.outlook.com in SPF auf, mit höchstens 10 DNS-Abfragen. Veröffentlichen Sie beide DKIM-Selektoren so, wie das Defender-Portal sie anzeigt, und aktivieren Sie die Signierung. Beginnen Sie bei DMARC mit p=none, lesen Sie einige Wochen die Berichte und gehen Sie dann zu quarantine und reject über. Domänen, die keine E-Mails senden, erhalten SPF -all und DMARC reject.',
    },
    'OATP-03': {
      title: 'Voreingestellte Sicherheitsrichtlinien anwenden und Prioritätskonten kennzeichnen',
      guidance:
        'Wenden Sie die Voreinstellung „Standard“ auf alle und „Strict“ auf besonders gefährdete Benutzer an. Voreinstellungen haben Vorrang vor benutzerdefinierten Richtlinien: Behalten Sie diese nur bei dokumentiertem Bedarf und vergleichen Sie sie in der Konfigurationsanalyse. Kennzeichnen Sie die am stärksten gefährdeten Personen als Prioritätskonten, wählen Sie eine Pilotgruppe für den Anfang und benennen Sie, wer in deren erster Woche täglich in die Quarantäne sieht.',
    },
    'OATP-04': {
      title: '„Sichere Links“ und „Sichere Anlagen“ für E-Mail, Office-Apps, Teams und Dateien aktivieren',
      guidance:
        'Prüfen Sie, ob „Sichere Links“ für E-Mail, Teams und Office-Apps gilt und Benutzer sich nicht zur ursprünglichen Adresse durchklicken können. Wählen Sie bei „Sichere Anlagen“ den Wert „Blockieren“ oder „Dynamische Zustellung“. Aktivieren Sie in den globalen Einstellungen den Schutz für SharePoint, OneDrive und Teams und blockieren Sie den Download infizierter Dateien mit Set-SPOTenant. Halten Sie die Liste der nicht umgeschriebenen Links kurz und testen Sie mit Pilotbenutzern.',
    },
    'OATP-05': {
      title: 'Identitätswechselschutz und Postfachintelligenz einrichten',
      guidance:
        'Tragen Sie Personen ein, deren Namen Angreifer verwenden, höchstens 350 je Richtlinie, sowie die Domänen wichtiger Partner und Ihre eigenen. Aktivieren Sie die Postfachintelligenz mit ihrem Identitätswechselschutz, die Spoofintelligenz, Sicherheitstipps beim ersten Kontakt und das Beachten von DMARC-Richtlinien. Benennen Sie, wer die Einblicke zu Identitätswechsel und Spoofing anfangs wöchentlich durchsieht. Lassen Sie Absender nur zu, wenn ein echter Partner abgefangen wird.',
    },
    'OATP-06': {
      title: 'Regeln und Zulassungseinträge entfernen, die die Filterung umgehen',
      guidance:
        'Listen Sie Transportregeln auf, die das Spam Confidence Level auf -1 setzen, zugelassene Absender und Domänen in Antispamrichtlinien, IP-Zulassungslisten und vertrauenswürdige Connectors. Jeder Eintrag braucht einen Verantwortlichen, einen Grund und ein Enddatum. Entfernen Sie zuerst zugelassene Domänen, denn jeder kann sie fälschen. Nutzen Sie bei Fehlbewertungen über Übermittlungen die Mandanten-Zulassungs-/Sperrliste, für Phishingsimulationen und das Sicherheitspostfach die Richtlinie für erweiterte Zustellung.',
    },
    'OATP-07': {
      title: 'Benutzermeldungen, Quarantänerichtlinien und Benachrichtigungen einrichten',
      guidance:
        'Verwenden Sie die integrierte Schaltfläche „Melden“ in Outlook und senden Sie Meldungen an Microsoft und an ein Postfach, das Ihr Sicherheitsteam liest. Legen Sie in den Quarantänerichtlinien fest, welche Nachrichten Benutzer selbst freigeben dürfen und bei welchen sie die Freigabe nur anfordern dürfen. Aktivieren Sie Quarantänebenachrichtigungen, anfangs täglich, in den Sprachen der Benutzer. Bestimmen Sie, wer Meldungen und Freigabeanforderungen beantwortet, und zeigen Sie Benutzern die Schaltfläche vor dem Pilotprojekt.',
    },
    'OATP-08': {
      title: 'Funktionen von Plan 2 in Betrieb nehmen',
      guidance:
        'Benennen Sie die Personen, die Aktionen automatisierter Untersuchungen genehmigen, und prüfen Sie deren Warteschlange täglich. Geben Sie Analysten die Rollen für Bedrohungs-Explorer und die erweiterte Suche, aber nicht „Globaler Administrator“. Führen Sie mit einer kleinen Gruppe eine erste Angriffssimulation durch, abgestimmt mit Personalabteilung und Betriebsrat, und schulen Sie alle, die geklickt haben. Ziel ist ein schriftlicher Ablauf für Vorfälle, Genehmigungen und Suche, vor der Bereitstellung einmal erprobt.',
    },
    'OATP-09': {
      title: 'Phishingsimulationen anderer Anbieter über die Richtlinie für erweiterte Zustellung zulassen',
      guidance:
        'Tragen Sie sendende Domänen, Adressen und Links des Anbieters in die Richtlinie für erweiterte Zustellung ein und entfernen Sie die Transportregeln und Zulassungslisten, die dies bisher taten, denn auch Angreifer können sie nutzen. Prüfen Sie mit einer Simulation, dass Nachrichten ankommen, Scanner die Links nicht öffnen und Meldungen der Benutzer den Anbieter erreichen und nicht das Sicherheitsteam. Benennen Sie einen Verantwortlichen, der die Einträge pflegt.',
    },
  },
};
