import { classOf } from '../classes/excelClasses';
import { ExcelError } from '../refusals/ExcelError';
import { member, wireName } from '../wire/ExcelClass';
import type { HostObject } from '../wire/HostObject';
import type { QueryInfo } from '../wire/protocol';
import type { Session } from '../wire/Session';

/** A `load` as a tree: `format/fill/color` and `format/font/*`. */
interface Selection {
  /** The last step, as it was asked for. */
  readonly name: string;
  readonly isWild: boolean;
  readonly children: Map<string, Selection>;
}

/**
 * What a `load` answers. As in Excel, a property that is not asked for is not sent: leniency here would hide real
 * mistakes. Excel ignores a name it does not know; here it may be one that only Excel knows.
 * @throws ApiNotFound for the first unknown name
 */
export function answerQuery(object: HostObject, info: QueryInfo, session: Session, asJson = false): unknown {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return new QueryWriter(session, asJson).object(object, selectionOf(paths), info);
}

function selectionOf(paths: readonly string[]): Selection {
  const root = emptySelection('');
  for (const path of paths) {
    let level = root;
    for (const step of path.split('/')) {
      let next: Selection | undefined = level.children.get(step.toLowerCase());
      if (!next) {
        next = emptySelection(step);
        level.children.set(step.toLowerCase(), next);
      }
      level = next;
    }
  }
  return root;
}

function emptySelection(name: string): Selection {
  const children = new Map<string, Selection>();
  return {
    name,
    children,
    get isWild() {
      return children.size === 0 || children.has('*');
    },
  };
}

class QueryWriter {
  constructor(
    private readonly session: Session,
    private readonly asJson: boolean,
  ) {}

  object(object: HostObject, selection: Selection, info: QueryInfo = {}): unknown {
    return classOf(object).items ? this.collection(object, selection, info) : this.single(object, selection);
  }

  private single(object: HostObject, selection: Selection, collection?: HostObject): Record<string, unknown> {
    const { target } = object;
    const type = classOf(object);
    requireKnown(object, selection, collection);
    const answer = this.identity(object);
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
      const isNamed = selection.children.has(name.toLowerCase());
      if (isNamed || selection.isWild) answer[this.name(name)] = scalar.get(target, this.session);
    }
    for (const [name, navigate] of Object.entries(type.objects ?? {})) {
      const deeper = selection.children.get(name.toLowerCase());
      if (!deeper) continue;
      const next = navigate(target, this.session);
      answer[this.name(name)] = next && this.object(next, deeper);
    }
    return answer;
  }

  private collection(object: HostObject, selection: Selection, { Top = 0, Skip = 0 }: QueryInfo): unknown {
    const { target } = object;
    const type = classOf(object);
    const answer: Record<string, unknown> = {};
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
      answer[this.name(name)] = scalar.get(target, this.session);
    }
    const items = type.items!(target, this.session)
      .map((item, index) => ({ item, index }))
      .slice(Skip, Top > 0 ? Skip + Top : undefined);
    answer[this.asJson ? 'items' : '_Items'] = items.map(({ item, index }) => ({
      _Index: index,
      ...this.single(item, selection, object),
    }));
    return answer;
  }

  private identity(object: HostObject): Record<string, unknown> {
    const identity = classOf(object).identity?.(object.target, this.session) ?? {};
    return Object.fromEntries(Object.entries(identity).map(([name, value]) => [this.name(name), value]));
  }

  private name(name: string): string {
    if (!this.asJson) return wireName(name);
    return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
  }
}

type Members = Readonly<Record<string, unknown>> | undefined;

/** What is asked of a collection goes for its items, but for its own scalars and the word for the items themselves. */
function requireKnown(object: HostObject, { children }: Selection, collection: HostObject | undefined): void {
  const { scalars, objects } = classOf(object);
  const own = collection && classOf(collection).scalars;
  for (const { name } of children.values()) {
    const isKnown = [scalars, objects, own].some((members: Members) => member(members, name));
    const isWord = name === '*' || name === '' || (collection !== undefined && name === 'items');
    if (!isKnown && !isWord) throw new ExcelError('ApiNotFound', `${object.className}.${name}`);
  }
}
