import { JSDOM } from 'jsdom';
import ts from 'typescript';
import { parse } from 'yaml';
import { startExcel } from '../support/startExcel';

/** What a click, or the script before any click, came to. */
export interface Outcome {
  /** The id of the button; `script` for the script itself. */
  readonly step: string;
  readonly failure?: Failure;
}

export interface Failure {
  readonly code: string;
  /** The member or global that failed: `Range.getImage`. */
  readonly location: string;
  readonly message: string;
}

interface Snippet {
  readonly script?: { readonly content: string };
  readonly template?: { readonly content: string };
}

type Handler = (event: { readonly type: string; readonly target: unknown }) => unknown;

/**
 * Runs a Script Lab snippet on a new workbook, its text as it is: its script, then every button in the order of the
 * page, each awaited to its end.
 * @param yaml the snippet as Script Lab exports it
 * @param told called after every step
 */
export async function runSnippet(yaml: string, told: (outcome: Outcome) => void): Promise<void> {
  const { script, template } = parse(yaml) as Snippet;
  const code = ts.transpile(script?.content ?? '', { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const page = new SnippetPage(template?.content ?? '', code);
  told(await page.step('script', () => page.runScript()));
  for (const [id, handler] of page.clicks()) {
    told(await page.step(id, () => handler({ type: 'click', target: page.document.getElementById(id) })));
  }
}

/** A page with the snippet's HTML, and everything its script finds in Script Lab. */
class SnippetPage {
  readonly document: Document;
  private readonly handlers = new Map<string, Handler>();
  private readonly library = startExcel().library;
  private failures: Failure[] = [];

  constructor(
    html: string,
    private readonly code: string,
  ) {
    const { window } = new JSDOM(html);
    this.document = window.document;
    // Clicks are run one after the other and awaited, which events of a page do not allow.
    const { handlers } = this;
    window.EventTarget.prototype.addEventListener = function listen(this: EventTarget, type, handler) {
      if (type === 'click' && this instanceof window.Element) handlers.set(this.id, handler as unknown as Handler);
    };
  }

  /** In the order of the page. */
  clicks(): [string, Handler][] {
    const ids = [...this.document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.flatMap((id) => (this.handlers.has(id) ? [[id, this.handlers.get(id)!] as [string, Handler]] : []));
  }

  async step(step: string, run: () => unknown): Promise<Outcome> {
    this.failures = [];
    const fail = (error: unknown): void => this.fail(error);
    process.on('unhandledRejection', fail);
    try {
      await run();
      // Handlers of events run after the batch that raised them.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    } catch (error) {
      fail(error);
    } finally {
      process.off('unhandledRejection', fail);
    }
    const [failure] = this.failures;
    return failure ? { step, failure } : { step };
  }

  runScript(): void {
    const { OfficeExtension } = this.library;
    const Excel = new Proxy(this.library.Excel, {
      get: (known, name) => (name in known ? known[name as keyof typeof known] : notHere(`library ${String(name)}`)),
    });
    const { defaultView: window } = this.document;
    const fail = (error: unknown): void => void (isError(error) && this.fail(error));
    const silent = { log() {}, info() {}, warn() {}, table() {}, dir() {}, error: fail };
    const globals: Record<string, unknown> = {
      ...{
        Excel,
        OfficeExtension,
        document: this.document,
        window,
        FileReader: window!.FileReader,
        Image: window!.Image,
      },
      ...{ console: silent, $: this.jQuery(), OfficeHelpers: { Utilities: { log: fail }, UI: { notify: fail } } },
      // Pauses are for people who watch.
      setTimeout: (callback: () => void) => setTimeout(callback, 0),
      ...Object.fromEntries(['Office', 'CustomFunctions', 'fetch', '_'].map((name) => [name, absent(name)])),
    };
    new Function(...Object.keys(globals), this.code)(...Object.values(globals));
  }

  private fail(error: unknown): void {
    const failure = failureOf(error);
    const missing = this.missingInLibrary(failure.message);
    this.failures.push(missing ? { ...failure, code: 'ApiNotFound', location: `library ${missing}` } : failure);
  }

  /** The member a script found undefined, when Microsoft's library of this version has none of the name. */
  private missingInLibrary(stack: string): string | undefined {
    const [, line, column] = /undefined[^\n]*\n[^\n]*<anonymous>:(\d+):(\d+)\)\n/.exec(stack) ?? [];
    // The function made of the script begins two lines above it.
    const before = this.code.split('\n')[Number(line) - 3]?.slice(0, Number(column) - 1);
    const [, name] = /(\w+)\)?\.$/.exec(before ?? '') ?? [];
    const classes = Object.values(this.library.Excel) as { readonly prototype?: object }[];
    return name && classes.some(({ prototype }) => prototype && name in prototype) ? undefined : name;
  }

  /** As much of jQuery as snippets use to hear clicks and to show and read a text. */
  private jQuery(): unknown {
    return (selector: string) => {
      const element = this.document.querySelector<HTMLInputElement>(selector);
      const listen = (handler: Handler): void => void (element && this.handlers.set(element.id, handler));
      return {
        click: listen,
        on: (type: string, handler: Handler) => (type === 'click' ? listen(handler) : undefined),
        text: (text: string) => void (element && (element.textContent = text)),
        val: () => element?.value,
      };
    };
  }
}

function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'message' in value;
}

function failureOf(error: unknown): Failure {
  const { code, message, stack, debugInfo } = error as Error & {
    code?: string;
    debugInfo?: { errorLocation?: string };
  };
  return {
    code: code ?? 'Error',
    location: debugInfo?.errorLocation ?? '',
    message: code ? message : (stack ?? String(error)),
  };
}

/** Something Script Lab has and this page does not: whatever is asked of it is refused as an API of Excel would be. */
function absent(name: string): unknown {
  const refuse = (): never => notHere(name);
  return new Proxy(() => {}, {
    get: (_, member) => (typeof member === 'symbol' ? undefined : absent(`${name}.${member}`)),
    apply: refuse,
    construct: refuse,
    set: refuse,
  });
}

function notHere(name: string): never {
  throw Object.assign(new Error(`${name} is not here.`), { code: 'ApiNotFound', debugInfo: { errorLocation: name } });
}
