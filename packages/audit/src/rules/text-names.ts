import type { Span } from '@gouji/document';
import * as z from 'zod';
import type { Draft, Rule } from './rule.js';
import { standing } from './standing.js';
import { option, withOptions } from './with-options.js';

/** Words that join the parts of a body's name, and are taken for one another. */
const joins = ['和', '与', '及'];

/** The body's name without the place before it: 规划和自然资源局. */
const tailOf = (entity: string): { readonly place: string; readonly tail: string } => {
  const at = Math.max(...[...'省市区县州旗'].map((word) => entity.lastIndexOf(word)));
  return { place: entity.slice(0, at + 1), tail: entity.slice(at + 1) };
};

/** 规划与自然资源局 for 规划和自然资源局: the body's own name with another word between its parts. */
const otherJoins = (tail: string): string[] => {
  const at = [...tail].findIndex((letter) => joins.includes(letter));
  if (at < 2 || tail.length - at < 4) return [];
  return joins
    .filter((word) => word !== tail.charAt(at))
    .map((word) => `${tail.slice(0, at)}${word}${tail.slice(at + 1)}`);
};

/** 甲市某局2024年度 for 甲市乙区某局: the report's subject with a place of its name left out. */
const shorterPlace = ({ place, tail }: ReturnType<typeof tailOf>): string | null => {
  const outer = /^[^省市区县州旗]{1,8}[省市州]/.exec(place)?.[0];
  return outer && outer !== place && tail.length >= 3 ? `${outer}${tail}` : null;
};

/** Whether a name is the report's subject there: 某局2024年度, 某局关于2024年度. */
const isSubject = (text: string, { end }: Span, year: number): boolean =>
  text.startsWith(`${year}年度`, end) || text.startsWith(`关于${year}年度`, end);

const options = z.strictObject({
  accepted: option(z.array(z.string().min(1)).default([]), {
    zh: '同样可用的单位名称（更名前的名称、另一家真实存在的单位）',
    en: 'other names that are right too: one from before a change of name, or of another body that there is',
  }),
});

export const textNames: Rule = {
  id: 'text/names',
  severity: 'warning',
  title: { zh: '单位名称前后不一', en: 'The institution is named in more ways than one' },
  why: {
    zh: '同一报告中单位名称应当一致。和、与互换，或漏写区县，多是沿用其他文件所致，后者还会使主体成为另一单位。',
    en: 'A report names its institution in one way. 和 for 与, or a district left out, come from other documents; the latter names another body.',
  },
  source: {
    zh: 'GB/T 9704《党政机关公文格式》：发文机关署全称或规范化简称',
    en: 'GB/T 9704: the issuing body by its full name or its standard short form',
  },
  advice: { zh: '按单位全称改正。', en: 'Write the full name.' },
  examples: {
    holds: [
      {
        text: '填报单位：清河市南浦区规划和自然资源局\n\n2023年，南浦区规划和自然资源局按照清河市规划和自然资源局的部署开展工作。',
      },
    ],
    breaks: [
      {
        text: '填报单位：清河市南浦区规划和自然资源局\n\n清河市南浦区规划与自然资源局无政府性基金支出。',
        quote: '规划与自然资源局',
      },
      {
        text: '填报单位：清河市南浦区规划和自然资源局\n\n清河市规划和自然资源局2023年度无政府性基金支出。',
        quote: '清河市规划和自然资源局',
      },
    ],
  },
  ...withOptions(options, ({ text, report }, { accepted }) => {
    const { entity, span, fiscalYear } = report;
    if (!entity) return [];
    const name = tailOf(entity);
    const shorter = shorterPlace(name);
    const found = [
      ...otherJoins(name.tail).flatMap((words) => standing(text, words, span)),
      ...(shorter === null || fiscalYear === null
        ? []
        : standing(text, shorter, span).filter((one) => isSubject(text, one, fiscalYear))),
    ];
    // Said in several places it is one thing to mend.
    const byWords = new Map<string, Span[]>();
    for (const one of found) {
      const words = text.slice(one.start, one.end);
      if (accepted.includes(words)) continue;
      byWords.set(words, [...(byWords.get(words) ?? []), one]);
    }
    return [...byWords].flatMap(([words, [first, ...rest]]): Draft[] =>
      first
        ? [
            {
              severity: 'warning',
              confidence: 0.8,
              message: {
                zh: `此处写为“${words}”，而单位名称为“${entity}”`,
                en: `“${words}” stands here, but the institution is “${entity}”`,
              },
              evidence: [
                { span: first, note: { zh: '名称不同', en: 'another name' } },
                ...rest.map((other) => ({ span: other, note: { zh: '同样', en: 'here too' } })),
              ],
              checks: [],
              repair: null,
            },
          ]
        : [],
    );
  }),
};
