import type { Tally } from '../tally.js';
import { severityWords, stateMarks, stateOrder, stateWords } from '../words.js';
import type { Style } from './style.js';
import { wrapText } from './wrap.js';

/** `发现 7 处：错误 5，存疑 2，提示 0`, and what is known of the figures: all five states, which add up to the total. */
export const tallyLines = ({ findings, states }: Tally, { language, say, width }: Style): string[] => {
  const grades = (['error', 'warning', 'info'] as const)
    .map((grade) => `${severityWords[language][grade]} ${findings[grade]}`)
    .join(say.comma);
  const counts = stateOrder
    .map((state) => `${stateMarks[state]} ${stateWords[language][state]} ${states[state]}`)
    .join(say.comma);
  const found = findings.error + findings.warning + findings.info;
  const figures = stateOrder.reduce((sum, state) => sum + states[state], 0);
  return [say.found(found, grades), say.figures(figures, counts)].flatMap((line) =>
    wrapText(line, width - 2).map((row) => `  ${row}`),
  );
};
