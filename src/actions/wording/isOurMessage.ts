import { VOCABULARIES } from '../../localization/vocabularies';
import type { InputMessage } from '../../recognition/usage/InputMessage';

const TITLES = new Set(Object.values(VOCABULARIES).map(({ basisTitle }) => basisTitle));

/** True for what we say of a usage sheet's verdicts, in any language. */
export function isOurMessage({ title }: InputMessage): boolean {
  return TITLES.has(title);
}
