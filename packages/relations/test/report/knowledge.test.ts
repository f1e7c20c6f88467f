import { makeDictionary } from '@gouji/facts';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/index.js';
import { knowledgeOf } from '../../src/report/knowledge.js';

const named = (term: string): Name => ({
  text: term,
  term,
  known: true,
  modifier: '',
  scope: null,
  generic: false,
  start: 0,
  end: term.length,
});

const isWhole = (own: Parameters<typeof makeDictionary>[0], total: string, ...parts: string[]): boolean =>
  knowledgeOf(makeDictionary(own)).isWhole(named(total), parts.map(named));

const identities = [{ total: '监测站点', parts: ['国控站点', '省控站点'], optional: ['自建站点'] }];

describe('what is known of wholes', () => {
  it('is what the user says, with the parts that may be told', () => {
    expect(isWhole({}, '监测站点', '国控站点', '省控站点')).toBe(false);
    expect(isWhole({ identities }, '监测站点', '国控站点', '省控站点')).toBe(true);
    expect(isWhole({ identities }, '监测站点', '省控站点', '自建站点', '国控站点')).toBe(true);
  });

  it('is nothing of a part left out, of another part or of another total', () => {
    expect(isWhole({ identities }, '监测站点', '国控站点', '自建站点')).toBe(false);
    expect(isWhole({ identities }, '监测站点', '国控站点', '省控站点', '备用站点')).toBe(false);
    expect(isWhole({ identities }, '监测设备', '国控站点', '省控站点')).toBe(false);
  });

  it('is what the lexicon knows too, of a total that the user divides in another way', () => {
    const own = { identities: [{ total: '本年支出', parts: ['直接支出', '间接支出'] }] };
    expect(isWhole(own, '本年支出', '基本支出', '项目支出')).toBe(true);
    expect(isWhole(own, '本年支出', '直接支出', '间接支出')).toBe(true);
  });

  it('holds for a total and parts that are told by other names of theirs', () => {
    const own = { identities, terms: [{ name: '国控站点', aliases: ['国家站'] }] };
    const dictionary = makeDictionary(own);
    const term = dictionary.terms.get('国家站') ?? '';
    expect(knowledgeOf(dictionary).isWhole(named('监测站点'), [named(term), named('省控站点')])).toBe(true);
  });
});
