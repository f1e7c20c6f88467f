import { GoujiError } from '@gouji/document';
import { read } from '@gouji/ingest';
import { parse } from '@gouji/parser';
import { describe, expect, it } from 'vitest';
import { auditDocument, initialConfig, optionsOf, parseConfig } from '../../src/index.js';

const title = '青溪县林业局2023年度部门决算公开说明';

/** What an audit of these lines finds with a config, as `rule quote`. */
const found = async (
  lines: readonly string[],
  config: unknown = {},
  name = 'a.md',
  head = title,
): Promise<string[]> => {
  const source = await read(new TextEncoder().encode(`${[head, ...lines].join('\n')}\n`), { name });
  const options = optionsOf(parseConfig(JSON.stringify(config), 'gouji.config.json'));
  const { reports } = auditDocument(source, parse(source), { file: name, ...options });
  return reports.flatMap(({ findings }) =>
    findings.map(({ rule, evidence }) => `${rule} ${evidence[0]?.quote.trim()}`),
  );
};

interface Setting {
  readonly what: string;
  /** Another title than that of all. */
  readonly head?: string;
  readonly lines: readonly string[];
  readonly config: unknown;
  /** Without the config, and with it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const sections = { options: { sections: ['机关运行经费', '收支情况'] } };

const settings: readonly Setting[] = [
  {
    what: 'an option of outline/missing',
    lines: ['一、收支情况', '本年收入902.75万元。'],
    config: { rules: { 'outline/missing': sections } },
    before: [],
    after: [`outline/missing ${title}`],
  },
  {
    what: 'an option of text/template',
    lines: ['一、收支情况', '本年收入902.75万元。[请核（1）]'],
    config: { rules: { 'text/template': { options: { words: ['[请核（1）]'] } } } },
    before: [],
    after: ['text/template [请核（1）]'],
  },
  {
    what: 'an option of trend/direction',
    lines: ['一、收支情况', '公务接待费与上年持平。公务接待费支出3.14万元，上年支出3.02万元。'],
    config: { rules: { 'trend/direction': { options: { flatWithin: 0.01 } } } },
    before: [],
    after: ['trend/direction 持平'],
  },
  {
    what: 'a tail of four last places that sum/components lets pass, and no more',
    lines: [
      '一、收支情况',
      '项目支出90.04万元，其中：造林项目60.00万元，管护项目30.00万元。',
      '基本支出80.07万元，其中：人员经费60.00万元，公用经费20.00万元。',
    ],
    config: { rules: { 'sum/components': { options: { tail: 4 } } } },
    before: ['sum/components 90.04万元', 'sum/components 80.07万元'],
    after: ['sum/components 80.07万元'],
  },
  {
    what: 'a name that text/names is to accept',
    head: '青溪县规划和自然资源局2023年度部门决算公开说明',
    lines: ['一、概况', '青溪县规划与自然资源局成立于2019年。'],
    config: { rules: { 'text/names': { options: { accepted: ['规划与自然资源局'] } } } },
    before: ['text/names 规划与自然资源局'],
    after: [],
  },
  {
    what: 'a measure of its own of text/unit-missing',
    lines: ['一、绩效情况', '林地综合评估值完成预算的97.60。'],
    config: { rules: { 'text/unit-missing': { options: { measures: ['综合评估值'] } } } },
    before: ['text/unit-missing 97.60'],
    after: [],
  },
  {
    what: 'options and a severity together',
    lines: ['一、收支情况', '本年收入902.75万元。'],
    config: { rules: { 'outline/missing': { severity: 'off', ...sections } } },
    before: [],
    after: [],
  },
  {
    what: 'a profile, for reports that its titles tell',
    lines: ['一、收支情况', '本年收入902.75万元。'],
    config: {
      profiles: [
        {
          name: '自评',
          titles: ['自评报告'],
          rules: { 'outline/missing': { options: { sections: ['自评结论'] } } },
        },
        { name: '决算公开', titles: ['部门决算'], rules: { 'outline/missing': sections } },
      ],
    },
    before: [],
    after: [`outline/missing ${title}`],
  },
  {
    what: 'a term, by which two names are one thing',
    lines: ['一、收支情况', '护林巡查费支出31.50万元。', '二、绩效情况', '巡山护林经费支出35.10万元。'],
    config: { terms: [{ name: '护林巡查费', aliases: ['巡山护林经费'] }] },
    before: [],
    after: ['same/metric 35.10万元'],
  },
  {
    what: 'an identity of terms that are not built in',
    lines: [
      '一、收支情况',
      '造林专项支出81.60万元。种苗采购费支出50.20万元。',
      '二、其他',
      '栽植管护费支出30.40万元。',
    ],
    config: { identities: [{ total: '造林专项支出', parts: ['种苗采购费', '栽植管护费'] }] },
    before: [],
    after: ['sum/components 81.60万元'],
  },
  {
    what: 'an identity, by which a list behind 其中 is the whole',
    lines: ['一、绩效情况', '共有监测站点120个，其中：国控站点45个，省控站点60个。'],
    config: { identities: [{ total: '监测站点', parts: ['国控站点', '省控站点'] }] },
    before: [],
    after: ['sum/components 120个'],
  },
  {
    what: 'an identity in a table',
    lines: [
      '',
      '| 项目 | 决算数（万元） |',
      '| --- | --- |',
      '| 种苗采购费 | 50.20 |',
      '| 栽植管护费 | 30.40 |',
      '| 造林专项支出 | 81.60 |',
    ],
    config: { identities: [{ total: '造林专项支出', parts: ['种苗采购费', '栽植管护费'] }] },
    before: [],
    after: ['sum/components 81.60'],
  },
  {
    what: 'a rate',
    lines: ['一、绩效情况', '监测设备200台，完好设备190台，设备完好率为97%。'],
    config: { rates: [{ names: ['设备完好率'], numerators: ['完好设备'], denominators: ['监测设备'] }] },
    before: [],
    after: ['rate/completion 97%'],
  },
  {
    what: 'a form',
    lines: [
      '',
      '造林任务完成情况表',
      '',
      '| 项目 | 决算数（万元） |',
      '| --- | --- |',
      '| 种苗 | 50.20 |',
      '| 栽植 | 30.40 |',
      '| 造林投入 | 81.60 |',
    ],
    config: {
      forms: [
        {
          name: '造林任务完成情况表',
          captions: ['造林任务完成情况表'],
          heads: ['种苗', '栽植'],
          ties: ['造林投入 = 种苗 + 栽植'],
        },
      ],
    },
    before: [],
    after: ['form/tie 81.60'],
  },
];

describe('a config', () => {
  it.each(settings)('sets $what', async ({ head, lines, config, before, after }) => {
    expect(await found(lines, {}, 'a.md', head)).toEqual(before);
    expect(await found(lines, config, 'a.md', head)).toEqual(after);
  });

  it('says of limits and pages what an audit takes', () => {
    const config = { limits: { seconds: 5, textLength: 1000 }, rulePages: 'https://example.org/rules' };
    const { limits, rulePages } = optionsOf(parseConfig(JSON.stringify(config), 'own.json'));
    expect([limits, rulePages]).toEqual([{ textLength: 1000 }, 'https://example.org/rules']);
  });

  it('is changed by nothing where it is as gouji init writes it', () => {
    expect(optionsOf(initialConfig)).toEqual({ rules: {}, profiles: [], limits: {} });
  });

  it.each([
    [{ rules: { 'sum/compnents': 'off' } }, 'rules.sum/compnents'],
    [{ rules: { 'sums/*': 'off' } }, 'rules.sums/*'],
    [{ rules: { 'sum/components': { options: { tail: -1 } } } }, 'tail'],
    [{ rules: { 'share/percent': { options: { most: 1 } } } }, 'has no options'],
    [{ rules: { 'outline/missing': { options: { section: [] } } } }, 'section'],
    [{ rules: { 'trend/direction': { options: { flatWithin: 'much' } } } }, 'flatWithin'],
    [{ overrides: [{ files: ['*'], rules: { 'none/such': 'off' } }] }, 'overrides.0.rules.none/such'],
    [{ identities: [{ total: '合计', parts: [] }] }, 'identities.0.parts'],
    [{ limits: { minutes: 1 } }, 'limits'],
  ])('%j is refused, with the place', (config, words) => {
    expect(() => parseConfig(JSON.stringify(config), 'own.json')).toThrow(GoujiError);
    expect(() => parseConfig(JSON.stringify(config), 'own.json')).toThrow(words);
  });

  it('refuses a tie that is not in the notation, and options given to the library that a rule has not', async () => {
    const form = { name: '表', captions: ['表'], heads: ['甲'], ties: ['甲 加 乙'] };
    await expect(found(['一、收支情况'], { forms: [form] })).rejects.toThrow('甲 加 乙');
    const source = await read(new TextEncoder().encode(title), { name: 'a.txt' });
    const rules = { 'outline/missing': { options: { section: [] } } };
    expect(() => auditDocument(source, parse(source), { file: 'a.txt', rules })).toThrow('outline/missing');
  });
});
