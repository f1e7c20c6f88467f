import type { AuditFact } from '@gouji/audit';
import { excerpts } from '../../excerpt.js';
import type { Figure } from '../../figures.js';
import { type Language, stateMarks, stateWords } from '../../words.js';
import { countCell, numberCell, type SheetCell, textCell } from '../cells.js';
import type { WorkbookContent } from '../content.js';
import type { SheetContent } from '../sheet.js';
import { periodText, roleWords } from '../words.js';

/** 数字: every figure with what it says and what is known of it; times only where a finding names them. */
export const figuresSheet = (content: WorkbookContent): SheetContent => {
  const { say } = content;
  const figures = content.reports.flatMap((reported) =>
    reported.figures.filter(({ quantity, findings }) => quantity.kind !== 'date' || findings.length > 0),
  );
  return {
    name: say.sheets.figures,
    columns: [
      { head: say.number, width: 6 },
      { head: say.state, width: 10 },
      { head: say.printed, width: 16 },
      { head: say.metric, width: 28 },
      { head: say.period, width: 11 },
      { head: say.scope, width: 18 },
      { head: say.role, width: 12 },
      { head: say.yuan, width: 18 },
      { head: say.unit, width: 8 },
      { head: say.place, width: 16 },
      { head: say.page, width: 5 },
      { head: say.checks, width: 6 },
      { head: say.finding, width: 8 },
      { head: say.context, width: 48 },
    ],
    rows: figures.map((figure, index) => figureRow(figure, index + 1, content)),
  };
};

const figureRow = (figure: Figure, number: number, content: WorkbookContent): SheetCell[] => {
  const { quantity, facts, state, section, checks, findings } = figure;
  const { audit, language, say } = content;
  const said = (of: (fact: AuditFact) => string | null): SheetCell => {
    const words = facts.map(of).filter((word) => word !== null && word !== '');
    return textCell([...new Set(words)].join(say.comma));
  };
  const passage = excerpts(audit.text, [quantity.span])[0] ?? quantity.span;
  return [
    countCell(number),
    textCell(state && `${stateMarks[state]} ${stateWords[language][state]}`),
    textCell(quantity.text.trim()),
    said(({ metric }) => metric),
    said(({ period }) => periodText(period, language)),
    said(({ scope }) => scope),
    said((fact) => roleText(fact, language)),
    numberCell(quantity.kind === 'money' ? quantity.value : null),
    textCell(quantity.unit),
    textCell(section),
    quantity.place ? countCell(quantity.place.page) : textCell(null),
    countCell(checks.length),
    textCell(findings.join(say.comma)),
    textCell(audit.text.slice(passage.start, passage.end)),
  ];
};

/** A budget by its stage where the text says it. */
const roleText = ({ role, stage }: AuditFact, language: Language): string =>
  roleWords[language][stage ?? role];
