import type { CatalogText } from '../CatalogText';

export const sfb: CatalogText['sfb'] = {
  name: 'Teams Phone',
  aliases: [
    'Teams Telefon',
    'Skype for Business',
    'SfB',
    'SfBO',
    'Skype',
    'Lync',
    'Lync Online',
    'Skype for Business - Cloud PBX',
    'SfB Cloud PBX',
    'Cloud PBX',
    'Phone System',
    'Telefonsystem',
    'Skype for Business - PSTN Conferencing',
    'SfB Cloud PSTN Conferencing',
    'PSTN Conferencing',
    'Audio Conferencing',
    'Audiokonferenz',
    'Skype for Business - PSTN Calling',
    'SfB PSTN Calling',
    'PSTN Calling',
    'Calling Plans',
    'Calling Plan',
    'Anrufpläne',
    'Anrufplan',
  ],
  areas: {
    numbers: 'Rufnummern und Anbieter',
    connectivity: 'PSTN-Anbindung',
    emergency: 'Notrufe',
    callHandling: 'Anrufverteilung und Konferenzen',
    migration: 'Migration',
    devices: 'Telefone und Geräte',
  },
  questions: {
    inScope: {
      question: 'Ist Teams Phone im Umfang enthalten?',
      help: 'Anrufe aus dem öffentlichen Telefonnetz und dorthin oder die Telefoneinwahl in Teams-Besprechungen. Antworten Sie mit Ja, wenn eines davon geplant ist.',
    },
    existingTelephony: {
      question: 'Welches Telefonsystem ist heute im Einsatz?',
      help: 'Jede Telefonanlage zählt, gehostet oder lokal. Wählen Sie „Beides“, wenn einige Benutzer Skype for Business Server und andere eine Telefonanlage nutzen.',
      options: {
        skypeForBusinessServer: 'Skype for Business Server',
        pbx: 'Telefonanlage',
        both: 'Beides',
        none: 'Keines',
      },
    },
    connectivity: {
      question: 'Wie wird Teams mit dem öffentlichen Telefonnetz verbunden?',
      help: 'Falls je Land verschieden: „Direct Routing“, wenn mindestens ein Land es nutzt, sonst die Option mit den meisten Benutzern. „Gar nicht“ heißt: keine Anrufe ins öffentliche Netz.',
      options: {
        callingPlan: 'Anrufplan',
        operatorConnect: 'Operator Connect',
        directRouting: 'Direct Routing',
        none: 'Gar nicht',
      },
    },
    countries: {
      question: 'In welchen Ländern benötigen Benutzer Rufnummern?',
      help: 'Nennen Sie die Länder und jeweils die ungefähre Anzahl der Benutzer.',
    },
    porting: {
      question: 'Müssen vorhandene Rufnummern zu einem neuen Anbieter portiert werden?',
      help: 'Antworten Sie mit Nein, wenn der Anbieter bleibt und seine Leitungen über Direct Routing angebunden werden.',
    },
    sessionBorderController: {
      question: 'Welcher Session Border Controller ist geplant oder im Einsatz?',
      help: 'Hersteller, Modell und Softwareversion, und ob ein Anbieter ihn hostet. Geben Sie ohne Direct Routing „keiner“ ein.',
    },
    callFlows: {
      question: 'Werden Anrufwarteschleifen, automatische Telefonzentralen oder ein Contact Center benötigt?',
      help: 'Denken Sie an die Hauptrufnummer, den Helpdesk, Reaktionsgruppen und die Sammelanschlüsse der Telefonanlage.',
    },
    phones: {
      question: 'Werden Tischtelefone, gemeinsam genutzte Telefone, analoge Geräte oder Fax benötigt?',
      help: 'Berücksichtigen Sie Telefone in Empfang, Foyer und Lager, Konferenztelefone, Türöffner, Aufzugstelefone und Alarmleitungen.',
    },
    dialIn: {
      question: 'Müssen Personen per Telefon an Besprechungen teilnehmen können?',
      help: 'Einwahlnummern in der Besprechungseinladung oder das Anrufen von Teilnehmern aus einer Besprechung heraus.',
    },
    complianceRecording: {
      question: 'Müssen Anrufe aufgrund von Gesetz oder Vertrag aufgezeichnet werden?',
      help: 'Zum Beispiel im Wertpapierhandel, bei Banken, Versicherungen oder Leitstellen.',
    },
    survivability: {
      question: 'Müssen Standorte bei einem Internetausfall telefonieren können?',
      help: 'Zum Beispiel Krankenhäuser, Werke und Standorte mit Notruftelefonen.',
    },
  },
  items: {
    'SFB-01': {
      title: 'Bestand an Rufnummern, Benutzern, Anrufabläufen und Analoganschlüssen aufnehmen',
      guidance:
        'Listen Sie jeden Nummernblock mit Anbieter, Vertragsende, Standort und Benutzer auf. Ergänzen Sie Sammelanschlüsse, Voicemail, Aufzeichnung, Durchsagen, Fax-, Alarm- und Aufzugsleitungen sowie die Verantwortlichen für jeden Anrufablauf. Angestrebt wird eine Liste, in der jede Nummer ein Ziel hat: einen Benutzer, ein Ressourcenkonto, einen Analoganschluss oder die Kündigung. Nummern ohne Verantwortliche sind der häufigste Grund für Ausfälle nach der Umstellung.',
    },
    'SFB-02': {
      title: 'PSTN-Option je Land wählen und Rufnummern bestellen oder portieren',
      guidance:
        'Prüfen Sie für jedes Land, ob ein Anrufplan oder ein Operator Connect-Anbieter verfügbar ist, und verwenden Sie Direct Routing, wo beides nicht passt. Bestellen Sie neue Nummern früh. Ein Portierungsauftrag muss genau die Daten enthalten, die beim bisherigen Anbieter hinterlegt sind, und dauert Wochen. Kündigen Sie den alten Vertrag nicht, bevor die Portierung abgeschlossen ist, und planen Sie Portierungstermin und Rückweg gemeinsam.',
    },
    'SFB-03': {
      title: 'Zertifizierten Session Border Controller mit Zertifikat, Namen und Firewallregeln vorbereiten',
      guidance:
        'Prüfen Sie, ob Modell und Softwareversion zertifiziert sind und das Gerät den von Microsoft gelisteten Stammzertifikaten vertraut. Sein Name muss zu einer im Mandanten überprüften Domäne gehören, nicht zu onmicrosoft.com, und in einem Zertifikat einer öffentlichen Zertifizierungsstelle stehen, die Direct Routing akzeptiert. Lassen Sie SIP über TLS zu sip, sip2 und sip3.pstnhub.microsoft.com auf Port 5061 sowie die veröffentlichten Medienbereiche zu. Ziel ist ein aktiver Trunk mit SIP OPTIONS im Admin Center.',
    },
    'SFB-04': {
      title: 'Wählpläne, VoIP-Routen und Anrufer-ID festlegen',
      guidance:
        'Speichern Sie alle Rufnummern im E.164-Format. Erstellen Sie Wählpläne für die Kurzwahlen, die wirklich gewählt werden, und prüfen Sie sie mit Test-CsEffectiveTenantDialPlan. Direct Routing braucht außerdem VoIP-Routen, PSTN-Nutzungen und VoIP-Routingrichtlinien, mit einer zweiten Route für jedes Ziel. Legen Sie fest, wer welche Anrufer-ID anzeigt, und testen Sie interne, nationale, internationale und gesperrte Anrufe mit einem Pilotbenutzer je Standort.',
    },
    'SFB-05': {
      title: 'Notfalladressen, dynamische Standorte und Notrufrichtlinien einrichten',
      guidance:
        "Klären Sie, welches Recht in jedem Land gilt, in den USA Kari's Law und RAY BAUM'S Act. Erfassen Sie überprüfte Adressen, ordnen Sie Subnetze, Switches und WLAN-Zugriffspunkte den Orten zu und tragen Sie die öffentlichen IP-Adressen der Standorte als vertrauenswürdig ein. Direct Routing braucht außerdem Richtlinien für das Notrufrouting. Vereinbaren Sie Testanrufe mit dem Anbieter und zeigen Sie Benutzern im Homeoffice, wie sie ihren Standort festlegen.",
    },
    'SFB-06': {
      title: 'Audiokonferenzbrücke, Einwahlnummern und Lizenzen einrichten',
      guidance:
        'Organisatoren brauchen eine Audiokonferenzlizenz. Wählen Sie die Standardnummer je Land, die Sprachen und ob Anrufer im Wartebereich warten. Schränken Sie das Herauswählen per Richtlinie ein, denn Herauswählen und gebührenfreie Nummern können minutenweise berechnet werden. Prüfen Sie, ob eine neue Besprechungseinladung die richtigen Nummern zeigt, und versenden Sie für alte Besprechungen mit anderen Nummern neue Einladungen.',
    },
    'SFB-07': {
      title: 'Automatische Telefonzentralen und Anrufwarteschleifen mit Ressourcenkonten aufbauen',
      guidance:
        'Zeichnen Sie zuerst jeden Anrufablauf: Begrüßung, Zeiten, Feiertage, Überlauf, Zeitüberschreitung und Voicemail. Jede Telefonzentrale oder Warteschleife mit Rufnummer braucht ein Ressourcenkonto mit der Lizenz Teams Phone Resource Account, und Agents brauchen für Enterprise-VoIP aktivierte Konten. Reaktionsgruppen und Sammelanschlüsse werden neu aufgebaut, nicht migriert, und ein Contact Center sollte für Teams zertifiziert sein. Rufen Sie jeden Zweig an, bevor die Nummer umgestellt wird.',
    },
    'SFB-08': {
      title: 'Hybridumgebung einrichten, Benutzer verschieben und Skype for Business Server außer Betrieb nehmen',
      guidance:
        'Der Support für Skype for Business Server 2015 und 2019 ist im Oktober 2025 ausgelaufen. Verwenden Sie für die Hybridumgebung eine unterstützte Version, synchronisieren Sie alle Benutzer mit SIP-Adresse und verschieben Sie sie mit Move-CsUser in Wellen nach „Nur Teams“. Verschieben Sie Reaktionsgruppen, Besprechungsräume und Gemeinschaftstelefone oder bauen Sie sie neu auf. Sind alle umgezogen, ändern Sie die DNS-Einträge, deaktivieren die Hybridumgebung, bereinigen verbliebene SIP-Attribute in Active Directory und entfernen die Server.',
    },
    'SFB-09': {
      title: 'Zertifizierte Telefone wählen und Bereitstellung, Firmware und analoge Geräte planen',
      guidance:
        'Prüfen Sie jedes Modell anhand der Liste zertifizierter Teams-Telefone samt Ende der Zertifizierung. Alte SIP-Telefone funktionieren eventuell mit Grundfunktionen über SIP-Gateway, und analoge Geräte brauchen einen Adapter am Session Border Controller oder am SIP-Gateway. Planen Sie Lizenzen für gemeinsam genutzte Geräte ein und testen Sie deren Anmeldung mit den Regeln von bedingtem Zugriff und Intune. Aktualisieren Sie die Firmware in Ringen im Portal für die Teams Rooms Pro-Verwaltung, in das Android-Geräte 2026 umgezogen sind, und importieren Sie dort Ihre Konfigurationsprofile.',
    },
    'SFB-10': {
      title: 'Netzwerk auf Sprache vorbereiten: Medienumgehung und QoS',
      guidance:
        'Entscheiden Sie je Standort, ob Medien direkt zwischen Client und Session Border Controller fließen. Die Medienumgehung braucht eine erreichbare Adresse des Controllers, und die lokale Medienoptimierung passt für Niederlassungen ohne eigenen Internetzugang. Markieren Sie Audio durchgehend mit DSCP 46, planen Sie einen zweiten Controller und testen Sie den Ausfall jeder Verbindung.',
    },
    'SFB-11': {
      title: 'Zertifizierte Lösung für die Anrufaufzeichnung wählen',
      guidance:
        'Aufzeichnung aus Compliancegründen ist nicht die Schaltfläche „Aufzeichnen“ von Teams: Ein zertifizierter Rekorder tritt jedem Anruf der Benutzer bei, die eine Richtlinie nennt. Listen Sie Benutzer, Länder, Aufbewahrung und Hörberechtigte auf und wählen Sie einen Anbieter von der Microsoft-Liste. Ansagen und Einwilligung sind je Land verschieden, lassen Sie sie rechtlich bestätigen. Testen Sie, dass Anrufe bei ausgefallenem Rekorder so zugelassen oder abgelehnt werden, wie das Gesetz es verlangt.',
    },
    'SFB-12': {
      title: 'Standorte vorbereiten, die bei einem Internetausfall telefonieren müssen',
      guidance:
        'Ein solcher Standort braucht Direct Routing mit einem Session Border Controller, der eine Survivable Branch Appliance enthält, die nur einige Anbieter haben, und einen eigenen Anschluss ans öffentliche Netz. Nur bestimmte Teams-Clients und Telefone nutzen sie, für Anrufe ins und aus dem öffentlichen Netz. Prüfen Sie, welche Funktionen bleiben, vor allem Notrufe, und trennen Sie die Internetverbindung einmal zur Probe.',
    },
  },
};
