import type { CatalogText } from '../CatalogText';

export const project: CatalogText['project'] = {
  name: 'Project',
  aliases: [
    'Projekt',
    'Planner and Project plans',
    'Planner- und Project-Pläne',
    'Project Online',
    'Project Professional',
    'Project Online Professional/Premium',
    'Project Online Essentials',
    'Project Lite',
  ],
  areas: {
    target: 'Zielplattform',
    data: 'Daten und Berechtigungen',
    solutions: 'Workflows und Berichte',
    desktop: 'Desktopclient',
    licenses: 'Lizenzen',
  },
  questions: {
    inScope: {
      question: 'Ist Project im Umfang enthalten?',
      help: 'Antworten Sie auch dann mit Ja, wenn Project Online bis zur Einstellung verwendet wurde und einen Nachfolger braucht.',
    },
    platform: {
      question: 'Welche Project-Plattform ist im Einsatz oder war es bis zu ihrer Einstellung?',
      help: 'Project Online wurde am 30. September 2026 eingestellt. „Nur Project-Desktopclient“ heißt: Dateien ohne Server.',
      options: {
        projectServer: 'Project Server',
        projectOnline: 'Project Online',
        desktopOnly: 'Nur Project-Desktopclient',
        none: 'Keine',
      },
    },
    exported: {
      question: 'Wurden alle Projektdaten aus Project Online oder Project Server exportiert?',
      help: 'Pläne, Ressourcenpool, benutzerdefinierte Felder, Arbeitszeittabellen und Projektwebsites. Antworten Sie mit Nein, wenn ein Teil fehlt.',
    },
    customizations: {
      question: 'Gibt es benutzerdefinierte Felder, Workflows oder Integrationen auf Basis von Project?',
      help: 'Denken Sie an Genehmigungsphasen, Schnittstellen zu ERP oder Zeiterfassung und Apps, die Projektdaten lesen.',
    },
    reports: {
      question: 'Sind Personen auf Berichte aus Projektdaten angewiesen?',
      help: 'Berichte in Power BI, Excel und Reporting Services oder alles andere, was die Berichtsdaten liest.',
    },
    desktopConflicts: {
      question: 'Steht eine installierte Project-Version im Konflikt mit Microsoft 365 Apps?',
      help: 'Typische Konflikte sind MSI neben Klick-und-Los, 32 Bit neben 64 Bit und verschiedene Updatekanäle.',
    },
    target: {
      question: 'Womit werden Projekte künftig bearbeitet?',
      help: 'Premium-Pläne in Planner und Dynamics 365 Project Operations speichern ihre Daten in Dataverse.',
      options: {
        plannerBasic: 'Planner-Basispläne',
        plannerPremium: 'Planner-Premium-Pläne',
        projectOperations: 'Project Operations',
        projectServer: 'Project Server Subscription Edition',
        desktopOnly: 'Nur Project-Desktopclient',
        other: 'Anderes Produkt',
      },
    },
  },
  items: {
    'PROJECT-01': {
      title: 'Über den Nachfolger von Project Online oder Project Server entscheiden',
      guidance:
        'Project Online wurde am 30. September 2026 eingestellt, der Support für Project Server 2016 und 2019 ist im Juli 2026 ausgelaufen. Vergleichen Sie den Bedarf mit Planner-Premium-Plänen, Project Server Subscription Edition und Dynamics 365 Project Operations: Portfolio, Kapazitätsabgleich, Arbeitszeittabellen, Genehmigungen. Testen Sie mit einem echten Projekt. Ziel ist eine schriftliche Entscheidung je Projektart, mit Verantwortlichem und Datum.',
    },
    'PROJECT-02': {
      title: 'Projektdaten exportieren und archivieren',
      guidance:
        'Exportieren Sie bei Project Server vor der Abschaltung Pläne als Dateien sowie Ressourcenpool, benutzerdefinierte Felder und Arbeitszeittabellen als Tabellen. Für Project Online hat Microsoft angekündigt, dass Projektdaten nach der Einstellung nicht mehr zugänglich sind. Sammeln Sie frühere Exporte, Desktopdateien und Berichtsauszüge und prüfen Sie, welche Projektwebsites es in SharePoint noch gibt. Speichern Sie das Archiv mit Verantwortlichem und Aufbewahrungsbezeichnung.',
    },
    'PROJECT-03': {
      title: 'Benutzerdefinierte Workflows, Integrationen und Berichte ersetzen',
      guidance:
        'Listen Sie benutzerdefinierte Felder, Genehmigungsworkflows, Schnittstellen und Berichte mit Verantwortlichem, letzter Verwendung und benötigten Daten auf und verzichten Sie auf alles, was niemand vermisst. Bauen Sie Genehmigungen in Power Automate, Schnittstellen auf der API und Berichte auf den Daten der Zielplattform neu auf. SharePoint 2013-Workflows laufen in SharePoint Online nicht mehr, keiner lässt sich also übernehmen. Testen Sie jeden Ersatz, bevor Benutzer wechseln.',
    },
    'PROJECT-04': {
      title: 'Project-Desktopclient auf Microsoft 365 Apps abstimmen',
      guidance:
        'Project muss dieselbe Installationstechnologie und dieselbe Bitversion wie Microsoft 365 Apps verwenden. Der Support für Project 2021 und ältere Versionen ist im Oktober 2026 ausgelaufen. Stellen Sie den Abonnementclient mit dem Office-Bereitstellungstool im Updatekanal von Microsoft 365 Apps bereit und entfernen Sie im selben Schritt MSI-Versionen. Muss ein volumenlizenziertes Project 2024 bleiben, prüfen Sie, ob die Kombination unterstützt wird.',
    },
    'PROJECT-05': {
      title: 'Dataverse-Umgebung und Sicherheitsrollen vorbereiten',
      guidance:
        'Prüfen Sie im Power Platform Admin Center, welche Umgebung die Pläne verwenden werden, in welcher Region, und wie viel Dataverse-Kapazität frei ist. Premium-Pläne nutzen die Standardumgebung, sofern keine andere eingerichtet ist. Prüfen Sie, wer dort Administrator- und Erstellerrollen hat und welche Datenrichtlinien gelten. Ziel sind ein benannter Verantwortlicher für die Umgebung, eine Rolle je Art von Benutzer und eine getestete Sicherung.',
    },
    'PROJECT-06': {
      title: 'Berechtigungsmodus festhalten und Ressourcenpool bereinigen',
      guidance:
        'Klären Sie, ob die Quelle den SharePoint- oder den Project-Berechtigungsmodus verwendet, denn Gruppen und Kategorien werden nicht in Planner übernommen. Halten Sie bei Project Server fest, wer was sehen und bearbeiten darf. Erstellen Sie diese Liste für das eingestellte Project Online mit den Projektverantwortlichen neu. Entfernen Sie Ausgeschiedene, Duplikate und generische Ressourcen aus dem Pool und ordnen Sie vor dem Import jede Ressource einem Microsoft Entra ID-Konto zu.',
    },
    'PROJECT-07': {
      title: 'Lizenzen den Rollen zuordnen',
      guidance:
        'Listen Sie die Rollen auf und zählen Sie jeweils die Benutzer: Teammitglied, Projektleiter, Portfoliomanager, Administrator. Teammitglieder, die nur Aufgaben aktualisieren, brauchen eventuell keinen eigenen Plan. Prüfen Sie aktuelle Plannamen und -inhalte in der Dienstbeschreibung, denn sie haben sich mit Planner geändert. Weisen Sie über Gruppen zu, entfernen Sie ungenutzte Project Online-Lizenzen und behalten Sie den Desktopclient für alle, die damit Termine planen.',
    },
    'PROJECT-08': {
      title: 'Projektberichte mit Power BI-Vorlagen neu aufbauen',
      guidance:
        'Berichte, die den Berichtsfeed von Project Online lesen, funktionieren seit dessen Einstellung nicht mehr. Wählen Sie die Berichte aus, von denen Entscheidungen abhängen, beginnen Sie mit einer Power BI-Vorlage für die Zielplattform und verbinden Sie sie mit Dataverse oder der Project Server-Datenbank. Vergleichen Sie die Zahlen mit dem letzten richtigen Bericht. Legen Sie Aktualisierung, Zugriff auf Zeilenebene und einen Verantwortlichen fest und geben Sie Betrachtern die nötige Power BI-Lizenz.',
    },
  },
};
