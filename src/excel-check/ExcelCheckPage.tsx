import { useRef, useState } from 'react';
import { EXCEL_CHECKS } from './excelChecks';
import { resultsText, shown, summary, verdictWord } from './resultsText';
import { runCheck, type CheckResult, type Outcome, type RunExcel } from './runCheck';
import { styles } from './excelCheckStyles';

interface ExcelCheckPageProps {
  readonly run: RunExcel;
  /** Which Excel is asked, for whoever reads the results elsewhere. */
  readonly host: string;
}

/** Asks the Excel around it all checks at one click and shows one table of its answers. */
export function ExcelCheckPage({ run, host }: ExcelCheckPageProps) {
  const [results, setResults] = useState<readonly CheckResult[]>([]);
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState('');
  const runAll = async (): Promise<void> => {
    setIsRunning(true);
    setFailure('');
    setResults([]);
    try {
      for (const check of EXCEL_CHECKS) {
        const result = await runCheck(run, check);
        setResults((before) => [...before, result]);
      }
    } catch (error) {
      setFailure(`Stopped: ${String(error)}`);
    }
    setIsRunning(false);
  };
  const isDone = !isRunning && results.length > 0;
  return (
    <main style={styles.page}>
      <h1 style={styles.title}>Excel check</h1>
      <p>
        Open a new workbook first. Each of {EXCEL_CHECKS.length} checks makes a tab, asks Excel one thing that the
        product rests on, and deletes the tab again.
      </p>
      <button type="button" disabled={isRunning} onClick={() => void runAll()}>
        Run all checks
      </button>
      <p role="status">{isRunning ? `${results.length} of ${EXCEL_CHECKS.length} …` : isDone && summary(results)}</p>
      <p role="alert">{failure}</p>
      {isDone && <Copy text={`${host}\n${resultsText(results)}\n${failure}`} />}
      {isDone && <ResultsTable results={results} />}
    </main>
  );
}

/** The text is there to be selected as well: some hosts keep add-ins from the clipboard. */
function Copy({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    area.current?.select();
    document.execCommand('copy');
  };
  return (
    <div style={styles.copy}>
      <button type="button" onClick={copy}>
        Copy
      </button>
      <textarea ref={area} readOnly aria-label="Results as text" rows={3} style={styles.text} value={text} />
    </div>
  );
}

const ORDER: readonly Outcome['verdict'][] = ['different', 'notAvailable', 'same'];

/** What is different comes first. */
function ResultsTable({ results }: { readonly results: readonly CheckResult[] }) {
  const sorted = ORDER.flatMap((verdict) => results.filter(({ outcome }) => outcome.verdict === verdict));
  return (
    <table style={styles.table}>
      <thead>
        <tr>
          <th style={{ ...styles.cell, ...styles.verdict }}>Answer</th>
          <th style={styles.cell}>Check</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ check, outcome }) => (
          <tr key={check.name}>
            <td style={{ ...styles.cell, ...styles.verdict, ...styles[outcome.verdict] }}>{verdictWord(outcome)}</td>
            <td style={styles.cell}>
              {check.name}
              <Details check={check} outcome={outcome} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Details({ check, outcome }: CheckResult) {
  if (outcome.verdict === 'same') return undefined;
  if (outcome.verdict === 'notAvailable') return <div>It lacks {outcome.member}.</div>;
  return (
    <dl style={styles.details}>
      <dt>Expected</dt>
      <dd>{shown(check.expected)}</dd>
      <dt>Got</dt>
      <dd>{shown(outcome.got)}</dd>
      <dt>Rests on it</dt>
      <dd>{check.restsOn}</dd>
      <dt>Source</dt>
      <dd>{check.source}</dd>
    </dl>
  );
}
