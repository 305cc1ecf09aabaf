import { xmlParser } from './xmlParser';

/** One element of a part, with text nodes as plain strings. Names keep their prefix, except the part's main namespace. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function createElement(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

export function cloneElement({ name, attributes, children }: XmlElement): XmlElement {
  return createElement(
    name,
    { ...attributes },
    children.map((node) => (typeof node === 'string' ? node : cloneElement(node))),
  );
}

/** Reads a whole part, or one well-formed element of it. Throws when the text is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const holder = createElement('');
  const open: XmlElement[] = [holder];
  const parser = xmlParser({
    open: ({ name, attributes }) => {
      const element = createElement(name, { ...attributes });
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)!.children.push(text),
  });
  parser.write(xml).close();
  const root = holder.children.find((node): node is XmlElement => typeof node !== 'string');
  if (!root) throw new Error('The part holds no element.');
  return withoutMainPrefix(root);
}

/** Namespaces of workbook, worksheets, tables and styles, of relationships and of content types. */
const MAIN_NAMESPACE = /spreadsheetml|schemas\.openxmlformats\.org\/package\/2006/;

/** Some writers prefix every tag of the main namespace (`x:row`); inside the program such names have no prefix. */
function withoutMainPrefix(root: XmlElement): XmlElement {
  const prefix = prefixOf(root.name);
  const { [`xmlns:${prefix}`]: namespace, ...others } = root.attributes;
  if (prefix === '' || namespace === undefined || !MAIN_NAMESPACE.test(namespace)) return root;
  const strip = (element: XmlElement): XmlElement => ({
    ...element,
    name: element.name.startsWith(`${prefix}:`) ? element.name.slice(prefix.length + 1) : element.name,
    children: element.children.map((node) => (typeof node === 'string' ? node : strip(node))),
  });
  return { ...strip(root), attributes: { xmlns: namespace, ...others } };
}

/**
 * A part's text whose root and elements have no prefix.
 * @param root the name of its root, which is looked for near the start
 */
export function unprefixed(xml: string, root: string): string {
  const isPrefixed = new RegExp(`<[\\w.-]+:${root}[\\s>/]`).test(xml.slice(0, 4000));
  return isPrefixed ? XML_DECLARATION + writeXml(parseXml(xml)) : xml;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inner = element.children.map((node) => (typeof node === 'string' ? escapeText(node) : writeXml(node))).join('');
  return `<${element.name}${attributes}>${inner}</${element.name}>`;
}

const TO_ESCAPE = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Characters XML 1.0 cannot hold are written the way Excel does (`_x0001_`), so a pasted control character never breaks a file. */
export function escapeText(text: string): string {
  if (!TO_ESCAPE.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, asExcelEscape)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, asExcelEscape);
}

function asExcelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== 'string');
}

export function childElements(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? elements(parent).filter((element) => element.name === name) : [];
}

export function childElement(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent).find((element) => element.name === name);
}

/** All text inside an element, in document order. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((node) => (typeof node === 'string' ? node : textOf(node))).join('');
}

/** @param value undefined takes the attribute away */
export function setAttribute({ attributes }: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) delete attributes[name];
  else attributes[name] = value;
}

/** Finds the child, or adds it before the first of the names that the schema puts after it. */
export function ensureChild(parent: XmlElement, name: string, followers: readonly string[] = []): XmlElement {
  const found = childElement(parent, name);
  if (found) return found;
  const added = createElement(name);
  const index = parent.children.findIndex((node) => typeof node !== 'string' && followers.includes(node.name));
  parent.children.splice(index < 0 ? parent.children.length : index, 0, added);
  return added;
}
