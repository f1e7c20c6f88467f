import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../generate/', import.meta.url));

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** What the generator may use besides its own files. */
const allowed = new Set(['decimal.js', 'docx', 'fflate']);

describe('the generator', () => {
  it('imports nothing from the packages that are measured by it', () => {
    const foreign = sources.flatMap((name) =>
      [...readFileSync(folder + name, 'utf8').matchAll(/ from '([^']+)'/gu)]
        .map(([, from = '']) => from)
        .filter((from) => !from.startsWith('.') && !from.startsWith('node:') && !allowed.has(from))
        .map((from) => `${name}: ${from}`),
    );
    expect(foreign).toEqual([]);
    expect(sources.length).toBeGreaterThan(20);
  });

  it('reaches out of its folder in no import', () => {
    const outside = sources.filter((name) => {
      const depth = name.split(/[\\/]/u).length - 1;
      return readFileSync(folder + name, 'utf8').includes(`from '${'../'.repeat(depth + 1)}`);
    });
    expect(outside).toEqual([]);
  });
});
