import { plainText } from '../../text/foldWord';
import type { GroupWords, ReadGroupText, ServiceName } from './GroupText';

/** Stands where the name of a service was. */
const NAMED = '\u0001';
const SEPARATORS = /\s[-–—]\s|[–—:;/|,()[\]&+、・（）：，；]/u;
const NUMBERING = /^[\s\d.)#:-]+(?=\p{L})/u;
const SIGNS = /[?？!！.。"“”'*]+/gu;
const LATIN = /^[a-z0-9 '+/&-]+$/;

/** Builds a reader of texts that name groups. */
export function groupReader(words: GroupWords): ReadGroupText {
  const anywhere = words.names.filter(({ isAlone }) => !isAlone);
  const names = new Map(anywhere.map(({ name, service }) => [name, service]));
  const pattern = oneOf([...names.keys()]);
  const alone = new Map(words.names.filter(({ isAlone }) => isAlone).map(({ name, service }) => [name, service]));
  const strip = fillerStripper(words.fillers);
  const joints = oneOf(words.conjunctions);
  return (text) => {
    const plain = tidy(text);
    const whole = alone.get(plain);
    if (whole) return { services: [whole], rest: '' };
    const services: string[] = [];
    const named = plain.replace(pattern, (name) => {
      services.push(names.get(name)!);
      return NAMED;
    });
    const parts = named
      .split(SEPARATORS)
      .flatMap((part) => namesJoined(part, joints, (each) => isNamed(each.trim(), alone, strip)));
    const rests = parts.map((part) => readPart(part.trim(), alone, strip, services));
    return { services: [...new Set(services)], rest: rests.filter(Boolean).join(' ') };
  };
}

/** "Teams and SharePoint" is two names, "Teams and roles" is one text. */
function namesJoined(part: string, joints: RegExp, isName: (text: string) => boolean): readonly string[] {
  const joined = part.split(joints);
  return joined.every(isName) ? joined : [part];
}

function isNamed(part: string, alone: ReadonlyMap<string, string>, strip: FillerStripper): boolean {
  return part.includes(NAMED) || shortened(part, strip).some((each) => alone.has(each));
}

/** The names in a text that stand by themselves are added to `services`; what remains says something else. */
function readPart(part: string, alone: ReadonlyMap<string, string>, strip: FillerStripper, services: string[]): string {
  const [service] = shortened(part, strip).flatMap((each) => alone.get(each) ?? []);
  if (service === undefined) return strip.all(part.replaceAll(NAMED, ' '));
  services.push(service);
  return '';
}

/** The part as it is, and without the fillers around it. A name that is itself a filler bears one beside it. */
function shortened(part: string, { isFiller }: FillerStripper): readonly string[] {
  const words = part.split(' ');
  const first = words.findIndex((word) => !isFiller(word));
  const last = words.findLastIndex((word) => !isFiller(word));
  return [part, words.slice(1).join(' '), ...(first < 0 ? [] : [words.slice(first, last + 1).join(' ')])];
}

interface FillerStripper {
  isFiller(word: string): boolean;
  /** A text without any filler. */
  all(text: string): string;
}

function fillerStripper(fillers: readonly string[]): FillerStripper {
  const latin = new Set(fillers.filter((each) => LATIN.test(each)));
  // Where words are not apart, fillers are taken out of the text, the longer ones first.
  const others = fillers.filter((each) => !LATIN.test(each)).sort((a, b) => b.length - a.length);
  return {
    isFiller: (word) => latin.has(word),
    all: (text) => {
      const words = text.split(/\s+/).filter((word) => word !== '' && !latin.has(word));
      return others.reduce((rest, filler) => rest.replaceAll(filler, ''), words.join(' ')).trim();
    },
  };
}

function tidy(text: string): string {
  return plainText(text).replace(SIGNS, ' ').replace(NUMBERING, '').replace(/\s+/g, ' ').trim();
}

/** Finds any of some texts, the longer ones first; Latin words only as whole words. */
function oneOf(texts: readonly string[]): RegExp {
  const sorted = [...texts].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(
    escaped.map((text) => (/^[a-z0-9]/.test(text) ? `(?<![a-z0-9])${text}(?![a-z0-9])` : text)).join('|'),
    'gu',
  );
}

/** The names in plain letters, as `groupReader` compares them. */
export function serviceName(service: string, name: string, isAlone: boolean): ServiceName {
  return { service, name: tidy(name), isAlone };
}
