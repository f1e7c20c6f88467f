export type Language = 'zh' | 'en';

/** The words of the terminal output in both languages. */
export const words = {
  zh: {
    severity: { error: '错误', warning: '警告', info: '提示' },
    untitled: '（无标题）',
    none: '未发现矛盾',
    repair: '疑应为',
    reading: '读取提示',
    failure: '无法读取',
    outsideSections: '（章节之外）',
    total: (reports: number, findings: string) => `合计${reports}份报告：${findings}`,
    unchecked: '未核对的金额和百分比',
    coverage: (inChecks: number, quantities: number, verified: number, share: string) =>
      `核对覆盖率：${quantities}个金额和百分比中，${inChecks}个参与核对（${share}），${verified}个核对无矛盾；其余未核对`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    untitled: '(no title)',
    none: 'no contradiction found',
    repair: 'probably',
    reading: 'reading',
    failure: 'could not be read',
    outsideSections: '(outside the sections)',
    total: (reports: number, findings: string) => `${reports} report${reports === 1 ? '' : 's'}: ${findings}`,
    unchecked: 'amounts and percentages in no check',
    coverage: (inChecks: number, quantities: number, verified: number, share: string) =>
      `coverage: of ${quantities} amounts and percentages ${inChecks} stand in a check (${share}), ${verified} without contradiction; the rest was not checked`,
  },
} as const;
