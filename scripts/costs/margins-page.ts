/** What margins are worth, as tables: by kind and band, by severity, and the thresholds that one half gives. */
import { askedFrom } from '../../packages/audit/src/findings/bounds.js';
import { bandNames, bandOf, leastOf } from './bands.js';
import type { Contradiction } from './contradictions.js';

const kinds = ['list', 'share', 'other'] as const;

/** Of contradictions that are asked about, and of those called errors, so many must be right. */
const demanded = { asked: 0.75, error: 0.98 } as const;

const share = (list: readonly Contradiction[]): number =>
  list.length === 0 ? 1 : list.filter(({ right }) => right).length / list.length;

const printed = (list: readonly Contradiction[]): string =>
  list.length === 0 ? '–' : `${list.filter(({ right }) => right).length} / ${list.length}`;

const halves = (list: readonly Contradiction[]): string =>
  [
    list.filter(({ from, tried }) => from === 'generator' && !tried),
    list.filter(({ from, tried }) => from === 'cases' && !tried),
    list.filter(({ from, tried }) => from === 'generator' && tried),
    list.filter(({ from, tried }) => from === 'cases' && tried),
  ]
    .map(printed)
    .join(' | ');

const bandRows = (all: readonly Contradiction[]): string[] =>
  kinds.flatMap((kind) =>
    bandNames.flatMap((band) => {
      const list = all.filter((one) => one.kind === kind && bandOf(one.margin) === band);
      return list.length === 0 ? [] : [`| ${kind} | ${band} | ${halves(list)} |`];
    }),
  );

const severityRows = (all: readonly Contradiction[]): string[] =>
  kinds.flatMap((kind) =>
    (['error', 'warning', 'info'] as const).flatMap((severity) =>
      [true, false].flatMap((slipped) => {
        const list = all.filter(
          (one) => one.kind === kind && one.severity === severity && one.slipped === slipped,
        );
        const name = `${kind}, ${slipped ? 'a slip explains it' : 'no slip of the hand'}`;
        return list.length === 0 ? [] : [`| ${name} | ${severity} | ${halves(list)} |`];
      }),
    ),
  );

/** The least band from which on all are right often enough: each by itself to be asked about, all together to be errors. */
const leastBand = (list: readonly Contradiction[], by: keyof typeof demanded): string => {
  let least = 'none';
  for (const band of bandNames.toReversed()) {
    const among = list.filter(({ margin }) =>
      by === 'asked' ? bandOf(margin) === band : margin >= leastOf(band),
    );
    if (share(among) < demanded[by]) break;
    least = band;
  }
  return least;
};

const thresholdRows = (all: readonly Contradiction[]): string[] =>
  kinds.map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const set = own.filter(({ tried }) => !tried);
    const asked = own.filter(({ tried, severity }) => tried && severity !== 'info');
    const left = own.filter(({ tried, severity }) => tried && severity === 'info');
    return `| ${kind} | ${leastBand(set, 'asked')} | ${askedFrom[kind]} | ${leastBand(set, 'error')} | ${printed(asked)} | ${printed(left)} |`;
  });

const heads = '生成器 generator | 用例 cases | 另半 the other half: generator | cases';

/** The section of the page. */
export const marginTables = (all: readonly Contradiction[]): string[] => [
  '## 裕度与等级 / Margins and severity',
  '',
  'Contradictions that the search weighed, by the margin in nats (how much dearer the best reading without them is), right / all: a slip or what a case expects stands among their figures. Working sentences, true and with one slip, and `fixtures/cases`; thresholds (`packages/audit/src/findings/bounds.ts`) are set by one half of each and tried on the other.',
  '',
  '| | 该半可问 the half says: ask from | 今 now | 该半可判 errors from | 另半问及 asked about on the other half | 另半未问 left out there |',
  '| --- | --- | ---: | --- | ---: | ---: |',
  ...thresholdRows(all),
  '',
  `| | 裕度 margin | ${heads} |`,
  '| --- | --- | ---: | ---: | ---: | ---: |',
  ...bandRows(all),
  '',
  `| | 等级 severity | ${heads} |`,
  '| --- | --- | ---: | ---: | ---: | ---: |',
  ...severityRows(all),
];
