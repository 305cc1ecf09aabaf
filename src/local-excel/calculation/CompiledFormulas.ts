import { UnknownFunction, compileFormula, type CompiledFormula, type FunctionNamed } from '../formula/compile';
import { countsDays, functionNamed } from '../formula/functions/functionNamed';

/** `unsupported`: this program cannot compute it as Excel surely does. `unknown`: nor does Excel know its functions. */
type Compiled = CompiledFormula | 'unsupported' | 'unknown';

/** Formulas are compiled once, however many cells share them. */
export class CompiledFormulas {
  private readonly known = new Map<string, Compiled>();
  private readonly functionNamed: FunctionNamed;

  /** @param countsFrom1904 whether day numbers mean something else than the functions here take them for */
  constructor(countsFrom1904: boolean) {
    this.functionNamed = (name) => (countsFrom1904 && countsDays(name) ? 'unsupported' : functionNamed(name));
  }

  /**
   * @param relative the formula in R1C1 form
   * @param isArray whether ranges stand for all their cells
   */
  compiled(relative: string, isArray: boolean): Compiled {
    const key = isArray ? `{${relative}}` : relative;
    let compiled = this.known.get(key);
    if (!compiled) {
      compiled = this.compile(relative, isArray);
      this.known.set(key, compiled);
    }
    return compiled;
  }

  private compile(relative: string, isArray: boolean): Compiled {
    try {
      return compileFormula(relative, this.functionNamed, isArray);
    } catch (error) {
      // The parser answers a text that is no formula with an error of its own; the file's value stays then, too.
      return error instanceof UnknownFunction ? 'unknown' : 'unsupported';
    }
  }
}
