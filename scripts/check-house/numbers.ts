import { numberPlaces, numberTables, standsIn } from './places.js';
import { type Fault, isNode, type Module, type Node, nameOf, placeIn, treeOf } from './syntax.js';

/** Calls that give a number of numbers: Math.log(2), new Decimal(0.5). */
const isOfNumbers = ({ callee }: Node): boolean =>
  nameOf(callee) === 'Decimal' || (isNode(callee) && nameOf(callee.object) === 'Math');

/** Whether an expression is worked out from numbers alone (60_000, 64 * 1024, -0.5, Math.log(2)). */
const isNumber = (value: unknown): boolean => {
  if (!isNode(value)) return false;
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'number';
    case 'UnaryExpression':
      return isNumber(value.argument);
    case 'BinaryExpression':
      return isNumber(value.left) && isNumber(value.right);
    case 'CallExpression':
    case 'NewExpression':
      return isOfNumbers(value) && (value.arguments as readonly Node[]).every(isNumber);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isNumber(value.expression);
    default:
      return false;
  }
};

/** The same, or an object or list of nothing else. */
const isNumeric = (value: unknown): boolean => {
  if (!isNode(value)) return false;
  if (value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression')
    return isNumeric(value.expression);
  if (value.type === 'ObjectExpression') {
    const parts = value.properties as readonly Node[];
    return parts.length > 0 && parts.every((part) => part.type === 'Property' && isNumeric(part.value));
  }
  if (value.type === 'ArrayExpression') {
    const parts = value.elements as readonly unknown[];
    return parts.length > 0 && parts.every(isNumeric);
  }
  return isNumber(value);
};

/** Numbers that a module keeps for itself: constants at its top that stand in no table of costs or bounds. */
export const numberFaults = (module: Module): Fault[] => {
  if (numberTables.test(module.path) || standsIn(module.path, numberPlaces)) return [];
  const { body } = treeOf(module) as Node & { body: readonly Node[] };
  return body
    .map((statement) =>
      statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration)
        ? statement.declaration
        : statement,
    )
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ declarations }) => declarations as readonly Node[])
    .filter(({ init }) => isNumeric(init))
    .map((declared) => ({
      place: placeIn(module, declared.start),
      words: `${nameOf(declared.id)} belongs to a table of costs or bounds`,
    }));
};
