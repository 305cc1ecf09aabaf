import { useState } from 'react';
import type { CheckReport } from '../../actions/check/checkWorkbook';
import { confirmReview } from '../../actions/questionnaire/confirmReview';
import { formatDay } from '../../actions/wording/formatDay';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { TextInput } from '../controls/TextInput';
import { DoneMessage } from '../everyScreen/DoneMessage';
import { ProblemList } from '../everyScreen/ProblemList';
import type { ScreenProps } from '../everyScreen/ScreenProps';
import { useFailure } from '../everyScreen/useFailure';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

interface ConfirmReviewProps extends Pick<ScreenProps, 'environment' | 'messages'>, Pick<CheckReport, 'review'> {
  readonly sayings: PlaybookMessages;
}

/** Records who confirmed for the customer that everything is reviewed and resolved, and on which day (playbook R18). */
export function ConfirmReview({ environment: { excel, now }, messages, sayings, review }: ConfirmReviewProps) {
  const [by, setBy] = useState('');
  const [on, setOn] = useState(() => dayOf(now()));
  const [result, setResult] = useState<Awaited<ReturnType<typeof confirmReview>>>();
  const [isRunning, setRunning] = useState(false);
  const fail = useFailure();
  const record = (): void => {
    setRunning(true);
    confirmReview(excel, { by, on }, now()).then((done) => {
      setResult(done);
      setRunning(false);
    }, fail);
  };
  return (
    <>
      <Text as="h3" weight="semibold" block>
        {sayings.say('check.review.title')}
      </Text>
      {review ? (
        <Text block>{sayings.say('check.review.done', { ...review, on: formatDay(review.on, sayings) })}</Text>
      ) : (
        <>
          <Text size={200} block>
            {sayings.say('check.review.intro')}
          </Text>
          <Field label={sayings.say('check.review.by')}>
            <TextInput value={by} onType={(value) => setBy(value)} />
          </Field>
          <Field label={sayings.say('check.review.on')}>
            <TextInput type="date" max={dayOf(now())} value={on} onType={(value) => setOn(value)} />
          </Field>
          <Button disabled={isRunning || by.trim() === '' || on === ''} onClick={record}>
            {sayings.say('check.review.action')}
          </Button>
        </>
      )}
      <ProblemList problems={result?.outcome === 'refused' ? result.problems : []} messages={messages} />
      <DoneMessage excel={excel} done={result} messages={messages} />
    </>
  );
}

/** As a date field takes it: "2026-11-29". */
function dayOf(date: Date): string {
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
