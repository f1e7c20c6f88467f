/**
 * What `extract` costs: beside @microsoft/recognizers-text-suite (zh-cn currency and number) on the reports of
 * fixtures/reports, as the text grows, and on lines made to be slow: `pnpm bench:amounts`. Times are of the processor, not of
 * the clock, taken in turns and as medians: other work on the machine weighs on all of them alike.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { extract } from '@gouji/amounts';

interface Recognizers {
  readonly Culture: { readonly Chinese: string };
  readonly recognizeNumber: (text: string, culture: string) => readonly unknown[];
  readonly recognizeCurrency: (text: string, culture: string) => readonly unknown[];
}

// The peer ships CommonJS whose exports Node cannot name.
const peer = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Recognizers;

const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const names = ['government-office', 'affairs-center', 'informatization-office', 'service-center'];
const reports = names.map((name) => readFileSync(`${folder}${name}.txt`, 'utf8'));
const text = reports.join('\n');

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Processor milliseconds of one run of `task`, of `runs` in a row. */
const cost = (task: () => unknown, runs = 1): number => {
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / runs;
};

/** Flat, as a text that was read from a file is; `repeat` alone leaves a tree of its parts. */
const ofLength = (part: string, length: number): string =>
  Buffer.from(part.repeat(Math.ceil(length / part.length)).slice(0, length), 'utf16le').toString('utf16le');

const perSecond = (length: number, milliseconds: number): string =>
  `${Math.round((length / milliseconds) * 1000).toLocaleString('en')} characters a second`;

// Warm up both.
cost(() => extract(text), 100);
const recognize = (report: string): void => {
  peer.recognizeNumber(report, peer.Culture.Chinese);
  peer.recognizeCurrency(report, peer.Culture.Chinese);
};
recognize(reports[0] ?? '');

const turns = reports.map((report) => ({
  length: report.length,
  ours: cost(() => extract(report), 50),
  theirs: cost(() => recognize(report)),
}));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const [ours, theirs] = [sum(turns.map((turn) => turn.ours)), sum(turns.map((turn) => turn.theirs))];
const length = sum(turns.map((turn) => turn.length));
console.log(`${length} characters of reports`);
console.log(`gouji        ${ours.toFixed(2)} ms, ${perSecond(length, ours)}`);
console.log(`recognizers  ${theirs.toFixed(2)} ms, ${perSecond(length, theirs)}`);
console.log(`ratio        ${Math.round(theirs / ours)} (target: 50 or more)`);

const small = ofLength(text, 100_000);
const large = ofLength(text, 10_000_000);
// Both keep what they read, as a caller does: the collector's work for it is part of the cost, and small runs whose results
// are dropped never pay it.
let kept: unknown[] = [];
const growth = Array.from({ length: 7 }, () => {
  kept = [];
  const hundred = cost(() => kept.push(extract(large)));
  kept = [];
  const one = cost(() => kept.push(extract(small)), 100);
  kept = [];
  return { one, hundred, dropped: cost(() => extract(small), 100) };
});
const typical = (of: (turn: (typeof growth)[number]) => number, digits: number): string =>
  median(growth.map(of)).toFixed(digits);
console.log(
  `\n100 KB ${typical(({ one }) => one, 2)} ms, 10 MB ${typical(({ hundred }) => hundred, 0)} ms: ` +
    `${typical(({ one, hundred }) => hundred / one, 1)} times (target: 100 ± 15); ` +
    `${typical(({ dropped, hundred }) => hundred / dropped, 1)} times 100 KB whose results are dropped`,
);

const million = 1_000_000;
const ordinary = ofLength(text, million);

/** Lines in which nothing can be read, and lines that are nothing but quantities: these cost what their quantities cost. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'without a quantity (target: at most 3)': [
    ...[
      '1',
      '万',
      '（',
      '）',
      '零',
      '一',
      '1,',
      '1,234,',
      '1，',
      '1.',
      '1.1.',
      '.',
      ',',
      '，',
      '、',
      '1-',
      '-',
      '1、',
      ' ',
      '年',
    ],
    ...[
      '%',
      '1万',
      '（1）',
      '2023、',
      '2023-',
      '第1、',
      '一1',
      '十百',
      '单位：',
      '￥',
      '约',
      'a',
      'a1',
      '几',
    ],
  ],
  'of nothing but quantities': [
    '1%',
    '1个',
    '1万元',
    '3成',
    '翻一番',
    '2023年',
    '1月1日',
    '百分之一',
    '合计867.62万元，',
  ],
};
for (const [title, parts] of Object.entries(lines)) {
  console.log(`\n1 MB on one line ${title}: cost a character, ordinary text 1`);
  for (const part of parts) {
    const line = ofLength(part, million);
    const ratios = Array.from({ length: 3 }, () => {
      const plain = cost(() => extract(ordinary));
      return cost(() => extract(line)) / plain;
    });
    console.log(`${median(ratios).toFixed(2).padStart(6)}  ${part === ' ' ? 'blanks' : part}`);
  }
}
