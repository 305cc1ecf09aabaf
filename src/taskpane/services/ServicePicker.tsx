import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Messages } from '../../localization/Messages';
import { useAnnounced } from '../announcer/useAnnounced';
import { CheckBox } from '../controls/CheckBox';
import { Heading } from '../controls/Heading';
import { TextInput } from '../controls/TextInput';
import { Text } from '../controls/Text';
import { findServices, isList } from './findServices';
import { useServiceNames } from './useServiceNames';

/** A service that may be chosen. */
export interface OfferedService {
  readonly id: string;
  /** What it is offered as. @param name what it is called */
  label(name: string): string;
  /** Undefined for one that can be chosen and left; else whether it is chosen. */
  readonly fixed: boolean | undefined;
}

interface ServicePickerProps {
  readonly offered: readonly OfferedService[];
  readonly chosen: readonly string[];
  readonly messages: Messages;
  onChoose(chosen: readonly string[]): void;
  /** What is often chosen together. */
  readonly sets?: ReactNode;
}

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Services to choose from, with a search for a name, or for several as they stand in a mail: Enter chooses what they mean. */
export function ServicePicker({ offered, chosen, messages, onChoose, sets }: ServicePickerProps) {
  const styles = useStyles();
  const names = useServiceNames(messages.language);
  const [search, setSearch] = useState('');
  const [isTold, setTold] = useState(false);
  const nameOf = ({ id }: OfferedService): string => names.get(id)?.name ?? id;
  const isChosen = ({ id, fixed }: OfferedService): boolean => fixed ?? chosen.includes(id);
  const isOpen = (id: string): boolean => offered.some((each) => each.id === id && each.fixed === undefined);
  const choose = (services: readonly string[], isWanted: boolean): void =>
    onChoose(offered.map(({ id }) => id).filter((id) => (services.includes(id) ? isWanted : chosen.includes(id))));
  const { listed, meant, rest } = findServices(
    offered.map(({ id }) => ({ id, names: names.get(id)?.allNames ?? [id] })),
    search,
    messages.language,
  );
  const isSearching = search.trim() !== '';
  const chooseMeant = (): void => {
    if (meant.length === 0) return;
    choose(meant.filter(isOpen), true);
    setSearch(rest);
    setTold(true);
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !isSearching) return;
    event.preventDefault();
    chooseMeant();
  };
  const isMeant = (service: OfferedService): boolean =>
    isChosen(service) || (isList(search) && meant.includes(service.id));
  const told = isTold || isSearching ? chosenNames(offered.filter(isMeant).map(nameOf), messages) : '';
  const none = listed.length === 0 ? messages.say('services.none') : '';
  useAnnounced(none);
  useAnnounced(isTold ? told : '');
  return (
    <div role="group" aria-label={messages.say('services.choose')} className={styles.picker}>
      <Heading>{messages.say('services.choose')}</Heading>
      <TextInput
        type="search"
        value={search}
        placeholder={messages.say('services.find')}
        aria-label={messages.say('services.find')}
        onType={(value) => setSearch(value)}
        onKeyDown={enter}
        // Who goes on to the button means what stands in the list, which stays: nothing moves away from under a click.
        onBlur={() => isList(search) && choose(meant.filter(isOpen), true)}
      />
      {sets}
      {told !== '' && <Text size={200}>{told}</Text>}
      <ServiceBoxes
        offered={offered.filter(({ id }) => listed.includes(id))}
        {...{ names, isChosen }}
        onCheck={(id, isWanted) => choose([id], isWanted)}
      />
      {none !== '' && <Text>{none}</Text>}
    </div>
  );
}

interface ServiceBoxesProps extends Pick<ServicePickerProps, 'offered'> {
  readonly names: ReturnType<typeof useServiceNames>;
  isChosen(service: OfferedService): boolean;
  onCheck(id: string, isWanted: boolean): void;
}

function ServiceBoxes({ offered, names, isChosen, onCheck }: ServiceBoxesProps) {
  return (
    <div>
      {offered.map((service) => (
        <div key={service.id} title={names.get(service.id)?.aliases.join(', ')}>
          <CheckBox
            label={service.label(names.get(service.id)?.name ?? service.id)}
            checked={isChosen(service)}
            disabled={service.fixed !== undefined}
            onCheck={(isWanted) => onCheck(service.id, isWanted)}
          />
        </div>
      ))}
    </div>
  );
}

/** What is chosen stays in sight while something else is looked for. */
function chosenNames(names: readonly string[], messages: Messages): string {
  return names.length === 0
    ? ''
    : messages.say('services.chosen', { services: names.join(messages.say('format.listSeparator')) });
}
