import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { read } from '../../packages/ingest/src/index.js';
import type { Expectation } from './expectation.js';
import { bareLines, observe } from './observe.js';

const producers: Readonly<Record<Expectation['producer'], string>> = {
  handwritten: '手写 OOXML',
  docx: 'npm docx',
  libreoffice: 'LibreOffice',
};

/** docs/word-features.md: each feature, the fixture that shows it, and what reading it gives now. */
export const featureTable = async (folder: string): Promise<string> => {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.docx'))
    .map((file) => file.slice(0, -'.docx'.length));
  const rows = await Promise.all(
    names.map(async (name) => {
      const expected: Expectation = JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8'));
      const seen = observe(await read(readFileSync(`${folder}${name}.docx`), { name }));
      const right =
        seen.text === expected.text &&
        isDeepStrictEqual(seen.tree, expected.tree) &&
        (expected.sections === null || isDeepStrictEqual(seen.sections, expected.sections)) &&
        isDeepStrictEqual(seen.labels, expected.labels) &&
        isDeepStrictEqual(seen.warnings, expected.warnings) &&
        isDeepStrictEqual(seen.asides, expected.asides);
      const printed = readFileSync(`${folder}${name}.libreoffice.txt`, 'utf8');
      const agrees = isDeepStrictEqual(bareLines(seen.text), bareLines(printed)) ? '一致' : '不一致';
      const peer = expected.notInLibreOffice ?? agrees;
      const fixture = `[${name}](../fixtures/word/${name}.docx)`;
      return `| ${expected.feature} | ${fixture} | ${producers[expected.producer]} | ${right ? '✓' : '✗'} | ${peer} |`;
    }),
  );
  return [
    '# Word 特性与读取结果',
    '',
    '由 `pnpm fixtures:word --table` 生成，请勿手改。“结果”指读出的文字、段落与表格、章节、自动编号、提示和旁文与人工写定的',
    '`NAME.expected.json` 相同；“LibreOffice”指与 LibreOffice 打印的文字相同，或不作比较的原因。',
    '',
    '| 特性 | 样例 | 制作 | 结果 | LibreOffice |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
