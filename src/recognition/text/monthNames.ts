/**
 * Month names, January first: in English, German, Spanish and Portuguese, long and short, plain and without a full stop,
 * as the Unicode data has them and as people write them besides ("sept", "Jänner", "Maer"). Small enough to be there from
 * the start; those of other languages are loaded when they are needed. A test holds them against `Intl`.
 */
const NAMES: readonly string[] = [
  'january jan januar enero ene janeiro jaen janner jaenner',
  'february feb februar febrero fevereiro fev febr feber',
  'march mar marz marzo marco maer mrz maerz',
  'april apr abril abr',
  'may mai mayo maio',
  'june jun juni junio junho',
  'july jul juli julio julho',
  'august aug agosto ago',
  'september sep septiembre setembro set sept setiembre',
  'october oct oktober okt octubre outubro out',
  'november nov noviembre novembro',
  'december dec dezember dez diciembre dic dezembro',
];

const NUMERALS = ['元 一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Month names and short forms of the languages that write them in letters → 1 to 12. */
export const MONTH_NAMES = numbered(NAMES);

/** 一 to 十二 → 1 to 12; 元月 is the first one, too. */
export const MONTH_NUMERALS = numbered(NUMERALS);

function numbered(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));
}
