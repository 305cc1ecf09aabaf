import names from 'color-name';
import { refuse, text, type Kind } from '../../wire/parameters';

/**
 * `#RRGGBB`, also of a named HTML colour ("a HTML color code … or as a named HTML color", Excel.RangeFill.color and
 * others). That Excel refuses what is neither is not documented.
 */
export const color: Kind<string> = (value) => {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const name = given.toLowerCase() as keyof typeof names;
  if (!Object.hasOwn(names, name)) return refuse();
  return `#${names[name].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};
