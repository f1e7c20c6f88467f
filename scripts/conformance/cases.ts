import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../fixtures/conformance/', import.meta.url));

/** One line of a peer's file, its fields as the peer gives them. */
export type PeerCase = Readonly<Record<string, unknown>> & { readonly text: string };

/** Reads a peer's cases, one JSON object a line. */
export const readCases = (file: string): PeerCase[] =>
  readFileSync(folder + file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PeerCase);

/** A span that a peer expects, with its value as text; null where the peer gives none. */
export interface PeerSpan {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly iso: string | null;
}

/** The list of expected spans under `field`. */
export const spansOf = (peerCase: PeerCase, field: string): PeerSpan[] => {
  const list = peerCase[field];
  if (!Array.isArray(list)) return [];
  return list.map((item: Record<string, unknown>) => ({
    start: Number(item.start),
    end: Number(item.end),
    value: typeof item.value === 'string' ? item.value : null,
    iso: typeof item.iso === 'string' ? item.iso : null,
  }));
};
