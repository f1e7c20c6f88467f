import * as z from 'zod';
import { schemaVersion } from './schema-version.js';

/**
 * The audit JSON (contract): the source of the shipped JSON Schema. Decimals are strings; spans are UTF-16,
 * half-open, into `text`. Fields may be added; a change of one is a new `schemaVersion`. What works on audits takes the
 * types alone: to make these schemas costs as much as to read a short report.
 */

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export const placeSchema = z.object({
  page: z.int().positive(),
  box: z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }),
});

const place = placeSchema
  .optional()
  .describe('of PDF and OFD: where it is printed, in points from the upper left corner; its first line');

export const sectionSchema = z.object({
  label: z.string().nullable().describe('as printed: （一）; null for a heading without numbering'),
  style: z.enum(['part', 'cn', 'cn-paren', 'arabic', 'arabic-paren', 'circled', 'ordinal-word']).nullable(),
  ordinal: z.int().nullable(),
  level: z.int(),
  title: z.string(),
  span: spanSchema,
  place,
  get children(): z.ZodArray<typeof sectionSchema> {
    return z.array(sectionSchema);
  },
});

export const quantitySchema = z.object({
  id: z.string(),
  kind: z.enum(['money', 'foreign', 'percent', 'points', 'multiple', 'count', 'date']),
  text: z.string(),
  value: decimal.describe('in the base unit: yuan, ratio (1 = 100 %), one, year'),
  upper: decimal.nullable().describe('upper end of a range'),
  unit: z.string(),
  ulp: decimal.describe('worth of the last printed digit, in the base unit'),
  qualifier: z.enum(['about', 'nearly', 'over', 'at-least', 'at-most']).nullable(),
  span: spanSchema,
  place,
});

export const originSchema = z
  .enum(['clause', 'sentence', 'paragraph', 'heading', 'report'])
  .describe('clause: said beside the figure; report: no words say it, so the report as a whole decides');

export const factSchema = z.object({
  id: z.string(),
  quantity: z.string(),
  metric: z.string(),
  period: z.string().nullable().describe('2023 · 2022-end · 2023-start'),
  scope: z.string().nullable(),
  role: z.enum(['level', 'budget', 'change', 'change-rate', 'share', 'rate', 'count']),
  sign: z.union([z.literal(1), z.literal(-1)]),
  base: z
    .object({ kind: z.enum(['period', 'budget']), year: z.int().nullable() })
    .optional()
    .describe('of a change: what it is measured from'),
  stage: z.enum(['initial', 'adjusted']).optional().describe('for a budget: 年初预算, 调整预算'),
  entity: z.string().optional().describe('a unit or project within the report that the figure is of'),
  from: z
    .object({
      metric: originSchema,
      period: originSchema,
      scope: originSchema.nullable(),
      role: originSchema,
    })
    .optional()
    .describe('how far from the figure each part of its meaning was read'),
});

const shownFigureSchema = z.object({
  label: z.string().describe('its metric; 该项 where the text gives none'),
  text: z.string().describe('as printed, with its unit'),
  number: z.string().describe('as it counts, in digits and without its unit: of a change its size'),
  unit: z.string().describe('of the number'),
  span: spanSchema,
});

/** A check as a person would write it down: numbers in the unit of its result, without the unit. */
export const equationSchema = z.object({
  formula: z
    .enum([
      'sum',
      'quotient',
      'change-of-current',
      'level-over-base',
      'growth',
      'product',
      'products',
      'ratio',
      'items',
      'at-most',
    ])
    .describe('how the terms give the result'),
  unit: z.string(),
  times: z
    .number()
    .optional()
    .describe('by how much that is taken, where a number goes without saying (12 months of a year)'),
  terms: z.array(z.object({ sign: z.union([z.literal(1), z.literal(-1)]), ...shownFigureSchema.shape })),
  result: shownFigureSchema.describe('the figure that the text states'),
  computed: z.string(),
  stated: z.string(),
  difference: z.string().describe('stated less computed'),
  tolerance: z.string().describe('what rounding alone can explain'),
});

export const checkSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'sum',
    'difference',
    'change-rate',
    'share',
    'rate',
    'product',
    'roll-forward',
    'balance',
    'same',
    'count-of-list',
  ]),
  origin: z.enum(['stated', 'identity']),
  facts: z.array(z.string()),
  strength: z
    .enum(['exact', 'likely', 'partial', 'tentative'])
    .describe('tentative: counted where it holds, never reported where it does not'),
  certain: z
    .boolean()
    .describe('whether it would be reported if it broke, or is: no other reading does as well'),
  outcome: z.enum(['holds', 'rounding', 'truncation', 'violated']),
  computed: decimal,
  stated: decimal,
  residual: decimal,
  tolerance: decimal,
  equation: equationSchema.describe('the same, to be shown'),
  span: spanSchema,
});

export const evidenceSchema = z.object({
  quote: z.string(),
  span: spanSchema,
  place,
  section: z.string().describe('labels from the top: 二、（一）'),
  note: z.string(),
});

export const severitySchema = z.enum(['error', 'warning', 'info']);

/** A figure put right. */
export const correctionSchema = z.object({
  span: spanSchema,
  from: z.string(),
  to: z.string().nullable().describe('null where the equation does not fix its digits'),
  restores: z.int().describe('checks that hold with it'),
  breaks: z.int().describe('checks that no longer do'),
});

