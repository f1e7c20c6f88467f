import { explainRule, type Language } from '@gouji/render/plain';
import { usage } from './faults.js';

/** A rule's documentation; all rules by name where none is named. @throws GoujiError `usage` for an unknown rule */
export const explain = async (id: string | null, language: Language): Promise<string> => {
  // The rules bring the whole audit with them; a command that audits leaves that to its children.
  const { crossRules, rules } = await import('@gouji/audit');
  const all = [...rules, ...crossRules];
  if (id === null)
    return all
      .map(({ id, severity, title }) => `${id.padEnd(24)} ${severity.padEnd(8)} ${title[language]}\n`)
      .join('');
  const rule = all.find((candidate) => candidate.id === id);
  if (!rule)
    throw usage(
      `没有名为 ${id} 的规则；用 gouji explain 列出全部规则`,
      `No rule ${id}: gouji explain lists them all`,
    );
  return explainRule(rule, language);
};
