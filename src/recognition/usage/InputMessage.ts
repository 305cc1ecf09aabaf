/** What Excel shows beside a cell that is chosen. */
export interface InputMessage {
  readonly title: string;
  readonly message: string;
}

/** Characters Excel takes in a message. */
const LONGEST_MESSAGE = 255;

/** An input message, cut where it would be too long. */
export function inputMessage(title: string, text: string): InputMessage {
  const message = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE - 1)}…` : text;
  return { title, message };
}
