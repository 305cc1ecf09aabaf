import { CellError, type CellValue } from '../../cells/Cell';
import { single, type FunctionCompiler } from '../compile';
import { VALUE_ERROR, toNumber, toText } from '../values';

/** Texts that depend on number formats and separators. */
export const TEXT_FUNCTIONS: Record<string, FunctionCompiler> = {
  TEXT:
    ([value, format]) =>
    (at, workspace) => {
      const shown = single(value!(at, workspace), at, workspace);
      if (shown instanceof CellError) return shown;
      const code = toText(single(format!(at, workspace), at, workspace));
      if (code instanceof CellError) return code;
      const number = typeof shown === 'boolean' ? VALUE_ERROR : toNumber(shown);
      if (number instanceof CellError) return toText(shown);
      // Without a format Excel shows nothing.
      return code === '' ? '' : workspace.formatNumber(number, code);
    },
  HYPERLINK:
    ([address, shown]) =>
    (at, workspace) =>
      single((shown ?? address)!(at, workspace), at, workspace),
  NUMBERVALUE: (args) => (at, workspace) => {
    const [text, decimal, group] = args.map((arg) => toText(single(arg(at, workspace), at, workspace)));
    const error = [text, decimal, group].find((part): part is CellError => part instanceof CellError);
    if (decimal === '' || group === '') return VALUE_ERROR;
    return error ?? numberValue(String(text), String(decimal ?? '.'), String(group ?? ','));
  },
};

/** Blanks do not count, group separators only before the decimal one, each `%` divides by 100; an empty text is 0. */
function numberValue(text: string, decimal: string, group: string): CellValue {
  const compact = text.replace(/\s/g, '');
  if (compact === '') return 0;
  const [, body = '', percents = ''] = /^(.*?)(%*)$/.exec(compact)!;
  const [whole = '', ...fractions] = body.split(decimal.charAt(0));
  if (fractions.length > 1 || fractions.join('').includes(group.charAt(0))) return VALUE_ERROR;
  const plain = `${whole.split(group.charAt(0)).join('')}${fractions.length ? `.${fractions[0]}` : ''}`;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(plain)) return VALUE_ERROR;
  return Number(plain) / 100 ** percents.length;
}
