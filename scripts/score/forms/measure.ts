import { type Audit, audit, type Finding } from 'gouji';
import { type Composed, compose, type GeneratedReport, withSlips } from '../../generate/reports/index.js';
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

/** Where a slip stands. */
export type Place = 'text' | 'cells';

/** A document to audit clean, and with so many slips; of these only those in one place, where one is named. */
export interface Task {
  readonly document: Document;
  readonly variants: number;
  readonly where: Place | null;
}

/** What became of a document: as it is, and with each slip. */
export interface Measured {
  readonly clean: CleanDocument;
  readonly slipped: readonly SlippedDocument[];
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

const composed = ({ seed, kind, layout: name }: Document): Composed => {
  const layout = layouts.find((one) => one.name === name);
  return compose(seed, { kind, ...(layout === undefined ? {} : { layout }) });
};

const read = async (one: GeneratedReport, format: FileFormat): Promise<Audit> =>
  audit(await bytesOf(one, format), { name: `report.${format}` });

const measureClean = async (document: Document, whole: Composed): Promise<CleanDocument> => {
  const one = withSlips(whole, 0);
  const audited = await read(one, document.format);
  const { accused, relations } = judgeClean(one.truth, audited, alignText(one.truth.text, audited.text));
  return { ...document, accused, relations };
};

/** A document with its `variant`th slip; null where none was found that contradicts it, or it stands elsewhere than wanted. */
const measureSlip = async (
  document: Document,
  whole: Composed,
  variant: number,
  where: Place | null,
): Promise<SlippedDocument | null> => {
  const one = withSlips(whole, 1, variant);
  const { text, slips } = one.truth;
  const [slip] = slips;
  if (slip === undefined) return null;
  const line = text.slice(text.lastIndexOf('\n', slip.span.start) + 1, text.indexOf('\n', slip.span.end));
  const inTable = line.includes('\t');
  if (where !== null && inTable !== (where === 'cells')) return null;
  const audited = await read(one, document.format);
  const judged = judgeSlips(one.truth, audited, alignText(text, audited.text));
  const [score] = judged.slips;
  if (score === undefined) return null;
  return { ...document, score, inTable, told: slip.breaks.length > 1, line, stray: strayIn(judged) };
};

/** Composes a document once and audits it as it is and with each of its slips in turn. */
export const measureDocument = async ({ document, variants, where }: Task): Promise<Measured> => {
  const whole = composed(document);
  const slipped: SlippedDocument[] = [];
  for (let variant = 0; variant < variants; variant += 1) {
    const one = await measureSlip(document, whole, variant, where);
    if (one) slipped.push(one);
  }
  return { clean: await measureClean(document, whole), slipped };
};
