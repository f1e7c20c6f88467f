import { afterEach, expect, it } from 'vitest';
import { type BoundedAuditor, createAuditor } from '../src/bounded/index.js';
import { annotate, audit, parse } from '../src/index.js';

const text =
  '2023年度部门整体支出绩效自评报告\n公务接待费年初预算20万元，支出决算15万元，完成年初预算的57%。\n';
const bytes = new TextEncoder().encode(text);
const name = 'a.txt';

let auditor: BoundedAuditor | null = null;
afterEach(() => auditor?.close());

it('an audit is written into a copy, in a child process the same', async () => {
  const found = await audit(bytes, { name });
  const made = await annotate(bytes, { name, audit: found, as: 'docx' });
  expect((await parse(made, { name: 'a.docx' })).text.trim()).toBe(text.trim());
  auditor = createAuditor({ workers: 1 });
  expect(new Uint8Array(await auditor.annotate(bytes, { name, audit: found, as: 'docx' }))).toEqual(made);
}, 60_000);

it('an audit of another document is refused, and what is no PDF', async () => {
  const found = await audit(bytes, { name });
  const other = new TextEncoder().encode(text.replace('57', '75'));
  await expect(annotate(other, { name, audit: found, as: 'docx' })).rejects.toMatchObject({ code: 'usage' });
  await expect(annotate(bytes, { name, audit: found, as: 'pdf' })).rejects.toMatchObject({ code: 'usage' });
});
