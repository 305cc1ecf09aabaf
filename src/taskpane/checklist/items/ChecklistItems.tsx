import { useCallback, useState } from 'react';
import { countByService } from '../../../domain/checklist/countItems';
import { Section } from '../../controls/Section';
import type { OpenScreenProps } from '../../everyScreen/ScreenProps';
import type { ItemFilter } from './filterItems';
import { HiddenRows } from './HiddenRows';
import { ItemList } from './ItemList';
import { SelectedItems } from './SelectedItems';
import { ServiceProgress } from './ServiceProgress';
import { useHiddenRows } from './useHiddenRows';

interface ChecklistItemsProps extends OpenScreenProps {
  /** Excel tells nobody that a row was shown; must stay the same function between renders. */
  onRowsShown(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** The rows of a checklist of ours: those that are selected, how far services are, those in sight, and the hidden ones. */
export function ChecklistItems({ onRowsShown, ...props }: ChecklistItemsProps) {
  const { messages, items: report, readItems } = props;
  const [hasServices, setHasServices] = useState(true);
  const [filter, setFilter] = useState<ItemFilter>({});
  const [kept, setKept] = useState(NONE);
  const refresh = useCallback(() => {
    readItems();
    onRowsShown();
  }, [readItems, onRowsShown]);
  const hidden = useHiddenRows(props, refresh);
  if (!report) return null;
  const narrow = (wanted: ItemFilter): void => {
    setFilter(wanted);
    setKept(NONE);
  };
  const counted = report.items.map((item) => ({ ...item, isHidden: item.hidden !== undefined }));
  return (
    <>
      <SelectedItems {...props} />
      <Section
        title={messages.say('items.services')}
        isOpen={hasServices}
        onToggle={() => setHasServices(!hasServices)}
      >
        <ServiceProgress
          counts={countByService(counted)}
          chosen={filter.service}
          messages={messages}
          onChoose={(service) => narrow({ ...filter, service })}
        />
      </Section>
      <ItemList
        {...props}
        {...{ report, filter, kept }}
        onFilter={narrow}
        onKeep={(ids) => setKept((before) => new Set([...before, ...ids]))}
      />
      <HiddenRows {...props} {...hidden} items={report.items} />
    </>
  );
}
