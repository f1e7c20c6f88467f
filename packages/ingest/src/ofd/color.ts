import { childNamed, type XmlElement } from '../word/xml.js';

/**
 * How dark an object's colour is: 1 black, 0 white or transparent. One value is grey, three are RGB, four CMYK
 * (GB/T 33190, 8.3); a shade without values counts as black.
 */
export const inkOf = (object: XmlElement, name: 'FillColor' | 'StrokeColor'): number => {
  const color = childNamed(object, name);
  const alpha = alphaOf(object) * alphaOf(color);
  const values = (color?.attributes.Value ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('#') ? Number.parseInt(part.slice(1), 16) : Number(part)) / 255);
  return alpha * Math.min(1, Math.max(0, darkness(values.filter(Number.isFinite))));
};

const darkness = ([first, second, third, fourth]: readonly number[]): number => {
  if (first === undefined) return 1;
  if (second === undefined || third === undefined) return 1 - first;
  if (fourth === undefined) return 1 - (0.299 * first + 0.587 * second + 0.114 * third);
  return fourth + (1 - fourth) * (0.299 * first + 0.587 * second + 0.114 * third);
};

const alphaOf = (element: XmlElement | undefined): number => {
  const alpha = Number(element?.attributes.Alpha ?? 255);
  return Number.isFinite(alpha) ? Math.min(1, Math.max(0, alpha / 255)) : 1;
};
