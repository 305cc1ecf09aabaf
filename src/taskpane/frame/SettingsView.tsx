import { LANGUAGES } from '../../domain/Language';
import { VOCABULARIES } from '../../localization/vocabularies';
import { Select } from '../controls/Select';
import type { SideViewProps } from './SideViewProps';
import { useHelpMessages } from './useHelpMessages';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

/** The language of the pane, and what is known of the workbook. */
export function SettingsView({ view, messages, choice }: SideViewProps) {
  const words = useHelpMessages(messages.language);
  if (!words) return null;
  const facts = factsOf(view, messages);
  return (
    <>
      <Field label={words.say('settings.language')} hint={words.say('settings.language.hint')}>
        <Select
          value={choice.chosen ?? ''}
          onChoose={(value) => choice.choose(LANGUAGES.find((language) => language === value))}
        >
          <option value="">{words.say('settings.language.own')}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {VOCABULARIES[language].languages[language]}
            </option>
          ))}
        </Select>
      </Field>
      {facts.length > 0 && (
        <Text as="h3" size={400} weight="semibold">
          {words.say('settings.workbook')}
        </Text>
      )}
      <dl>
        {[...facts, [words.say('settings.content.ours'), view.content.ours] as const].map(([name, fact]) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={name}>{fact}</dd>,
        ])}
      </dl>
      {view.language && (
        <Text size={200}>
          {words.say('settings.workbook.hint', { sheet: VOCABULARIES[view.language].sheets.start })}
        </Text>
      )}
    </>
  );
}

/** What a workbook says of itself; [] where it says nothing. */
function factsOf(view: SideViewProps['view'], messages: SideViewProps['messages']) {
  const { editions, languages } = VOCABULARIES[messages.language];
  const { customer, edition, language, content } = view;
  const facts = [
    [messages.say('setUp.customer'), customer],
    [messages.say('setUp.edition'), language && edition && editions[edition]],
    [messages.say('setUp.language'), language && languages[language]],
    [messages.say('start.contentVersion'), content.version],
  ] as const;
  return facts.filter(([, fact]) => fact);
}
