import { Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CustomerRow, CustomersReport } from '../../../actions/usage/customers/customersReport';
import type { Health } from '../../../domain/usage/judgeCustomer';
import { useAnnounced } from '../../announcer/useAnnounced';
import { formatPercent } from '../../../localization/formatPercent';
import type { Messages } from '../../../localization/Messages';
import { Choice } from '../../lists/Choice';
import { Choices } from '../../lists/Choices';
import { CustomerEntries } from './CustomerEntries';
import { filterCustomers } from './filterCustomers';
import { CUSTOMER_ORDERS, sortCustomers, type CustomerOrder } from './sortCustomers';

interface CustomerListProps {
  readonly report: CustomersReport;
  readonly messages: Messages;
  readonly healths: ReadonlySet<Health>;
  onShow(row: CustomerRow): void;
  onAccelerate(row: CustomerRow): void;
}

/** The customers of the chosen healths, by service and in the wanted order. */
export function CustomerList({ report, messages, healths, onShow, onAccelerate }: CustomerListProps) {
  const { rows, settings } = report;
  const [order, setOrder] = useState<CustomerOrder>('distance');
  const [chosenService, chooseService] = useState<string>();
  const services = useMemo(() => servicesOf(rows, messages), [rows, messages]);
  const service = services.find((each) => each === chosenService);
  const shown = useMemo(
    () => sortCustomers(filterCustomers(rows, { healths, service }), order),
    [rows, healths, service, order],
  );
  const limit = formatPercent(settings.healthyFrom, messages);
  const orders = CUSTOMER_ORDERS.map((each) => ({ value: each, text: messages.say(`usage.order.${each}`, { limit }) }));
  const all = { value: '', text: messages.say('usage.allServices') };
  const count = messages.say('usage.shown', { count: shown.length });
  useAnnounced(count, { isKnownAtFirst: true });
  return (
    <>
      <Choices>
        <Choice
          label={messages.say('usage.order')}
          options={orders}
          chosen={order}
          onChoose={(value) => setOrder(value as CustomerOrder)}
        />
        {services.length > 1 && (
          <Choice
            label={messages.say('usage.service')}
            options={[all, ...services.map((each) => ({ value: each, text: each }))]}
            chosen={service ?? ''}
            onChoose={(value) => chooseService(value === '' ? undefined : value)}
          />
        )}
      </Choices>
      <Text size={200}>{count}</Text>
      <CustomerEntries
        key={[order, service, ...healths].join()}
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
