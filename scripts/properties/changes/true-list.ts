import { Decimal } from 'decimal.js';
import { firstSaidOf, insertAt } from '../places.js';
import { ofText } from '../property.js';

/** 其中 with two parts that add up to the amount, put between it and what is said of it. */
export const trueList = ofText('true-list', 'a true 其中 list before what is said of a figure', (text) => {
  const place = firstSaidOf(text);
  if (place === null) return null;
  const whole = new Decimal(place.number);
  const places = place.number.split('.')[1]?.length ?? 0;
  const first = whole.times('0.6').toDecimalPlaces(places);
  const second = whole.minus(first);
  if (first.isZero() || second.isZero()) return null;
  const words = [first, second].map((part) => part.toFixed(places) + place.unit);
  return insertAt(text, place.end, `，其中：机关本级${words[0]}、下属单位${words[1]}`);
});
