import * as z from 'zod';
import { severitySchema } from '../schema.js';

const gradeSchema = z.union([z.literal('off'), severitySchema]);

/** What is done with a rule's findings: left out, given a severity of the user's own, looked for by options. */
export const ruleSettingSchema = z.union([
  gradeSchema,
  z.strictObject({
    severity: gradeSchema.optional(),
    options: z.record(z.string(), z.unknown()).optional().describe('as the page of the rule tells them'),
  }),
]);

/** By rule (`sum/components`) or by family (`numbering/*`); the rule's own setting wins. */
export const ruleSettingsSchema = z.record(
  z.string().regex(/^[a-z-]+\/(?:[a-z-]+|\*)$/, 'family/name or family/*'),
  ruleSettingSchema,
);

export type RuleSettings = z.infer<typeof ruleSettingsSchema>;

/** A kind of report (决算公开, 绩效自评), told by its title, with settings of its own, which win over those for all. */
export const profileSchema = z.strictObject({
  name: z.string().min(1),
  titles: z.array(z.string().min(1)).min(1).describe('words, any of which the title of such a report holds'),
  rules: ruleSettingsSchema,
});

export type Profile = z.infer<typeof profileSchema>;
