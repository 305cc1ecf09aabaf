import { parse, parseStructRef, tokenize, type AstExpression, type BinaryExpression } from '@borgar/fx/xlsx';
import { CellError, type CellValue } from '../cells/Cell';
import { combine, intersected, mapOperand, settle } from './arrays';
import { argumentKinds, compileCall, forcesArray, type FunctionRule } from './FunctionRule';
import { binaryOperator, isRemainder, unaryOperator, type Calculation } from './operators';
import { REFERENCE_OPERATORS, rangeReference } from './rangeReference';
import { NAME_ERROR, REFERENCE_ERROR, type Matrix, type Operand } from './values';
import { UnsupportedFormula, type Evaluator, type Position, type Workspace } from './Workspace';

export interface CompiledFormula {
  readonly evaluate: Evaluator;
  /** The ranges whose change makes the result stale. */
  readonly precedents: readonly Evaluator[];
  /** True when the result also depends on names or tables, which have no cells of their own. */
  readonly usesNames: boolean;
  /** True when the result also depends on what no edit tells: the day, or the rows that are hidden. */
  readonly isVolatile: boolean;
  /** True when a result of several cells would run over into the neighbours. */
  readonly spills: boolean;
}

/** Thrown for a name that no function has, neither here nor in Excel. */
export class UnknownFunction extends UnsupportedFormula {}

/** What the formula language calls: a rule, or why there is none. */
export type FunctionNamed = (name: string) => FunctionRule | 'unsupported' | undefined;

const VOLATILE = new Set(['TODAY', 'NOW', 'SUBTOTAL', 'AGGREGATE']);
const SPILLING = new Set(['FILTER', 'SEQUENCE', 'SORT', 'UNIQUE']);

/**
 * @param relative the formula in R1C1 form, as all cells of a filled column share it
 * @param functionNamed the rule of a function, without `_xlfn.`
 * @param isArray whether ranges stand for all their cells (`{=…}`, defined names, conditional formats) and not for the
 * one in the formula's row or column
 * @throws UnsupportedFormula
 */
export function compileFormula(relative: string, functionNamed: FunctionNamed, isArray: boolean): CompiledFormula {
  const compiler = new FormulaCompiler(functionNamed);
  const ast = parse(tokenize(relative, { r1c1: true, mergeRefs: true }));
  if (!ast) throw new UnsupportedFormula(relative);
  const evaluate = compiler.formula(ast, isArray);
  const { precedents, usesNames, isVolatile, spills } = compiler;
  return { evaluate, precedents, usesNames, isVolatile, spills };
}

class FormulaCompiler {
  readonly precedents: Evaluator[] = [];
  usesNames = false;
  isVolatile = false;
  spills = false;
  /** What LET names stand for, in small letters. */
  private scope: ReadonlyMap<string, Evaluator> = new Map();

  constructor(private readonly functionNamed: FunctionNamed) {}

  formula(node: AstExpression, isArray: boolean): Evaluator {
    return node.type === 'BinaryExpression' ? this.binary(node, isArray, true) : this.expression(node, isArray);
  }

  private expression(node: AstExpression, isArray: boolean): Evaluator {
    switch (node.type) {
      case 'Literal':
        return constant(node.value);
      case 'ErrorLiteral':
        return constant(CellError.of(node.value));
      case 'ArrayExpression':
        return constant(node.elements.map((row) => row.map(literalValue)));
      case 'ReferenceIdentifier':
        return this.reference(node.value, node.kind);
      case 'UnaryExpression':
        return this.unary(node.operator, node.arguments[0]!, isArray);
      case 'BinaryExpression':
        return this.binary(node, isArray, false);
      case 'LetExpression':
        return this.let(
          node.declarations.map(({ id, init }) => [id.name, init]),
          node.body,
          isArray,
        );
      case 'CallExpression':
        if (node.callee.type !== 'Identifier') throw new UnsupportedFormula(node.callee.type);
        return this.call(node.callee.name, node.arguments, isArray);
      default:
        throw new UnsupportedFormula(node.type);
    }
  }

  private unary(operator: string, argument: AstExpression, isArray: boolean): Evaluator {
    const operand = this.expression(argument, isArray);
    if (operator === '@') return (at, workspace) => intersected(operand(at, workspace), at, workspace);
    const operation = unaryOperator(operator as Parameters<typeof unaryOperator>[0]);
    if (!operation) throw new UnsupportedFormula(operator);
    const values = isArray ? settled : intersected;
    return (at, workspace) => mapOperand(values(operand(at, workspace), at, workspace), operation);
  }

