import { enclosedByField } from './symbols.js';
import { childNamed, childrenNamed, integerOf, toggleOf, valOf, type XmlElement } from './xml.js';

/** A field that has begun (ECMA-376 Part 1, 17.16): its code is not seen, its result is. */
interface OpenField {
  code: string;
  inResult: boolean;
  readonly form: XmlElement | undefined;
}

/** Follows the fields of one story, which may run over many paragraphs. */
export interface FieldTracker {
  /** Takes a `w:fldChar`; gives the text that stands for the field where it has no result of its own. */
  readonly mark: (element: XmlElement) => string;
  readonly addCode: (text: string) => void;
  /** Whether what comes now is a field's code, which is not seen. */
  readonly inCode: () => boolean;
  /** Whether what comes now is the result of a table of contents. */
  readonly inContents: () => boolean;
}

export const createFieldTracker = (): FieldTracker => {
  const open: OpenField[] = [];
  // Counted, not searched for: a hostile file may open fields without end.
  let codes = 0;
  let contents = 0;
  const leave = (field: OpenField): void => {
    if (!field.inResult) codes -= 1;
    else if (isContents(field.code)) contents -= 1;
  };
  return {
    mark: (element) => {
      switch (element.attributes['w:fldCharType']) {
        case 'begin':
          open.push({ code: '', inResult: false, form: childNamed(element, 'w:ffData') });
          codes += 1;
          return '';
        case 'separate': {
          const field = open.at(-1);
          if (!field || field.inResult) return '';
          field.inResult = true;
          codes -= 1;
          if (isContents(field.code)) contents += 1;
          return '';
        }
        case 'end': {
          const field = open.pop();
          if (!field) return '';
          leave(field);
          return codes === 0 ? standIn(field) : '';
        }
        default:
          return '';
      }
    },
    addCode: (text) => {
      const field = open.at(-1);
      if (field && !field.inResult) field.code += text;
    },
    inCode: () => codes > 0,
    inContents: () => contents > 0,
  };
};

export const isContents = (code: string): boolean => /^\s*TOC\b/i.test(code);

/** What is seen of fields that have no result: enclosed characters, and form fields. */
const standIn = ({ code, inResult, form }: OpenField): string => {
  const checkbox = childNamed(form, 'w:checkBox');
  if (checkbox) return (toggleOf(checkbox, 'w:checked') ?? toggleOf(checkbox, 'w:default')) ? '☑' : '☐';
  if (inResult) return '';
  const choices = childNamed(form, 'w:ddList');
  if (choices) {
    const chosen = integerOf(valOf(choices, 'w:result') ?? valOf(choices, 'w:default')) ?? 0;
    return childrenNamed(choices, 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
  }
  return enclosedByField(code) ?? '';
};
