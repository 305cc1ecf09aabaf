const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’‘‛`ʼ]/g;
/** "No." and いいえ。; in 1.11.2025 they separate. */
const DOTS = /(?<=\p{L})[.。]+/gu;
/** Between digits they separate, too. */
const BLANKS = /(?<!\d)\s+|\s+(?!\d)/g;
const COLON = /:+$/;

/**
 * What a word is compared by, in headers, answers, settings and names alike: width, case, accents, dots behind letters,
 * apostrophes, blanks and a colon at the end do not matter. All other signs do: "Customer #" is no customer.
 * What Excel compares itself, such as names of tabs, is compared as Excel does.
 */
export function foldWord(text: string): string {
  return plainText(text).replace(APOSTROPHES, '').replace(BLANKS, '').replace(DOTS, '').replace(COLON, '');
}

/** Most names: words of plain letters and digits with single blanks between them. */
const FOLDED = /^[\w.,&()/-]+(?: [\w.,&()/-]+)*$/;

/**
 * What the name of a customer is compared by. It is finer than a word: accents tell the company Media from Média, the
 * average, and blanks tell where the words of a name end.
 */
export function foldName(name: string): string {
  if (FOLDED.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ :]+$/, '')
    .trim();
}

/**
 * The first part of `foldWord`, for texts in which something is to be found: width, case and accents are gone, every
 * sign is still in its place. "Ｍärz 2026" → "marz 2026"
 */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}
