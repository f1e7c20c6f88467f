/**
 * Characters a second of `extract` beside @microsoft/recognizers-text-suite (zh-cn currency and number) on the four
 * reports, how its time grows with the text, and what lines made to be slow cost: `pnpm bench:amounts`.
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

const timed = (task: () => unknown): number => {
  const start = performance.now();
  task();
  return performance.now() - start;
};

/** Median of several runs, in milliseconds. */
const cost = (task: () => unknown, runs: number): number =>
  median(Array.from({ length: runs }, () => timed(task)));

const ofLength = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

const speed = (length: number, milliseconds: number): string =>
  `${Math.round(length / milliseconds).toLocaleString('en')} characters a millisecond`;

cost(() => extract(text), 60);
peer.recognizeNumber(reports[0] ?? '', peer.Culture.Chinese);
peer.recognizeCurrency(reports[0] ?? '', peer.Culture.Chinese);

const ours = cost(() => extract(text), 41);
const theirs = cost(() => {
  for (const report of reports) {
    peer.recognizeNumber(report, peer.Culture.Chinese);
    peer.recognizeCurrency(report, peer.Culture.Chinese);
  }
}, 1);
console.log(`${text.length} characters of reports`);
console.log(`gouji        ${ours.toFixed(2)} ms, ${speed(text.length, ours)}`);
console.log(`recognizers  ${theirs.toFixed(2)} ms, ${speed(text.length, theirs)}`);
console.log(`ratio        ${Math.round(theirs / ours)} (target: 50 or more)`);

const small = ofLength(text, 100_000);
const large = ofLength(text, 10_000_000);
// In turns, so that a slow moment of the machine strikes both alike.
const growth = Array.from({ length: 5 }, () => {
  const one = cost(() => extract(small), 25);
  return { one, hundred: timed(() => extract(large)) };
});
const one = median(growth.map((run) => run.one));
const hundred = median(growth.map((run) => run.hundred));
console.log(
  `\n100 KB ${one.toFixed(2)} ms, 10 MB ${hundred.toFixed(1)} ms: ${(hundred / one).toFixed(1)} times (target: 100 ± 15)`,
);

const million = 1_000_000;
const plain = cost(() => extract(ofLength(text, million)), 5);
console.log(
  `\n1 MB of reports ${plain.toFixed(1)} ms; of lines made to be slow (target: at most 3 times that):`,
);
const hostile: readonly (readonly [name: string, part: string])[] = [
  ['digits', '1'],
  ['digits and commas', '1,234,'],
  ['digits and points', '1.1.'],
  ['digits and dashes', '1-'],
  ['digits and 、', '1、'],
  ['digits and blanks', '1 '],
  ['years and 、', '2023、'],
  ['万', '万'],
  ['1万', '1万'],
  ['brackets', '（'],
  ['paired brackets', '（1）'],
  ['零', '零'],
  ['一', '一'],
  ['百分之', '百分之'],
  ['1又', '1又'],
  ['第1、', '第1、'],
  ['blanks', ' '],
  ['letters', 'a'],
  ['minus signs', '-'],
  ['单位：', '单位：'],
  ['单位：元，', '单位：元，'],
];
for (const [name, part] of hostile) {
  const line = ofLength(part, million);
  const time = cost(() => extract(line), 3);
  console.log(`${name.padEnd(18)} ${time.toFixed(1).padStart(8)} ms  ${(time / plain).toFixed(2)}`);
}
