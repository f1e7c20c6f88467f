import type { Span } from '@gouji/document';
import { type ProseParagraph, paragraphsOf } from './paragraphs.js';
import type { Draft, Rule } from './rule.js';

/** Level with the year before, and not with a budget or by and large. */
const level =
  /(?:与|较|比|同)(?:上年度?|去年|上一年度?|20\d\d年度?)(?:[^，。；（）]{0,30}?(?:相比)?[，]?[^，。；（）]{0,30}?)?(?<!基本)(?<!大体)持平/g;

/** 支出决算减少为0.00万元，与2024年持平: a change to an amount, and no change, in one breath. */
const changedTo = /(减少|增加|下降|增长|上升|降低)(?:为|至|到)[\d,.]+(?:亿元|万元|元)[，,]$/;

/** 主要原因：…: the reason behind words, up to the end of its sentence. */
const reasonBehind = /^[^。；]{0,4}[。，；]?\s*(?:其)?(?:主要)?原因(?:是|为|：|:)\s*([^。\n]{10,200})/;

/** Words of a change, in which reasons of changes end. */
const change = /(减少|增加|下降|增长|上升|降低)[^，。；减增下上降]{0,6}$/;

interface Stated {
  readonly span: Span;
  readonly reason: string;
}

const statedIn = ({ words, span }: ProseParagraph, next: ProseParagraph | undefined): Stated[] =>
  [...words.matchAll(level)].map(({ index, 0: said }) => {
    const behind = `${words.slice(index + said.length)}${next?.words ?? ''}`;
    const from = span.start + index + said.length - '持平'.length;
    const reason = (reasonBehind.exec(behind)?.[1] ?? '').trim();
    return { span: { start: from, end: from + '持平'.length }, reason };
  });

/** The words of a change that a reason explains elsewhere in the report: the same reason behind 减少A万元. */
const changeElsewhere = (reason: string, paragraphs: readonly ProseParagraph[]): Span | null => {
  for (const { words, span } of paragraphs) {
    const at = words.indexOf(reason);
    const before = at < 0 ? null : /(减少|增加)[\d,.]+(?:亿元|万元|元)[^\n]{0,40}$/.exec(words.slice(0, at));
    if (before && !/持平/.test(before[0]))
      return { start: span.start + before.index, end: span.start + before.index + 2 };
  }
  return null;
};

const draft = (span: Span, zh: string, en: string, other: Span | null): Draft => ({
  severity: 'warning',
  confidence: 0.7,
  message: { zh, en },
  evidence: [
    { span, note: { zh: '与上下文不符', en: 'denied by what stands around it' } },
    ...(other ? [{ span: other, note: { zh: '增减', en: 'a change' } }] : []),
  ],
  checks: [],
  repair: null,
});

export const textLevel: Rule = {
  id: 'text/level',
  severity: 'warning',
  title: { zh: '既称持平，又说增减', en: 'Said to be level, and to have changed' },
  why: {
    zh: '与上年持平，便没有增减额，也没有增减的原因。两者并存，多是改写一处而漏改另一处。',
    en: 'What is level with the year before has not changed, and there is no reason for a change. Where both stand, one was left by editing.',
  },
  source: {
    zh: '《地方预决算公开操作规程》（财预〔2016〕143号）第四条：公开的内容准确',
    en: '财预〔2016〕143号, article 4: what is published is accurate',
  },
  advice: {
    zh: '核对两年的数，删改其中一处。',
    en: 'Compare the two years and correct one of the two.',
  },
  examples: {
    holds: [
      { text: '公务接待费支出决算比预算减少为0.50万元，与上年持平。' },
      { text: '财政拨款支出总计与2022年度持平，主要原因：人员与业务量均无变化，支出保持稳定。' },
    ],
    breaks: [
      { text: '公务用车运行维护费支出决算减少为2.10万元，与2022年持平。', quote: '持平' },
      {
        text: '三公经费支出比2022年增加；公务接待费支出决算减少为0.60万元，与2022年持平。',
        quote: '持平',
      },
      {
        text: '本年支出减少12.40万元。主要原因：信息系统项目按合同进度付款，当年减少支付。\n\n财政拨款支出与2022年度相比持平。主要原因：信息系统项目按合同进度付款，当年减少支付。',
        quote: '持平',
      },
    ],
  },
  find: ({ text, report }) => {
    const paragraphs = paragraphsOf(text, report);
    return paragraphs.flatMap((paragraph, at) =>
      statedIn(paragraph, paragraphs[at + 1]).flatMap(({ span, reason }): Draft[] => {
        const clause = text.slice(Math.max(paragraph.span.start, span.start - 90), span.start);
        const before = clause.slice(
          0,
          Math.max(0, clause.search(/(?:与|较|比|同)(?:上|去|20)[^与较比同]*$/)),
        );
        const changed = changedTo.exec(before);
        if (
          changed &&
          !/[比较与]/.test(
            before.slice(Math.max(...[...'。；;'].map((mark) => before.lastIndexOf(mark))) + 1),
          )
        )
          return [
            draft(
              span,
              `前文为“${changed[1]}”，此处称“持平”`,
              `The words before say “${changed[1]}”, and here it is level`,
              null,
            ),
          ];
        const elsewhere = change.test(reason) ? changeElsewhere(reason, paragraphs) : null;
        return elsewhere
          ? [
              draft(
                span,
                `此处称“持平”，所列原因却是“${reason.slice(-12)}”，与另一处增减的原因相同`,
                'Said to be level, but for the reason that a change is explained by elsewhere',
                elsewhere,
              ),
            ]
          : [];
      }),
    );
  },
};
