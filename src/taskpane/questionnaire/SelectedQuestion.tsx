import { Activity, useState } from 'react';
import { Section } from '../controls/Section';
import { Text } from '../controls/Text';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { selectedQuestion } from '../selection/selectedQuestion';
import { QuestionField } from './QuestionField';
import { useAnswer } from './useAnswer';

/**
 * The question whose row is selected in Excel, to be answered in its place. Those that were selected before are kept out
 * of sight with what was typed into them.
 */
export function SelectedQuestion({ environment, messages, view, selection, onShow }: OpenScreenProps) {
  const { excel } = environment;
  const answer = useAnswer(excel);
  const [isOpen, setOpen] = useState(true);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const selected = selectedQuestion(selection, view.questionnaires);
  const id = selected?.question.id;
  if (id !== undefined && !seen.includes(id)) setSeen([...seen, id]);
  const all = view.questionnaires.flatMap((questionnaire) =>
    questionnaire.questions.map((question) => ({ questionnaire, question })),
  );
  return (
    <Activity mode={selected ? 'visible' : 'hidden'}>
      <Section
        isFramed
        title={messages.say('selected.one', { id: id ?? '', text: selected?.questionnaire.name ?? '' })}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        {all
          .filter(({ question }) => seen.includes(question.id))
          .map(({ questionnaire: { service, scope, sheet }, question }) => (
            <Activity key={question.id} mode={question.id === id ? 'visible' : 'hidden'}>
              <QuestionField
                {...{ excel, question, messages }}
                onAnswer={(text) => answer(service, question.id, text)}
                onShow={() => onShow(sheet, question.cell)}
              />
              <Text size={200}>
                {[
                  messages.say(`questionnaire.scope.${scope}`),
                  messages.say('questionnaire.decides', { count: question.decides }),
                ].join(' · ')}
              </Text>
            </Activity>
          ))}
      </Section>
    </Activity>
  );
}
