import { strToU8, zipSync } from 'fflate';

/** The parts of a hand-written .docx, each the content of its root element. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Write the namespaces of ISO 29500 Strict. */
  readonly strict?: boolean;
}

const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentBase = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const transitional = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: relationBase,
};
const strictNames = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const common = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  v: 'urn:schemas-microsoft-com:vml',
};

/** Packs parts written by hand, as Word lays them out, into a .docx. The same parts give the same bytes. */
export const packParts = (parts: Parts): Uint8Array => {
  const names = Object.entries({ ...(parts.strict ? strictNames : transitional), ...common })
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ');
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${names}>${content}</w:${name}>`;
  const sectionParts = [
    parts.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdheader"/>',
    parts.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rIdfooter"/>',
  ].join('');
  const roots: Readonly<Record<string, string | undefined>> = {
    document: root('document', `<w:body>${parts.body}<w:sectPr>${sectionParts}</w:sectPr></w:body>`),
    styles: parts.styles && root('styles', parts.styles),
    numbering: parts.numbering && root('numbering', parts.numbering),
    footnotes: parts.footnotes && root('footnotes', parts.footnotes),
    endnotes: parts.endnotes && root('endnotes', parts.endnotes),
    header: parts.header && root('hdr', parts.header),
    footer: parts.footer && root('ftr', parts.footer),
  };
  const present = Object.entries(roots).filter((part): part is [string, string] => Boolean(part[1]));
  const related = present.filter(([name]) => name !== 'document');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${present.map(([name]) => `<Override PartName="/word/${name}.xml" ContentType="${contentBase}.${name === 'document' ? 'document.main' : name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(related.map(([name]) => [`rId${name}`, name, `${name}.xml`])),
  };
  for (const [name, xml] of present) files[`word/${name}.xml`] = xml;
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '2024-01-01T00:00:00' });
};

const relations = (list: readonly (readonly [string, string, string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${relationBase}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A run of text; `properties` is the content of its `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text, or of ready-made runs; `properties` is the content of its `w:pPr`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const listProperties = (numberingId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numberingId}"/></w:numPr>`;

/** A paragraph in a list. */
export const item = (text: string, numberingId: number, level = 0): string =>
  paragraph(text, listProperties(numberingId, level));

/** A complex field: its code, and its result. */
export const field = (code: string, result: string | null): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${
    result === null ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export interface Level {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
  readonly suffix?: string;
}

/** A `w:lvl`; its elements in the schema's order. */
export const level = (
  index: number,
  { format, text, start = 1, more = '', suffix = 'nothing' }: Level,
): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}${
    suffix === 'tab' ? '' : `<w:suff w:val="${suffix}"/>`
  }<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

export const abstractList = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels
    .map((own, index) => level(index, own))
    .join('')}</w:abstractNum>`;

export const list = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;

export const table = (columns: number, rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
