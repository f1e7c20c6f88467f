import { concat, type Matrix } from '../pages/matrix.js';
import type { XmlElement } from '../word/xml.js';
import { numbersOf, pointsPerMillimetre } from './numbers.js';

/**
 * From an object's own coordinates to the page's in points: its CTM first, then the corner of its boundary
 * (GB/T 33190, 8.5).
 */
export const mapOf = (object: XmlElement): Matrix => {
  const [x = 0, y = 0] = numbersOf(object.attributes.Boundary);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.attributes.CTM);
  const scale = pointsPerMillimetre;
  return concat([scale, 0, 0, scale, x * scale, y * scale], [a, b, c, d, e, f]);
};
