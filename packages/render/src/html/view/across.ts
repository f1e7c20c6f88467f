import type { OwnCross } from '../../across.js';
import { severityWords } from '../../words.js';
import type { Context } from './context.js';
import type { AcrossView } from './types.js';

/** What another report tells otherwise, with the figure of this one. */
export const acrossView = (
  { finding, own: [{ quote, span }] }: OwnCross,
  { language, targetAt }: Context,
): AcrossView => ({
  target: targetAt(span),
  quote: quote.trim(),
  severityName: severityWords[language][finding.severity],
  message: finding.message,
  advice: finding.advice,
  rule: finding.rule,
});
