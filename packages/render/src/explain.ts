import type { CrossRule, Rule } from '@gouji/audit';
import { describedOptions } from '@gouji/audit/options';
import type { Language } from './words.js';

const headings = {
  zh: {
    why: '为什么',
    source: '依据',
    arithmetic: '文中数据之间的算术关系，不另依标准。',
    options: '选项',
    usual: '默认',
    holds: '不报的例子',
    breaks: '报出的例子',
    severity: '级别',
    flags: '报出',
    advice: '怎么办',
  },
  en: {
    why: 'Why',
    source: 'Source',
    arithmetic: 'The arithmetic of the report’s own figures; no standard is needed.',
    options: 'Options',
    usual: 'default',
    holds: 'Texts that hold',
    breaks: 'Texts that break',
    severity: 'severity',
    flags: 'flags',
    advice: 'What to do',
  },
} as const;

/** A rule's documentation page, as Markdown: what it finds, why, what to do, by what standard, with its examples. */
export const explainRule = (rule: Rule | CrossRule, language: Language): string => {
  const { id, severity, title, why, source, advice } = rule;
  const say = headings[language];
  const lines = [
    `# ${id}: ${title[language]}`,
    '',
    `${say.severity}: ${severity}`,
    '',
    `## ${say.why}`,
    '',
    why[language],
    '',
    `## ${say.advice}`,
    '',
    advice[language],
    '',
    `## ${say.source}`,
    '',
    source?.[language] ?? say.arithmetic,
    '',
    ...optionsIn(rule, language),
    `## ${say.breaks}`,
    '',
    ...breaksOf(rule, language),
    `## ${say.holds}`,
    '',
    ...holdsOf(rule),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

const optionsIn = (rule: Rule | CrossRule, language: Language): string[] => {
  const options = 'find' in rule ? describedOptions(rule) : [];
  const say = headings[language];
  if (options.length === 0) return [];
  return [
    `## ${say.options}`,
    '',
    ...options.map(
      ({ name, description, usual }) => `- \`${name}\`: ${description[language]} (${say.usual} \`${usual}\`)`,
    ),
    '',
  ];
};

const quoted = (text: string): string => `> ${text.split('\n').join('\n> ')}`;

/** Reports of one set, each a quotation of its own. */
const quotedSet = (texts: readonly string[]): string[] =>
  texts.flatMap((text, at) => [`${at + 1}.`, '', quoted(text), '']);

const breaksOf = ({ examples }: Rule | CrossRule, language: Language): string[] => {
  const { flags } = headings[language];
  return examples.breaks.flatMap((example) =>
    'texts' in example
      ? [
          ...quotedSet(example.texts),
          `${flags} ${example.quotes.map((quote) => `\`${quote}\``).join('、')}`,
          '',
        ]
      : [
          quoted(example.text),
          '',
          `${flags} \`${example.quote}\`${example.repair ? ` → \`${example.repair}\`` : ''}`,
          '',
        ],
  );
};

const holdsOf = ({ examples }: Rule | CrossRule): string[] =>
  examples.holds.flatMap((example) =>
    'texts' in example ? quotedSet(example.texts) : [quoted(example.text), ''],
  );
