import { firstSaidOf, insertAt } from '../places.js';
import { ofText } from '../property.js';

/** A reason of two clauses, with figures of other things. */
export const figuredReason = ofText('figured-reason', 'a reason with figures of other things', (text) => {
  const place = firstSaidOf(text);
  return place && insertAt(text, place.end, '，主要原因是新聘会议服务人员3名、租用礼堂面积增加260平方米');
});
