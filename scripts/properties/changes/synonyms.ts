import { ofText } from '../property.js';

/** Words of one meaning in what they stand before; each is exchanged for the other. */
const exchanges: readonly (readonly [RegExp, string])[] = [
  [/较上年(?=增|减|上|下)/gu, '比上年'],
  [/比上年(?=增|减|上|下)/gu, '较上年'],
  [/与上年相比/gu, '较上年'],
  [/同比(?=增|减|上|下)/gu, '比上年'],
  [/支出(?=\d)/gu, '开支'],
  [/完成年初预算的(?=\d)/gu, '年初预算完成率为'],
  [/(?<=[，；])合计(?=\d)/gu, '共计'],
];

/** The first of them that the text has, everywhere: one exchange, so that a loss has one cause. */
export const synonyms = ofText('synonyms', 'words of one meaning exchanged', (text) => {
  const exchange = exchanges.find(([words]) => text.search(words) >= 0);
  return exchange === undefined ? null : text.replace(...exchange);
});
