/** Where the rules are documented. */
const rulesAt = 'https://github.com/gouji/gouji/blob/main/docs/rules';

/** The page of a rule. */
export const helpUriOf = (rule: string): string => `${rulesAt}/${rule.replace('/', '-')}.md`;