  private binary({ operator, arguments: args }: BinaryExpression, isArray: boolean, isLast: boolean): Evaluator {
    const left = this.expression(args[0]!, isArray);
    const right = this.expression(args[1]!, isArray);
    const join = REFERENCE_OPERATORS[operator];
    if (join) return this.precedent((at, workspace) => join(left(at, workspace), right(at, workspace)));
    const exact = binaryOperator(operator);
    if (!exact) throw new UnsupportedFormula(operator);
    const operation = operator === '+' || operator === '-' ? withoutRemainder(exact, isLast) : exact;
    const values = isArray ? settled : intersected;
    return (at, workspace) =>
      combine(values(left(at, workspace), at, workspace), values(right(at, workspace), at, workspace), operation);
  }

  private call(name: string, args: readonly (AstExpression | null | undefined)[], isArray: boolean): Evaluator {
    const plainName = name.replace(/_xlfn\.|_xlws\./gi, '').toUpperCase();
    if (plainName === 'LET') return this.letCall(args, isArray);
    const rule = this.functionNamed(plainName);
    if (!rule) throw new UnknownFunction(name);
    const kinds = rule === 'unsupported' ? undefined : argumentKinds(rule, args.length);
    if (rule === 'unsupported' || kinds === undefined) throw new UnsupportedFormula(name);
    this.isVolatile ||= VOLATILE.has(plainName);
    this.spills ||= SPILLING.has(plainName);
    const evaluators = args.map((arg, index) =>
      arg ? this.expression(arg, isArray || forcesArray(kinds[index]!)) : constant(null),
    );
    return compileCall(rule, kinds, evaluators, isArray);
  }

  /** In a file LET is a plain call whose names are prefixed: `_xlfn.LET(_xlpm.x,1,_xlpm.x+1)`. */
  private letCall(args: readonly (AstExpression | null | undefined)[], isArray: boolean): Evaluator {
    const body = args.at(-1);
    const declarations: [string, AstExpression | null | undefined][] = [];
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = args[index];
      if (name?.type !== 'ReferenceIdentifier') throw new UnsupportedFormula('LET');
      declarations.push([name.value, args[index + 1]]);
    }
    if (args.length % 2 === 0) throw new UnsupportedFormula('LET');
    return this.let(declarations, body, isArray);
  }

  private let(
    declarations: readonly (readonly [name: string, init: AstExpression | null | undefined])[],
    body: AstExpression | null | undefined,
    isArray: boolean,
  ): Evaluator {
    if (!body) throw new UnsupportedFormula('LET');
    const outer = this.scope;
    for (const [name, init] of declarations) {
      if (!init) throw new UnsupportedFormula('LET');
      this.scope = new Map([...this.scope, [name.toLowerCase(), oncePerCell(this.expression(init, isArray))]]);
    }
    const evaluate = this.expression(body, isArray);
    this.scope = outer;
    return evaluate;
  }

  private reference(text: string, kind: string): Evaluator {
    const local = this.scope.get(text.toLowerCase());
    if (local) return local;
    if (kind === 'table') return this.precedent(this.structured(text));
    return kind === 'name' ? this.name(text) : this.precedent(rangeReference(text));
  }

  private precedent(evaluator: Evaluator): Evaluator {
    this.precedents.push(evaluator);
    return evaluator;
  }

  private structured(text: string): Evaluator {
    this.usesNames = true;
    const parsed = parseStructRef(text);
    if (!parsed) throw new UnsupportedFormula(text);
    return (at, workspace) => workspace.tableReference(parsed, at) ?? REFERENCE_ERROR;
  }

  private name(text: string): Evaluator {
    this.usesNames = true;
    this.precedents.push((at, workspace) => workspace.nameDependency(text, at));
    return (at, workspace) => workspace.evaluateName(text, at) ?? NAME_ERROR;
  }
}

/**
 * In a sum or difference that is the last step of a formula Excel takes such a remainder for 0; what it does inside a
 * formula is told differently. Source: "Floating-point arithmetic may give inaccurate results in Excel".
 */
function withoutRemainder(exact: Calculation, isLast: boolean): Calculation {
  return (a, b) => {
    const result = exact(a, b);
    if (!isRemainder(result, a, b)) return result;
    if (isLast) return 0;
    throw new UnsupportedFormula('a remainder beyond 15 digits');
  };
}

function constant(value: Operand): Evaluator {
  return () => value;
}

function settled(operand: Operand, _at: Position, workspace: Workspace): CellValue | Matrix {
  return settle(operand, workspace);
}

/** A LET name used many times is computed once. */
function oncePerCell(evaluate: Evaluator): Evaluator {
  let last: { at: Position; generation: number; value: Operand } | undefined;
  return (at, workspace) => {
    const { generation } = workspace;
    if (last?.at !== at || last.generation !== generation) last = { at, generation, value: evaluate(at, workspace) };
    return last.value;
  };
}

function literalValue(node: AstExpression): CellValue {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ErrorLiteral') return CellError.of(node.value);
  if (node.type === 'UnaryExpression') {
    const value = literalValue(node.arguments[0]!);
    return typeof value === 'number' && node.operator === '-' ? -value : value;
  }
  throw new UnsupportedFormula('array element');
}
