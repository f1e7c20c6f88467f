import { parseSync } from 'oxc-parser';
import type { Pattern } from './pattern.js';

/** The regular expressions of one module, as its syntax tree shows them. */
export interface Written {
  readonly literals: readonly Pattern[];
  /** Places that call `RegExp`: what they build is known only when they run. */
  readonly builders: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string } | null;
  readonly callee?: Node & { readonly name?: string };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const nodesIn = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
};

const callsRegExp = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp';

/**
 * Finds the regular expressions of a TypeScript module.
 *
 * @throws Error where the module is not TypeScript
 */
export const writtenIn = (path: string, text: string): Written => {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = nodesIn(program);
  const placeOf = ({ start }: Node): string => `${path}:${text.slice(0, start).split('\n').length}`;
  return {
    literals: nodes.flatMap((node) =>
      node.regex ? [{ source: node.regex.pattern, flags: node.regex.flags, place: placeOf(node) }] : [],
    ),
    builders: nodes.filter(callsRegExp).map(placeOf),
  };
};
