import { mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Audit, Failure } from '@gouji/audit';
import { GoujiError } from '@gouji/ingest';
import {
  batchEnd,
  batchItem,
  batchStart,
  type PrettyOptions,
  prettyAudit,
  prettyEnd,
  type Tally,
  tallyAudit,
  toJson,
  toJsonLine,
} from '@gouji/render';

/** Takes audits one by one, then what could not be read and the sums. */
export interface Writer {
  readonly audit: (audit: Audit) => Promise<void>;
  readonly end: (failures: readonly Failure[], tally: Tally) => Promise<void>;
}

/** Where text goes. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Standard output; a reader that went away (`| head`) is content with what it has. */
export const standardOutput = (): Sink => {
  let gone = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    gone = true;
  });
  return {
    write: (text) =>
      gone ? Promise.resolve() : new Promise((resolve) => process.stdout.write(text, () => resolve())),
    close: () => Promise.resolve(),
  };
};

export const fileSink = async (file: string): Promise<Sink> => {
  const handle = await open(file, 'w');
  return {
    write: async (text) => {
      await handle.write(text);
    },
    close: () => handle.close(),
  };
};

/** The sums as `summary` of the batch. */
export const summaryOf = (failures: readonly Failure[], tally: Tally, files: number) => ({
  files: files + failures.length,
  reports: tally.reports,
  failures: failures.length,
  findings: tally.findings,
});

/** One object for one file, a batch for several. */
export const jsonWriter = (sink: Sink, several: boolean): Writer => {
  let written = 0;
  const end = (failures: readonly Failure[], tally: Tally) =>
    sink.write(
      (written === 0 ? batchStart() : '') +
        batchEnd(written, { failures: [...failures], summary: summaryOf(failures, tally, written) }),
    );
  return {
    audit: async (audit) => {
      await sink.write(
        several ? (written === 0 ? batchStart() : '') + batchItem(audit, written) : toJson(audit),
      );
      written += 1;
    },
    end: async (failures, tally) => {
      if (several || written === 0) await end(failures, tally);
    },
  };
};

/** One audit a line. */
export const jsonLinesWriter = (sink: Sink): Writer => ({
  audit: (audit) => sink.write(toJsonLine(audit)),
  end: async () => {},
});

/** For a person at a terminal. */
export const prettyWriter = (sink: Sink, options: PrettyOptions): Writer => ({
  audit: (audit) => sink.write(prettyAudit(audit, options)),
  end: (failures, tally) => sink.write(prettyEnd(failures, tally, options)),
});

/** One JSON a file under `out`, named as the file is below the folder it was found in, and `summary.json` beside them. */
export const folderWriter = (out: string, paths: readonly string[]): Writer => {
  const names = new Set<string>();
  const listed: unknown[] = [];
  return {
    audit: async (audit) => {
      const target = path.join(out, `${nameBelow(paths, audit.file)}.json`);
      if (names.has(target)) {
        throw new GoujiError(
          'usage',
          `两份文件同名：${audit.file}，请分开审核`,
          `Two files are named ${audit.file}: audit them apart`,
        );
      }
      names.add(target);
      listed.push(listing(audit));
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, toJson(audit));
    },
    end: async (failures, tally) => {
      await mkdir(out, { recursive: true });
      const summary = summaryOf(failures, tally, listed.length);
      await writeFile(path.join(out, 'summary.json'), toJson({ files: listed, failures, summary }));
    },
  };
};

const nameBelow = (paths: readonly string[], file: string): string => {
  const root = paths.find(
    (given) => file.startsWith(given + path.sep) || file.startsWith(path.join(given) + path.sep),
  );
  return root ? path.relative(root, file) : path.basename(file);
};

const listing = (audit: Audit) => ({
  file: audit.file,
  reports: audit.reports.map((report) => ({
    title: report.title,
    entity: report.entity,
    findings: tallyAudit({ ...audit, reports: [report] }).findings,
    coverage: report.coverage,
  })),
});
