import { useCallback, useRef, useState } from 'react';
import type { ColumnChoice } from '../../actions/usage/customers/ColumnChoice';
import type { CustomerRow, CustomersReport } from '../../actions/usage/customers/customersReport';
import type { Health } from '../../domain/usage/judgeCustomer';
import { AccelerationPanel } from '../acceleration/AccelerationPanel';
import { ActionPanel } from '../everyScreen/ActionPanel';
import { CustomerList } from './customers/CustomerList';
import { CustomersSummary } from './health/CustomersSummary';
import { usageResult } from './health/usageResult';
import { JudgedBy } from './JudgedBy';
import { SmallSharesQuestion } from './SmallSharesQuestion';
import { RemoveHighlights } from './RemoveHighlights';
import type { Customers } from './useCustomers';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';

interface JudgedCustomersProps extends Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> {
  readonly report: CustomersReport;
  readonly customers: Customers;
  onChooseColumns(columns: ColumnChoice): void;
  /** Adds to what was chosen. */
  onAnswer(answer: ColumnChoice): void;
}

/** Those somebody has to do something about. */
const TO_ACT_ON: ReadonlySet<Health> = new Set(['stalled', 'below']);

function toggled(healths: ReadonlySet<Health>, health: Health): ReadonlySet<Health> {
  return new Set(healths.has(health) ? [...healths].filter((each) => each !== health) : [...healths, health]);
}

/** The customers of the usage tab: counted, to be highlighted, and one by one. */
export function JudgedCustomers(props: JudgedCustomersProps) {
  const { environment, messages, version, report, customers, onShow, onChooseColumns, onAnswer } = props;
  const { action, readAgain } = customers;
  const { forget } = action;
  const [healths, setHealths] = useState(TO_ACT_ON);
  const { accelerated, accelerate, close } = useAccelerated();
  const toggle = (health: Health): void => setHealths((before) => toggled(before, health));
  const removed = useCallback(() => {
    forget();
    readAgain();
  }, [forget, readAgain]);
  return (
    <>
      <CustomersSummary report={report} messages={messages} shown={healths} onToggle={toggle} />
      {report.smallShares.length > 0 && <SmallSharesQuestion {...{ report, messages, onAnswer }} />}
      {accelerated && (
        <AccelerationPanel
          {...props}
          key={accelerated.row}
          customer={accelerated.customer}
          sheet={report.sheet}
          service={accelerated.service}
          onClose={close}
        />
      )}
      <CustomerList
        onAccelerate={accelerate}
        report={report}
        messages={messages}
        healths={healths}
        onShow={({ row }) => onShow(report.sheet, `A${row}`)}
      />
      <ActionPanel
        excel={environment.excel}
        label={messages.say('usage.action')}
        action={action}
        messages={messages}
        result={usageResult(report, messages)}
        onShow={onShow}
      />
      <JudgedBy {...{ environment, messages, version, report, onShow, onChooseColumns }} />
      <RemoveHighlights excel={environment.excel} messages={messages} report={report} onRemoved={removed} />
    </>
  );
}

/** Whose plan is open; when it is closed the focus goes back to what opened it. */
function useAccelerated() {
  const [accelerated, setAccelerated] = useState<CustomerRow>();
  const opener = useRef<Element>(null);
  const accelerate = (row: CustomerRow): void => {
    opener.current = document.activeElement;
    setAccelerated(row);
  };
  const close = (): void => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
    setAccelerated(undefined);
  };
  return { accelerated, accelerate, close };
}
