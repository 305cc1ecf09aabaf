import { childElement, elements, type XmlElement } from '../xml/XmlElement';

/** Index order of `theme="n"`: Excel swaps the first two pairs of the theme's own order. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const OFFICE_THEME = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Colours of the workbook's theme in the order the theme part lists them. */
export function readThemeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childElement(childElement(theme, 'a:themeElements'), 'a:clrScheme');
  if (!scheme) return OFFICE_THEME;
  return elements(scheme).map((entry, index) => {
    const color = elements(entry)[0];
    return color?.attributes['lastClr'] ?? color?.attributes['val'] ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** @returns `#RRGGBB`, or undefined for "automatic" */
export function resolveColor(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const { rgb, theme: themeIndex, indexed, tint } = color.attributes;
  const base = rgb
    ? rgb.slice(-6)
    : themeIndex !== undefined
      ? theme[THEME_ORDER[Number(themeIndex)] ?? -1]
      : indexed !== undefined
        ? INDEXED[Number(indexed)]
        : undefined;
  return base === undefined ? undefined : `#${withTint(base, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lightens (tint > 0) or darkens a colour; Excel does this on luminance, which for greys and pastels is the same per channel. */
function withTint(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16));
  return channels
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('');
}
