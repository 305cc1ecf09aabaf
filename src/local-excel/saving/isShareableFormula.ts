import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';

const OPERATORS = new Set('+ - * / ^ & = <> < > <= >= %'.split(' '));

/**
 * True for a formula that Excel keeps once for many cells. One that names another sheet or a table's column, holds an
 * array or joins ranges Excel spells out in every cell, and reads wrong where another program shared it
 * (MS-XLSB 2.5.98.98, SharedParsedFormula).
 * @param formula as the file writes it, in A1 form
 */
export function isShareableFormula(formula: string): boolean {
  try {
    return isShareable(parse(tokenize(formula, { mergeRefs: true })));
  } catch {
    return false; // A text the parser cannot read is copied as it is.
  }
}

/** @param node undefined for an argument left out */
function isShareable(node: AstExpression | null | undefined): boolean {
  switch (node?.type) {
    case undefined:
    case 'Literal':
      return true;
    case 'ReferenceIdentifier':
      return node.kind !== 'table' && !node.value.includes('!');
    case 'UnaryExpression':
    case 'BinaryExpression':
      return OPERATORS.has(node.operator) && node.arguments.every(isShareable);
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.arguments.every(isShareable);
    default:
      return false;
  }
}
