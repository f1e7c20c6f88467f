import { GoujiError } from '@gouji/document';
import type { SumIdentity } from '@gouji/lexicon/accounts/identities';
import type { Form } from '@gouji/lexicon/forms/form';
import { parseTie } from '@gouji/lexicon/forms/notation';

/** A term of the user's own: its name, and the other forms in which reports write it. */
export interface UserTerm {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** A total that is the sum of its parts wherever they are told of one period, fund and unit (勾稽关系). */
export type UserIdentity = Pick<SumIdentity, 'total' | 'parts'> & {
  /** Parts that count where they are given. */
  readonly optional?: readonly string[] | undefined;
};

/** A rate by the ends of its names, and the metrics that it is the quotient of. */
export interface UserRate {
  readonly names: readonly string[];
  readonly numerators: readonly string[];
  readonly denominators: readonly string[];
}

/** An official form of the user's own; its ties are in the notation that `Form` explains. */
export type UserForm = Pick<Form, 'name' | 'captions' | 'heads' | 'ties'> & {
  readonly number?: string | undefined;
  /** Whether rows that bear codes are each the sum of those one level below. */
  readonly tree?: boolean | undefined;
};

/** What a user knows of reports that is not built in. Plain data: it can be told to another process. */
export interface UserKnowledge {
  readonly terms?: readonly UserTerm[] | undefined;
  readonly identities?: readonly UserIdentity[] | undefined;
  readonly rates?: readonly UserRate[] | undefined;
  readonly forms?: readonly UserForm[] | undefined;
}

/** The same as the reading takes it. */
export interface OwnKnowledge {
  readonly identities: readonly SumIdentity[];
  readonly rates: readonly UserRate[];
  readonly forms: readonly Form[];
}

const source = '自定义';

/** @throws GoujiError `usage` where a tie of a form is not in the notation */
export const ownKnowledge = ({ identities = [], rates = [], forms = [] }: UserKnowledge): OwnKnowledge => ({
  identities: identities.map(({ total, parts, optional = [] }) => ({ total, parts, optional, source })),
  rates,
  forms: forms.map(({ number = '', tree = false, ...form }) => {
    for (const tie of form.ties) checkTie(form.name, tie);
    return { ...form, number, tree, edition: source, source };
  }),
});

/** The names that identities and rates speak of, which are terms whether or not they are built in. */
export const namesIn = ({ identities, rates }: OwnKnowledge): string[] => [
  ...identities.flatMap(({ total, parts, optional }) => [total, ...parts, ...optional]),
  ...rates.flatMap(({ numerators, denominators }) => [...numerators, ...denominators]),
];

const checkTie = (form: string, tie: string): void => {
  try {
    parseTie(tie);
  } catch (cause) {
    throw new GoujiError(
      'usage',
      `报表“${form}”的勾稽关系“${tie}”写法有误，应如“合计 = 甲 + 乙”`,
      `The tie “${tie}” of the form “${form}” is not in the notation (合计 = 甲 + 乙)`,
      null,
      { cause },
    );
  }
};

/** Identities and rates by the standard terms of what they name. */
export const inTerms = (
  { identities, rates, forms }: OwnKnowledge,
  standard: (name: string) => string,
): OwnKnowledge => ({
  identities: identities.map(({ total, parts, optional, source: from }) => ({
    total: standard(total),
    parts: parts.map(standard),
    optional: optional.map(standard),
    source: from,
  })),
  rates: rates.map(({ names, numerators, denominators }) => ({
    names,
    numerators: numerators.map(standard),
    denominators: denominators.map(standard),
  })),
  forms,
});
