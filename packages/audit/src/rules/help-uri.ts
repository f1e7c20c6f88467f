/** Where the rules are documented: a folder, relative to the project's. */
export const rulePages = 'docs/rules';

/**
 * The page of a rule.
 *
 * @param pages the folder or address of the pages, without the last stroke; those of the project unless given
 */
export const helpUriOf = (rule: string, pages: string = rulePages): string =>
  `${pages}/${rule.replace('/', '-')}.md`;
