import { isItem } from '../places.js';
import { ofText } from '../property.js';

/** A sentence of another subject in front: of an item of a list, in a line of its own. */
export const sentenceBefore = ofText(
  'sentence-before',
  'a sentence of another subject in front',
  (text) => `全年开展普法宣传活动17场次，发放宣传材料4.16万元。${isItem(text) ? '\n' : ''}${text}`,
);
