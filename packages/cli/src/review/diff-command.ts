import { compareVersions, type VersionDiff } from '@gouji/audit';
import { type Language, printable, severityWords, toJson } from '@gouji/render/plain';
import { type Audit, audit } from 'gouji';
import { usage } from '../faults.js';
import { listItems } from '../inputs/list.js';
import { load } from '../inputs/load.js';
import { loadSettings } from './settings.js';

/** A comparison as text for people. */
const diffText = (diff: VersionDiff, language: Language): string => {
  const say = words[language];
  const findings = (head: string, list: VersionDiff['gone']): string[] => [
    `${head} ${list.length}`,
    ...list.map(
      ({ severity, rule, message }) => `  ${severityWords[language][severity]} ${printable(message)} ${rule}`,
    ),
  ];
  return [
    ...findings(say.gone, diff.gone),
    ...findings(say.fresh, diff.new),
    ...findings(say.still, diff.still),
    `${say.changed} ${diff.changed.length}`,
    ...diff.changed.map(({ metric, period, from, to, follow }) => {
      const others = follow.map(({ metric: name, quote }) => `${name}${quote.trim()}`).join(say.comma);
      const when = period === null ? '' : say.when(period);
      const change = `${metric}${when}${say.colon}${from.trim()} → ${to.trim()}`;
      return `  ${printable(others === '' ? change : change + say.follow + others)}`;
    }),
    '',
  ].join('\n');
};

const words = {
  zh: {
    gone: '已消除',
    fresh: '新出现',
    still: '仍存在',
    changed: '改动的数据',
    when: (period: string) => `（${period}）`,
    colon: '：',
    follow: '；应随之改动而未改：',
    comma: '、',
  },
  en: {
    gone: 'gone',
    fresh: 'new',
    still: 'still there',
    changed: 'figures changed',
    when: (period: string) => ` (${period})`,
    colon: ': ',
    follow: '; one of these should have changed too: ',
    comma: ', ',
  },
} as const;

/**
 * `gouji diff OLD NEW`.
 *
 * @throws GoujiError where either, or the config, cannot be read
 */
export const diffCommand = async (
  before: string,
  after: string,
  {
    format,
    language,
    config,
  }: { readonly format: 'json' | 'pretty'; readonly language: Language; readonly config: string | null },
): Promise<string> => {
  const settings = await loadSettings(config);
  const auditOf = async (file: string): Promise<Audit> => {
    const [item, another] = (await listItems([file])).items;
    if (!item || another) throw usage('须为一份文件', 'One file is needed', file);
    return audit(await load(item), { ...settings.of(item.file), name: item.file, language });
  };
  const diff = compareVersions(await auditOf(before), await auditOf(after));
  return format === 'json' ? toJson(diff) : diffText(diff, language);
};
