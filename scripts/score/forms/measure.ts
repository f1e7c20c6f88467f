import { audit, type Finding } from 'gouji';
import { type GeneratedReport, report } from '../../generate/reports/index.js';
import { docx } from '../../generate/reports/print/docx.js';
import { printedBlocks } from '../../generate/reports/print/lines.js';
import { layouts } from '../../generate/reports/tables/layout.js';
import { isReporting } from '../../generate/sentence.js';
import { alignText } from '../document.js';
import { judgeClean, judgeSlips, type SlipScore, strayIn } from '../judge.js';
import { pdf } from './pdf.js';

/** Reports with official tables, and the formats that they are published in. */
export const kinds = ['部门决算情况说明', '项目支出绩效自评报告'] as const;
export const fileFormats = ['docx', 'pdf'] as const;

export type FileFormat = (typeof fileFormats)[number];

/** Which document: one of a seed, in one layout and one format. */
export interface Document {
  readonly seed: number;
  readonly kind: (typeof kinds)[number];
  readonly layout: string;
  readonly format: FileFormat;
}

/** A document without slips: what was said of it. */
export interface CleanDocument extends Document {
  readonly accused: readonly Finding[];
  readonly relations: ReturnType<typeof judgeClean>['relations'];
}

/** A document with one slip: what became of it. */
export interface SlippedDocument extends Document {
  readonly score: SlipScore;
  /** Whether the slip stands in a cell of a table. */
  readonly inTable: boolean;
  /** Whether two relations or more are broken by it, so that they tell which figure is wrong. */
  readonly told: boolean;
  /** The line that the slip stands in. */
  readonly line: string;
  /** Findings that show no slip. */
  readonly stray: number;
}

const bytesOf = ({ blocks, edits }: GeneratedReport, format: FileFormat): Uint8Array | Promise<Uint8Array> =>
  (format === 'docx' ? docx : pdf)(printedBlocks(blocks, edits));

/** Documents by turns of seed, kind, layout and format. */
export const documents = (count: number, reporting: boolean): Document[] =>
  Array.from({ length: count }, (_, at) => {
    const seed = 2 * at + (isReporting(1) === reporting ? 1 : 0);
    const layout = layouts[at % layouts.length]?.name ?? '';
    const kind = at % 4 === 3 ? kinds[1] : kinds[0];
    return { seed, kind, layout, format: fileFormats[Math.floor(at / layouts.length) % 2] ?? 'docx' };
  });

const made = ({ seed, kind, layout: name }: Document, slips: number, variant: number): GeneratedReport => {
  const layout = layouts.find((one) => one.name === name);
  return report(seed, slips, { kind, variant, ...(layout === undefined ? {} : { layout }) });
};

/** Audits a document as it is. */
export const measureClean = async (document: Document): Promise<CleanDocument> => {
  const one = made(document, 0, 0);
  const read = await audit(await bytesOf(one, document.format), { name: `report.${document.format}` });
  const { accused, relations } = judgeClean(one.truth, read, alignText(one.truth.text, read.text));
  return { ...document, accused, relations };
};

/** Audits a document with its `variant`th slip; null where none was found that contradicts it. */
export const measureSlip = async (document: Document, variant: number): Promise<SlippedDocument | null> => {
  const one = made(document, 1, variant);
  const [slip] = one.truth.slips;
  if (slip === undefined) return null;
  const { text } = one.truth;
  const read = await audit(await bytesOf(one, document.format), { name: `report.${document.format}` });
  const judged = judgeSlips(one.truth, read, alignText(text, read.text));
  const [score] = judged.slips;
  if (score === undefined) return null;
  const line = text.slice(text.lastIndexOf('\n', slip.span.start) + 1, text.indexOf('\n', slip.span.end));
  return {
    ...document,
    score,
    inTable: line.includes('\t'),
    told: slip.breaks.length > 1,
    line,
    stray: strayIn(judged),
  };
};
