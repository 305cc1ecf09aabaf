import type { ExcelClass, Scalar } from '../wire/ExcelClass';
import { hostObject } from '../wire/HostObject';
import { refuse, takes, text } from '../wire/parameters';
import type { Sheet } from '../sheets/Sheet';
import { childElement, createElement, type XmlElement } from '../xml/XmlElement';

/** The header and the footer of every page; those of first and even pages are not here. */
export const headerFooterGroupClass: ExcelClass<Sheet> = {
  objects: { defaultForAllPages: (sheet) => hostObject('HeaderFooter', sheet) },
};

export const headerFooterClass: ExcelClass<Sheet> = {
  scalars: {
    leftHeader: part('oddHeader', 'L'),
    centerHeader: part('oddHeader', 'C'),
    rightHeader: part('oddHeader', 'R'),
    leftFooter: part('oddFooter', 'L'),
    centerFooter: part('oddFooter', 'C'),
    rightFooter: part('oddFooter', 'R'),
  },
};

type Place = 'L' | 'C' | 'R';

/** A header or a footer holds up to so many characters ("Specifications and limits" of Excel). */
const LONGEST = 255;

/** @param line of the file: `&LContoso&R&A`, where `&&` is the character itself */
function part(line: 'oddHeader' | 'oddFooter', place: Place): Scalar<Sheet> {
  return {
    get: ({ sections }) => partsOf(childElement(sections.get('headerFooter'), line))[place],
    set: takes(text, ({ sections }, wanted) => {
      const parts = { ...partsOf(childElement(sections.get('headerFooter'), line)), [place]: wanted };
      const written = (['L', 'C', 'R'] as const).map((each) => (parts[each] === '' ? '' : `&${each}${parts[each]}`));
      if (written.join('').length > LONGEST) refuse();
      const section = sections.edit('headerFooter');
      const element = createElement(line, {}, [written.join('')]);
      const others = section.children.filter((node) => typeof node !== 'string' && node.name !== line);
      // The schema wants the header first (CT_HeaderFooter).
      section.children = line === 'oddHeader' ? [element, ...others] : [...others, element];
    }),
  };
}

function partsOf(line: XmlElement | undefined): Readonly<Record<Place, string>> {
  const parts: Record<Place, string> = { L: '', C: '', R: '' };
  let place: Place = 'C';
  // A quoted font may hold anything; `&&` and other codes are of the text.
  for (const [token] of String(line?.children.join('') ?? '').matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    const section = /^&([LCR])$/i.exec(token)?.[1]?.toUpperCase() as Place | undefined;
    if (section) place = section;
    else parts[place] += token;
  }
  return parts;
}
