import type { InputMessage } from '../../recognition/usage/InputMessage';

/** What a cell says once it is chosen, after the next sync; undefined for nothing. */
export function queueInputMessage(cell: Excel.Range): () => InputMessage | undefined {
  const { dataValidation } = cell.getResizedRange(0, 0);
  dataValidation.load('prompt');
  return () => messageIn(dataValidation);
}

/** The input message of a validation whose prompt was read; undefined for none. */
export function messageIn({ prompt }: Excel.DataValidation): InputMessage | undefined {
  const { title = '', message = '' } = prompt;
  return title === '' && message === '' ? undefined : { title, message };
}
