import { balanceAnnualBudget } from './balance-annual-budget.js';
import { balanceAssetChange } from './balance-asset-change.js';
import { balanceAssets } from './balance-assets.js';
import { balanceBudget } from './balance-budget.js';
import { changeRate } from './change-rate.js';
import { changeRollForward } from './change-roll-forward.js';
import { comparisonDirection } from './comparison-direction.js';
import { countList } from './count-list.js';
import { formEmpty } from './form-empty.js';
import { formIndicators } from './form-indicators.js';
import { formItems } from './form-items.js';
import { formNames } from './form-names.js';
import { formTie } from './form-tie.js';
import { formWithin } from './form-within.js';
import { numberingDuplicate } from './numbering-duplicate.js';
import { numberingGap } from './numbering-gap.js';
import { numberingStyle } from './numbering-style.js';
import { outlineMissing } from './outline-missing.js';
import { outlineParticulars } from './outline-particulars.js';
import { periodComparison } from './period-comparison.js';
import { periodDuplicate } from './period-duplicate.js';
import { periodLength } from './period-length.js';
import { periodMalformed } from './period-malformed.js';
import { periodMismatch } from './period-mismatch.js';
import { periodOrder } from './period-order.js';
import { periodYears } from './period-years.js';
import { presenceContradiction } from './presence-contradiction.js';
import { productUnitPrice } from './product-unit-price.js';
import { rateAverage } from './rate-average.js';
import { rateBase } from './rate-base.js';
import { rateCompletion } from './rate-completion.js';
import { rateRatio } from './rate-ratio.js';
import type { Rule } from './rule.js';
import { sameMetric } from './same-metric.js';
import { scoreGrade } from './score-grade.js';
import { scoreLimit } from './score-limit.js';
import { sharePercent } from './share-percent.js';
import { shareTotal } from './share-total.js';
import { staffPosts } from './staff-posts.js';
import { sumClassification } from './sum-classification.js';
import { sumComponents } from './sum-components.js';
import { sumEconomic } from './sum-economic.js';
import { sumKnownParts } from './sum-known-parts.js';
import { textAlternatives } from './text-alternatives.js';
import { textDoubled } from './text-doubled.js';
import { textFigure } from './text-figure.js';
import { textLevel } from './text-level.js';
import { textNames } from './text-names.js';
import { textPunctuation } from './text-punctuation.js';
import { textTemplate } from './text-template.js';
import { textUnfinished } from './text-unfinished.js';
import { textUnitMissing } from './text-unit-missing.js';
import { textUse } from './text-use.js';
import { trendBudget } from './trend-budget.js';
import { trendDirection } from './trend-direction.js';
import { unitMismatch } from './unit-mismatch.js';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unitMismatch,
  sumComponents,
  sumClassification,
  sumEconomic,
  sumKnownParts,
  formTie,
  formWithin,
  formItems,
  formNames,
  formIndicators,
  formEmpty,
  changeRate,
  changeRollForward,
  sharePercent,
  shareTotal,
  rateCompletion,
  rateRatio,
  rateBase,
  rateAverage,
  productUnitPrice,
  countList,
  scoreLimit,
  scoreGrade,
  sameMetric,
  balanceBudget,
  balanceAssets,
  balanceAssetChange,
  balanceAnnualBudget,
  staffPosts,
  presenceContradiction,
  comparisonDirection,
  trendDirection,
  trendBudget,
  periodDuplicate,
  periodMismatch,
  periodComparison,
  periodLength,
  periodOrder,
  periodYears,
  periodMalformed,
  numberingDuplicate,
  numberingGap,
  numberingStyle,
  outlineMissing,
  outlineParticulars,
  textTemplate,
  textAlternatives,
  textDoubled,
  textUnfinished,
  textUnitMissing,
  textPunctuation,
  textFigure,
  textLevel,
  textNames,
  textUse,
];
