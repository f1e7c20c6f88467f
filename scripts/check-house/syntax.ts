import { parseSync } from 'oxc-parser';

/** A node of a module's syntax tree (ESTree), with what the checks ask of it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** A fault in a module. */
export interface Fault {
  /** `path:line`, the path from the project's folder. */
  readonly place: string;
  readonly words: string;
}

/** A module: its path from the project's folder, and its text. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/**
 * Parses a TypeScript module. The parser is oxc's, as for `pnpm regexes`: TypeScript 7 has no API within the process.
 *
 * @throws Error where the module is not TypeScript
 */
export const treeOf = ({ path, text }: Module): Node => {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program as unknown as Node;
};

/** Visits a tree from the top; `above` are the nodes around, the nearest last. A visitor that returns false stays out. */
export const walk = (
  value: unknown,
  visit: (node: Node, above: readonly Node[]) => boolean,
  above: readonly Node[] = [],
): void => {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit, above);
    return;
  }
  if (!isNode(value) || !visit(value, above)) return;
  const within = [...above, value];
  for (const part of Object.values(value)) walk(part, visit, within);
};

/** The line of an offset, from 1. */
export const placeIn = ({ path, text }: Module, offset: number): string =>
  `${path}:${text.slice(0, offset).split('\n').length}`;

/** The name that a node is or bears as a key: `zh` of `{ zh: … }`, `GoujiError` of `new GoujiError(…)`. */
export const nameOf = (value: unknown): string | null => {
  if (!isNode(value)) return null;
  if (value.type === 'Identifier') return String(value.name);
  return value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;
};
