import type { Statement } from '../../reading/statements/statement.js';

/** 共计 with no name of its own: the total of what stands before it. */
export const closesList = ({ mention, fact }: Statement): boolean =>
  mention.total &&
  (mention.sums ||
    mention.label === null ||
    (fact.metric.origin === 'clause' && isSummingName(fact.metric.modifier + fact.metric.name)));

const summingNames =
  /^(?:资金|经费|费用|金额|以上|上述|各项|[两三四五六七八九]项|[两三四五六七八九\d]+个?项目|项目|全部|投资|总投资|合计|总|共)*$/;

const isSummingName = (name: string): boolean => summingNames.test(name);
