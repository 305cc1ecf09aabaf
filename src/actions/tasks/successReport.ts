import { isSuccessReached, stateOfUse, type ActiveUse, type UseState } from '../../domain/tasks/activeUse';
import { formatCount } from '../../localization/formatCount';
import { formatMonth } from '../../localization/formatMonth';
import { formatPercent, formatShare } from '../../localization/formatPercent';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import type { WorkbookContent } from '../wording/workbookContent';
import type { KnownUse, Success } from './readSuccess';

/** How a service in scope is used, as the pane and the command line show it. */
export interface UseView {
  readonly service: string;
  readonly state: UseState;
  /** Of the entitlements, as a fraction; null where it is not known. */
  readonly share: number | null;
  /** Null where it is not known. */
  readonly users: number | null;
  /** In words; null where no usage is known. */
  readonly month: string | null;
  /** "Exchange Online 12 % (120 users)" */
  readonly text: string;
  /** The customer's row; undefined where no usage tab has one. */
  readonly place: { readonly sheet: string; readonly cell: string } | undefined;
}

/** Where the customer stands between enablement and the success review (playbook R09, R10). */
export interface SuccessReport {
  /** The share from which a service is in use, as a fraction. */
  readonly activeFrom: number;
  /** In words: "10 %". */
  readonly limit: string;
  readonly isReached: boolean;
  readonly met: number;
  readonly services: readonly UseView[];
  /** Usage tabs somebody has to say something about first. */
  readonly unread: readonly string[];
}

/** What words of usage are made of. */
export interface UseWords {
  readonly sayings: PlaybookMessages;
  readonly content: WorkbookContent;
}

export function successReport({ activeFrom, uses, unread }: Success, words: UseWords): SuccessReport {
  const { messages } = words.content;
  const services = uses.map((use) => viewOf(use, activeFrom, words));
  return {
    activeFrom,
    limit: formatPercent(activeFrom, messages),
    isReached: isSuccessReached(uses, activeFrom),
    met: services.filter(({ state }) => state === 'met').length,
    services,
    unread,
  };
}

function viewOf(use: KnownUse, activeFrom: number, words: UseWords): UseView {
  const { share, users, row } = use;
  const { catalog, language } = words.content;
  return {
    service: catalog.serviceName(use.service),
    state: stateOfUse(use, activeFrom),
    share: share ?? null,
    users: users ?? null,
    month: row?.month === undefined ? null : formatMonth(row.month, language),
    text: textOfUse(use, activeFrom, words),
    place: row && { sheet: row.sheet, cell: row.cell },
  };
}

/** The use of some services in one line. @param activeFrom what a share under it is not rounded up to */
export function usesText(uses: readonly ActiveUse[], activeFrom: number, words: UseWords): string {
  return uses.map((use) => textOfUse(use, activeFrom, words)).join(words.content.messages.say('format.listSeparator'));
}

function textOfUse({ service: id, share, users }: ActiveUse, activeFrom: number, words: UseWords): string {
  const { sayings, content } = words;
  const service = content.catalog.serviceName(id);
  if (share === undefined) return sayings.say('tasks.use.unknown', { service });
  const percent = formatShare(share, content.messages, activeFrom);
  if (users === undefined) return sayings.say('tasks.use.share', { service, share: percent });
  return sayings.say('tasks.use.users', {
    service,
    share: percent,
    count: users,
    users: formatCount(users, content.messages),
  });
}
