import { type Audit, auditSchema } from '@gouji/audit';

/** What came of one document: an audit, or the code of the error and what it said. */
export type Outcome = { readonly audit: Audit } | { readonly code: string; readonly message: string };

/** Audits, and gives the code of a `GoujiError`; any other error is `fault`. */
export const outcomeOf = async (work: () => Promise<Audit>): Promise<Outcome> => {
  try {
    return { audit: await work() };
  } catch (error) {
    const { name, code, message, stack } = error as Error & { readonly code?: string };
    return name === 'GoujiError'
      ? { code: code ?? '', message }
      : { code: 'fault', message: stack ?? message };
  }
};

/** Codes that say that Gouji, not the document, is at fault. */
const faults = new Set(['fault', 'broken-off', 'time-limit', 'memory-limit', 'usage']);

/** What is wrong with the outcomes of one document audited twice; none where all is well. */
export const faultsOf = (first: Outcome, second: Outcome): string[] => {
  const same = JSON.stringify(first) === JSON.stringify(second);
  return [...(same ? [] : ['two audits of one document differ']), ...faultsOfOne(first)];
};

const faultsOfOne = (outcome: Outcome): string[] => {
  if ('code' in outcome) return faults.has(outcome.code) ? [`${outcome.code}: ${outcome.message}`] : [];
  const { text, reports } = outcome.audit;
  const described = auditSchema.safeParse(outcome.audit);
  if (!described.success) return [`not as its schema says: ${described.error.message}`];
  if (JSON.stringify(described.data) !== JSON.stringify(outcome.audit))
    return ['says what its schema does not'];
  const printed = reports.flatMap(({ quantities, findings }) => [
    ...quantities.map((quantity) => ({ what: quantity.id, words: quantity.text, span: quantity.span })),
    ...findings.flatMap(({ id, evidence, repair }) => [
      ...evidence.map(({ quote, span }) => ({ what: id, words: quote, span })),
      ...(repair ? [{ what: id, words: repair.from, span: repair.span }] : []),
    ]),
  ]);
  return printed
    .filter(({ words, span }) => text.slice(span.start, span.end) !== words)
    .map(({ what, words, span }) => `${what}: “${words}” is not what stands at ${span.start}–${span.end}`);
};
