import { LANGUAGES, type Language } from '../../domain/Language';

/** What every add-in of an origin shares; the browser may refuse it altogether. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'RemediationChecklist.language';

/**
 * The language somebody chose for the pane: the one thing that is kept outside of the workbook, because it is of a person
 * and not of a customer. Where nothing can be kept, a choice lasts as long as the pane.
 */
export class KeptLanguage {
  private readonly key: string;

  /**
   * @param storage reading it may fail already
   * @param partition what Excel on the web tells its sites apart by; undefined elsewhere
   */
  constructor(
    private readonly storage: () => Storage,
    partition: string | undefined,
  ) {
    this.key = `${partition ?? ''}${KEY}`;
  }

  /** Undefined where none was chosen. */
  read(): Language | undefined {
    const kept = orNothing(() => this.storage().getItem(this.key));
    return LANGUAGES.find((language) => language === kept);
  }

  keep(language: Language | undefined): void {
    orNothing(() => {
      if (language) this.storage().setItem(this.key, language);
      else this.storage().removeItem(this.key);
    });
  }
}

/** Storage that is full or forbidden is no reason to stop. */
function orNothing<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
