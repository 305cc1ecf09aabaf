import type { UsageVocabulary } from '../vocabulary/Vocabulary';

/**
 * Sums, averages and targets below customers, in languages whose headers we do not read: a program shows its own words in
 * its language, also in a sheet with English headers.
 */
export const ROWS_OF_LANGUAGES: readonly Pick<UsageVocabulary, 'totals' | 'targets'>[] = [
  // Swedish
  {
    totals: ['Totalt', 'Totalsumma', 'Summa', 'Delsumma', 'Genomsnitt', 'Medel', 'Medelvärde', 'Antal', 'Alla kunder'],
    targets: ['Mål', 'Målvärde'],
  },
  // Dutch
  {
    totals: ['Totaal', 'Eindtotaal', 'Subtotaal', 'Gemiddelde', 'Aantal', 'Alle klanten'],
    targets: ['Doel', 'Doelstelling', 'Streefwaarde'],
  },
  // Danish and Norwegian
  {
    totals: ['I alt', 'Hovedtotal', 'Totalsum', 'Delsum', 'Gennemsnit', 'Gjennomsnitt', 'Antall', 'Alle kunder'],
    targets: ['Mål', 'Målsætning', 'Målverdi'],
  },
  // Finnish
  {
    totals: ['Yhteensä', 'Kaikki yhteensä', 'Välisumma', 'Keskiarvo', 'Lukumäärä', 'Kaikki asiakkaat'],
    targets: ['Tavoite', 'Tavoitteet'],
  },
  // Czech
  {
    totals: ['Celkem', 'Celkový součet', 'Součet', 'Mezisoučet', 'Průměr', 'Počet', 'Všichni zákazníci'],
    targets: ['Cíl', 'Cíle'],
  },
  // Turkish
  { totals: ['Toplam', 'Genel toplam', 'Ara toplam', 'Ortalama', 'Tüm müşteriler'], targets: ['Hedef', 'Hedefler'] },
  // Korean
  { totals: ['합계', '총합계', '총계', '소계', '평균', '개수', '모든 고객'], targets: ['목표', '목표값'] },
  // Russian
  {
    totals: ['Итого', 'Всего', 'Общий итог', 'Промежуточный итог', 'Сумма', 'Среднее', 'Количество', 'Все клиенты'],
    targets: ['Цель', 'Цели'],
  },
];
