import { USAGE_TRACKING_ADDRESS } from '../../catalog/playbook/usageTracking';
import type { WorkEvidence } from '../../domain/tasks/suggestCompletion';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { SETTING_NAMES } from '../../recognition/cells/settingNames';
import type { Layout } from '../everyAction/readLayout';
import { formatDay } from '../wording/formatDay';

/** A mail that somebody may send; nothing here sends it (playbook R17). */
export interface MailDraft {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** What the copy is to be called that is sent with it. */
  readonly attachment: string;
  /** Opens it in a mail program, which takes no attachment this way. */
  readonly link: string;
  /** To be read before it is sent. */
  readonly warning: string;
}

/** How the work stands, as the mail tells. */
export interface MailFacts {
  /** Items in scope, and those of them that are resolved. */
  readonly items: number;
  readonly resolved: number;
  readonly review: WorkEvidence['review'];
  /** "2026-11-29" */
  readonly day: string;
}

/** The usage-tracking mail in the workbook's language, to the address the Start tab names, else the playbook's. */
export function mailDraft(
  { snapshot, content }: Pick<Layout, 'snapshot' | 'content'>,
  { items, resolved, review, day }: MailFacts,
  sayings: PlaybookMessages,
): MailDraft {
  const text = (name: keyof typeof SETTING_NAMES): string =>
    String(snapshot.settings.get(SETTING_NAMES[name])?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const customer = text('customer') || sayings.say('check.mail.customer');
  const to = text('usageTrackingAddress') || USAGE_TRACKING_ADDRESS;
  const subject = sayings.say('check.mail.subject', { customer, day });
  const edition = content.vocabulary.editions[content.edition];
  const body = [
    sayings.say('check.mail.attached', { customer, day: formatDay(day, sayings), edition }),
    sayings.say('check.mail.items', { items, resolved }),
    review
      ? sayings.say('check.mail.reviewed', { ...review, on: formatDay(review.on, sayings) })
      : sayings.say('check.mail.notReviewed'),
  ].join('\n\n');
  const name = sayings.say('check.copy.name', { customer: customer.replace(NOT_IN_FILE_NAMES, ' ').trim(), day });
  const attachment = `${name.replace(/ +/g, ' ')}.xlsx`;
  const warning = sayings.say('check.mail.warning', { customer, to });
  return { to, subject, body, attachment, link: mailLink(to, subject, body), warning };
}

const NOT_IN_FILE_NAMES = /[\\/:*?"<>|]+/g;

/** Lines of a mail end as RFC 6068 wants them. */
function mailLink(to: string, subject: string, body: string): string {
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
