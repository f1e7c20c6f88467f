import { oddities } from './mutate.js';
import type { Random } from './random.js';

const token = /<[^>]{0,2000}>|[^<]+|</g;

/** The place behind the end of the element that opens at a token; the token itself where it opens none. */
const endOf = (tokens: readonly string[], start: number): number => {
  const name = /^<([\w:]+)/.exec(tokens[start] ?? '')?.[1];
  if (name === undefined || tokens[start]?.endsWith('/>')) return start + 1;
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const tag = /^<(\/?)([\w:]+)[^>]*?(\/?)>$/.exec(tokens[at] ?? '');
    if (tag?.[2] !== name || tag[3] !== '') continue;
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return at + 1;
  }
  return start + 1;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Mutation = (tokens: readonly string[], at: number, random: Random) => string[];

const repeated: Mutation = (tokens, at, random) => {
  const end = endOf(tokens, at);
  const element = tokens.slice(at, end);
  const times = 1 + random.integer(20);
  return [
    ...tokens.slice(0, end),
    ...Array.from({ length: times }, () => element).flat(),
    ...tokens.slice(end),
  ];
};

const nested: Mutation = (tokens, at) => {
  const end = endOf(tokens, at);
  return [...tokens.slice(0, at + 1), ...tokens.slice(at, end), ...tokens.slice(at + 1)];
};

const removed: Mutation = (tokens, at) => [...tokens.slice(0, at), ...tokens.slice(endOf(tokens, at))];

const moved: Mutation = (tokens, at, random) => {
  const element = tokens.slice(at, endOf(tokens, at));
  const rest = removed(tokens, at, random);
  const to = random.integer(rest.length + 1);
  return [...rest.slice(0, to), ...element, ...rest.slice(to)];
};

const reworded: Mutation = (tokens, at, random) =>
  tokens.map((own, index) => {
    if (index !== at) return own;
    const oddity = random.pick(oddities);
    return own.startsWith('<')
      ? own.replace(/="[^"]*"/, () => `="${escaped(oddity).replaceAll('"', '')}"`)
      : own.slice(0, random.integer(own.length)) + escaped(oddity) + own.slice(random.integer(own.length));
  });

const mutations: readonly [Mutation, ...Mutation[]] = [repeated, nested, removed, moved, reworded, reworded];

/** Changes the elements and texts of markup, most of which stays well-formed. */
export const mutateMarkup = (bytes: Uint8Array, random: Random): Uint8Array => {
  let tokens: string[] = [...(new TextDecoder().decode(bytes).match(token) ?? [])];
  for (let left = 1 + random.integer(4); left > 0 && tokens.length > 0; left -= 1)
    tokens = random.pick(mutations)(tokens, random.integer(tokens.length), random);
  return new TextEncoder().encode(tokens.join(''));
};
