import { defaultLimits, GoujiError, type Limits } from '@gouji/document';
import * as z from 'zod';
import type { AuditOptions } from '../audit.js';
import { faultsIn } from './settings.js';
import { profileSchema, type RuleSettings, ruleSettingsSchema } from './settings-schema.js';

const name = z.string().min(1);
const names = z.array(name);

/** Settings of rules, each of a rule that there is, with options that it has. */
const checkedSettings = ruleSettingsSchema.superRefine((settings, context) => {
  for (const { rule, message } of faultsIn(settings))
    context.addIssue({ code: 'custom', path: [rule], message });
});

const knowledge = {
  terms: z
    .array(z.strictObject({ name, aliases: names.default([]) }))
    .default([])
    .describe('names of what is measured, and the other forms in which reports write them'),
  identities: z
    .array(z.strictObject({ total: name, parts: names.min(1), optional: names.default([]) }))
    .default([])
    .describe('totals that are the sum of their parts; optional parts count where they are given'),
  rates: z
    .array(z.strictObject({ names: names.min(1), numerators: names.min(1), denominators: names.min(1) }))
    .default([])
    .describe('rates by the ends of their names, and what they are the quotient of'),
  forms: z
    .array(
      z.strictObject({
        name,
        number: z.string().default(''),
        captions: names.min(1),
        heads: names.min(1),
        tree: z.boolean().default(false),
        ties: names,
      }),
    )
    .default([])
    .describe('official forms: captions, heads they are told by, and ties (合计 = 甲 + 乙)'),
};

const positive = z.int().positive();

const limitsSchema = z.strictObject({
  seconds: positive.optional().describe('of processor time a file'),
  megabytes: positive.optional().describe('of memory a file'),
  ...(Object.fromEntries(Object.keys(defaultLimits).map((limit) => [limit, positive.optional()])) as Record<
    keyof Limits,
    z.ZodOptional<typeof positive>
  >),
});

/** `gouji.config.json`: what a user sets for all audits of a folder. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: checkedSettings
    .default({})
    .describe('by rule or family: off, error, warning or info; or severity and options'),
  overrides: z
    .array(
      z.strictObject({
        files: z.array(z.string()).min(1).describe('glob patterns, relative to the config file'),
        rules: checkedSettings,
      }),
    )
    .default([])
    .describe('settings for some files, which win over those for all; the last one that names a file wins'),
  profiles: z
    .array(profileSchema.extend({ rules: checkedSettings }))
    .default([])
    .describe('settings for kinds of reports, told by their titles, which win over those for files'),
  ...knowledge,
  limits: limitsSchema.default({}).describe('bounds on time, memory and what is read of one file'),
  rulePages: z.string().min(1).optional().describe('folder or address of the rules’ pages, for helpUri'),
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

/** What a config says of every audit, as the library's `audit` takes it; all of it can be told to another process. */
export interface ConfiguredOptions
  extends Pick<AuditOptions, 'rules' | 'profiles' | 'knowledge' | 'rulePages'> {
  /** Bounds on what is read. */
  readonly limits: Partial<Limits>;
}

/** What a config says of time and memory. */
export interface ConfiguredBounds {
  readonly seconds?: number;
  readonly megabytes?: number;
}

/**
 * A config as options of an audit.
 *
 * @param rules the settings of the file audited, where its overrides were looked up; those for all files unless given
 */
export const optionsOf = (config: Config, rules: RuleSettings = config.rules): ConfiguredOptions => {
  const { profiles, terms, identities, rates, forms, rulePages } = config;
  const { seconds: _seconds, megabytes: _megabytes, ...limits } = config.limits;
  return {
    rules,
    profiles,
    limits: said(limits),
    ...([terms, identities, rates, forms].some(({ length }) => length > 0) && {
      knowledge: { terms, identities, rates, forms },
    }),
    ...(rulePages !== undefined && { rulePages }),
  };
};

/** The bounds on time and memory that a config sets. */
export const boundsIn = ({ limits: { seconds, megabytes } }: Config): ConfiguredBounds =>
  said({ seconds, megabytes });

/** Without what is undefined. */
const said = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** The config that `gouji init` writes: every setting there, nothing changed by it. */
export const initialConfig: Config = configSchema.parse({});

/** JSON Schema of the config file. */
export const configJsonSchema = (): unknown => z.toJSONSchema(configSchema, { io: 'input' });
