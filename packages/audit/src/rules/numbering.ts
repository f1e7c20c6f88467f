import { excerptWords } from '@gouji/lexicon/phrases/settings';
import type { NumberingOddity } from '@gouji/parser';
import type { Bilingual, Clue, Draft, RuleContext } from './rule.js';

/** The drafts for one kind of numbering oddity that the parser recorded. */
export const numberingDrafts = (
  { report }: RuleContext,
  kind: NumberingOddity['kind'],
  message: (oddity: NumberingOddity) => Bilingual,
): Draft[] =>
  report.oddities
    // What was left out of an excerpt is no gap.
    .filter((oddity) => oddity.kind === kind && !(kind === 'gap' && isExcerpt(report)))
    .map((oddity) => {
      const { label, previous, expected, certain } = oddity;
      const correction = { span: label.span, to: expected, restores: 0, breaks: 0 };
      const isFixed = certain && (kind !== 'gap' || isToldTwice(label, report.oddities));
      const first: Clue = {
        span: label.span,
        note: { zh: `疑为${expected}`, en: `probably meant ${expected}` },
      };
      const before: Clue[] = previous
        ? [{ span: previous.span, note: { zh: '前一编号', en: 'the label before' } }]
        : [];
      return {
        // A matter of form, whatever it hides.
        severity: 'warning',
        confidence: certain ? 0.9 : 0.5,
        message: message(oddity),
        evidence: [first, ...before],
        checks: [],
        repair: isFixed ? correction : null,
        alternatives: kind === 'gap' && !isFixed ? [correction] : [],
      };
    });

const isExcerpt = ({ title }: RuleContext['report']): boolean =>
  excerptWords.some((word) => title.includes(word));

/** 2、4、4: the label behind a gap is wrong where it stands once more; elsewhere an item may as well be missing. */
const isToldTwice = ({ span }: NumberingOddity['label'], oddities: readonly NumberingOddity[]): boolean =>
  oddities.some(({ kind, previous }) => kind === 'duplicate' && previous?.span.start === span.start);

/** Where a label stands, for messages: `“一、单位概况”下`. */
export const place = ({ under }: NumberingOddity): Bilingual =>
  under ? { zh: `“${under}”下`, en: ` under “${under}”` } : { zh: '', en: '' };
