import { useCallback, useEffect, useRef, useState } from 'react';
import { FileError } from '../local-excel/file/FileError';
import { LocalExcel } from '../local-excel/LocalExcel';
import { loadMessages } from '../localization/Messages';
import { PreviewRibbon } from './PreviewRibbon';
import { SheetView } from './SheetView';
import { sampleWorkbook } from './sampleWorkbook';
import { styles } from './previewStyles';

interface OpenFile {
  readonly excel: LocalExcel;
  readonly ribbon: PreviewRibbon;
  readonly name: string;
  /** Counts opened files. */
  readonly number: number;
}

/** The workbook on the left, the add-in's task pane on the right, as in Excel. */
export function PreviewPage() {
  const [file, setFile] = useState<OpenFile>(() => ({
    excel: sampleWorkbook(),
    ribbon: new PreviewRibbon(),
    name: 'sample.xlsx',
    number: 1,
  }));
  const [message, setMessage] = useState('');
  const version = useVersion(file.excel);
  // The pane's frame finds the workbook and the ribbon here when it loads.
  Object.assign(window, { localExcel: file.excel, ribbon: file.ribbon });
  const open = useCallback(async (chosen: File) => {
    try {
      const excel = LocalExcel.open(new Uint8Array(await chosen.arrayBuffer()));
      setFile(({ number }) => ({ excel, ribbon: new PreviewRibbon(), name: chosen.name, number: number + 1 }));
      setMessage('');
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      setMessage((await loadMessages('en')).say(`file.${error.code}`, { file: chosen.name }));
    }
  }, []);
  return (
    <div style={styles.page}>
      <div style={styles.workbook}>
        <Toolbar file={file} onOpen={(chosen) => void open(chosen)} />
        <div role="alert" style={message ? styles.message : undefined}>
          {message}
        </div>
        <SheetView excel={file.excel} version={version} onMessage={setMessage} />
      </div>
      <TaskPaneFrame key={file.number} />
    </div>
  );
}

/** Counts edits, so that the page paints what changed. */
function useVersion(excel: LocalExcel): number {
  const [version, setVersion] = useState(0);
  useEffect(() => excel.onChange(() => setVersion((before) => before + 1)), [excel]);
  return version;
}

/** The buttons of the manifest that call functions of the pane. */
const RIBBON = [
  ['generateChecklist', 'Generate final checklist'],
  ['highlightCustomers', 'Highlight customers'],
  ['showHiddenRows', 'Show hidden rows'],
] as const;

interface ToolbarProps {
  readonly file: OpenFile;
  onOpen(file: File): void;
}

function Toolbar({ file, onOpen }: ToolbarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header style={styles.toolbar}>
      <h1 style={styles.fileName}>{file.name}</h1>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Workbook file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onOpen(chosen);
          target.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        Open…
      </button>
      <button type="button" onClick={() => download(file)}>
        Save
      </button>
      <button type="button" onClick={() => paneFrame()?.focus()}>
        Open checklist
      </button>
      {RIBBON.map(([name, label]) => (
        <button key={name} type="button" onClick={() => file.ribbon.press(name)}>
          {label}
        </button>
      ))}
    </header>
  );
}

/** The pane, which is always open here. */
function paneFrame(): HTMLIFrameElement | null {
  return document.querySelector('iframe');
}

function download({ excel, name }: OpenFile): void {
  const blob = new Blob([excel.save() as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The pages of the add-in by the address of the preview. */
const PANES: Readonly<Record<string, string>> = { '#excel-check': 'preview-excel-check.html' };

/** The very bundle Excel loads, with Microsoft's library on local Excel; another workbook is another frame. */
function TaskPaneFrame() {
  const page = PANES[location.hash] ?? 'preview-taskpane.html';
  return <iframe title="Task pane" src={page} style={styles.taskPane} />;
}
