import * as z from 'zod';
import type { Diagnosis } from '../causes/diagnose.js';
import { option } from './with-options.js';

/** 尾差: offices differ in whether a total may be off by its last digit though rounding does not explain it. */
export const tailOptions = z.strictObject({
  tail: option(z.number().int().min(0).default(0), {
    zh: '舍入不能解释、仍予放过的尾差，以合计末位的单位计（合计印到0.01万元时，1即0.01万元）',
    en: 'by how many units of its last printed digit a total may be off though rounding does not explain it',
  }),
});

/** Whether all that disagrees is off by no more than that. */
export const isTail = ({ checks }: Diagnosis, tail: number): boolean =>
  checks.every(({ residual, result }) => residual.abs().lte(result.quantity.ulp.times(tail)));
