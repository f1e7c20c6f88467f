import type { Language } from '../words.js';

/** What the terminal output says beside the words that all formats share. */
export const terminalWords = {
  zh: {
    untitled: '（无标题）',
    outsideSections: '（章节之外）',
    page: (number: number) => `第 ${number} 页`,
    none: '没有发现矛盾。',
    noneChecked: '没有可核对的数：文中没有合计、占比、增减等式子。',
    uncheckedLeft: (total: number, unchecked: number) =>
      `没有发现矛盾。${total} 个数中 ${unchecked} 个未核对，请看“未核对”。`,
    found: (count: number, grades: string) => `发现 ${count} 处：${grades}`,
    total: (reports: number) => `合计 ${reports} 份报告`,
    across: (count: number) => `报告之间 ${count} 处不一致`,
    figures: (count: number, states: string) => `${count} 个金额和百分比：${states}`,
    difference: '相差',
    allowed: (tolerance: string) => `（可差 ±${tolerance}）`,
    suggestion: '建议',
    advice: '做法',
    unchecked: '未核对',
    uncheckedFigure: (figure: string, place: string, reason: string) =>
      `${[figure, place].filter((part) => part !== '').join('　')}：${reason}`,
    uncheckedTable: (figures: number) => `一张表格（${figures} 个数）`,
    more: (count: number) => `另 ${count} 个，见 --unchecked`,
    reading: '读取提示',
    failure: '未能读取',
    between: '　',
    comma: '，',
    semicolon: '；',
    colon: '：',
  },
  en: {
    untitled: '(no title)',
    outsideSections: '(outside the sections)',
    page: (number: number) => `p. ${number}`,
    none: 'No contradiction found.',
    noneChecked: 'Nothing to check: the text has no totals, shares, changes or the like.',
    uncheckedLeft: (total: number, unchecked: number) =>
      `No contradiction found. ${unchecked} of ${total} figures were not checked: see "Not checked".`,
    found: (count: number, grades: string) => `${count} finding${count === 1 ? '' : 's'}: ${grades}`,
    total: (reports: number) => `${reports} report${reports === 1 ? '' : 's'} in all`,
    across: (count: number) => `${count} fact${count === 1 ? '' : 's'} told differently between reports`,
    figures: (count: number, states: string) => `${count} amounts and percentages: ${states}`,
    difference: 'difference',
    allowed: (tolerance: string) => ` (±${tolerance} allowed by printed digits)`,
    suggestion: 'Suggestion',
    advice: 'Next step',
    unchecked: 'Not checked',
    uncheckedFigure: (figure: string, place: string, reason: string) =>
      `${[figure, place].filter((part) => part !== '').join('  ')}: ${reason}`,
    uncheckedTable: (figures: number) => `a table (${figures} figures)`,
    more: (count: number) => `${count} more: see --unchecked`,
    reading: 'Reading',
    failure: 'Could not be read',
    between: '  ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
  },
} as const satisfies Record<Language, unknown>;

export type TerminalWords = (typeof terminalWords)[Language];
