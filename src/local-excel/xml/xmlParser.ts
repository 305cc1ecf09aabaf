import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** Elements inside one another: Excel's own parts stay below 30, and trees are walked by functions that call themselves. */
const DEEPEST_NESTING = 256;

export interface XmlHandlers {
  open(tag: SaxesTagPlain): void;
  close(tag: SaxesTagPlain): void;
  text(text: string): void;
}

/** A parser that throws at the first character that is not well-formed, and for a document nested to harm. */
export function xmlParser({ open, close, text }: XmlHandlers): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST_NESTING) throw new Error(`More than ${DEEPEST_NESTING} elements stand inside one another.`);
    open(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close(tag);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw error;
  });
  return parser;
}
