import { ExcelError, type ExcelErrorCode } from '../refusals/ExcelError';
import { classOf } from '../classes/excelClasses';
import { member } from '../wire/ExcelClass';
import { HostObject, keptRange } from '../wire/HostObject';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from '../wire/protocol';
import { answerQuery } from './query';
import type { RangeTarget, Session } from '../wire/Session';

/** Where a request is told to fail: after so many of its writes. */
export interface Cut {
  readonly code: ExcelErrorCode;
  readonly writes: number;
}

/** @param root the workbook object paths start from */
export function answerRequest(body: RequestBody, root: HostObject, session: Session, cut?: Cut): ResponseBody {
  return new RequestRun(body, root, session, cut).answer();
}

/** A result on an object that is null: reading gives nothing, writing is ignored. */
const NULL_RESULT = { _IsNull: true };

/** One request: paths are evaluated when first used and only once, actions run in order until one fails. */
class RequestRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private readonly writesBefore: number;

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly session: Session,
    private readonly cut: Cut | undefined,
  ) {
    this.writesBefore = session.traffic.writes;
  }

  answer(): ResponseBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.cutHere();
        this.session.traffic.actions += 1;
        this.results.push({ ActionId: action.Id, Value: this.run(action) });
      } catch (error) {
        return this.failure(error, index);
      }
    }
    return this.cut
      ? this.failure(new ExcelError(this.cut.code), this.body.Actions.length - 1)
      : { Results: this.results, TraceIds: this.traceIds };
  }

  private cutHere(): void {
    if (!this.cut || this.session.traffic.writes - this.writesBefore < this.cut.writes) return;
    throw new ExcelError(this.cut.code);
  }

  private failure(error: unknown, index: number): ResponseBody {
    const failure = error instanceof ExcelError ? error : undefined;
    // A mistake of this program, not a refusal: it must not look like one of Excel's answers.
    if (!failure) throw error;
    return {
      Error: {
        Code: failure.code,
        Message: failure.message,
        ...(failure.place === undefined ? {} : { Location: failure.place }),
        ActionIndex: index,
        HttpStatusCode: failure.httpStatus,
      },
      TraceIds: this.traceIds,
      ProcessedResults: { Results: this.results },
    };
  }

  private run(action: Action): unknown {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    if ((object?.target as Partial<RangeTarget> | undefined)?.isGone) throw new ExcelError('InvalidReference');
    return object ? this.runOn(object, action) : isReading(action) ? null : NULL_RESULT;
  }

  private runOn(object: HostObject, action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(object);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.session);
      case ACTION.queryAsJson:
        return answerQuery(object, action.QueryInfo ?? {}, this.session, true);
      case ACTION.method:
        return this.call(object, action);
      case ACTION.setProperty:
        return this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case ACTION.update:
        return this.update(object, action.ObjectState ?? {});
      default:
        throw new ExcelError('ApiNotFound');
    }
  }

  private instantiate(object: HostObject): unknown {
    return classOf(object).identity?.(object.target, this.session) ?? {};
  }

  private call(object: HostObject, action: Action): unknown {
    const result = this.invoke(object, action.Name, this.args(action.ArgumentInfo));
    return result instanceof HostObject ? this.instantiate(result) : (result ?? null);
  }

  private invoke(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = member(classOf(object).methods, name);
    const location = `${object.className}.${lowerFirst(name)}`;
    if (!method) throw new ExcelError('ApiNotFound', location);
    if (method.writes) this.countWrite(location);
    return located(location, () => method.call(object.target, args, this.session));
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const scalar = member(classOf(object).scalars, name);
    const location = `${object.className}.${lowerFirst(name)}`;
    if (!scalar?.set) throw new ExcelError('ApiNotFound', location);
    this.countWrite(location);
    located(location, () => scalar.set!(object.target, value, this.session));
    return null;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) this.set(object, name, value);
    return null;
  }

  private countWrite(location: string): void {
    if (this.session.excel.isReadOnly) throw new ExcelError('AccessDenied', location);
    this.session.traffic.writes += 1;
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError('InvalidArgument');
    const object = this.resolve(path);
    this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.null) return null;
    if (path.ObjectPathType === PATH.reference) return keptRange(path.Name, this.session);
    if (path.ObjectPathType === PATH.newObject) throw new ExcelError('ApiNotFound', path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    return parent && this.child(parent, path);
  }

  private child(parent: HostObject, path: ObjectPath): HostObject | null {
    const { className, target } = parent;
    const type = classOf(parent);
    if (path.ObjectPathType === PATH.property) {
      const navigate = member(type.objects, path.Name);
      if (!navigate) throw new ExcelError('ApiNotFound', `${className}.${lowerFirst(path.Name)}`);
      return navigate(target, this.session);
    }
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      const item = type.item?.(target, args[0] as string | number, this.session);
      if (!item) throw new ExcelError('ItemNotFound', `${className}.getItem`);
      return item;
    }
    const result = this.invoke(parent, path.Name, args);
    return result instanceof HostObject ? result : null;
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references?.[index]));
  }

  /** Objects travel as path ids, named beside the arguments or, inside a plain object, as `_ObjectPathId`. */
  private argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    if (Array.isArray(argument)) {
      if (!Array.isArray(reference)) return argument;
      return argument.map((item, index) => this.argument(item, reference[index]));
    }
    if (argument === null || typeof argument !== 'object') return argument;
    const { _ObjectPathId: id } = argument as { _ObjectPathId?: number };
    if (typeof id === 'number') return this.object(id);
    return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.argument(value, undefined)]));
  }
}

function isReading({ ActionType }: Action): boolean {
  const reading: readonly number[] = [ACTION.instantiate, ACTION.query, ACTION.queryAsJson];
  return reading.includes(ActionType);
}

/** Adds to a refusal which member it came from. */
function located<R>(location: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= location;
    throw error;
  }
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
