import type { Examined } from './demand.js';

const metOf = ({ outcomes }: Examined): number => outcomes.filter(({ failure }) => failure === '').length;

const nameOf = (id: string, file: string): string => id.slice(file.length + 2);

/** A document: how many of its demands are met, and which are not; with `messages`, what was said. */
const block = (one: Examined, messages: boolean): string =>
  [
    `${`${metOf(one)}/${one.outcomes.length}`.padStart(6)}  ${one.file}`,
    ...(one.refusal === null ? [] : [`          refused: ${one.refusal}`]),
    ...one.outcomes
      .filter(({ failure }) => failure !== '')
      .map(({ id }) => `          – ${nameOf(id, one.file)}`),
    ...(messages
      ? one.findings.map(({ severity, rule, message }) => `          said ${severity} ${rule} ${message}`)
      : []),
  ].join('\n');

/** What is met of each document, and of all. */
export const printed = (examined: readonly Examined[], messages: boolean): string => {
  const met = examined.reduce((sum, one) => sum + metOf(one), 0);
  const all = examined.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
  return [...examined.map((one) => block(one, messages)), `${`${met}/${all}`.padStart(6)}  total`].join('\n');
};

/** The same as rows of a Markdown table: document, demands met, those that are not. */
export const rows = (examined: readonly Examined[]): string[] =>
  examined.map((one) => {
    const lacking = one.outcomes
      .filter(({ failure }) => failure !== '')
      .map(({ id }) => nameOf(id, one.file));
    return `| ${one.file} | ${metOf(one)}/${one.outcomes.length} | ${lacking.join(' · ')} |`;
  });
