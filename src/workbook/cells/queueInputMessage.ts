import type { InputMessage } from '../../recognition/usage/InputMessage';

/** What a cell says once it is chosen, after the next sync; undefined for nothing. */
export function queueInputMessage(cell: Excel.Range): () => InputMessage | undefined {
  const { dataValidation } = cell.getResizedRange(0, 0);
  dataValidation.load('prompt');
  return () => {
    const { title = '', message = '' } = dataValidation.prompt;
    return title === '' && message === '' ? undefined : { title, message };
  };
}
