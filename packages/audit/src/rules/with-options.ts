import type * as z from 'zod';
import type { Bilingual, Draft, Rule, RuleContext } from './rule.js';

/**
 * The options of a rule, and its function with them as the schema gives them: what the user does not say is the default.
 *
 * @param options a strict object in which every key has a default
 */
export const withOptions = <S extends z.ZodObject>(
  options: S,
  find: (context: RuleContext, options: z.output<S>) => Draft[],
): Pick<Rule, 'options' | 'find'> => ({
  options,
  find: (context, said = {}) => find(context, options.parse(said)),
});

/** An option with what it is for. `schema` has a default. */
export const option = <S extends z.ZodType>(schema: S, { zh, en }: Bilingual): S =>
  schema.meta({ description: en, zh });
