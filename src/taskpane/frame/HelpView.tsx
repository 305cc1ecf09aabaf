import { VOCABULARIES } from '../../localization/vocabularies';
import { Text } from '../controls/Text';
import type { SideViewProps } from './SideViewProps';
import { useHelpMessages } from './useHelpMessages';

const VIEWS = ['questionnaire', 'checklist', 'usage', 'tasks'] as const;
const WORDS = ['mau', 'stalled', 'relative', 'block', 'fm', 'sme'] as const;
const KEYS = ['choose', 'next'] as const;

/** What each view is for, what words mean, and the keys. */
export function HelpView({ view, messages }: SideViewProps) {
  const help = useHelpMessages(messages.language);
  if (!help) return null;
  const sheet = VOCABULARIES[view.language ?? messages.language].sheets.start;
  return (
    <>
      <Text>{help.say('help.intro')}</Text>
      <Terms
        title={help.say('help.views')}
        terms={VIEWS.map((name) => [messages.say(`pane.${name}`), help.say(`help.${name}`)])}
      />
      <Terms
        title={help.say('help.words')}
        terms={WORDS.map((word) => [help.say(`help.word.${word}`), help.say(`help.word.${word}.means`, { sheet })])}
      />
      <Terms
        title={help.say('help.keys')}
        terms={KEYS.map((key) => [help.say(`help.key.${key}`), help.say(`help.key.${key}.does`)])}
      />
    </>
  );
}

interface TermsProps {
  readonly title: string;
  readonly terms: readonly (readonly [term: string, meaning: string])[];
}

function Terms({ title, terms }: TermsProps) {
  return (
    <section aria-label={title}>
      <Text as="h3" size={400} weight="semibold">
        {title}
      </Text>
      <dl>{terms.map(([term, meaning]) => [<dt key={`${term} term`}>{term}</dt>, <dd key={term}>{meaning}</dd>])}</dl>
    </section>
  );
}
