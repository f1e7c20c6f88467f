import type * as z from 'zod';
import type { Bilingual, Rule } from './rule.js';

/** What may be set of a rule. */
export interface DescribedOption {
  readonly name: string;
  readonly description: Bilingual;
  /** As JSON. */
  readonly usual: string;
}

/** The options of a rule, for its page. */
export const describedOptions = ({ options }: Pick<Rule, 'options'>): DescribedOption[] => {
  const usual: Readonly<Record<string, unknown>> = options?.parse({}) ?? {};
  return Object.entries(options?.shape ?? {}).map(([name, schema]) => ({
    name,
    description: bilingual((schema as z.ZodType).meta()),
    usual: JSON.stringify(usual[name]),
  }));
};

const bilingual = (meta: Readonly<Record<string, unknown>> = {}): Bilingual => ({
  zh: String(meta.zh ?? ''),
  en: String(meta.description ?? ''),
});
