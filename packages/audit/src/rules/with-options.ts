import type { z } from 'zod';
import type { Draft, Rule, RuleContext } from './rule.js';

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

/** What may be set of a rule. */
export interface DescribedOption {
  readonly name: string;
  readonly description: string;
  /** As JSON. */
  readonly usual: string;
}

/** The options of a rule, for its page. */
export const describedOptions = ({ options }: Pick<Rule, 'options'>): DescribedOption[] => {
  const usual: Readonly<Record<string, unknown>> = options?.parse({}) ?? {};
  return Object.entries(options?.shape ?? {}).map(([name, schema]) => ({
    name,
    description: (schema as z.ZodType).description ?? '',
    usual: JSON.stringify(usual[name]),
  }));
};
