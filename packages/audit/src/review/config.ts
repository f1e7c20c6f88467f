import { GoujiError } from '@gouji/ingest';
import { z } from 'zod';
import { ruleSettingsSchema } from './settings.js';

/** `gouji.config.json`: what a user sets for all audits of a folder. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: ruleSettingsSchema.default({}).describe('by rule or family: off, error, warning or info'),
  overrides: z
    .array(
      z.strictObject({
        files: z.array(z.string()).min(1).describe('glob patterns, relative to the config file'),
        rules: ruleSettingsSchema,
      }),
    )
    .default([])
    .describe('settings for some files, which win over those for all; the last one that names a file wins'),
});

export type Config = z.infer<typeof configSchema>;

/**
 * Reads a config file's text.
 *
 * @param file its name, for the error
 * @throws GoujiError `usage` where it is no JSON or does not follow the schema, with the place and what is wrong there
 */
export const parseConfig = (text: string, file: string): Config => {
  const parsed = configSchema.safeParse(jsonOf(text, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || '(root)';
  throw new GoujiError(
    'usage',
    `配置文件有误，${where}：${issue?.message ?? ''}`,
    `The config file is wrong at ${where}: ${issue?.message ?? ''}`,
    file,
  );
};

const jsonOf = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GoujiError('usage', '文件不是有效的 JSON', 'The file is no valid JSON', file, { cause });
  }
};

/** The config that `gouji init` writes: every setting there, nothing changed by it. */
export const initialConfig: Config = { rules: {}, overrides: [] };

/** JSON Schema of the config file. */
export const configJsonSchema = (): unknown => z.toJSONSchema(configSchema, { io: 'input' });
