import { color } from './rules/color';
import { text, type Kind } from '../wire/parameters';
import { childElement, createElement, type XmlElement } from '../xml/XmlElement';

/** `#RRGGBB` or a named colour; '' is none (Excel.Worksheet.tabColor). */
export const tabColor: Kind<string> = (value) => (text(value) === '' ? '' : color(value));

/** The colour of a tab; '' where it has none, or one of the theme. */
export function tabColorOf(properties: XmlElement | undefined): string {
  const rgb = childElement(properties, 'tabColor')?.attributes['rgb'];
  return rgb === undefined ? '' : `#${rgb.slice(-6).toUpperCase()}`;
}

/** @param wanted as `tabColor` reads it */
export function setTabColor(properties: XmlElement, wanted: string): void {
  const others = properties.children.filter((node) => typeof node === 'string' || node.name !== 'tabColor');
  const colored = wanted === '' ? [] : [createElement('tabColor', { rgb: `FF${wanted.slice(1)}` })];
  // The schema wants it first (CT_SheetPr).
  properties.children = [...colored, ...others];
}
