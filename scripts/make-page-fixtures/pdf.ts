import { deflateSync } from 'node:zlib';
import type { Sheet, SheetText } from './sheet.js';

export interface PdfOptions {
  /** Degrees by which a viewer turns the pages. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Draws each text again, a little aside, as programs do that have no bold font. */
  readonly twice?: 'texts' | 'letters';
}

/**
 * Writes a PDF by hand, with a font that is neither embedded nor mapped to Unicode: readers need Adobe's table
 * UniGB-UCS2-H to know its letters.
 */
export const pdfOf = (sheets: readonly Sheet[], options: PdfOptions = {}): Uint8Array => {
  const first = 7;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${sheets.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}] /Count ${sheets.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    stream(
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      Buffer.from([200]),
    ),
    ...sheets.flatMap((sheet, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${sheet.width} ${sheet.height}] /Rotate ${options.rotate ?? 0} /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
      stream('<<', Buffer.from(contentOf(sheet, options), 'latin1')),
    ]),
  ];
  return fileOf(objects);
};

const stream = (dictionary: string, content: Buffer): string => {
  const packed = deflateSync(content, { level: 9 });
  return `${dictionary} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`;
};

const fileOf = (objects: readonly string[]): Uint8Array => {
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = pdf.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
};

const contentOf = (sheet: Sheet, { twice }: PdfOptions): string =>
  [
    ...(sheet.scanned ? [`q ${sheet.width} 0 0 ${sheet.height} 0 0 cm /I1 Do Q`] : []),
    '0.5 w',
    ...sheet.lines.map(
      ({ x0, y0, x1, y1 }) =>
        `${x0.toFixed(2)} ${(sheet.height - y0).toFixed(2)} m ${x1.toFixed(2)} ${(sheet.height - y1).toFixed(2)} l S`,
    ),
    ...sheet.texts.flatMap((text) => {
      if (twice === 'texts')
        return [show(text, sheet.height), show({ ...text, x: text.x + 0.4 }, sheet.height)];
      return [show(text, sheet.height, twice === 'letters')];
    }),
  ].join('\n');

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const show = (
  { x, y, size, text, spacing = 0, turn = 0, grey = 0 }: SheetText,
  height: number,
  twice = false,
): string => {
  const angle = (-turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)].map((value) => value.toFixed(4));
  const matrix = `${cos} ${sin} ${(-Math.sin(angle)).toFixed(4)} ${cos} ${x.toFixed(2)} ${(height - y).toFixed(2)} Tm`;
  // Each letter drawn, moved back by all but a thirtieth of its width, and drawn again.
  const letters = [...text].map(
    (letter) => `<${hex(letter)}> ${(letter < '\u0100' ? 500 : 1000) - 30} <${hex(letter)}> 30`,
  );
  const shown = twice ? `[${letters.join(' ')}] TJ` : `<${hex(text)}> Tj`;
  return `BT ${grey} g /F1 ${size} Tf ${spacing} Tc ${matrix} ${shown} ET`;
};
