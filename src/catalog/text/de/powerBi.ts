import type { CatalogText } from '../CatalogText';

export const powerBi: CatalogText['power-bi'] = {
  name: 'Power BI',
  aliases: ['PowerBI'],
  areas: {
    tenant: 'Mandantenverwaltung',
    gateways: 'Datengateways',
    licensing: 'Lizenzierung und Kapazität',
    content: 'Arbeitsbereiche und Inhalte',
    protection: 'Schutz der Daten',
  },
  questions: {
    inScope: {
      question: 'Ist Power BI im Umfang enthalten?',
      help: 'Antworten Sie mit Ja, wenn Power BI eingeführt, unter Kontrolle gebracht oder erweitert wird.',
    },
    selfServiceSignUps: {
      question: 'Haben sich Benutzer selbst für Power BI registriert?',
      help: 'Suchen Sie im Microsoft 365 Admin Center nach kostenlosen Lizenzen und Testlizenzen, die niemand zugewiesen hat. Fragen Sie Bereiche mit eigenen E-Mail-Domänen.',
    },
    unknownWorkspaces: {
      question: 'Gibt es Arbeitsbereiche oder Berichte, die die IT nicht kennt oder nicht verwaltet?',
      help: 'Die Liste der Arbeitsbereiche im Verwaltungsportal zeigt solche ohne bekannten Besitzer.',
    },
    localSources: {
      question: 'Verwenden Berichte Datenquellen im lokalen Netzwerk?',
      help: 'Zum Beispiel SQL Server, SAP, Dateifreigaben oder Datenbanken hinter einer Firewall.',
    },
    licenseModel: {
      question: 'Welches Lizenzmodell ist geplant?',
      help: 'Wählen Sie das Modell für die meisten Betrachter. Mit einer Kapazität brauchen Autoren weiterhin eine Lizenz pro Benutzer.',
      options: {
        pro: 'Nur Pro',
        premiumPerUser: 'Premium Per User',
        capacity: 'Fabric- oder Premium-Kapazität',
      },
    },
    sharingRules: {
      question: 'Sind Regeln für Export, Gastfreigabe und „Im Web veröffentlichen“ abgestimmt?',
      help: 'Abgestimmt heißt: schriftlich festgehalten und von Sicherheits- oder Datenschutzverantwortlichen freigegeben.',
    },
    labels: {
      question: 'Sollen Vertraulichkeitsbezeichnungen oder DLP-Richtlinien Berichte und Daten abdecken?',
      help: 'Bezeichnungen müssen in Microsoft Purview vorhanden sein, bevor sie in Power BI verwendet werden können.',
    },
    questionVisuals: {
      question: 'Enthalten Berichte oder Dashboards Q&A-Visuals?',
      help: 'Visuals, in die Benutzer eine Frage zu den Daten eingeben. Fragen Sie Berichtsautoren und suchen Sie in den Berichten großer Abteilungen.',
    },
  },
  items: {
    'POWERBI-01': {
      title: 'Mandanteneinstellungen für Veröffentlichung, Export und Gäste überprüfen',
      guidance:
        'Vergleichen Sie die Mandanteneinstellungen im Verwaltungsportal mit Ihren Regeln. „Im Web veröffentlichen“ zeigt einen Bericht jedem ohne Anmeldung: Erlauben Sie es niemandem oder nur einer kleinen Gruppe. Beschränken Sie Export, Gastzugriff und das Erstellen von Arbeitsbereichen auf Sicherheitsgruppen und beginnen Sie mit dem strengen Wert, wenn keine Regeln abgestimmt sind. Benennen Sie, wer die Liste jedes Quartal überprüft, denn es kommen oft neue Einstellungen hinzu.',
    },
    'POWERBI-02': {
      title: 'Nicht verwaltete Mandanten übernehmen und selbst angelegte Inhalte erfassen',
      guidance:
        'Benutzer, die sich mit einer nicht überprüften E-Mail-Domäne registriert haben, arbeiten möglicherweise in einem nicht verwalteten Mandanten. Prüfen Sie jede E-Mail-Domäne und übernehmen Sie solche Mandanten durch Überprüfen der Domäne, nachdem Benutzer ihre Berichte gesichert haben, denn nicht alles zieht um. Die externe Übernahme funktioniert nicht zwischen kommerziellen und Government-Clouds. Geben Sie im eigenen Mandanten jedem unbekannten Arbeitsbereich einen Besitzer oder legen Sie ihn still und entscheiden Sie über künftige Selbstregistrierung.',
    },
    'POWERBI-03': {
      title: 'Datengateway planen: Standardmodus, Cluster, Konten und Netzwerk',
      guidance:
        'Installieren Sie das Gateway im Standardmodus auf Servern, die immer laufen und nahe bei den Daten stehen. Ziel ist ein Cluster aus mindestens zwei Mitgliedern mit derselben Version, die zu den letzten sechs Monatsversionen gehören muss. Bewahren Sie den Wiederherstellungsschlüssel sicher auf, benennen Sie zwei Gatewayadministratoren und nutzen Sie Dienstkonten mit Leseberechtigung für die Quellen. Das Gateway braucht nur ausgehende Verbindungen zu den dokumentierten Ports und Endpunkten.',
    },
    'POWERBI-04': {
      title: 'Lizenzmodell wählen und Kapazität bemessen',
      guidance:
        'Zählen Sie Autoren, die Pro oder Premium Per User brauchen, und Betrachter. Auch Betrachter brauchen eine solche Lizenz, sofern die Inhalte nicht auf einer Fabric-Kapazität ab F64 oder einer Premium-P-Kapazität liegen. Fabric-F-Kapazitäten lösen die Premium-P-Kapazitäten ab: Prüfen Sie Ihren Vertrag vor einer Verlängerung. Betreiben Sie im Pilotprojekt echte Modelle, messen Sie sie mit der App Fabric Capacity Metrics und lassen Sie Reserven für Spitzen bei der Aktualisierung.',
    },
    'POWERBI-05': {
      title: 'Besitz und Lebenszyklus von Arbeitsbereichen sowie Bereitstellungspipelines festlegen',
      guidance:
        'Jeder gemeinsame Arbeitsbereich braucht zwei Besitzer, einen Zweck und Zugriff über Sicherheitsgruppen. Trennen Sie bei wichtigen Berichten Entwicklung, Test und Produktion in eigene Arbeitsbereiche und übertragen Sie Inhalte mit einer Bereitstellungspipeline, die eine Kapazität oder Premium Per User erfordert. Inhalte, von denen ein Team abhängt, dürfen nicht in „Mein Arbeitsbereich“ bleiben. Überprüfen Sie die Liste der Arbeitsbereiche zweimal im Jahr und archivieren Sie solche ohne Besitzer oder ohne Nutzung.',
    },
    'POWERBI-06': {
      title: 'Vertraulichkeitsbezeichnungen und DLP-Richtlinien auf Power BI ausweiten',
      guidance:
        'Veröffentlichen Sie die Bezeichnungen für Power BI-Benutzer und aktivieren Sie dann in den Mandanteneinstellungen „Benutzern das Anwenden von Vertraulichkeitsbezeichnungen auf Inhalte erlauben“. Die Verschlüsselung schützt exportierte Excel-, PowerPoint- und PDF-Dateien, nicht den Bericht im Dienst: Schränken Sie andere Exportformate ein. DLP-Richtlinien gelten nur für Arbeitsbereiche auf einer Fabric- oder Premium-Kapazität. Beginnen Sie mit Warnungen an Administratoren und blockieren Sie den Zugriff später.',
    },
    'POWERBI-07': {
      title: 'Sicherheit auf Zeilenebene überprüfen',
      guidance:
        'Listen Sie die Semantikmodelle auf, deren Benutzer nicht alle Zeilen sehen dürfen. Sicherheit auf Zeilenebene schränkt Administratoren, Mitglieder und Mitwirkende des Arbeitsbereichs nicht ein: Geben Sie Lesern eine App oder die Rolle „Viewer“. Ziehen Sie dynamische Regeln mit USERPRINCIPALNAME vielen festen Rollen vor und weisen Sie den Rollen Gruppen zu. Testen Sie jede Rolle im Dienst und mit einem echten Konto, und testen Sie nach jeder Änderung am Modell erneut.',
    },
    'POWERBI-08': {
      title: 'Überwachungsprotokoll und Nutzungsmetriken einrichten',
      guidance:
        'Prüfen Sie, ob die Überwachung in Microsoft Purview aktiv ist und Ihre Power BI-Administratoren das Überwachungsprotokoll durchsuchen dürfen. Das Aktivitätsprotokoll reicht nur etwa einen Monat zurück: Richten Sie für einen längeren Verlauf einen Auftrag ein, der es täglich speichert, zum Beispiel mit Get-PowerBIActivityEvent. Aktivieren Sie Nutzungsmetriken für Ersteller und geben Sie den Lesern des Nutzungsberichts Zugriff auf den Arbeitsbereich für die Administratorüberwachung. Vereinbaren Sie schriftlich, wer jeden Monat Exporte, Gastzugriffe und ungenutzte Berichte prüft.',
    },
    'POWERBI-09': {
      title: 'Q&A-Visuals vor deren Einstellung ersetzen',
      guidance:
        'Microsoft hat die Einstellung der Q&A-Funktion von Power BI für Februar 2027 angekündigt. Listen Sie die Berichte und Dashboards, die sie nutzen, mit ihren Verantwortlichen auf und entscheiden Sie jeweils zwischen einem einfachen Visual mit Datenschnitten, Copilot für Power BI, das eine passende Kapazität braucht, und Verzicht. Veröffentlichen Sie die geänderten Berichte vor dem Termin und informieren Sie die Leser. Den aktuellen Zeitplan nennt der Power BI-Blog.',
    },
  },
};
