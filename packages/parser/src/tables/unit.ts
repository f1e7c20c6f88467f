/** A unit of money as captions and headers print it; the group is the unit. */
const money = '(?:人民币)?[ 　]{0,2}((?:[十百千万亿]{1,2})?元)';
const inCaption = new RegExp(`(?:金额|计量|货币)?单位[：:]?[ 　]{0,4}${money}`);
const inBrackets = new RegExp(`[（(][ 　]{0,2}(?:单位[：:]?[ 　]{0,2})?${money}[ 　]{0,2}[）)]`);
const whole = new RegExp(`^[ 　]{0,4}${money}[ 　]{0,4}$`);

/**
 * The unit of money that bare numbers of a table are in (万元), as its caption declares it, else as its header does;
 * null where neither does, or where the header names several.
 */
export const declaredUnit = (captions: readonly string[], header: readonly string[]): string | null => {
  for (const caption of [...captions].reverse()) {
    const unit = (inCaption.exec(caption) ?? inBrackets.exec(caption))?.[1];
    if (unit) return unit;
  }
  const named = header.flatMap((cell) => {
    const unit = (inCaption.exec(cell) ?? inBrackets.exec(cell) ?? whole.exec(cell))?.[1];
    return unit ? [unit] : [];
  });
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
};
