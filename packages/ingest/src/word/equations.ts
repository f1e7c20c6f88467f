import { superscript } from '../superscripts.js';
import { childNamed, childrenNamed, elementsOf, type XmlElement } from './xml.js';

/**
 * An equation (`m:oMath`, ECMA-376 Part 1, 22.1) as one line of text: a fraction with a stroke, parts that are more
 * than one figure or name in brackets, as Word's own linear format has them (Unicode Technical Note 28).
 */
export const linearEquation = (equation: XmlElement): string =>
  elementsOf(equation).map(linear).join('').trim();

const linear = (element: XmlElement): string => {
  const part = (name: string): string => linearEquation(childNamed(element, name) ?? none);
  const shape = childNamed(element, `${element.name}Pr`);
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'm:f':
      return valOf(shape, 'm:type') === 'noBar'
        ? `(${part('m:num')}, ${part('m:den')})`
        : `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return grouped(part('m:e')) + power(part('m:sup'));
    case 'm:sSub':
      return part('m:e') + index(part('m:sub'));
    case 'm:sSubSup':
    case 'm:sPre':
      return grouped(part('m:e')) + index(part('m:sub')) + power(part('m:sup'));
    case 'm:rad': {
      const degree = part('m:deg');
      return `${degree === '2' ? '' : power(degree)}√${grouped(part('m:e'))}`;
    }
    case 'm:nary':
      return `${valOf(shape, 'm:chr') ?? '∫'}${index(part('m:sub'))}${power(part('m:sup'))}${part('m:e')}`;
    case 'm:d': {
      const parts = childrenNamed(element, 'm:e').map(linearEquation);
      const mark = (name: string, usual: string): string => valOf(shape, name) ?? usual;
      return `${mark('m:begChr', '(')}${parts.join(mark('m:sepChr', '|'))}${mark('m:endChr', ')')}`;
    }
    case 'm:eqArr':
    case 'm:mr':
      return childrenNamed(element, 'm:e')
        .map(linearEquation)
        .join(element.name === 'm:mr' ? ', ' : '; ');
    case 'm:m':
      return `(${childrenNamed(element, 'm:mr').map(linear).join('; ')})`;
    case 'm:limLow':
    case 'm:limUpp':
      return part('m:e') + index(part('m:lim'));
    case 'w:del':
    case 'w:moveFrom':
      return '';
    default:
      return unseen.test(element.name) ? '' : linearEquation(element);
  }
};

const valOf = (shape: XmlElement | undefined, name: string): string | undefined =>
  childNamed(shape, name)?.attributes['m:val'];

const none: XmlElement = { name: '', attributes: {}, children: [] };
/** Properties: m:rPr, m:ctrlPr, w:rPr. */
const unseen = /Pr$/;

/** One figure or one name, with its sign or unit: what a stroke or a power takes without brackets. */
const single = /^[-−]?[0-9０-９.,，．]*\p{L}*[%％]?$/u;

const grouped = (text: string): string => (text === '' || single.test(text) ? text : `(${text})`);

/** A power behind its base: in superscript characters where there are such. */
const power = (text: string): string => {
  if (text === '') return '';
  return /^[0-9+-]+$/.test(text) ? (superscript('m', text) ?? '') : `^${grouped(text)}`;
};

const index = (text: string): string => (text === '' ? '' : `_${grouped(text)}`);
