import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Audit, Baseline, CrossFinding } from '@gouji/audit';
import { GoujiError } from '@gouji/document';
import { toJson } from '@gouji/render/plain';

/** The baseline of one run: what is accepted, and what is found. */
export interface BaselineRun {
  /** The audit without what is accepted; nothing is left where everything is being accepted. */
  readonly review: (audit: Audit) => Audit;
  /** The same of what reports tell differently of one another. */
  readonly reviewCross: (cross: readonly CrossFinding[]) => readonly CrossFinding[];
  /** Writes the baseline anew where that was asked for. */
  readonly end: () => Promise<void>;
}

const noBaseline: BaselineRun = {
  review: (audit) => audit,
  reviewCross: (cross) => cross,
  end: async () => {},
};

/**
 * @param file `--baseline`; null for none
 * @param update `--update-baseline`: accept what is found now, prune what no longer occurs
 * @throws GoujiError where the file is wrong, or is not there and not to be written
 */
export const openBaseline = async (file: string | null, update: boolean): Promise<BaselineRun> => {
  if (file === null) return noBaseline;
  // Loaded here: it brings the whole audit with it.
  const { acceptAll, crossWithoutAccepted, withoutAccepted } = await import('@gouji/audit');
  const baseline = await load(file, update);
  const nameOf = (name: string): string =>
    path
      .relative(path.dirname(path.resolve(file)), path.resolve(name))
      .split(path.sep)
      .join('/');
  const named = (finding: CrossFinding): CrossFinding => ({
    ...finding,
    evidence: finding.evidence.map((one) => ({ ...one, file: nameOf(one.file) })),
  });
  if (!update)
    return {
      review: (audit) => withoutAccepted(audit, nameOf(audit.file), baseline),
      reviewCross: (cross) => crossWithoutAccepted(cross, baseline, nameOf),
      end: async () => {},
    };
  const audited: { file: string; audit: Audit }[] = [];
  const crossed: CrossFinding[] = [];
  return {
    review: (audit) => {
      // Of each audit only its findings are kept: a folder's texts need not be held.
      audited.push({ file: nameOf(audit.file), audit: findingsOf(audit) });
      return { ...audit, reports: audit.reports.map((report) => ({ ...report, findings: [] })) };
    },
    reviewCross: (cross) => {
      crossed.push(...cross.map(named));
      return [];
    },
    end: async () => {
      await writeFile(file, toJson(acceptAll(baseline, audited, crossed)));
    },
  };
};

const findingsOf = (audit: Audit): Audit => ({
  ...audit,
  text: '',
  reports: audit.reports.map((report) => ({
    ...report,
    sections: [],
    quantities: [],
    facts: [],
    checks: [],
  })),
});

const load = async (file: string, update: boolean): Promise<Baseline> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && update) return null;
    throw new GoujiError('file-not-found', '找不到基线文件', 'No such baseline file', file, { cause: error });
  });
  const { baselineSchema, emptyBaseline } = await import('@gouji/audit');
  if (text === null) return emptyBaseline;
  try {
    return baselineSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new GoujiError('usage', '不是基线文件', 'This is no baseline file', file, { cause });
  }
};
