import type { Rule } from '@gouji/audit';
import type { Language } from './words.js';

const headings = {
  zh: {
    why: '为什么',
    source: '依据',
    holds: '不报的例子',
    breaks: '报出的例子',
    severity: '级别',
    flags: '报出',
  },
  en: {
    why: 'Why',
    source: 'Source',
    holds: 'Texts that hold',
    breaks: 'Texts that break',
    severity: 'severity',
    flags: 'flags',
  },
} as const;

/** A rule's documentation page, as Markdown: what it finds, why, by what standard, with its examples. */
export const explainRule = (
  { id, severity, title, why, source, examples }: Rule,
  language: Language,
): string => {
  const say = headings[language];
  const quoted = (text: string): string => `> ${text.split('\n').join('\n> ')}`;
  const lines = [
    `# ${id}: ${title[language]}`,
    '',
    `${say.severity}: ${severity}`,
    '',
    `## ${say.why}`,
    '',
    why[language],
    '',
    ...(source ? [`## ${say.source}`, '', source[language], ''] : []),
    `## ${say.breaks}`,
    '',
    ...examples.breaks.flatMap(({ text, quote, repair }) => [
      quoted(text),
      '',
      `${say.flags} \`${quote}\`${repair ? ` → \`${repair}\`` : ''}`,
      '',
    ]),
    `## ${say.holds}`,
    '',
    ...examples.holds.flatMap(({ text }) => [quoted(text), '']),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
