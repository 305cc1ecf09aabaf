import { useEffect, useState, type ComponentProps } from 'react';
import { checkWorkbook, type CheckReport, type CheckResult } from '../../actions/check/checkWorkbook';
import type { PlaybookMessages } from '../../localization/PlaybookMessages';
import { Button } from '../controls/Button';
import { HeadingLevel } from '../controls/Heading';
import { Section } from '../controls/Section';
import { Text } from '../controls/Text';
import type { Environment } from '../everyScreen/Environment';
import { LoadingScreen } from '../everyScreen/LoadingScreen';
import { ProblemList } from '../everyScreen/ProblemList';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { useFailure } from '../everyScreen/useFailure';
import { CompletedCopy } from './CompletedCopy';
import { ConfirmReview } from './ConfirmReview';
import { FindingList } from './FindingList';
import { UsageTrackingMail } from './UsageTrackingMail';

type HandOverProps = Pick<OpenScreenProps, 'environment' | 'messages' | 'version' | 'onShow'> & {
  readonly sayings: PlaybookMessages;
};

/** Handing the workbook over: what stands in the way, the customer's confirmation, the copy and the mail. */
export function HandOver(props: HandOverProps) {
  const { sayings } = props;
  const [isOpen, setOpen] = useState(false);
  const title = sayings.say('check.handOver.title');
  return (
    <section aria-label={title}>
      <Text as="h2" weight="semibold" block>
        {title}
      </Text>
      {isOpen ? (
        <HeadingLevel value={3}>
          <OpenHandOver {...props} />
        </HeadingLevel>
      ) : (
        <Button onClick={() => setOpen(true)}>{sayings.say('check.handOver.open')}</Button>
      )}
    </section>
  );
}

function OpenHandOver(props: HandOverProps) {
  const { environment, messages, version, sayings } = props;
  const result = useCheck(environment, version);
  if (!result) return <LoadingScreen messages={messages} />;
  if (result.outcome === 'refused') return <ProblemList problems={result.problems} messages={messages} />;
  const { items, resolved, review, mail } = result;
  return (
    <>
      <Text block>{sayings.say('check.handOver.counts', { items, resolved })}</Text>
      <Findings {...props} handOver={result.handOver} />
      <ConfirmReview {...{ environment, messages, sayings, review }} />
      <CompletedCopy {...{ sayings, mail }} />
      <UsageTrackingMail {...{ sayings, mail }} />
    </>
  );
}

/** The check, made again whenever the workbook changes; the last one stays until then. */
function useCheck({ waitingExcel, now }: Environment, version: number): CheckResult | undefined {
  const [result, setResult] = useState<CheckResult>();
  const fail = useFailure();
  useEffect(() => {
    let isCurrent = true;
    checkWorkbook(waitingExcel, now()).then((checked) => isCurrent && setResult(checked), fail);
    return () => {
      isCurrent = false;
    };
  }, [waitingExcel, now, version, fail]);
  return result;
}

type FindingsProps = HandOverProps & Pick<CheckReport, 'handOver'>;

/** What stands in the way, by kind. */
function Findings({ handOver, sayings, messages, onShow }: FindingsProps) {
  if (handOver.length === 0) return <Text block>{sayings.say('check.handOver.ready')}</Text>;
  const types = [...new Set(handOver.map(({ type }) => type))];
  return (
    <>
      {types.map((type) => {
        const findings = handOver.filter((entry) => entry.type === type);
        const title = sayings.say(`check.handOver.group.${type}`, { count: findings.length });
        return <FindingGroup key={type} {...{ title, findings, sayings, messages, onShow }} />;
      })}
    </>
  );
}

function FindingGroup({ title, ...props }: ComponentProps<typeof FindingList> & { readonly title: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={title} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      <FindingList {...props} />
    </Section>
  );
}
