import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActionResult, Mode } from '../../actions/everyAction/ActionResult';
import type { ExcelHost } from '../../actions/everyAction/ExcelHost';
import { importUsage } from '../../actions/usage/importUsage';
import { VOCABULARIES } from '../../localization/vocabularies';
import { useAnnounced } from '../announcer/useAnnounced';
import { useInSight } from '../announcer/useInSight';
import { describeChanges, type ChangeCounts } from '../../localization/describeChanges';
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
import { useGivenExport } from './useGivenExport';
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

/** Brings usage into the MAU tab: from an export somebody chooses, drops or pastes, or from rows of this workbook. */
export function UsageImport({ hasUsageRows, ...props }: UsageImportProps) {
  const { messages } = props;
  const styles = useStyles();
  const fail = useFailure();
  const [isOpen, setOpen] = useState(false);
  const [content, setContent] = useState<Content>('');
  const source = useMemo(() => sourceOf(content), [content]);
  const box = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState('');
  useEffect(() => {
    if (pasted !== '') box.current?.focus();
  }, [pasted]);
  const give = useCallback(
    (given: File | string): void => {
      setOpen(true);
      if (typeof given === 'string') setPasted(given);
      contentOf(given).then(setContent, fail);
    },
    [fail],
  );
  useGivenExport(give);
  return (
    <>
      {hasUsageRows && <ImportAction {...props} source={ROWS} label={messages.say('usage.import.rows')} />}
      <Section
        title={messages.say('usage.import')}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        beside={<FileButton messages={messages} onChoose={give} />}
      >
        <div className={styles.section}>
          {typeof content !== 'string' && <Text size={200}>{content.name}</Text>}
          <Field label={messages.say('usage.import.paste')} hint={messages.say('usage.import.hint')}>
            <TextArea ref={box} value={typeof content === 'string' ? content : ''} rows={3} onType={setContent} />
          </Field>
          {source && <ImportAction {...props} source={source} label={messages.say('usage.import.action')} />}
        </div>
      </Section>
    </>
  );
}

/** A file or a text; the one given last counts. */
type Content = Extract<UsageSource, { type: 'file' }>['content'];

async function contentOf(given: File | string): Promise<Content> {
  return typeof given === 'string' ? given : { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
}

/** Undefined for nothing. */
function sourceOf(content: Content): UsageSource | undefined {
  return typeof content === 'string' && content.trim() === '' ? undefined : { type: 'file', content };
}

interface FileButtonProps extends Pick<ScreenProps, 'messages'> {
  onChoose(file: File): void;
}

function FileButton({ messages, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
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
          if (file) onChoose(file);
          target.value = '';
        }}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {messages.say('usage.import.choose')}
      </Button>
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
  const styles = useStyles();
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
  const place = useSaidPlan(source, action.plan, messages);
  return (
    <div ref={place} className={styles.section}>
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
    </div>
  );
}

/** What is given anywhere in the view is said where its plan is: in sight, and heard. @returns for that place */
function useSaidPlan(source: UsageSource, plan: ActionResult<unknown> | undefined, messages: ScreenProps['messages']) {
  const place = useRef<HTMLDivElement>(null);
  const given = source.type === 'file' ? plan : undefined;
  useInSight(place, given && source);
  const changes = given && given.outcome !== 'refused' ? (given.changes as ChangeCounts) : undefined;
  useAnnounced(changes ? describeChanges(changes, 'plan', messages) : '');
  return place;
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
