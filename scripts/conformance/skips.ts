/** Cases of a peer that are not run, with the reason. */
export interface Skip {
  readonly reason: string;
  readonly texts: readonly string[];
}

const cantonese = 'spoken Cantonese, outside our scope';
const wholeDate = 'a date is one quantity here; the peer takes its year, month and day for three numbers';
const noLeadingDigit = 'a place without its digit (百三 for 130) is speech; cn2an refuses it and so do we';
const science = 'powers and exponents: notation of science, which no budget report uses';
const slashes =
  'a slash joins units, dates and codes in reports (元/人, 2023/24): it is a fraction where words say so (占1/3, 1/2以上), and never an improper one';
const dozens = 'a pair or a dozen (对, 双, 打) is a unit that is counted, not multiplied out';
const noZero =
  'a figure without the 0 before its point is read as no figure: a point before digits mostly ends something else';
const letters = 'M and G behind digits are bandwidth and storage in reports, not millions';
const pair = 'the peer refuses an approximate pair; we read 二三十 as the range from 20 to 30';
const half = 'half of a measure (半个, 半百) is not read; 一半 is';

/** By file. */
export const skips: Readonly<Record<string, readonly Skip[]>> = {
  'recognizers-number.jsonl': [
    {
      reason: wholeDate,
      texts: [
        '１９９１年１月１６日晚巴黎时间２０点：法国总统密特朗发表电视讲话，宣布和平解决海湾危机已经让位于战争，法国已经作好一切战斗准备。',
        '１９９１年１月１６日晚巴黎時間２０點：法國總統密特朗發表電視講話，宣布和平解抉海灣危機已經讓位於戰爭，法國已經作好壹切戰鬥準備。',
      ],
    },
    { reason: noLeadingDigit, texts: ['百三', '千三'] },
    { reason: half, texts: ['半百'] },
    { reason: dozens, texts: ['一打', '壹打', '五十打', '十打苹果', '十打蘋果'] },
    {
      reason: science,
      texts: [
        '2^5',
        '2e5',
        '21.2E0',
        '2^-1',
        '-1e1',
        '２.７８９０e－１',
        '1.1^+23',
        '2.5^-1',
        '-1.1^+23',
        '-2.5^-1',
        '-1.1^--23',
        '-127.32e13',
        '12.32e+14',
        '-12e-1',
      ],
    },
    { reason: letters, texts: ['-2.5 M'] },
    { reason: noZero, texts: ['.23456000', '.5', '-.5'] },
    {
      reason: slashes,
      texts: [
        '４ ６／３',
        '-3/2',
        '３／５',
        '1 ３/5',
        '１６/5',
        '1 4/3的美梦,1/2的努力',
        '1 4/3的美夢,1/2的努力',
      ],
    },
    {
      reason: 'a fraction with a negative denominator stands in no report',
      texts: [
        '负３分之负一百五十七',
        '负３ 分  之 负一百五十七',
        '負３分之負壹百五十七',
        '負３ 分  之 負壹百五十七',
      ],
    },
    {
      reason: 'a malformed run is refused as a whole, where the peer takes a part of it for a number',
      texts: ['五十千', '2222.2222.22222.222'],
    },
    { reason: 'an ordinal is no quantity here', texts: ['第零十刃'] },
    { reason: 'the peer reads 五 out of the name 五台山', texts: ['这不是四川这是五台山'] },
    { reason: 'the peer reads 一 out of the word 另一', texts: ['三的另一种写法是叁'] },
    { reason: '倆 is a pronoun (他倆) and no digit of GB/T 15835', texts: ['倆千两百贰拾二'] },
  ],
  'recognizers-percent.jsonl': [
    { reason: pair, texts: ['二三十个百分点', '二三十個百分點', '百分之二三十'] },
    {
      reason: 'the peer takes only the upper end; we read the range from 5 % to 20 %',
      texts: ['找出酒精量在5-20%之间的产品'],
    },
  ],
  'recognizers-number-range.jsonl': [
    { reason: 'an ordinal is no quantity here', texts: ['他的排名在第十和第十五之间'] },
    {
      reason: 'comparison by an adjective or across blanks is a question to a machine, not a report',
      texts: [
        '他的年龄比三十大一些',
        '小明的身高比 170 低 ',
        '找出 小于 或 等于100 的质数',
        '找出 < = 100 的质数',
      ],
    },
    { reason: 'two words for 多 in one figure stand in no report', texts: ['十几万多亿', '500万余亿'] },
    { reason: 'the peer gives 20000 for 20万', texts: ['还有20万次以上来观影的呀？'] },
  ],
  'jionlp-money.jsonl': [
    {
      reason: 'the peer reads 八到九百亿 as 8亿 to 900亿; we read 800亿 to 900亿',
      texts: ['八到九百亿泰铢'],
    },
  ],
  'duckling-money.jsonl': [
    {
      reason: cantonese,
      texts: [
        '五仙',
        '两毫',
        '七蚊',
        '五個半',
        '個半',
        '一個半',
        '個九',
        '港幣三個一毫四',
        '起碼三蚊零四',
        '五蚊六毫至五蚊七毫八',
      ],
    },
  ],
  'duckling-numeral.jsonl': [
    { reason: cantonese, texts: ['十份十一', '一又十分一', '二份一', '一半半', '百二萬', '千一', '萬九'] },
    { reason: dozens, texts: ['一對', '一雙', '五對', '五雙', '五打', '八打'] },
    { reason: 'a leading zero marks a code', texts: ['01.10'] },
    { reason: noZero, texts: ['.77', '.0012G', '-.0012G'] },
    { reason: letters, texts: ['3M', '1.04M', '1.2M', '-1.2M'] },
    { reason: half, texts: ['1半', '半个', '半個'] },
  ],
};
