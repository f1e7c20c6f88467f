import { GoujiError } from '@gouji/document';
import { comparedAs } from '@gouji/lexicon/phrases/clauses';
import { leadWords, wordsOverLeads } from '@gouji/lexicon/phrases/fillers';
import {
  attributes,
  closingWords,
  genericSuffixes,
  genericTotals,
  metricEntries,
  roleWords,
  scopes,
  spendingVerbs,
} from '@gouji/lexicon/terms/metrics';
import { nameFronts, officeLetters } from '@gouji/lexicon/terms/term-patterns';
import { bounds } from '../bounds.js';
import { makeSegmenter, type Segmenter } from '../segmentation/segmenter.js';
import type { BudgetStage } from '../types.js';
import { findPhrases, lengthOfTrail, phraseAt, wordsFrom, wordsTo } from './phrases.js';
import {
  inTerms,
  namesIn,
  type OwnKnowledge,
  ownKnowledge,
  type UserKnowledge,
  type UserTerm,
} from './user-knowledge.js';

/** What a label says: the metric it names, and beside it the fund, and whether a budget or an account is meant. */
export interface LabelMeaning {
  /** Standard term, or the cleaned label where the dictionary knows none; '' where the label names nothing. */
  readonly name: string;
  readonly known: boolean;
  readonly modifier: string;
  readonly scope: string | null;
  readonly account: 'initial' | 'adjusted' | 'budget' | 'level' | null;
}

/** The dictionary that labels are read with. Made once by `makeDictionary`; holds no state. */
export interface Dictionary {
  /** Cuts labels that name no standard term. */
  readonly segmenter: Segmenter;
  /** Standard term by key. */
  readonly terms: ReadonlyMap<string, string>;
  readonly longest: number;
  /** Identities, rates and forms of the user's own, which go before the built-in ones. */
  readonly own: OwnKnowledge;
}

