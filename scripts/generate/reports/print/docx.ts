import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Printed } from './lines.js';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

const child = (block: Printed): Paragraph | Table => {
  switch (block.type) {
    case 'title':
      return new Paragraph({ text: block.text, heading: HeadingLevel.TITLE });
    case 'heading':
      return new Paragraph({ text: block.text, heading: levels[block.level - 1] ?? HeadingLevel.HEADING_3 });
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: block.rows.map(
          (row, index) =>
            new TableRow({
              tableHeader: index < block.heads,
              children: row.map(
                ({ text, columns, rows }) =>
                  new TableCell({ children: [new Paragraph(text)], columnSpan: columns, rowSpan: rows }),
              ),
            }),
        ),
      });
    default:
      return new Paragraph(block.text);
  }
};

/** When every document was made: the clock must not show in the bytes of a seed. */
const made = '2024-01-01T00:00:00Z';

const withoutClock = (bytes: Uint8Array): Uint8Array => {
  const files = unzipSync(bytes);
  const core = files['docProps/core.xml'];
  if (core !== undefined) {
    files['docProps/core.xml'] = strToU8(strFromU8(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, made));
  }
  return zipSync(files, { mtime: new Date(made) });
};

/** A report as a Word document. */
export const docx = async (blocks: readonly Printed[]): Promise<Uint8Array> => {
  const document = new Document({ sections: [{ children: blocks.map(child) }] });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)));
};
