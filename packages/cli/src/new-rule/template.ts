/** The name of a rule: its family, and its own. */
export interface RuleName {
  readonly id: string;
  readonly family: string;
  readonly own: string;
}

/** `text/unit-missing`; null for what is no name of a rule. */
export const ruleNameOf = (id: string): RuleName | null => {
  const [, family, own] = /^([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z]+)*)$/.exec(id) ?? [];
  return family && own ? { id, family, own } : null;
};

/** `text-unit-missing`. */
export const fileNameOf = ({ family, own }: RuleName): string => `${family}-${own}`;

/** `textUnitMissing`. */
export const variableOf = (name: RuleName): string =>
  fileNameOf(name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The file of a new rule: a whole one, which finds words that its options name, to be turned into what is wanted. Its
 * examples hold for it as it stands.
 */
export const ruleSource = (name: RuleName): string => `import * as z from 'zod';
import { paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';
import { option, withOptions } from './with-options.js';

/** What a user may set, each with its default. A rule without options gives its function as \`find\` instead. */
const options = z.strictObject({
  words: option(z.array(z.string().min(1)).default(['待补正']), {
    zh: '段落中不应出现的文字',
    en: 'words that no paragraph may hold',
  }),
});

export const ${variableOf(name)}: Rule = {
  id: '${name.id}',
  severity: 'warning',
  title: { zh: '不应出现的文字', en: 'Words that may not stand' },
  why: {
    zh: '说明这类问题为何有害。',
    en: 'Say why such a thing does harm.',
  },
  // The standard and clause that it rests on, in both languages.
  source: null,
  advice: {
    zh: '说明如何改正。',
    en: 'Say what to do about it.',
  },
  examples: {
    holds: [{ text: '全年各项任务均已完成。' }],
    breaks: [{ text: '全年各项任务均已完成（待补正）。', quote: '待补正' }],
  },
  ...withOptions(options, ({ text, report }, { words }) =>
    paragraphsOf(text, report).flatMap((paragraph) =>
      words.flatMap((word): Draft[] => {
        const at = paragraph.words.indexOf(word);
        if (at < 0) return [];
        const start = paragraph.span.start + at;
        return [
          {
            severity: 'warning',
            confidence: 0.8,
            message: { zh: \`“\${word}”不应出现\`, en: \`“\${word}” may not stand here\` },
            evidence: [
              {
                span: { start, end: start + word.length },
                note: { zh: '不应出现', en: 'may not stand here' },
              },
            ],
            checks: [],
            repair: null,
          },
        ];
      }),
    ),
  ),
};
`;

/** What is not as the list of rules is written. */
export class NoRuleList extends Error {}

const importLine = /^import (?:type )?\{[^}]*\} from '(\.\/[a-z-]+\.js)';$/;

/**
 * `rules/index.ts` with a new rule: its import among the others, in the order of their names, and the rule at the end.
 *
 * @throws NoRuleList where the text is not written as that file is
 */
export const withRule = (index: string, name: RuleName): string => {
  const lines = index.split('\n');
  const path = `./${fileNameOf(name)}.js`;
  const imports = lines.flatMap((line, at) => {
    const from = importLine.exec(line)?.[1];
    return from === undefined ? [] : [{ at, from }];
  });
  const last = imports.at(-1);
  const end = lines.lastIndexOf('];');
  if (!last || end < 0) throw new NoRuleList();
  const at = imports.find(({ from }) => from > path)?.at ?? last.at + 1;
  return [
    ...lines.slice(0, at),
    `import { ${variableOf(name)} } from '${path}';`,
    ...lines.slice(at, end),
    `  ${variableOf(name)},`,
    ...lines.slice(end),
  ].join('\n');
};
