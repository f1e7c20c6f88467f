import type { Fact } from '@gouji/facts';
import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { readFacts } from '@gouji/relations';
import { type Check, evaluateAll } from '../../src/arithmetic/check.js';
import { auditDocument } from '../../src/index.js';
import type { TableCase } from './case.js';

const figuresOf = ({ relation, result, reading }: Check): string => {
  const [of, ...terms] = [result, ...reading.terms].map(({ quantity }) => quantity.text);
  return `${relation.kind} ${of} = ${terms.sort().join(' ')}`;
};

const sorted = (equation: string): string => {
  const [head = '', terms = ''] = equation.split(' = ');
  return `${head} = ${terms.split(' ').sort().join(' ')}`;
};

const saysOf = ({ quantity, metric, period, role, scope, entity }: Fact): string[] => [
  `${quantity.text}: ${entity === null ? '' : `${entity} `}${metric.modifier}${metric.name}`,
  `${period.year}${period.point === 'during' ? '' : `-${period.point}`}`,
  role,
  scope ?? '',
];

/** What the reading of a case got wrong; empty where nothing. */
export const shortcomings = async ({
  above = '',
  table,
  below = '',
  facts = [],
  holds = [],
  violated = [],
  noQuantities = [],
}: TableCase): Promise<string[]> => {
  const markdown = `2023年度部门决算说明\n\n${above}\n${table}\n\n${below}\n`;
  const source = await read(new TextEncoder().encode(markdown), { name: 'case.md' });
  const parsed = parse(source);
  const all = parsed.reports.map((report) => readFacts(source.text, report));
  const checks = all.flatMap(({ relations }) => evaluateAll(relations).checks);
  const said = (broken: boolean): Set<string> =>
    new Set(checks.filter(({ outcome }) => (outcome === 'violated') === broken).map(figuresOf));
  const [right, wrong] = [said(false), said(true)];
  const read_ = all.flatMap((one) => one.facts.map(saysOf));
  const audit = auditDocument(source, parsed, { file: 'case.md' });
  const printed = new Set(all.flatMap(({ quantities }) => quantities.map(({ text }) => text)));
  return [
    ...facts
      .filter((fact) => {
        const parts = fact.split(' | ');
        return !read_.some((words) => parts.every((part, at) => words[at] === part));
      })
      .map((fact) => `no fact ${fact}`),
    ...holds.filter((one) => !right.has(sorted(one))).map((one) => `does not hold: ${one}`),
    ...violated.filter((one) => !wrong.has(sorted(one))).map((one) => `is not violated: ${one}`),
    ...[...wrong]
      .filter((one) => !violated.some((other) => sorted(other) === one))
      .map((one) => `wrongly violated: ${one}`),
    ...noQuantities.filter((text) => printed.has(text)).map((text) => `no quantity: ${text}`),
    ...audit.reports.flatMap(({ findings }) =>
      violated.length > 0
        ? []
        : findings
            .filter(({ severity }) => severity !== 'info')
            .map(({ rule, message }) => `accused ${rule} ${message}`),
    ),
    ...audit.reports.flatMap(({ quantities }) =>
      quantities
        .filter(({ text, span }) => source.text.slice(span.start, span.end) !== text)
        .map(({ text }) => `span of ${text}`),
    ),
  ];
};
