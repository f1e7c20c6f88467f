import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { cell, packParts, paragraph, row, table } from '../make-word-fixtures/ooxml.js';
import { mutateMarkup } from './markup.js';
import { mutate, touch } from './mutate.js';
import type { Random } from './random.js';

/** A sound document, and the ways to change its bytes or what is packed in them. */
export interface Format {
  readonly name: string;
  readonly document: Uint8Array;
  readonly changes: readonly [Change, ...Change[]];
}

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const lines = [
  '某某街道办事处2023年度部门整体支出绩效自评报告',
  '一、部门概况',
  '2023年一般公共预算财政拨款支出120万元，其中：基本支出80万元，项目支出40万元，比上年增加20万元，增长20%。',
  '二、绩效情况',
  '（一）公务接待费年初预算5万元，支出决算4万元，完成年初预算的80%。',
];
const cells = [
  ['项目', '预算数', '决算数'],
  ['基本支出', '80', '80'],
  ['项目支出', '45', '40'],
  ['合计', '125', '120'],
];

/** Changes one XML part of a .docx and packs it again. */
const changePart =
  (change: Change): Change =>
  (bytes, random) => {
    const parts = unzipSync(bytes);
    const [first = '', ...others] = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const part = random.pick(['word/document.xml', 'word/document.xml', first, ...others]);
    return zipSync({ ...parts, [part]: change(parts[part] ?? new Uint8Array(), random) }, { level: 1 });
  };

/** Unpacks one stream of a PDF, changes it and packs it again, once or twice over. */
const changeStream: Change = (bytes, random) => {
  const file = Buffer.from(bytes);
  const starts = [...file.toString('latin1').matchAll(/stream\r?\n/g)].map(
    ({ 0: word, index }) => index + word.length,
  );
  const start = starts[random.integer(starts.length)] ?? 0;
  const end = file.indexOf('endstream', start);
  if (end < 0) return mutate(bytes, random);
  let content: Uint8Array = file.subarray(start, end);
  try {
    content = inflateSync(content);
  } catch {
    // Not packed: changed as it is.
  }
  const packed = deflateSync(mutate(content, random));
  return Buffer.concat([
    file.subarray(0, start),
    random.integer(8) === 0 ? deflateSync(packed) : packed,
    file.subarray(end),
  ]);
};

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/word/${name}`, import.meta.url));

const htmlTable = `<table>${cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

/** One small document of each format. */
export const formats: readonly [Format, ...Format[]] = [
  {
    name: 'a.docx',
    document: packParts({
      body:
        lines.map((line) => paragraph(line)).join('') +
        table(
          3,
          cells.map((texts) => row(texts.map((text) => cell(text)))),
        ),
    }),
    changes: [mutate, changePart(mutate), ...Array<Change>(4).fill(changePart(mutateMarkup))],
  },
  { name: 'a.pdf', document: fixture('table.pdf'), changes: [mutate, touch, changeStream, changeStream] },
  { name: 'a.doc', document: fixture('table.doc'), changes: [mutate, touch, touch] },
  {
    name: 'a.html',
    document: strToU8(
      `<html><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}${htmlTable}</body></html>`,
    ),
    changes: [mutate, mutateMarkup],
  },
  {
    name: 'a.md',
    document: strToU8(
      `# ${lines.join('\n\n')}\n\n${cells
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n')
        .replace('\n', '\n| --- | --- | --- |\n')}\n`,
    ),
    changes: [mutate],
  },
  {
    name: 'a.txt',
    document: strToU8(`${lines.join('\n')}\n${cells.map((row) => row.join('\t')).join('\n')}\n`),
    changes: [mutate],
  },
];
