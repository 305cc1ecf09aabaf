import type { CatalogText } from '../CatalogText';

export const aip: CatalogText['aip'] = {
  name: 'Purview Information Protection',
  aliases: [
    'Azure Information Protection',
    'AIP',
    'MIP',
    'Microsoft Information Protection',
    'Microsoft Purview Information Protection',
    'AzRMS',
    'Azure Rights Management',
  ],
  areas: {
    classification: 'Klassifizierung',
    encryption: 'Verschlüsselung',
    clients: 'Clients',
    locations: 'Speicherorte',
    adoption: 'Einführung',
  },
  questions: {
    inScope: {
      question: 'Ist Purview Information Protection im Umfang enthalten?',
      help: 'Antworten Sie mit Ja, wenn Vertraulichkeitsbezeichnungen oder die Verschlüsselung von Dokumenten und E-Mails eingeführt oder migriert werden.',
    },
    taxonomy: {
      question: 'Ist eine Klassifizierungstaxonomie abgestimmt?',
      help: 'Abgestimmt heißt: Fachbereiche und Datenschutzverantwortliche haben Namen, Reihenfolge und Schutz der Bezeichnungen freigegeben.',
    },
    adRms: {
      question: 'Sind Active Directory-Rechteverwaltungsdienste (AD RMS) im Einsatz?',
      help: 'Suchen Sie in Active Directory nach einem AD RMS-Cluster oder dessen Dienstverbindungspunkt. Fragen Sie, ob ältere Dokumente damit geschützt sind.',
    },
    olderTemplates: {
      question: 'Gibt es ältere Azure Information Protection-Bezeichnungen oder Schutzvorlagen?',
      help: 'Führen Sie Get-AipServiceTemplate in PowerShell aus und suchen Sie im Purview-Portal nach Bezeichnungen, die niemand pflegt.',
    },
    sharePoint: {
      question: 'Liegen Inhalte, die Bezeichnungen brauchen, in SharePoint, OneDrive oder Teams?',
      help: 'Dateien eines Teams liegen in SharePoint. Antworten Sie auch dann mit Ja, wenn die Inhalte im Lauf des Projekts dorthin verschoben werden.',
    },
    fileShares: {
      question: 'Liegen Inhalte, die Bezeichnungen brauchen, auf Dateifreigaben oder in SharePoint Server?',
      help: 'Zählen Sie nur Speicherorte, die lokal bleiben und vertrauliche Dateien enthalten.',
    },
    ownKey: {
      question:
        'Verlangt ein Gesetz, ein Vertrag oder eine Richtlinie, dass Sie den Verschlüsselungsschlüssel selbst kontrollieren?',
      help: 'Gemeint sind Bring Your Own Key (BYOK) und Double Key Encryption (DKE). Lassen Sie sich die Anforderung von Sicherheit oder Compliance schriftlich geben.',
    },
    oldOffice: {
      question: 'Sind Einzelversionen von Office, alte Builds oder das Azure Information Protection-Add-In im Einsatz?',
      help: 'Prüfen Sie das Softwareinventar aller Plattformen auf Office 2016, 2019 oder LTSC, nicht unterstützte Builds von Microsoft 365 Apps und den alten Client.',
    },
    partners: {
      question: 'Werden verschlüsselte Dokumente oder E-Mails mit Partnern oder Kunden geteilt?',
      help: 'Fragen Sie Abteilungen, die vertrauliche Inhalte nach außen senden, zum Beispiel Recht, Finanzen und Forschung.',
    },
    autoLabeling: {
      question: 'Sind Lizenzen vorhanden, mit denen Bezeichnungen automatisch angewendet werden?',
      help: 'Die automatische Bezeichnung ist in Microsoft 365 E5 und in Microsoft Purview-Add-Ons enthalten. Die Abrechnung im Microsoft 365 Admin Center zeigt die Lizenzen.',
    },
  },
  items: {
    'AIP-01': {
      title: 'Kurze Liste von Bezeichnungen mit Verantwortlichen und Standardbezeichnung abstimmen',
      guidance:
        'Beginnen Sie mit etwa fünf Bezeichnungen der obersten Ebene, die Benutzer auseinanderhalten können, jede mit Verantwortlichem, verständlicher Beschreibung und festgelegtem Schutz. Entscheiden Sie, welche Bezeichnung der Standard ist und ob Benutzer ein Herabstufen begründen müssen. Veröffentlichen Sie ohne abgestimmte Taxonomie keine Bezeichnungen, denn auf Dokumenten sind sie schwer zu ersetzen. Verwenden Sie ältere Azure Information Protection-Bezeichnungen und Vorlagen weiter, statt einen zweiten Satz aufzubauen.',
    },
    'AIP-02': {
      title: 'Aktivierung des Rights Management-Diensts bestätigen und Superbenutzer ernennen',
      guidance:
        'Stellen Sie mit Connect-AipService eine Verbindung her und prüfen Sie, ob FunctionalState in der Ausgabe von Get-AipServiceConfiguration den Wert Enabled hat. Ist AD RMS im Einsatz, importieren Sie dessen Schlüssel, bevor Sie den Dienst aktivieren. Die Superbenutzerfunktion ist standardmäßig ausgeschaltet. Schalten Sie sie ein, weisen Sie eine kleine Gruppe zu und überwachen Sie die Verwendung, damit sich Inhalte ausgeschiedener Personen weiterhin öffnen lassen.',
    },
    'AIP-03': {
      title: 'Schlüssel, Vorlagen und Clients von AD RMS migrieren',
      guidance:
        'Prüfen Sie Clusterversion, kryptografischen Modus und ob der Schlüssel in Software oder in einem HSM liegt. Exportieren Sie Schlüssel und Vorlagen, importieren Sie sie mit Import-AipServiceTpd, damit Benutzer vorhandene Inhalte weiterhin öffnen können, und veröffentlichen Sie die noch benötigten Vorlagen. Leiten Sie dann Windows-Clients per DNS oder Registrierung um. Planen Sie gemeinsam mit Partnern, die dem Cluster vertrauen, und behalten Sie die Server, bis kein Client sie mehr kontaktiert.',
    },
    'AIP-04': {
      title: 'Office auf integrierte Bezeichnungen umstellen und das alte Add-In entfernen',
      guidance:
        'Vertraulichkeitsbezeichnungen erfordern Microsoft 365 Apps, denn Einzelversionen wie Office 2019 oder LTSC unterstützen sie nicht. Vergleichen Sie die Builds jeder Plattform mit den Mindestversionen für die benötigten Bezeichnungsfunktionen. Das Azure Information Protection-Add-In wurde im April 2024 eingestellt: Deinstallieren Sie es und setzen Sie seine Office-Richtlinie auf „Nicht konfiguriert“. Installieren Sie den Purview Information Protection-Client nur für Explorer, PowerShell oder den Scanner.',
    },
    'AIP-05': {
      title: 'Bezeichnungen für SharePoint, OneDrive, Gruppen und Websites aktivieren',
      guidance:
        'Führen Sie Get-SPOTenant aus und prüfen Sie, ob EnableAIPIntegration True ist. Andernfalls zeigt Office für das Web keine Bezeichnungen, und Suche, gemeinsame Dokumenterstellung und Verhinderung von Datenverlust können verschlüsselte Dateien nicht lesen. Bezeichnungen für Teams, Gruppen und Websites brauchen zusätzlich EnableMIPLabels in den Gruppeneinstellungen von Microsoft Entra und einmalig Execute-AzureAdLabelSync. Aktivieren Sie gemeinsame Dokumenterstellung für verschlüsselte Dateien erst, wenn alle Office-Builds sie unterstützen.',
    },
    'AIP-06': {
      title: 'Scanner für Dateifreigaben vorbereiten',
      guidance:
        'Der Scanner braucht Windows Server mit Desktopdarstellung, 4 Kerne und 8 GB Arbeitsspeicher, eine SQL Server-Instanz und ein Active Directory-Dienstkonto, das mit Microsoft Entra ID synchronisiert wird. Für die Ermittlung genügt Leseberechtigung, zum Bezeichnen ist Schreibberechtigung nötig. Listen Sie die Freigaben mit Verantwortlichen und Größe auf. Führen Sie zuerst nur die Ermittlung aus und gehen Sie den Bericht mit den Verantwortlichen durch, bevor der Scanner Dateien bezeichnen darf.',
    },
    'AIP-07': {
      title: 'Zwischen von Microsoft verwaltetem Schlüssel, BYOK und Double Key Encryption entscheiden',
      guidance:
        'Lassen Sie sich die Anforderung schriftlich geben, denn der von Microsoft verwaltete Schlüssel ist der Standard und passt für die meisten Mandanten. Bei Bring Your Own Key (BYOK) liegt der Mandantenschlüssel in Ihrem Azure Key Vault, und Sie sind für seine Verfügbarkeit verantwortlich. Double Key Encryption eignet sich nur für einen kleinen Teil der Inhalte, denn Microsoft 365 kann sie nicht lesen: Suche, eDiscovery und Office für das Web funktionieren nicht. Entscheiden Sie, bevor die erste Datei verschlüsselt wird.',
    },
    'AIP-08': {
      title: 'Teilen verschlüsselter Inhalte testen und die E-Mail-Vorlage anpassen',
      guidance:
        'Eine verschlüsselnde Bezeichnung muss Domänen oder Benutzer der Partner nennen oder den Absender wählen lassen. Testen Sie mit jedem wichtigen Partner: Dokumente erfordern ein Konto in Microsoft Entra ID oder ein Gastkonto, E-Mails lassen sich im Nachrichtenportal mit Einmalkennung lesen. Mandantenübergreifender und bedingter Zugriff dürfen den Rights Management-Dienst auf keiner Seite blockieren. Nehmen Sie Ihr Logo und einen Hilfekontakt in die Vorlage für die E-Mail-Verschlüsselung auf.',
    },
    'AIP-09': {
      title: 'Bezeichnungen im Pilotprojekt testen, Benutzer schulen und die Verwendung auswerten',
      guidance:
        'Veröffentlichen Sie die Bezeichnungen für eine Pilotgruppe aus mehreren Abteilungen, mit Benutzern von Windows, macOS, Mobilgeräten und Web. Schulen Sie mit Beispielen aus dem Alltag: welche Bezeichnung zu welchem Dokument passt und wer hilft. Lesen Sie nach zwei bis vier Wochen die Berichte zu Bezeichnungen in Microsoft Purview und fragen Sie Benutzer nach falschen, herabgestuften und ungenutzten. Veröffentlichen Sie für alle erst, wenn die Liste keine Änderungen mehr braucht.',
    },
    'AIP-10': {
      title: 'Automatische Bezeichnung simulieren, bevor Sie sie einschalten',
      guidance:
        'Wählen Sie zwei oder drei Arten von Daten, die leicht zu erkennen sind und eindeutig eine Bezeichnung brauchen, und testen Sie sie per Simulation an echten Inhalten in SharePoint, OneDrive und E-Mail. Lassen Sie den Datenverantwortlichen eine Stichprobe beurteilen, berichtigen Sie die Regeln und simulieren Sie erneut. Beginnen Sie mit Empfehlungen in Office-Apps und bezeichnen Sie danach ruhende Dateien. Ziel ist eine Quote falscher Bezeichnungen, die der Verantwortliche schriftlich akzeptiert hat.',
    },
  },
};
