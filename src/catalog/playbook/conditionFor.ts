import type { MigrationSource, PlaybookCondition } from '../../domain/playbook/PlaybookCondition';
import type { Condition } from '../../domain/questionnaire/Condition';
import { all, any } from '../definition/defineService';
import { SERVICES } from '../services/catalog';

const { core, exchange, onedrive, sharepoint, aadp, windows10 } = SERVICES;

/** FastTrack migrates data of customers above so many entitlements (playbook F03). */
const MIGRATION_ABOVE = 500;
/** Workshops of the enterprise benefit begin with this number of seats (playbook R39). */
const ENTERPRISE_SEATS = 20_000;

const ALWAYS: Condition = { type: 'always' };
const NEVER = any();

/** Stands for what no question decides: somebody plans to accelerate a service (playbook R07, R49). */
export const ACCELERATION_FACT = 'ACCELERATION';

/**
 * What must be so for a task or step to be asked of a customer for one service, by the questions that decide it.
 * @param when left out: always
 */
export function conditionFor(when: PlaybookCondition | undefined, service: string): Condition {
  switch (when?.type) {
    case undefined:
      return ALWAYS;
    case 'migrationBenefit':
      return all(
        migratedByFastTrack(service),
        sourceIs(service, when.from),
        core.ask.seats.isMoreThan(MIGRATION_ABOVE),
      );
    case 'selfMigration':
      return all(
        service === 'exchange' ? exchange.ask.performedBy.isNot('microsoft') : NEVER,
        sourceIs(service, when.from),
      );
    case 'securityDefaultsEnabled':
      return all(migratedByFastTrack(service), aadp.ask.securityDefaults.isYes);
    case 'enterpriseBenefit':
      return all(
        core.ask.approvedEnterprise.isYes,
        any(core.ask.seats.isMoreThan(ENTERPRISE_SEATS - 1), core.ask.exception.isYes),
      );
    case 'csmAssigned':
      return core.ask.successManager.isYes;
    case 'notHandedToCsm':
      return when.services.includes(service) ? core.ask.successManager.isNo : ALWAYS;
    case 'adoptionProgramAgreed':
      return core.ask.adoptionProgram.isYes;
    case 'acceleration':
      return { type: 'yes', question: ACCELERATION_FACT };
    case 'withoutWindowsUpgrade':
      return windows10.ask.inScope.isNo;
  }
}

function migratedByFastTrack(service: string): Condition {
  switch (service) {
    case 'exchange':
      return all(exchange.ask.performedBy.is('microsoft'), exchange.ask.sourcePlatform.isNot('none'));
    case 'onedrive':
      return onedrive.ask.fastTrackMigration.isYes;
    case 'sharepoint':
      return sharepoint.ask.performedBy.is('microsoft');
    default:
      return NEVER;
  }
}

function sourceIs(service: string, sources: readonly MigrationSource[] | undefined): Condition {
  return sources === undefined ? ALWAYS : any(...sources.map((source) => SOURCES[source][service] ?? NEVER));
}

/** Which answer tells that data comes from somewhere, by the service it goes to. */
const SOURCES: Readonly<Record<MigrationSource, Readonly<Record<string, Condition>>>> = {
  imap: { exchange: exchange.ask.sourcePlatform.is('imap') },
  gmail: { exchange: exchange.ask.sourcePlatform.is('gmail') },
  groupWise: { exchange: exchange.ask.sourcePlatform.is('groupWise') },
  notes: { exchange: exchange.ask.sourcePlatform.is('notes') },
  googleDrive: {
    onedrive: onedrive.ask.cloudStorage.is('googleDrive'),
    sharepoint: sharepoint.ask.otherSource.is('google'),
  },
  fileShare: { onedrive: onedrive.ask.fileServers.isYes, sharepoint: sharepoint.ask.otherSource.is('fileShares') },
  box: { onedrive: onedrive.ask.cloudStorage.is('box') },
};
