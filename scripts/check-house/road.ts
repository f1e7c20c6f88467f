import { type Fault, isNode, type Module, type Node, nameOf, placeIn, treeOf, walk } from './syntax.js';

/** The packages in the order in which data flows, as the table of CONTRIBUTING.md gives them. */
export const roadOf = (contributing: string): string[] =>
  [...contributing.matchAll(/^\| `packages\/(\w+)` \|/gm)].map(([, name]) => name ?? '');

/** The one who opens files; what reads facts rests on `document` instead, so that it loads no reader of files. */
const opener = 'ingest';
const lastReader = 'audit';

/** What a module imports: specifiers with their offsets. */
const importsOf = (module: Module): { readonly from: string; readonly at: number }[] => {
  const found: { from: string; at: number }[] = [];
  walk(treeOf(module), (node) => {
    const { type, source } = node as Node & { source?: unknown };
    const imports = /^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration)$/.test(type);
    const from = imports && isNode(source) ? nameOf(source) : null;
    if (from !== null) found.push({ from, at: node.start });
    return true;
  });
  return found;
};

const packageIn = (path: string): string => path.split('/')[1] ?? '';

/** The package of the project that a specifier names; null for others. */
const packageNamed = (from: string): string | null => {
  if (from === 'gouji' || from.startsWith('gouji/')) return 'gouji';
  return /^@gouji\/(\w+)/.exec(from)?.[1] ?? null;
};

/** Imports against the road, of a package that is not declared, or of another package's files by their path. */
export const roadFaults = (
  module: Module,
  road: readonly string[],
  declared: (name: string) => ReadonlySet<string>,
): Fault[] => {
  const own = packageIn(module.path);
  const place = road.indexOf(own);
  const depth = module.path.split('/').length - 3;
  return importsOf(module).flatMap(({ from, at }): Fault[] => {
    const fault = (words: string): Fault[] => [{ place: placeIn(module, at), words: `${from} ${words}` }];
    const climbs = from.split('/').filter((part) => part === '..').length;
    if (from.startsWith('.')) return climbs > depth ? fault('is a file of another package') : [];
    const other = packageNamed(from);
    if (other === null || other === own) return [];
    if (road.indexOf(other) >= place) return fault(`stands behind ${own} on the road`);
    if (!declared(own).has(other)) return fault(`is no dependency of ${own}`);
    return other === opener && place <= road.indexOf(lastReader)
      ? fault(`opens files, and ${own} reads what is open`)
      : [];
  });
};
