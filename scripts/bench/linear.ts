/**
 * How the cost of texts that are one pattern grows with their length: `pnpm bench:linear [NAME…]`. Prints, for each
 * pattern as plain text and as Markdown, the processor time of its audit at two sizes and their ratio; what is linear
 * shows about 4.
 */
import { audit, GoujiError } from '../../packages/gouji/src/index.js';

const size = 50_000;
const growth = 4;

const patterns: Readonly<Record<string, string>> = {
  'items of lists': '- 甲\n',
  'items with numbers': '1. 甲\n',
  'headings 一、': '一、概况\n',
  'headings （一）': '（一）概况\n',
  'bare labels': '一、\n',
  'tables’ titles': '表1\n',
  rules: '---\n',
  fences: '```\n',
  'link definitions': '[甲]: 乙\n',
  'open brackets': '（',
  'brackets and links': '](',
  'open titles': '《',
  commas: '，',
  names: '甲和',
  percentages: '5%',
  amounts: '1万元、',
  changes: '较上年增加1万元，',
  digits: '9',
  'digits with commas': '9,',
  'lists in lists': '支出1万元，其中：',
  'summing words': '总投资',
  'heads of figures': '数值',
  'line ends': '甲\n',
};

const seconds = async (bytes: Uint8Array, name: string): Promise<number> => {
  const start = process.cpuUsage();
  try {
    await audit(bytes, { name });
  } catch (cause) {
    // A refusal is an answer as well.
    if (!(cause instanceof GoujiError)) throw cause;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const textOf = (pattern: string, bytes: number): Uint8Array =>
  new TextEncoder().encode(pattern.repeat(Math.ceil(bytes / new TextEncoder().encode(pattern).length)));

const chosen = process.argv.slice(2);
await audit(textOf('支出5万元，其中：办公费2万元，印刷费3万元。\n', 2000), { name: 'first.txt' });
for (const [name, pattern] of Object.entries(patterns)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const file of ['one.txt', 'one.md']) {
    const small = await seconds(textOf(pattern, size), file);
    const large = await seconds(textOf(pattern, size * growth), file);
    const figures = [`${small.toFixed(2)} s`, `${large.toFixed(2)} s`, (large / small).toFixed(1)];
    console.log(name.padEnd(20), file.slice(4).padEnd(4), ...figures.map((figure) => figure.padStart(9)));
  }
}
