import type { RunSpan, SourceDocument } from '@gouji/document';
import { strToU8, zipSync } from 'fflate';
import { xmlHead } from '../parts.js';
import { firstDay } from '../zip.js';
import { bodyOf } from './body.js';

/** A .docx made of a document's text, and where the runs of it print that text. */
export interface NewDocx {
  readonly bytes: Uint8Array;
  readonly runs: readonly RunSpan[];
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const contentBase = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A4 with the margins of an official document (GB/T 9704, 5.2), in twentieths of a point. */
const section =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** Song in 小四 (12 points), a line and a half apart. */
const styles =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

const files = (body: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentBase}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${contentBase}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}${section}</w:body></w:document>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `<w:styles xmlns:w="${main}">${styles}</w:styles>`,
});

/** A new .docx that reads as a document does: its lines as paragraphs, its tables as tables. */
export const newDocx = (source: Pick<SourceDocument, 'text' | 'tree'>): NewDocx => {
  const { xml, runs } = bodyOf(source);
  const entries = Object.entries(files(xml)).map(([name, text]) => [name, strToU8(xmlHead + text)] as const);
  return { bytes: zipSync(Object.fromEntries(entries), { mtime: firstDay }), runs };
};
