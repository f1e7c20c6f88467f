import { ofText } from '../property.js';

/** A sentence of another subject behind, in the same paragraph. */
export const sentenceBehind = ofText(
  'sentence-behind',
  'a sentence of another subject behind',
  (text) => `${text.replace(/(?<![。！？；：])$/u, '。')}另有捐赠图书折价4.16万元，由档案馆保管。`,
);
