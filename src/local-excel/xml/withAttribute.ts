import { parseXml, writeXml } from './XmlElement';

/** An element's text with one attribute of its opening tag changed. */
export function withAttribute(xml: string, name: string, value: string): string {
  const written = new RegExp(`^(<[\\w.:-]+(?:\\s+[\\w.:-]+="[^"]*")*?\\s+${name}=")[^"]*`);
  if (written.test(xml)) return xml.replace(written, (_, before: string) => before + value);
  const element = parseXml(xml);
  element.attributes[name] = value;
  return writeXml(element);
}
