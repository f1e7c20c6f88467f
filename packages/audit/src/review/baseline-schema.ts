import * as z from 'zod';

/**
 * Findings that a person has looked at and let stand (基线). They are known by the ids of the audit, which follow from
 * what is said and not from where it stands, so that they survive text moved within the file.
 */
export const baselineSchema = z.object({
  schemaVersion: z.literal('1'),
  accepted: z.array(
    z.object({
      file: z.string().describe('relative to the baseline file, with forward slashes'),
      id: z.string(),
      rule: z.string(),
      title: z.string().describe('for the reader of the baseline; not compared'),
      others: z
        .array(z.string())
        .optional()
        .describe('of what reports tell differently: the other files that it stands in'),
    }),
  ),
});

export type Baseline = z.infer<typeof baselineSchema>;
