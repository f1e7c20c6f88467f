/** Words right before a score (分) that say which it is. The first row that fits counts. */
export const scoreCues: readonly {
  readonly mark: 'full' | 'given' | 'lost' | 'gained';
  readonly ends: readonly string[];
}[] = [
  { mark: 'gained', ends: ['加分', '加', '奖励', '另加', '附加'] },
  {
    mark: 'lost',
    ends: [
      '扣',
      '扣除',
      '扣减',
      '扣去',
      '扣掉',
      '扣了',
      '失',
      '失分',
      '扣分',
      '丢',
      '扣分共',
      '扣分共计',
      '扣分合计',
    ],
  },
  {
    mark: 'full',
    ends: [
      '满分',
      '分值',
      '权重',
      '标准分',
      '标准分值',
      '赋分',
      '基准分',
      '基础分',
      '基本分',
      '权重分',
      '设定分值',
      '总分值',
      '应得',
      '总分设定',
      '乘以',
      '乘',
      '×',
    ],
  },
  {
    mark: 'given',
    ends: [
      '得',
      '得分',
      '自评',
      '自评分',
      '评分',
      '总分',
      '实得',
      '获得',
      '评价',
      '总得分',
      '计',
      '记',
      '实际得分',
      '合计',
      '共得',
      '共计',
      '最终得分',
      '按比例',
      '折算',
      '折合',
      '评定',
      '打分',
    ],
  },
];

/** Marks beyond the full ones (加分项). */
export const extraMarks = /加分|附加分|奖励分|额外/;

/** Words of a total of scores before its verb (合计得94分). */
export const summedScores = /合计|共计|总计|总分|总得分|共得|累计|综合|自评得分|评价得分|最终得分|最后得分/;

/** Words that end a name of what marks come to in all, before the verb (自评总分为96分). */
export const totalOfMarks = /(?:总分|总得分|综合得分|合计得分)[为是达到共约]{0,3}$/;

/** The rate of marks given to those possible. */
export const rateOfMarks = '得分率';

/** Words by which marks follow from a rate (按比例得9.36分). */
export const proportionWords: readonly string[] = [
  '比例',
  '乘以',
  '×',
  '折算',
  '按执行率',
  '按完成率',
  '按预算执行率',
  '按到位率',
];

/** A figure that is itself said to be the full marks (考核满分120分). */
export const fullMark = /满分[为是达共：:]{0,2}[0-9.]{1,8}分?$/;

/** Words of a score that others make up by their weights, of a weight, and of what one answer counts (满意计100分). Source: 综合评分 and 满意度赋分 of 绩效评价报告. */
export const weighedTotal = /(?:加权|综合|权后)[^，。；]{0,6}$/;
export const answersTotal = /(?:加权|平均|综合|满意度)[^，。；]{0,6}$/;
export const weightWords: readonly string[] = ['权重'];
export const scaledWords: readonly string[] = ['计', '按', '赋', '记'];
