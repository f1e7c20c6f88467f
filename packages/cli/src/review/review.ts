import type { Audit, CrossFinding } from '@gouji/audit';
import type { Language } from '@gouji/render/plain';
import { usage } from '../faults.js';
import { openBaseline } from './baseline.js';
import type { CrossReview } from './cross.js';
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
  /** The same of a file that is audited once more. */
  readonly again: (audit: Audit) => Audit;
  /** What the audits seen until now tell differently of one another. */
  readonly cross: () => readonly CrossFinding[];
  readonly end: () => Promise<void>;
}

/**
 * @param several whether what reports tell differently of one another is asked for
 * @throws GoujiError where the config or the baseline is wrong
 */
export const openReview = async (
  { language, config, baseline, updateBaseline }: ReviewFlags,
  several: boolean,
): Promise<Review> => {
  if (updateBaseline && baseline === null)
    throw usage('--update-baseline 须与 --baseline 同用', '--update-baseline needs --baseline');
  const settings = await loadSettings(config);
  const accepted = await openBaseline(baseline, updateBaseline);
  // Loaded here: it brings the whole audit with it, which a single file's process needs alone.
  const cross: CrossReview | null = several
    ? (await import('./cross.js')).openCross(settings, language)
    : null;
  return {
    settings,
    of: (audit) => {
      cross?.add(audit);
      return accepted.review(audit);
    },
    again: accepted.review,
    cross: () => accepted.reviewCross(cross?.findings() ?? []),
    end: accepted.end,
  };
};
