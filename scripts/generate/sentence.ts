import type { Kind, Setting } from './kind.js';
import { kinds } from './kinds/index.js';
import { flatten, type Piece } from './pieces.js';
import { type Random, random } from './random.js';
import { join, type Said } from './relation.js';
import type { Truth } from './truth.js';
import { truthOf } from './truth-of.js';
import { asides } from './vocabulary/asides.js';
import { drawInstitution } from './vocabulary/institutions.js';

/** Seeds that figures may be learned from, and seeds that are only measured on: even and odd. */
export const isReporting = (seed: number): boolean => seed % 2 === 1;

const headings = [
  '（一）预算执行情况',
  '二、收入支出情况',
  '三、资金管理及使用情况',
  '（二）支出情况',
  '一、基本情况',
  '四、绩效目标完成情况',
];

const drawKind = (source: Random): Kind =>
  source.pick(kinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind)));

const isLined = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => {
    if (typeof piece === 'string') return piece.includes('\n');
    return piece.type === 'series' && (piece.separator.includes('\n') || piece.items.some(isLined));
  });

/** What follows a list of lines begins a line of its own. */
const follow = (said: Said, next: Said | string): Said =>
  next === '' ? said : join(said, isLined(said.pieces) ? '\n' : '', next);

const surrounded = (source: Random, said: Said, depth: number): Said => {
  const [before, behind] = source.some(asides, 2);
  const after = depth > 0 && source.chance(0.3) ? (behind ?? '') : '';
  return join(depth > 0 && source.chance(0.2) ? (before ?? '') : '', follow(said, after));
};

const halves: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' };

const halved = (text: string): string => text.replace(/[，；：（）]/gu, (mark) => halves[mark] ?? mark);

/** Half-width marks throughout, as many writers type them: one character for one, so that no place moves. */
const withHalfMarks = (truth: Truth): Truth => ({
  ...truth,
  text: halved(truth.text),
  slips: truth.slips.map((slip) => ({ ...slip, printed: halved(slip.printed), right: halved(slip.right) })),
});

/** What a text speaks of, by names without what they share with names of other scopes. */
const subjectsOf = ({ pieces }: Said): ReadonlySet<string> =>
  new Set(
    flatten(pieces).flatMap((piece) =>
      piece.type === 'figure' ? [piece.meaning.metric.replace(/一般公共预算|财政拨款|支出|合计/gu, '')] : [],
    ),
  );

/** One kind's sentence, and sometimes another's behind it in the same paragraph: of other things, or it would contradict. */
const composed = (setting: Setting, kind: Kind, depth: number): Said => {
  const first = kind.compose(setting, depth);
  if (depth < 2 || !setting.random.chance(0.35)) return first;
  const second = drawKind(setting.random).compose(setting, 0);
  const named = subjectsOf(first);
  return [...subjectsOf(second)].some((name) => named.has(name)) ? first : follow(first, second);
};

/**
 * A sentence or short paragraph of a seed.
 *
 * @param slips how many slips to put in; the same seed without slips gives the same text, right
 */
export const sentence = (seed: number, slips = 0): Truth => {
  const source = random(seed);
  const setting: Setting = {
    random: source,
    year: source.int(2016, 2025),
    institution: drawInstitution(source),
  };
  const kind = drawKind(source);
  const depth = source.pick([0, 0, 1, 1, 2]);
  const heading = source.chance(0.3) ? source.pick(headings) : undefined;
  const said = surrounded(source, composed(setting, kind, depth), depth);
  const more = {
    seed,
    kind: kind.name,
    fiscalYear: setting.year,
    ...(heading === undefined ? {} : { heading }),
    depth,
  };
  const half = source.chance(0.12);
  const { truth } = truthOf(said, more, random(seed ^ 0x5bd1e995), slips);
  return half ? withHalfMarks(truth) : truth;
};
