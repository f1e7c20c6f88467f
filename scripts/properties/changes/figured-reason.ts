import { firstSaidOf, insertAt } from '../places.js';
import { ofText } from '../property.js';

/** A reason of two clauses, with figures of other things. */
export const figuredReason = ofText('figured-reason', 'a reason with figures of other things', (text) => {
  const place = firstSaidOf(text);
  return place && insertAt(text, place.end, '，主要原因是承办全市性会议3次、新聘服务人员2名');
});
