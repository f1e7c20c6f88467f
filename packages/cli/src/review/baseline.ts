import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Audit,
  acceptAll,
  type Baseline,
  baselineSchema,
  emptyBaseline,
  withoutAccepted,
} from '@gouji/audit';
import { GoujiError } from '@gouji/ingest';
import { toJson } from '@gouji/render/plain';

/** The baseline of one run: what is accepted, and what is found. */
export interface BaselineRun {
  /** The audit without what is accepted; nothing is left where everything is being accepted. */
  readonly review: (audit: Audit) => Audit;
  /** Writes the baseline anew where that was asked for. */
  readonly end: () => Promise<void>;
}

/**
 * @param file `--baseline`; null for none
 * @param update `--update-baseline`: accept what is found now, prune what no longer occurs
 * @throws GoujiError where the file is wrong, or is not there and not to be written
 */
export const openBaseline = async (file: string | null, update: boolean): Promise<BaselineRun> => {
  if (file === null) return { review: (audit) => audit, end: async () => {} };
  const baseline = await load(file, update);
  const nameOf = (audit: Audit): string =>
    path
      .relative(path.dirname(path.resolve(file)), path.resolve(audit.file))
      .split(path.sep)
      .join('/');
  const audited: { file: string; audit: Audit }[] = [];
  return {
    review: (audit) => {
      // Of each audit only its findings are kept: a folder's texts need not be held.
      if (update) audited.push({ file: nameOf(audit), audit: findingsOf(audit) });
      return withoutAccepted(
        audit,
        nameOf(audit),
        update ? acceptAll(emptyBaseline, audited.slice(-1)) : baseline,
      );
    },
    end: async () => {
      if (update) await writeFile(file, toJson(acceptAll(baseline, audited)));
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
  if (text === null) return emptyBaseline;
  try {
    return baselineSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new GoujiError('usage', '不是基线文件', 'This is no baseline file', file, { cause });
  }
};