/** A label as the dictionary compares it: without quotes, brackets and blanks, 和/与 as 及, 开支 as 支出. */
export const keyOf = (label: string): string =>
  comparedAs.reduce(
    (key, [printed, compared]) => key.replaceAll(printed, compared),
    label.replace(/[“”‘’"'＂（）()〔〕[\]《》<>〈〉\s\u00a0　·、]/g, ''),
  );

/** Names by the keys of all their forms; the first of two names of one form has it. */
const termsOf = (entries: readonly UserTerm[]): Map<string, string> => {
  const terms = new Map<string, string>();
  for (const { name, aliases = [] } of entries) {
    for (const form of [name, ...aliases]) {
      const key = keyOf(form);
      if (key === '') {
        throw new GoujiError(
          'usage',
          `自定义词典中“${name}”有空白的名称或别名，请删去或补全`,
          `The term “${name}” of the user's dictionary has a blank name or alias; remove it or fill it in`,
        );
      }
      if (!terms.has(key)) terms.set(key, name);
    }
  }
  return terms;
};

const builtIn: ReadonlyMap<string, string> = termsOf(metricEntries);

/**
 * Makes a dictionary of the built-in terms and the user's own; a user's term wins over a built-in one. Making one takes
 * some milliseconds, so make it once and pass it to every audit.
 *
 * @param own terms, or all that a user knows: terms, identities, rates and forms. What identities and rates name are
 *   terms, whether or not they are built in
 * @throws GoujiError `usage` where a name or another form of it is blank, or a form's tie is not in the notation
 */
export const makeDictionary = (own: readonly UserTerm[] | UserKnowledge = {}): Dictionary => {
  const said: UserKnowledge = isTerms(own) ? { terms: own } : own;
  const knowledge = ownKnowledge(said);
  const told = termsOf(said.terms ?? []);
  const named = namesIn(knowledge).filter((name) => !told.has(keyOf(name)) && !builtIn.has(keyOf(name)));
  const ownTerms = new Map([...termsOf(named.map((name) => ({ name }))), ...told]);
  const terms = new Map([...builtIn, ...ownTerms]);
  return {
    segmenter: makeSegmenter(terms, ownTerms),
    terms,
    longest: Math.max(...[...terms.keys()].map((key) => key.length)),
    own: inTerms(knowledge, (name) => terms.get(keyOf(name)) ?? name),
  };
};

const isTerms = (own: readonly UserTerm[] | UserKnowledge): own is readonly UserTerm[] => Array.isArray(own);

const longestTermAtEnd = (
  key: string,
  { terms, longest }: Dictionary,
): { name: string; start: number } | null => {
  for (let start = Math.max(0, key.length - longest); start < key.length; start += 1) {
    const name = terms.get(key.slice(start));
    if (name !== undefined) return { name, start };
  }
  return null;
};

/** Whether a term of the dictionary starts at the front of `text`: such letters are no lead words (其他收入, 本年收入). */
const startsWithTerm = (text: string, { terms, longest }: Dictionary): boolean => {
  // 全年预算, 年初预算: a word of budget is no lead either.
  if (phraseAt(text, 0, roleWords)?.value) return true;
  for (let end = Math.min(text.length, longest); end > 1; end -= 1)
    if (terms.has(text.slice(0, end))) return true;
  return nameFronts.test(text);
};

const withoutLead = (key: string, dictionary: Dictionary, ignored: readonly string[]): string => {
  let rest = key;
  for (;;) {
    if (startsWithTerm(rest, dictionary)) return rest;
    const cut = lengthOfOwnName(rest, ignored) || lengthOfLeadOnce(rest);
    if (cut === 0) return rest;
    rest = rest.slice(cut);
  }
};

/**
 * How long the unit's own name is at the front of `text`, in full or shortened as people do: letters of the full name in
 * its order, down to the word for the kind of office (信息办 for 信息化工作办公室).
 */
export const lengthOfOwnName = (text: string, names: readonly string[]): number => {
  let longest = 0;
  for (const name of names) {
    let at = 0;
    for (let length = 0; length < Math.min(text.length, bounds.longestOwnName); length += 1) {
      at = name.indexOf(text.charAt(length), at) + 1;
      if (at === 0) break;
      if (length > 0 && officeLetters.test(text.charAt(length))) longest = Math.max(longest, length + 1);
    }
    if (text.startsWith(name)) longest = Math.max(longest, name.length);
  }
  return longest;
};

const lengthOfLeadOnce = (text: string): number =>
  wordsFrom(leadWords, text.charAt(0)).find(
    (word) => text.startsWith(word) && !wordsOverLeads.some((over) => text.startsWith(over, word.length - 1)),
  )?.length ?? 0;

/** What a label says of account and budget, and the label without it. */
export const accountOf = (key: string): { account: LabelMeaning['account']; rest: string } => {
  let account: LabelMeaning['account'] = null;
  let rest = '';
  let at = 0;
  for (const hit of findPhrases(key, roleWords)) {
    if (hit.value === null) continue;
    // The last word decides (部门预算…执行数); 决算 inside a longer name is taken off as well.
    account = hit.value;
    rest += key.slice(at, hit.start);
    at = hit.end;
  }
  return { account, rest: rest + key.slice(at) };
};

const scopeOf = (key: string): { scope: string | null; rest: string } => {
  const hits = findPhrases(key, scopes).filter(({ value }) => value !== null);
  const first = hits[0];
  if (!first) return { scope: null, rest: key };
  return {
    scope: first.value,
    rest: hits.reduceRight((text, hit) => text.slice(0, hit.start) + text.slice(hit.end), key),
  };
};

/**
 * Reads a label. `ignored`: the report's own names (政府办), which say nothing of what is measured.
 * The dictionary is asked first for the label as it stands, then without the words of role and fund.
 */
export const readLabel = (
  label: string,
  dictionary: Dictionary,
  ignored: readonly string[] = [],
): LabelMeaning => {
  const key = withoutLead(keyOf(label), dictionary, ignored);
  const empty = { name: '', known: false, modifier: '', scope: null, account: null };
  if (key === '') return empty;
  const direct = lookUp(key, dictionary, ignored);
  if (direct && direct.modifier === '')
    return { ...direct, known: true, scope: scopeOf(key).scope, account: accountOf(key).account };
  const { account, rest: withoutAccount } = accountOf(key);
  const plain = lookUp(withoutLead(withoutAccount, dictionary, ignored), dictionary, ignored);
  if (plain && plain.modifier === '')
    return { ...plain, known: true, scope: scopeOf(withoutAccount).scope, account };
  const { scope, rest } = scopeOf(withoutAccount);
  const bare = withoutLead(rest, dictionary, ignored);
  const found = lookUp(bare, dictionary, ignored) ?? plain ?? direct;
  if (found) return { ...found, known: true, scope, account };
  const name = bare.slice(0, bare.length - lengthOfTrail(bare, closingWords)) || bare;
  return { ...empty, name, scope, account };
};

const lookUp = (
  key: string,
  dictionary: Dictionary,
  ignored: readonly string[],
): { name: string; modifier: string } | null => {
  let end = key.length;
  for (;;) {
    const text = key.slice(0, end);
    const found = longestTermAtEnd(text, dictionary);
    // A term of one letter or two at the end of a longer word is as likely part of that word (服务 in 购买服务), unless it
    // stands behind a name by its nature (房屋原值).
    // 上级转移支付收入合计 is no 本年收入: a word for any total totals what stands before it.
    const total = found !== null && found.start > 0 && genericTotals.has(text.slice(found.start));
    const whole = found !== null && !total && (found.start === 0 || text.length - found.start > 2);
    if (found && (whole || attributes.has(text.slice(found.start)))) {
      const modifier = withoutLead(text.slice(0, found.start), dictionary, ignored);
      // 支出培训费5.2万元: the verb is no part of the name.
      return { name: found.name, modifier: spendingVerbs.has(modifier) ? '' : modifier };
    }
    const suffix = wordsTo(genericSuffixes, text.charAt(text.length - 1)).find((word) => text.endsWith(word));
    if (!suffix || suffix.length >= text.length) return null;
    end -= suffix.length;
  }
};

/** The term that a clause opens with (“三公”经费只减不增), quotes and brackets aside; null where it opens with none. */
export const termAtStart = (
  clause: string,
  dictionary: Dictionary,
  ignored: readonly string[],
): string | null => {
  const key = withoutLead(keyOf(clause.slice(0, bounds.longestOpening)), dictionary, ignored);
  for (let end = Math.min(key.length, dictionary.longest); end > 2; end -= 1) {
    const name = dictionary.terms.get(key.slice(0, end));
    if (name !== undefined) return name;
  }
  return null;
};

/** The budget stage of an account word; null for accounts and for a budget that the text does not date. */
export const stageOf = (account: LabelMeaning['account']): BudgetStage | null =>
  account === 'initial' || account === 'adjusted' ? account : null;

/** Whether a term, or a word of budget, starts at `at` (年初结转和结余, 年初预算). */
export const startsTermAt = (text: string, at: number, { terms, longest }: Dictionary): boolean => {
  if (phraseAt(text, at, roleWords)?.value) return true;
  // 和, 、 and quotes are printed, and no letters of the terms.
  for (let end = Math.min(text.length, at + longest + 2); end > at + 1; end -= 1) {
    if (terms.has(keyOf(text.slice(at, end)))) return true;
  }
  return false;
};

/** The built-in terms alone. */
export const standardDictionary: Dictionary = makeDictionary();
