import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { importUsage } from '../../actions/usage/importUsage';
import { VOCABULARIES } from '../../localization/vocabularies';
import { Button } from '../controls/Button';
import { ImportAnswers } from './ImportAnswers';
import { ActionPanel } from '../everyScreen/ActionPanel';
import type { ScreenProps } from '../everyScreen/ScreenProps';
import { TYPING_PAUSE } from '../everyScreen/typingPause';
import { Section } from '../controls/Section';
import { TextArea } from '../controls/TextArea';
import { ImportDestination } from './ImportDestination';
import { WorkProgress } from './WorkProgress';
import { useLastKnown } from '../everyScreen/useLastKnown';
import { useFailure } from '../everyScreen/useFailure';
import { usePlannedAction } from '../everyScreen/usePlannedAction';
import type { OpenScreenProps } from '../everyScreen/ScreenProps';
import { Field } from '../controls/Field';
import { Text } from '../controls/Text';

type UsageSource = Parameters<typeof importUsage>[2];

interface UsageImportProps extends Omit<OpenScreenProps, 'view'> {
  /** True when a tab has one row per customer and month. */
  readonly hasUsageRows: boolean;
}

const ROWS: UsageSource = { type: 'rows' };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Brings usage into the MAU tab: from an export somebody chooses or pastes, or from rows of this workbook. */
export function UsageImport({ hasUsageRows, ...props }: UsageImportProps) {
  const { messages } = props;
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [source, setSource] = useState<UsageSource>();
  return (
    <>
      {hasUsageRows && <ImportAction {...props} source={ROWS} label={messages.say('usage.import.rows')} />}
      <Section title={messages.say('usage.import')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <div className={styles.section}>
          <SourceFields messages={messages} onChange={setSource} />
          {source && <ImportAction {...props} source={source} label={messages.say('usage.import.action')} />}
        </div>
      </Section>
    </>
  );
}

interface SourceFieldsProps extends Pick<ScreenProps, 'messages'> {
  onChange(source: UsageSource | undefined): void;
}

/** A file or a text; the one given last counts. */
function SourceFields({ messages, onChange }: SourceFieldsProps) {
  const fail = useFailure();
  const input = useRef<HTMLInputElement>(null);
  const [{ fileName, pasted }, setGiven] = useState({ fileName: '', pasted: '' });
  const choose = async (file: File): Promise<void> => {
    const content = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    setGiven({ fileName: file.name, pasted: '' });
    onChange({ type: 'file', content });
  };
  const paste = (text: string): void => {
    setGiven({ fileName: '', pasted: text });
    onChange(text.trim() === '' ? undefined : { type: 'file', content: text });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={messages.say('usage.import.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) choose(file).catch(fail);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{messages.say('usage.import.choose')}</Button>
      {fileName !== '' && <Text size={200}>{fileName}</Text>}
      <Field label={messages.say('usage.import.paste')} hint={messages.say('usage.import.hint')}>
        <TextArea value={pasted} rows={3} onType={(value) => paste(value)} />
      </Field>
    </>
  );
}

interface ImportActionProps extends Omit<OpenScreenProps, 'view'> {
  readonly source: UsageSource;
  readonly label: string;
}

/** What was answered holds for the source it was asked about. */
function ImportAction({ environment, messages, version, source, label, onShow }: ImportActionProps) {
  const { now } = environment;
  const [asked, setAnswered] = useState<Answered>({ about: source, answers: {} });
  const { answers: given, into: chosen } = asked.about === source ? asked : { ...NOTHING_ASKED, into: undefined };
  const { progress, cancel, start } = useWriting();
  const run = useCallback(
    (excel: ExcelHost, mode: Mode) => {
      const into = chosen === undefined ? {} : { into: chosen };
      const writing = mode === 'plan' ? {} : { writing: start() };
      return importUsage(excel, mode, { ...source, answers: given, ...into, ...writing }, now());
    },
    [now, source, given, chosen, start],
  );
  const action = usePlannedAction(environment, run, version, TYPING_PAUSE);
  const problems = action.plan?.outcome === 'refused' ? action.plan.problems : [];
  const planned = useLastKnown(action.plan?.outcome === 'refused' ? undefined : action.plan);
  return (
    <>
      {planned && (
        <ImportDestination
          sheets={[planned.sheet, ...planned.otherSheets].sort()}
          chosen={chosen ?? planned.sheet}
          messages={messages}
          onChoose={(sheet) => setAnswered({ about: source, answers: given, into: sheet })}
        />
      )}
      <ActionPanel
        excel={environment.excel}
        label={labelOf(label, planned, messages)}
        action={action}
        messages={messages}
        appearance="secondary"
        onShow={onShow}
      />
      {action.isRunning && progress !== undefined && (
        <WorkProgress doing="entering" progress={progress} messages={messages} onCancel={cancel} />
      )}
      <ImportAnswers
        problems={problems}
        answers={given}
        messages={messages}
        onAnswer={(said) => setAnswered({ about: source, answers: said, into: chosen })}
      />
    </>
  );
}

/** Names the tab usage goes into where it is not the MAU tab. */
function labelOf(
  label: string,
  planned: { readonly sheet: string } | undefined,
  messages: ScreenProps['messages'],
): string {
  const { sheet } = planned ?? {};
  const isElsewhere = sheet !== undefined && sheet !== VOCABULARIES[messages.language].sheets.usage;
  return isElsewhere ? messages.say('usage.import.actionInto', { sheet }) : label;
}

/** How far entering is, once it takes more than one request, and the way to stop it. */
function useWriting() {
  const [progress, setProgress] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const start = useCallback(() => {
    stop.current = new AbortController();
    setProgress(undefined);
    return { onProgress: setProgress, signal: stop.current.signal };
  }, []);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { progress, cancel, start };
}

interface Answered {
  readonly about: UsageSource;
  readonly answers: NonNullable<UsageSource['answers']>;
  /** The tab it is to go into. */
  readonly into?: string | undefined;
}

const NOTHING_ASKED: Pick<Answered, 'answers'> = { answers: {} };
