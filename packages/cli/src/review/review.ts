import { type Audit, applySettings } from '@gouji/audit';
import { usage } from '../faults.js';
import { openBaseline } from './baseline.js';
import { loadSettings } from './settings.js';

/** What a user has set of the findings: `--config`, `--baseline`, `--update-baseline`. */
export interface ReviewFlags {
  readonly config: string | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
}

/** What is done with each audit before it is written, and at the end of the run. */
export interface Review {
  readonly of: (audit: Audit) => Audit;
  readonly end: () => Promise<void>;
}

/** Throws GoujiError where the config or the baseline is wrong. */
export const openReview = async ({ config, baseline, updateBaseline }: ReviewFlags): Promise<Review> => {
  if (updateBaseline && baseline === null)
    throw usage('--update-baseline 须与 --baseline 同用', '--update-baseline needs --baseline');
  const settingsOf = await loadSettings(config);
  const accepted = await openBaseline(baseline, updateBaseline);
  return {
    of: (audit) => accepted.review(applySettings(audit, settingsOf(audit.file))),
    end: accepted.end,
  };
};
