import {
  type Audit,
  applyCrossSettings,
  type CrossFinding,
  compareTold,
  type Told,
  toldIn,
} from '@gouji/audit';
import type { Language } from '@gouji/render/plain';
import { usage } from '../faults.js';
import { openBaseline } from './baseline.js';
import { loadSettings, type Settings } from './settings.js';

/** What a user has set of the findings: `--config`, `--baseline`, `--update-baseline`. */
export interface ReviewFlags {
  readonly language: Language;
  readonly config: string | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
}

/** What is done with each audit before it is written, and at the end of the run. */
export interface Review {
  /** What the config says of each file and of the run. */
  readonly settings: Settings;
  readonly of: (audit: Audit) => Audit;
  /** What the audits seen until now tell differently of one another. */
  readonly cross: () => readonly CrossFinding[];
  readonly end: () => Promise<void>;
}

/** Throws GoujiError where the config or the baseline is wrong. */
export const openReview = async ({
  language,
  config,
  baseline,
  updateBaseline,
}: ReviewFlags): Promise<Review> => {
  if (updateBaseline && baseline === null)
    throw usage('--update-baseline 须与 --baseline 同用', '--update-baseline needs --baseline');
  const settings = await loadSettings(config);
  const accepted = await openBaseline(baseline, updateBaseline);
  // Of each audit no more is kept than others may tell too.
  const told: Told[] = [];
  const rulesOf = (file: string) => settings.of(file).rules ?? {};
  return {
    settings,
    of: (audit) => {
      told.push(...toldIn(audit));
      return accepted.review(audit);
    },
    cross: () => accepted.reviewCross(applyCrossSettings(compareTold(told, language), rulesOf)),
    end: accepted.end,
  };
};
