import { levelOf, meaningOf } from '../aspects/level.js';
import { money, type Style } from '../draw.js';
import { type Kind, opening, styled } from '../kind.js';
import { drawLeaf } from '../ledger.js';
import { say } from '../pieces.js';
import { deeper, join, plus, relation } from '../relation.js';
import { asides } from '../vocabulary/asides.js';
import { subjects } from '../vocabulary/subjects.js';

const phrasings: readonly string[] = [
  '{label}[为|]{first}。{between}{label}{second}[已全部支付到位|全部用于年度工作任务|均按规定用途使用]',
  '{label}{first}（{second}）',
  '{label}[合计|共计]{first}（折合{second}）',
  '{label}预算{first}。{between}年末，[该项资金|{label}]{second}全部执行完毕',
];

/** One figure told twice: in the same unit, or in another. */
export const restated: Kind = {
  name: 'restated',
  weight: 2,
  compose: (setting, depth) => {
    const { random } = setting;
    const subject = random.pick(
      subjects.filter(({ side, whole }) => side === 'spending' && !/合计|总计|（项）/u.test(whole)),
    );
    const draw = styled(setting, subject.size);
    const account = drawLeaf(draw, subject.whole, subject.size);
    const first = levelOf(draw, account);
    const template = random.pick(phrasings);
    const large: Style['unit'][] = account.now.gte(100_000_000) ? ['元', '亿元'] : ['元'];
    const others = draw.style.unit === '万元' ? large : (['万元'] as const);
    const unit = template.includes('（') ? random.pick(others) : draw.style.unit;
    const same = unit === draw.style.unit;
    const places = same ? draw.style.places : unit === '元' ? 2 : unit === '万元' ? 2 : 4;
    const style: Style = {
      ...draw.style,
      unit,
      places,
      separators: draw.style.separators && unit !== '亿元',
    };
    const second = money(draw, account.now, meaningOf(draw, account, 'level'), { style });
    const between = template.includes('{between}') && depth > 0 ? random.pick(asides) : '';
    const pieces = say(random, template.replace('{label}]', `${subject.whole}]`), {
      label: subject.whole,
      first,
      second,
      between,
    });
    const said = {
      pieces,
      relations: [relation('same', { op: 'same', result: plus(second), of: plus(first) })],
    };
    return join(opening(draw, subject), between === '' ? said : deeper(said), '。');
  },
};
