import { createHash } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { type BoundedAuditor, createAuditor } from '../src/bounded/index.js';
import { auditWithSource } from '../src/index.js';

const report =
  '2023年度部门整体支出绩效自评报告\n公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。\n';
const good = Buffer.from(report);
const endless = Buffer.from(report.repeat(20_000));

/** Milliseconds: a process takes seconds to start on a machine that is busy. */
const startsOfProcesses = 300_000;

let auditor: BoundedAuditor | null = null;
afterEach(() => auditor?.close());

it(
  'one document past its bounds fails alone, its process is replaced, the others are audited',
  async () => {
    const own = createAuditor({ workers: 2, within: { seconds: 3 } });
    auditor = own;
    const names = ['a.txt', 'endless.txt', 'b.txt', 'endless.txt', 'c.txt'];
    const outcomes = await Promise.all(
      names.map((name) =>
        own.audit(name.startsWith('endless') ? endless : good, { name }).then(
          ({ reports }) => reports[0]?.findings.length,
          ({ code }) => code,
        ),
      ),
    );
    expect(outcomes).toEqual([1, 'time-limit', 1, 'time-limit', 1]);
  },
  startsOfProcesses,
);

it('a process that is ended from outside breaks off one document', async () => {
  const own = createAuditor({ workers: 1 });
  auditor = own;
  const underWay = own.audit(endless, { name: 'a.txt' });
  own.close();
  await expect(underWay).rejects.toMatchObject({ name: 'GoujiError', file: 'a.txt' });
});

it(
  'the document that an audit was made of comes along, from a child process too',
  async () => {
    const own = createAuditor({ workers: 1 });
    auditor = own;
    const inside = await auditWithSource(good, { name: 'a.txt' });
    expect(await own.auditWithSource(good, { name: 'a.txt' })).toEqual(inside);
    expect(inside.audit).toEqual(await own.audit(good, { name: 'a.txt' }));
    expect(inside.sha256).toBe(createHash('sha256').update(good).digest('hex'));
    expect(inside.source.text).toBe(inside.audit.text);
    expect(inside.source.tree.children.map(({ data }) => data?.gouji?.span.start)).toEqual([0, 19]);
  },
  startsOfProcesses,
);
