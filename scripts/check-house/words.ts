import { dataPlaces, spokenParts, spokenPlaces, standsIn } from './places.js';
import { type Fault, type Module, type Node, nameOf, placeIn, treeOf, walk } from './syntax.js';

const chinese = /\p{Script=Han}/u;

/** The words of a literal: of a string, a template's piece or a pattern; null for other nodes. */
const wordsOf = (node: Node): string | null => {
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'Literal') return null;
  const { regex, value } = node as Node & { regex?: { pattern: string } | null; value: unknown };
  return regex ? regex.pattern : typeof value === 'string' ? value : null;
};

const isPattern = (node: Node): boolean => node.type === 'Literal' && Boolean(node.regex);

/** Whether a node is of a part that people read: a message, a source, an example, or an error. */
const isSpoken = (above: readonly Node[]): boolean =>
  above.some(
    ({ type, key, callee }) =>
      (type === 'Property' && spokenParts.has(nameOf(key) ?? '')) ||
      (type === 'NewExpression' && nameOf(callee) === 'GoujiError'),
  );

/** Chinese words by which a module reads reports outside the data: strings, templates, patterns. */
export const wordFaults = (module: Module): Fault[] => {
  if (standsIn(module.path, dataPlaces)) return [];
  const spoken = standsIn(module.path, spokenPlaces);
  const faults: Fault[] = [];
  walk(treeOf(module), (node, above) => {
    const words = wordsOf(node);
    if (words !== null && chinese.test(words) && (isPattern(node) || !(spoken || isSpoken(above))))
      faults.push({
        place: placeIn(module, node.start),
        words: `${words.slice(0, 40)} belongs to the lexicon`,
      });
    return true;
  });
  return faults;
};
