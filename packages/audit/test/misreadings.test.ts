import { misreadings } from '@gouji/relations';
import { describe, expect, it } from 'vitest';
import { auditText } from './audit-text.js';

/** What is reported of a text at `warning` or above, with what stands in its evidence. */
const reported = async (text: string, options = {}) => {
  const { reports } = await auditText(text, options);
  return reports
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ message, evidence }) => ({ message, quotes: evidence.map(({ quote }) => quote) }));
};

// A misreading's examples are its documentation and its tests.
describe.each(misreadings)('$id', (misreading) => {
  const { examples } = misreading;

  it('has examples of both', () => {
    expect(examples.leftAlone).not.toEqual([]);
    expect(examples.accused).not.toEqual([]);
  });

  it.each(examples.leftAlone)('alone keeps from being accused: %s', async (text) => {
    expect(await reported(text)).toEqual([]);
    const others = misreadings.filter((other) => other !== misreading);
    expect(await reported(text, { misreadings: others })).not.toEqual([]);
  });

  it.each(examples.accused)('leaves accused: %s', async (text, quote) => {
    expect((await reported(text)).flatMap(({ quotes }) => quotes)).toContain(quote);
  });
});
