import type { CrossFinding } from '@gouji/audit';
import type { Location, Result } from 'sarif';
import { message, messageText } from './message.js';
import { levels } from './rules.js';
import { uriOf } from './uri.js';

/**
 * A result over several files of the run. By offset and length alone: the texts that lines are counted in are not held.
 *
 * @param indexOf the place of a file among the artifacts of the run, by its URI
 */
export const crossResult = (
  { id, rule, severity, title, advice, message: words, evidence }: CrossFinding,
  indexOf: ReadonlyMap<string | undefined, number>,
): Result => {
  const location = ({ file, quote, span }: CrossFinding['evidence'][number]): Location => {
    const uri = uriOf(file);
    const index = indexOf.get(uri);
    return {
      physicalLocation: {
        artifactLocation: { uri, ...(index !== undefined && { index }) },
        region: { charOffset: span.start, charLength: span.end - span.start, snippet: { text: quote } },
      },
    };
  };
  const [first, ...others] = evidence;
  return {
    ruleId: rule,
    level: levels[severity],
    kind: 'fail',
    message: message(words),
    locations: first ? [location(first)] : [],
    relatedLocations: others.map((other, at) => ({
      id: at + 1,
      ...location(other),
      message: message(`${other.note}：${other.quote}`),
    })),
    partialFingerprints: { 'goujiFinding/v1': id },
    properties: { title: messageText(title), advice: messageText(advice) },
  };
};
