import { zipSync } from 'fflate';
import type { Sheet, SheetLine, SheetText } from './sheet.js';

export interface OfdOptions {
  /** Puts a page's objects into blocks within blocks. */
  readonly blocks?: boolean;
  /** Puts the rules on a template page behind each page. */
  readonly template?: boolean;
  /** Draws rules as filled boxes, as some programs do. */
  readonly boxes?: boolean;
  /** Places texts by a matrix, not by their boundary. */
  readonly matrices?: boolean;
}

const millimetres = (points: number): string => ((points * 25.4) / 72).toFixed(3);
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** Writes an OFD (GB/T 33190): each text an object that places its characters one by one. */
export const ofdOf = (sheets: readonly Sheet[], options: OfdOptions = {}): Uint8Array => {
  const [first] = sheets;
  const area = `<ofd:PhysicalBox>0 0 ${millimetres(first?.width ?? 595)} ${millimetres(first?.height ?? 842)}</ofd:PhysicalBox>`;
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${space}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>${sheets
      .map((_, at) =>
        options.template ? `<ofd:TemplatePage ID="${90 + at}" BaseLoc="Tpls/Tpl_${at}/Content.xml"/>` : '',
      )
      .join('')}<ofd:PageArea>${area}</ofd:PageArea></ofd:CommonData><ofd:Pages>${sheets
      .map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
      .join('')}</ofd:Pages></ofd:Document>`,
  };
  for (const [at, sheet] of sheets.entries()) {
    const rules = sheet.lines.map((line) => ruleObject(line, options)).join('');
    const texts = sheet.texts.map((text) => textObject(text, options)).join('');
    const behind = options.template ? `<ofd:Template TemplateID="${90 + at}" ZOrder="Background"/>` : '';
    const objects = options.template ? texts : rules + texts;
    const body = options.blocks
      ? `<ofd:PageBlock><ofd:PageBlock>${objects}</ofd:PageBlock></ofd:PageBlock>`
      : objects;
    parts[`Doc_0/Pages/Page_${at}/Content.xml`] = pageOf(behind, body);
    if (options.template) parts[`Doc_0/Tpls/Tpl_${at}/Content.xml`] = pageOf('', rules);
  }
  const files = Object.entries(parts).map(
    ([name, xml]) => [name, new TextEncoder().encode(head + xml)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date('2024-01-01T00:00:00'), level: 9 });
};

const pageOf = (before: string, objects: string): string =>
  `<ofd:Page ${space}>${before}<ofd:Content><ofd:Layer>${objects}</ofd:Layer></ofd:Content></ofd:Page>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const textObject = (
  { x, y, size, text, spacing = 0, turn = 0, grey = 0 }: SheetText,
  { matrices }: OfdOptions,
): string => {
  const deltas = [...text]
    .slice(0, -1)
    .map((letter) => millimetres((letter < '\u0100' ? size / 2 : size) + spacing));
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const left = matrices || turn !== 0 ? 0 : x;
  const top = matrices || turn !== 0 ? 0 : y - size;
  const matrix = ` CTM="${cos.toFixed(4)} ${sin.toFixed(4)} ${(-sin).toFixed(4)} ${cos.toFixed(4)} ${millimetres(x - left)} ${millimetres(y - top)}"`;
  const isPlaced = matrices || turn !== 0;
  const color = Math.round(grey * 255);
  return `<ofd:TextObject Boundary="${millimetres(left)} ${millimetres(top)} 200 20" Font="1" Size="${millimetres(size)}"${isPlaced ? matrix : ''}><ofd:FillColor Value="${color} ${color} ${color}"/><ofd:TextCode X="0" Y="${isPlaced ? 0 : millimetres(size)}" DeltaX="${deltas.join(' ')}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
};

const ruleObject = ({ x0, y0, x1, y1 }: SheetLine, { boxes }: OfdOptions): string => {
  const width = millimetres(Math.max(x1 - x0, 0.5));
  const height = millimetres(Math.max(y1 - y0, 0.5));
  const boundary = `Boundary="${millimetres(x0)} ${millimetres(y0)} ${width} ${height}"`;
  return boxes
    ? `<ofd:PathObject ${boundary} Stroke="false" Fill="true"><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`
    : `<ofd:PathObject ${boundary} LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${millimetres(x1 - x0)} ${millimetres(y1 - y0)}</ofd:AbbreviatedData></ofd:PathObject>`;
};
