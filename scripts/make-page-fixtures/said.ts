import type { Audit } from 'gouji';

/** What an audit says: its facts and findings, without places and ids. */
export interface Said {
  readonly facts: readonly string[];
  readonly findings: readonly string[];
}

export const saidBy = ({ reports }: Audit): Said => ({
  facts: reports.flatMap(({ facts, quantities }) => {
    const values = new Map(quantities.map(({ id, kind, value }) => [id, `${kind} ${value}`]));
    return facts.map(
      ({ metric, period, role, quantity }) => `${metric} ${period} ${role} ${values.get(quantity)}`,
    );
  }),
  findings: reports.flatMap(({ findings }) =>
    findings.map(
      ({ rule, severity, evidence }) => `${rule} ${severity} ${evidence[0]?.quote.replace(/\s/g, '')}`,
    ),
  ),
});

/** How many of what should be there is there, of all; what is there besides counts as wanting. */
export const compared = (
  found: readonly unknown[],
  expected: readonly unknown[],
): readonly [same: number, all: number] => {
  const left = found.map((item) => JSON.stringify(item));
  let same = 0;
  for (const item of expected.map((own) => JSON.stringify(own))) {
    const at = left.indexOf(item);
    if (at < 0) continue;
    left.splice(at, 1);
    same += 1;
  }
  return [same, Math.max(expected.length, found.length)];
};

/** What is wanting (−) and what is there besides (+). */
export const difference = (found: readonly string[], expected: readonly string[]): string[] => {
  const without = (all: readonly string[], some: readonly string[]): string[] => {
    const left = [...some];
    return all.filter((item) => {
      const at = left.indexOf(item);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...without(expected, found).map((item) => `− ${item}`),
    ...without(found, expected).map((item) => `+ ${item}`),
  ];
};
