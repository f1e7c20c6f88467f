import type { AuditCheck, AuditQuantity, FigureState, Severity, Unchecked } from '@gouji/audit';

export type Language = 'zh' | 'en';

type InBoth<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** 级别. */
export const severityWords: InBoth<Severity> = {
  zh: { error: '错误', warning: '存疑', info: '提示' },
  en: { error: 'Error', warning: 'Query', info: 'Note' },
};

/** 状态 of a figure. */
export const stateWords: InBoth<FigureState> = {
  zh: { contradicted: '矛盾', unchecked: '未核对', rounding: '舍入', verified: '相符', seen: '仅读取' },
  en: {
    contradicted: 'contradicted',
    unchecked: 'not checked',
    rounding: 'rounding',
    verified: 'agrees',
    seen: 'seen only',
  },
};

/** The mark that stands beside a state's word, so that colour never carries it alone. */
export const stateMarks: Readonly<Record<FigureState, string>> = {
  contradicted: '×',
  unchecked: '○',
  rounding: '≈',
  verified: '✓',
  seen: '△',
};

/** The states in the order in which they are counted for a reader. */
export const stateOrder: readonly FigureState[] = [
  'verified',
  'rounding',
  'contradicted',
  'seen',
  'unchecked',
];

/** 类别 of a check. */
export const checkWords: InBoth<AuditCheck['kind']> = {
  zh: {
    sum: '分项合计',
    difference: '增减额',
    'change-rate': '增减率',
    share: '占比',
    rate: '比率',
    product: '数量与单价',
    'roll-forward': '期初期末',
    balance: '收支平衡',
    same: '前后一致',
    'count-of-list': '项数',
  },
  en: {
    sum: 'Sum of the parts',
    difference: 'Change',
    'change-rate': 'Rate of change',
    share: 'Share',
    rate: 'Rate',
    product: 'Quantity and price',
    'roll-forward': 'Opening and closing',
    balance: 'Balance',
    same: 'Same figure',
    'count-of-list': 'Items counted',
  },
};

/** 结果 of a check. */
export const outcomeWords: InBoth<AuditCheck['outcome']> = {
  zh: { holds: '相符', rounding: '舍入内相符', truncation: '舍去尾数后相符', violated: '不符' },
  en: {
    holds: 'agrees',
    rounding: 'agrees by rounding',
    truncation: 'agrees by digits cut off',
    violated: 'contradicts',
  },
};

const surenessSteps: readonly (readonly [least: number, zh: string, en: string])[] = [
  [0.95, '把握高', 'high confidence'],
  [0.85, '把握较高', 'fairly high confidence'],
  [0, '把握一般', 'moderate confidence'],
];

/** 把握: how sure a finding is, in words; the number stays in the JSON. */
export const surenessText = (confidence: number, language: Language): string => {
  const step = surenessSteps.find(([least]) => confidence >= least) ?? surenessSteps.at(-1);
  return step ? (language === 'zh' ? step[1] : step[2]) : '';
};

const vagueWords: InBoth<NonNullable<AuditQuantity['qualifier']> | 'range'> = {
  zh: {
    about: '写作“约”，不是确数',
    nearly: '写作“近”，不是确数',
    over: '写作“多”“余”，不是确数',
    'at-least': '写作“以上”，是界限，不是确数',
    'at-most': '写作“以内”“以下”，是界限，不是确数',
    range: '写作范围，不是确数',
  },
  en: {
    about: 'said to be about so much: no exact figure',
    nearly: 'said to be nearly so much: no exact figure',
    over: 'said to be over so much: no exact figure',
    'at-least': 'a lower limit, no exact figure',
    'at-most': 'an upper limit, no exact figure',
    range: 'a range, no exact figure',
  },
};

const reasonWords: InBoth<'ratio' | 'amount' | 'not-understood' | 'uncertain' | 'unread-table'> = {
  zh: {
    ratio: '文中没有可以算出这个比率的两个数',
    amount: '文中没有可与它相核的数',
    'not-understood': '没有读出它是什么的数',
    uncertain: '所在的式子错了未必查得出',
    'unread-table': '所在表格未能读出',
  },
  en: {
    ratio: 'the text has no two figures that give this rate',
    amount: 'the text has no figure to check it with',
    'not-understood': 'what it is a figure of was not read',
    uncertain: 'its equations may be read otherwise if they break',
    'unread-table': 'the table that it stands in could not be read',
  },
};

/** Why a figure was not checked. */
export const uncheckedReason = (
  reason: Unchecked['reason'],
  { kind, qualifier, upper }: Pick<AuditQuantity, 'kind' | 'qualifier' | 'upper'>,
  language: Language,
): string => {
  if (reason === 'vague') return vagueWords[language][upper === null ? (qualifier ?? 'about') : 'range'];
  if (reason === 'not-understood' || reason === 'uncertain') return reasonWords[language][reason];
  return reasonWords[language][kind === 'percent' ? 'ratio' : 'amount'];
};

/** Why the figures of a table without sure rows and columns were not checked. */
export const unreadTableReason = (language: Language): string => reasonWords[language]['unread-table'];
