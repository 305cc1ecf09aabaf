import { useEffect } from 'react';

/**
 * Takes what is dropped on the view or pasted in it, as long as it is shown; a text that goes into a field is the
 * field's.
 * @param onGiven must stay the same function between renders
 */
export function useGivenExport(onGiven: (given: File | string) => void): void {
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null): void => {
      const text = data?.getData('text') ?? '';
      const given = data?.files[0] ?? (isOfField(event.target, text) ? '' : text);
      if (given === '') return;
      event.preventDefault();
      onGiven(given);
    };
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData);
    const drop = (event: DragEvent): void => take(event, event.dataTransfer);
    // Without, the browser opens a file that is dropped in the place of the pane.
    const allow = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, [onGiven]);
}

/** Lines are nothing for a field of one line: they are an export. */
function isOfField(target: EventTarget | null, text: string): boolean {
  if (!(target instanceof Element)) return false;
  const hasLines = text.trim().includes('\n');
  return target.matches('textarea') || (!hasLines && target.matches('input:not([type="checkbox"], [type="radio"])'));
}
