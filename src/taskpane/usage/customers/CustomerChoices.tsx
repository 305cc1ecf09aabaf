import { makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '../../../localization/Messages';
import { Select } from '../../controls/Select';
import { TextInput } from '../../controls/TextInput';
import { CUSTOMER_ORDERS, type CustomerOrder } from './sortCustomers';

/** Which customers are listed, and in which order. */
export interface ListedCustomers {
  /** Words of the name. */
  readonly search: string;
  readonly order: CustomerOrder;
  /** Undefined for all. */
  readonly service: string | undefined;
}

interface CustomerChoicesProps {
  readonly listed: ListedCustomers;
  readonly services: readonly string[];
  /** The share customers are healthy from, in words. */
  readonly limit: string;
  readonly messages: Messages;
  onChoose(listed: ListedCustomers): void;
}

const useStyles = makeStyles({
  /** Their labels are heard and not seen: below them is the list, which is to be in sight on a laptop too. */
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flex: '1 1 120px' } },
});

/** What the list of customers is narrowed and ordered by. */
export function CustomerChoices({ listed, services, limit, messages, onChoose }: CustomerChoicesProps) {
  const styles = useStyles();
  const { search, order, service } = listed;
  return (
    <div className={styles.choices}>
      <TextInput
        type="search"
        value={search}
        placeholder={messages.say('usage.find')}
        aria-label={messages.say('usage.find')}
        onType={(value) => onChoose({ ...listed, search: value })}
      />
      <Select
        aria-label={messages.say('usage.order')}
        value={order}
        onChoose={(value) => onChoose({ ...listed, order: value as CustomerOrder })}
      >
        {CUSTOMER_ORDERS.map((each) => (
          <option key={each} value={each}>
            {messages.say(`usage.order.${each}`, { limit })}
          </option>
        ))}
      </Select>
      {services.length > 1 && (
        <Select
          aria-label={messages.say('usage.service')}
          value={service ?? ''}
          onChoose={(value) => onChoose({ ...listed, service: value === '' ? undefined : value })}
        >
          <option value="">{messages.say('usage.allServices')}</option>
          {services.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
