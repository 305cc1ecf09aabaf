import { useMemo, useState } from 'react';
import type { CustomerRow, CustomersReport } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import { useAnnounced } from '../../announcer/useAnnounced';
import { formatPercent } from '../../../localization/formatPercent';
import type { Messages } from '../../../localization/Messages';
import { Text } from '../../controls/Text';
import { CustomerChoices, type ListedCustomers } from './CustomerChoices';
import { CustomerEntries } from './CustomerEntries';
import { filterCustomers } from './filterCustomers';
import { sortCustomers } from './sortCustomers';

interface CustomerListProps {
  readonly report: CustomersReport;
  readonly messages: Messages;
  readonly healths: ReadonlySet<Health>;
  onShow(row: CustomerRow): void;
  onAccelerate(row: CustomerRow): void;
}

const TO_BEGIN_WITH: ListedCustomers = { search: '', order: 'distance', service: undefined };

/** The customers of the chosen healths or of the name looked for, by service and in the wanted order. */
export function CustomerList({ report, messages, healths, onShow, onAccelerate }: CustomerListProps) {
  const { language } = messages;
  const { rows, settings } = report;
  const [chosen, choose] = useState(TO_BEGIN_WITH);
  const services = useMemo(() => servicesOf(rows, messages), [rows, messages]);
  const { search, order } = chosen;
  const service = services.find((each) => each === chosen.service);
  const shown = useMemo(
    () => sortCustomers(filterCustomers(rows, { healths, service, search, language }), order),
    [rows, healths, service, search, language, order],
  );
  const count = messages.say('usage.shown', { count: shown.length });
  useAnnounced(count, { isKnownAtFirst: true });
  return (
    <>
      <CustomerChoices
        listed={{ ...chosen, service }}
        services={services}
        limit={formatPercent(settings.healthyFrom, messages)}
        messages={messages}
        onChoose={choose}
      />
      <Text size={200}>{count}</Text>
      <CustomerEntries
        key={[order, service, search, ...healths].join()}
        rows={shown}
        settings={settings}
        messages={messages}
        onShow={onShow}
        onAccelerate={onAccelerate}
      />
    </>
  );
}

/** Rows without a service cannot be chosen by it. */
function servicesOf(rows: readonly CustomerRow[], { language }: Messages): readonly string[] {
  const services = new Set(rows.map(({ service }) => service));
  services.delete('');
  return [...services].sort((a, b) => a.localeCompare(b, language));
}
