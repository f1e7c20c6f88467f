import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import * as amounts from '../src/index.js';
import { shown } from './shown.js';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

const lines = [...readme.matchAll(/```js\n([\s\S]*?)```/g)]
  .flatMap(([, code = '']) => code.split('\n'))
  .filter((line) => line !== '' && !line.startsWith('import '));

describe('the README', () => {
  const context = createContext({ ...amounts, Decimal });

  it.each(lines)('%s', (line) => {
    const [code = '', expected] = line.split(' // → ');
    const result: unknown = runInContext(code, context);
    if (expected !== undefined) expect(String(result)).toBe(expected);
  });

  const rows = [...readme.matchAll(/^\| [^|]+ \| `([^`]+)` \| ([^|]+) \|$/gm)];

  it('has a row for each form', () => expect(rows.length).toBeGreaterThan(15));

  it.each(rows.map(([, text = '', reads = '']) => [text, reads] as const))('%s reads %s', (text, reads) => {
    expect(amounts.extract(text).map(shown).join('; ')).toBe(reads);
  });
});
