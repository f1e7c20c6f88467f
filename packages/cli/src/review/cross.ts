import {
  type Audit,
  applyCrossSettings,
  type CrossFinding,
  compareTold,
  type Told,
  toldIn,
} from '@gouji/audit';
import type { Language } from '@gouji/render/plain';
import type { Settings } from './settings.js';

/** What the reports of a run tell differently of one another. */
export interface CrossReview {
  readonly add: (audit: Audit) => void;
  /** Of the audits added until now. */
  readonly findings: () => readonly CrossFinding[];
}

export const openCross = (settings: Settings, language: Language): CrossReview => {
  // Of each audit no more is kept than others may tell too.
  const told: Told[] = [];
  return {
    add: (audit) => {
      told.push(...toldIn(audit));
    },
    findings: () => applyCrossSettings(compareTold(told, language), (file) => settings.of(file).rules ?? {}),
  };
};
