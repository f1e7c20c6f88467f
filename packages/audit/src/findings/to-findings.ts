import type { SourceDocument, Span } from '@gouji/document';
import type { Report, Section } from '@gouji/parser';
import { placeOf } from '../places.js';
import type { Correction, Draft, Rule } from '../rules/rule.js';
import type { Evidence, Finding } from '../schema.js';
import { equationOf } from './equation.js';
import { grades } from './severity.js';
import { stableId } from './stable-id.js';
import { whereabouts } from './whereabouts.js';

interface Context {
  readonly source: Pick<SourceDocument, 'text' | 'printed'>;
  readonly report: Report;
  readonly language: 'zh' | 'en';
  /** The checks that a printed figure stands in. */
  readonly checksAt: (span: Span) => readonly string[];
  /** The page of a rule. */
  readonly helpUri: (rule: string) => string;
}

/** Puts drafts into the audit: with quotes, places and stable ids, the gravest first, then in reading order. */
export const toFindings = (
  drafts: readonly { readonly rule: Rule; readonly draft: Draft }[],
  context: Context,
): Finding[] => {
  const seen = new Map<string, number>();
  return drafts
    .map(({ rule, draft }) => toFinding(rule, draft, context))
    .sort(
      (a, b) =>
        grades.indexOf(a.severity) - grades.indexOf(b.severity) ||
        (a.evidence[0]?.span.start ?? 0) - (b.evidence[0]?.span.start ?? 0),
    )
    .map((finding) => {
      const count = seen.get(finding.id) ?? 0;
      seen.set(finding.id, count + 1);
      return count === 0 ? finding : { ...finding, id: `${finding.id}-${count + 1}` };
    });
};

const toFinding = (rule: Rule, draft: Draft, context: Context): Finding => {
  const { source, report, language, checksAt, helpUri } = context;
  const checks = draft.checks.map(({ id }) => id).filter((id) => id !== '');
  const { text } = source;
  const quote = ({ start, end }: Span): string => text.slice(start, end);
  const evidence = withoutRepeats(
    draft.evidence.map(
      ({ span, note }): Evidence => ({
        quote: quote(span),
        span,
        ...placeOf(source, span),
        section: pathTo(report.sections, span),
        note: note[language],
      }),
    ),
  );
  return {
    id: stableId([rule.id, report.title, ...evidence.map((item) => item.quote)]),
    rule: rule.id,
    severity: draft.severity,
    confidence: draft.confidence,
    title: titleOf(rule.title[language], evidence[0]?.quote ?? ''),
    message: messageOf(draft, context),
    advice: rule.advice[language],
    helpUri: helpUri(rule.id),
    equation: draft.checks[0] ? equationOf(draft.checks[0]) : null,
    evidence,
    checks,
    witnesses: checksAt(draft.evidence[0].span).filter((id) => !checks.includes(id)),
    repair: draft.repair && { ...putRight(draft.repair, text), to: draft.repair.to },
    alternatives: (draft.alternatives ?? []).map((other) => putRight(other, text)),
  };
};

/** A correction with what it corrects. */
const putRight = ({ span, to, restores, breaks }: Correction, text: string) => ({
  span,
  from: text.slice(span.start, span.end),
  to,
  restores,
  breaks,
});

/** One line holds so many characters. */
const mostTitle = 30;

const titleOf = (title: string, quote: string): string => {
  const line = `${title}：${quote.replace(/\s+/g, ' ').trim()}`;
  return line.length > mostTitle ? `${line.slice(0, mostTitle - 1)}…` : line;
};

/** What disagrees; which figure is wrong, where that is not the one disagreed with, or may be instead; where it stands. */
const messageOf = (draft: Draft, { source: { text }, report, language }: Context): string => {
  const quote = ({ start, end }: Span): string => text.slice(start, end).trim();
  const named = (span: Span, to: string | null): string => {
    if (to === null) return quote(span);
    return language === 'zh' ? `${quote(span)}（应为${to.trim()}）` : `${quote(span)} (then ${to.trim()})`;
  };
  const [{ span }] = draft.evidence;
  // The first sentence tells of the figure that was worked out; where another is the likelier one, that is said too.
  const culprit = draft.blamed ? named(span, draft.repair?.to ?? null) : null;
  const others = (draft.alternatives ?? []).slice(0, mostNamed).map((one) => named(one.span, one.to));
  const more = (draft.alternatives?.length ?? 0) > mostNamed;
  const place = whereabouts(text, report, span)?.[language];
  const suspects =
    language === 'zh'
      ? [
          culprit && `疑为${culprit}有误`,
          others.length > 0 && `也可能是${others.join('、')}${more ? '等' : ''}有误`,
        ]
      : [
          culprit && `It is probably ${culprit} that is wrong`,
          others.length > 0 &&
            `It may instead be ${others.join(' or ')}${more ? ' or another' : ''} that is wrong`,
        ];
  const said = [
    draft.message[language],
    suspects.filter((one) => one).join(language === 'zh' ? '，' : '. '),
    place !== undefined && (language === 'zh' ? `见${place}` : `See ${place}`),
  ].filter((sentence) => sentence);
  return onOneLine(language === 'zh' ? `${said.join('。')}。` : `${said.join('. ')}.`);
};

/** What is quoted may run over the end of a printed line, within a figure too: 830.40万⏎元. */
const onOneLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .join('')
    .replaceAll('\t', ' ');

/** More figures than this make no sentence. */
const mostNamed = 3;

const withoutRepeats = (evidence: readonly Evidence[]): Evidence[] => {
  const places = new Set<number>();
  return evidence.filter(({ span }) => {
    if (places.has(span.start)) return false;
    places.add(span.start);
    return true;
  });
};

/** The labels from the top down to a place: `二、（一）`. */
const pathTo = (sections: readonly Section[], span: Span): string => {
  // Siblings stand in reading order: the last that starts before the place is the only one that may hold it.
  let low = 0;
  for (let high = sections.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  return section && span.end <= section.span.end
    ? (section.label?.text ?? section.title) + pathTo(section.children, span)
    : '';
};
