import { audit } from 'gouji';
import { expect, it } from 'vitest';
import { fuzzCase } from '../fuzz/cases.js';
import { faultsOf, outcomeOf } from '../fuzz/check.js';
import { formats } from '../fuzz/formats.js';

/** The short form of `pnpm fuzz`. */
const rounds = 20;

it.each(formats.map(({ name }, index) => [name, index] as const))(
  '%s changed by chance ends as an audit or one clear error, twice the same',
  async (_, format) => {
    for (let round = 0; round < rounds; round += 1) {
      const number = round * formats.length + format;
      const { name, bytes } = fuzzCase(2, number);
      const outcomes = [];
      for (let time = 0; time < 2; time += 1) outcomes.push(await outcomeOf(() => audit(bytes, { name })));
      const [first, second] = outcomes;
      expect([number, first && second ? faultsOf(first, second) : null]).toEqual([number, []]);
    }
  },
);

it.each(formats.map((format) => [format.name, format] as const))(
  '%s unchanged is audited',
  async (name, format) => {
    expect((await audit(format.document, { name })).reports).toHaveLength(1);
  },
);