export const findingSchema = z.object({
  id: z.string().describe('stable: same text, same id'),
  rule: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  severity: severitySchema,
  confidence: z.number().min(0).max(1),
  title: z.string().describe('one line, at most 30 characters'),
  message: z
    .string()
    .describe('what disagrees with what, what else may be wrong, and where: three sentences at most'),
  advice: z.string().describe('what to do about a finding of this rule'),
  helpUri: z
    .string()
    .describe('the page of the rule: an address, or a path relative to the project’s folder (docs/rules/…)'),
  equation: equationSchema.nullable().describe('the plainest of the checks, to be shown'),
  evidence: z.array(evidenceSchema).min(1).describe('the figure most likely wrong comes first'),
  checks: z.array(z.string()).describe('those that the finding is of'),
  witnesses: z
    .array(z.string())
    .describe('the other checks that the figure most likely wrong stands in, whatever they come to'),
  repair: correctionSchema
    .extend({ to: z.string() })
    .nullable()
    .describe('only where nothing else explains the contradiction as well'),
  alternatives: z
    .array(correctionSchema)
    .describe('other figures that may be the wrong one instead, the likeliest first'),
});

export const uncheckedSchema = z.object({
  quantity: z.string(),
  reason: z
    .enum(['vague', 'not-understood', 'no-equation', 'uncertain'])
    .describe(
      'about, at least or a range · what it is of was not read · it is understood, and in no equation · merely seen: its equations would be read away if they broke',
    ),
});

export const reportSchema = z.object({
  title: z.string(),
  entity: z.string().nullable(),
  fiscalYear: z.int().nullable(),
  span: spanSchema,
  sections: z.array(sectionSchema),
  quantities: z.array(quantitySchema),
  facts: z.array(factSchema),
  checks: z.array(checkSchema),
  findings: z.array(findingSchema),
  coverage: z.object({
    quantities: z.int().describe('money amounts and percentages'),
    inChecks: z.int().describe('in a check that would be reported if it broke'),
    verified: z.int(),
    seen: z
      .int()
      .describe('merely read in equations that cannot fail, or would perhaps be read otherwise if they did'),
    unchecked: z
      .array(uncheckedSchema)
      .describe('the amounts and percentages that stand in no check, and those merely seen'),
    unreadTables: z
      .array(z.object({ span: spanSchema, figures: z.int() }))
      .optional()
      .describe('tables whose figures have no sure row and column: counted in quantities, in no check'),
  }),
});

export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  span: spanSchema.nullable(),
});

export const auditSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  file: z.string(),
  text: z.string(),
  pages: z
    .array(z.object({ number: z.int(), width: z.number(), height: z.number() }))
    .optional()
    .describe('of PDF and OFD: the pages and their sizes in points'),
  reports: z.array(reportSchema),
  warnings: z.array(warningSchema),
});

export const failureSchema = z.object({ file: z.string(), code: z.string(), message: z.string() });

/** A fact that reports of one run tell differently. Spans count in the text of the file that each stands in. */
export const crossFindingSchema = z.object({
  id: z.string().describe('stable: same figures, same id'),
  rule: z.string(),
  severity: severitySchema,
  title: z.string(),
  message: z.string(),
  advice: z.string(),
  helpUri: z.string().describe('the documentation of the rule'),
  institution: z.string(),
  metric: z.string(),
  period: z.string().describe('2023 · 2022-end · 2023-start'),
  evidence: z
    .array(z.object({ file: z.string(), quote: z.string(), span: spanSchema, note: z.string() }))
    .min(2)
    .describe('what the fewest reports tell comes first'),
});

/** Two versions of one report. Spans count in the text of the new one, those of `gone` in the old. */
export const versionDiffSchema = z.object({
  gone: z.array(findingSchema),
  new: z.array(findingSchema),
  still: z.array(findingSchema),
  changed: z.array(
    z.object({
      metric: z.string(),
      period: z.string().nullable(),
      from: z.string(),
      to: z.string(),
      span: spanSchema,
      follow: z
        .array(z.object({ metric: z.string(), quote: z.string(), span: spanSchema }))
        .describe('unchanged figures of equations that no longer hold: one of them should have changed too'),
    }),
  ),
});

export const batchSchema = z.object({
  audits: z.array(auditSchema),
  cross: z.array(crossFindingSchema).describe('facts that these reports tell differently of one another'),
  failures: z.array(failureSchema),
  summary: z.object({
    files: z.int(),
    reports: z.int(),
    failures: z.int(),
    findings: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
  }),
});

export type Audit = z.infer<typeof auditSchema>;
export type AuditReport = z.infer<typeof reportSchema>;
export type AuditSection = z.infer<typeof sectionSchema>;
export type AuditQuantity = z.infer<typeof quantitySchema>;
export type AuditFact = z.infer<typeof factSchema>;
export type AuditCheck = z.infer<typeof checkSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Equation = z.infer<typeof equationSchema>;
export type Unchecked = z.infer<typeof uncheckedSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Severity = z.infer<typeof severitySchema>;
export type CrossFinding = z.infer<typeof crossFindingSchema>;
export type VersionDiff = z.infer<typeof versionDiffSchema>;
export type Batch = z.infer<typeof batchSchema>;
export type Failure = z.infer<typeof failureSchema>;

/** JSON Schema (draft 2020-12) of one audit object. */
export const auditJsonSchema = (): unknown => z.toJSONSchema(auditSchema);
