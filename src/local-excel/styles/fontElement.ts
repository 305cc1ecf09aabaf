import { childElement, createElement, ensureChild, type XmlElement } from '../xml/XmlElement';
import type { CellStyle, DifferentialStyle, StyleChange } from './CellStyle';
import { resolveColor } from './themeColors';

/** Order of a font's children in the schema. */
const ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

type FontStyle = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontSize' | 'fontName'
>;

export function readFont(font: XmlElement | undefined, theme: readonly string[]): FontStyle {
  return {
    ...readFlags(font),
    fontColor: resolveColor(childElement(font, 'color'), theme) ?? '#000000',
    fontSize: Number(childElement(font, 'sz')?.attributes['val'] ?? 11),
    fontName: childElement(font, 'name')?.attributes['val'] ?? 'Calibri',
  };
}

function readFlags(font: XmlElement | undefined): Pick<FontStyle, 'bold' | 'italic' | 'underline' | 'strikethrough'> {
  return {
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    underline: isOn(font, 'u') ? 'Single' : 'None',
    strikethrough: isOn(font, 'strike'),
  };
}

/** What a conditional format says of the font; a property it does not name is undefined. */
export function readDifferentialFont(font: XmlElement | undefined, theme: readonly string[]): DifferentialStyle {
  const flags = readFlags(font);
  const named = (name: string): boolean => childElement(font, name) !== undefined;
  return {
    fontColor: resolveColor(childElement(font, 'color'), theme),
    bold: named('b') ? flags.bold : undefined,
    italic: named('i') ? flags.italic : undefined,
    underline: named('u') ? flags.underline : undefined,
    strikethrough: named('strike') ? flags.strikethrough : undefined,
  };
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const value = childElement(font, name)?.attributes['val'];
  return childElement(font, name) !== undefined && !['0', 'false', 'none'].includes(value ?? '1');
}

export function changesFont(change: StyleChange | DifferentialStyle): boolean {
  return ['bold', 'italic', 'underline', 'strikethrough', 'fontColor', 'fontSize', 'fontName'].some(
    (key) => (change as Record<string, unknown>)[key] !== undefined,
  );
}

/** Edits a font element in place. */
export function applyToFont(font: XmlElement, change: StyleChange | DifferentialStyle): void {
  const { bold, italic, underline, strikethrough, fontColor } = change;
  setFlag(font, 'b', bold);
  setFlag(font, 'i', italic);
  setFlag(font, 'strike', strikethrough);
  setFlag(font, 'u', underline === undefined ? undefined : underline === 'Single');
  if (fontColor !== undefined) set(font, 'color', { rgb: argb(fontColor) });
  if ('fontSize' in change && change.fontSize !== undefined) set(font, 'sz', { val: String(change.fontSize) });
  if ('fontName' in change && change.fontName !== undefined) {
    set(font, 'name', { val: change.fontName });
    // A theme scheme would win over the name.
    font.children = font.children.filter((node) => typeof node === 'string' || node.name !== 'scheme');
  }
}

function setFlag(font: XmlElement, name: string, value: boolean | undefined): void {
  if (value === undefined) return;
  font.children = font.children.filter((node) => typeof node === 'string' || node.name !== name);
  if (value) set(font, name, {});
}

function set(font: XmlElement, name: string, attributes: Record<string, string>): void {
  const child = ensureChild(font, name, ORDER.slice(ORDER.indexOf(name) + 1));
  child.attributes = attributes;
}

export function solidFill(color: string): XmlElement {
  const pattern = createElement('patternFill', { patternType: 'solid' }, [
    createElement('fgColor', { rgb: argb(color) }),
    createElement('bgColor', { indexed: '64' }),
  ]);
  return createElement('fill', {}, [pattern]);
}

/** `#1a2b3c` → `FF1A2B3C` */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
