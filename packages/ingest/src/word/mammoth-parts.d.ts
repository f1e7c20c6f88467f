/** The parts of mammoth that are used here; it publishes no types for them. */

declare module 'mammoth/lib/xml/nodes.js' {
  export type XmlNode = Element | { readonly type: 'text'; readonly value: string };

  export class Element {
    constructor(name: string, attributes?: Readonly<Record<string, string>>, children?: XmlNode[]);
    readonly type: 'element';
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: XmlNode[];
  }
}

declare module 'mammoth/lib/docx/body-reader.js' {
  import type { XmlNode } from 'mammoth/lib/xml/nodes.js';
  import type { MammothElement } from './mammoth.js';

  export const createBodyReader: (options: object) => {
    readonly readXmlElements: (elements: readonly XmlNode[]) => {
      readonly value: readonly MammothElement[];
      readonly messages: readonly { readonly message: string }[];
    };
  };
}
