import type { Random } from './random.js';

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

const stretchOf = (bytes: Uint8Array, random: Random, longest: number): [number, number] => {
  const start = random.integer(bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + random.integer(longest))];
};

const overwrite: Mutation = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  for (let left = 1 + random.integer(8); left > 0; left -= 1)
    copy[random.integer(copy.length)] = random.pick([0x00, 0x01, 0x7f, 0x80, 0xff, random.integer(256)]);
  return copy;
};

const flip: Mutation = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  const at = random.integer(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.integer(8));
  return copy;
};

const remove: Mutation = (bytes, random) => {
  const [start, end] = stretchOf(bytes, random, 64);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
};

const repeat: Mutation = (bytes, random) => {
  const [start, end] = stretchOf(bytes, random, 200);
  const times = 1 + random.integer(30);
  return joined(
    bytes.subarray(0, end),
    ...Array.from({ length: times }, () => bytes.subarray(start, end)),
    bytes.subarray(end),
  );
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, random.integer(bytes.length));

const move: Mutation = (bytes, random) => {
  const [start, end] = stretchOf(bytes, random, 200);
  const rest = joined(bytes.subarray(0, start), bytes.subarray(end));
  const to = random.integer(rest.length + 1);
  return joined(rest.subarray(0, to), bytes.subarray(start, end), rest.subarray(to));
};

/** What formats and readers hold to mean something, or what people never type. */
export const oddities: readonly [string, ...string[]] = [
  '9'.repeat(40),
  '-1',
  '0',
  '4294967296',
  '1e308',
  '０',
  '％',
  '万元',
  '一、',
  '（一）',
  '其中：',
  '合计',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ufffd',
  '😀',
  '\r',
  '\n\n',
  '\t',
  '|',
  '| --- |',
  '```',
  '> ',
  '- ',
  '# ',
  '&#0;',
  '&amp;',
  '<',
  '>',
  '<table>',
  '</td>',
  '<td colspan="99999" rowspan="99999">',
  '<!--',
  ']]>',
  '<w:tbl>',
  '</w:p>',
  '<w:p/>',
  '<w:tab/>',
  '<w:vMerge/>',
  '<w:gridSpan w:val="99999"/>',
  '<w:numPr><w:numId w:val="1"/></w:numPr>',
  '<w:del>',
  '%1.%9',
  'q ',
  'Q ',
  'BT ',
  'ET ',
  ' Tj ',
  'stream\n',
  'endstream',
  'endobj',
  ' 0 R',
  '/Kids[2 0 R]',
  '<<',
  '>>',
  '[[',
];

const insert: Mutation = (bytes, random) => {
  const at = random.integer(bytes.length + 1);
  return joined(bytes.subarray(0, at), Buffer.from(random.pick(oddities)), bytes.subarray(at));
};

const mutations: readonly [Mutation, ...Mutation[]] = [
  overwrite,
  flip,
  remove,
  repeat,
  cutOff,
  move,
  insert,
  insert,
];

/** Changes a byte or a few in their places. */
export const touch = (bytes: Uint8Array, random: Random): Uint8Array =>
  random.pick([flip, overwrite])(bytes, random);

/** Changes bytes in one to four ways. */
export const mutate = (bytes: Uint8Array, random: Random): Uint8Array => {
  let changed = bytes;
  for (let left = 1 + random.integer(4); left > 0 && changed.length > 0; left -= 1)
    changed = random.pick(mutations)(changed, random);
  return changed;
};
