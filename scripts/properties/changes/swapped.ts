import { ofText } from '../property.js';

const moved =
  /(?<=[，,])(?<lead>(?:比上年|较上年|同比|与上年相比)?)(?<change>(?:增加|减少)[\d.,]+[万亿]?元)，(?<growth>(?:增长|下降)[\d.]+[%％])(?=[。；，])/gu;

/** How much something changed behind by what part it did (增加A万元，增长B% as 增长B%，增加A万元). */
export const swapped = ofText('swapped', 'a change behind its rate', (text) =>
  text.replace(moved, '$<lead>$<growth>，$<change>'),
);
