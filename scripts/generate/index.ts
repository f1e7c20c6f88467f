import { parseArgs } from 'node:util';
import { isReporting, sentence } from './sentence.js';

/** `pnpm generate --count 50 --from 0 [--slips 1] [--seeds working|reporting|all]`: sentences, one JSON a line. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    from: { type: 'string', default: '0' },
    slips: { type: 'string', default: '0' },
    seeds: { type: 'string', default: 'working' },
    plain: { type: 'boolean', default: false },
  },
});

let left = Number(values.count);
for (let seed = Number(values.from); left > 0; seed += 1) {
  if (values.seeds !== 'all' && isReporting(seed) !== (values.seeds === 'reporting')) continue;
  const truth = sentence(seed, Number(values.slips));
  process.stdout.write(
    values.plain ? `[${truth.kind} ${truth.depth}] ${truth.text}\n` : `${JSON.stringify(truth)}\n`,
  );
  left -= 1;
}
