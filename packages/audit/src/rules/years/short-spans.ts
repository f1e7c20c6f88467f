import {
  daysAgreedAndTaken,
  daysOfMonth,
  dayUnit,
  earlyWords,
  monthsOfYear,
  monthUnit,
  paidMonths,
  uncountedTime,
} from '@gouji/lexicon/phrases/durations';
import { bounds } from '../bounds.js';
import { numberOf } from '../paragraphs.js';
import type { Bilingual, Draft } from '../rule.js';
import type { Stretch } from './stretches.js';

const draft = (
  message: Bilingual,
  [wrong, beside]: readonly [readonly [number, number], readonly [number, number]],
): Draft => ({
  severity: 'error',
  confidence: 0.9,
  message,
  evidence: [
    { span: { start: wrong[0], end: wrong[1] }, note: { zh: '时长', en: 'length' } },
    { span: { start: beside[0], end: beside[1] }, note: { zh: '起止', en: 'span' } },
  ],
  checks: [],
  repair: null,
});

/** 3月4日至6日召开，会期3天: days of one month, the last of them counted or not. */
export const daysOfSpans = ({ words, start }: Stretch): Draft[] =>
  [...words.matchAll(daysOfMonth)].flatMap((found): Draft[] => {
    const [printed, , from = '', to = '', digits = ''] = found;
    const days = Number(to) - Number(from);
    const count = numberOf(digits);
    if (days <= 0 || count === days || count === days + 1) return [];
    const end = start + found.index + printed.length;
    const told = `${digits}${dayUnit}`;
    return [
      draft(
        {
          zh: `${from}日至${to}日含首尾为${days + 1}天，而文中称${told}`,
          en: `From the ${from}th to the ${to}th is ${days + 1} days, both included; the text says ${told}`,
        },
        [
          [end - told.length, end],
          [start + found.index, end - told.length],
        ],
      ),
    ];
  });

/** 6—12月每月3.5万元，七个月24.5万元: the months of a stretch of one year, where no other is told beside it; what is paid for a year is for all of it. */
export const monthsPaid = ({ words, start }: Stretch): Draft[] => {
  const [span, another] = [...words.matchAll(monthsOfYear)];
  const [paid, again] = [...words.matchAll(paidMonths)];
  const [digits = ''] = paid?.slice(1) ?? [];
  if (!span || another || !paid || again || paid.index < span.index) return [];
  const months = Number(span[2]) - Number(span[1]) + 1;
  const count = numberOf(digits);
  if (months <= 1 || count === months || count === bounds.monthsOfYear) return [];
  const at = start + paid.index + paid[0].indexOf(digits);
  return [
    draft(
      {
        zh: `${span[0]}为${months}个月，而文中称${digits}个月`,
        en: `${span[0]} is ${months} months; the text says ${count}`,
      },
      [
        [at, start + paid.index + paid[0].lastIndexOf(monthUnit) + 1],
        [start + span.index, start + span.index + span[0].length],
      ],
    ),
  ];
};

/** 合同工期540天，实际用时600天，超期60天: how much longer or shorter than agreed something took. */
export const daysTold = ({ words, start }: Stretch): Draft[] =>
  [...words.matchAll(daysAgreedAndTaken)].flatMap((found): Draft[] => {
    const [printed, agreed = '', taken = '', word = '', digits = ''] = found;
    const days = Number(taken) - Number(agreed);
    const isTurned = days !== 0 && earlyWords.includes(word) !== days < 0;
    if ((Math.abs(days) === Number(digits) && !isTurned) || uncountedTime.test(printed)) return [];
    const at = start + found.index;
    const from = printed.lastIndexOf(word);
    return [
      draft(
        {
          zh: `${taken}天比${agreed}天${days < 0 ? '少' : '多'}${Math.abs(days)}天，而文中为“${printed.slice(from)}”`,
          en: `${taken} days are ${Math.abs(days)} ${days < 0 ? 'less' : 'more'} than ${agreed}, but the text says “${printed.slice(from)}”`,
        },
        [
          [at + from, at + printed.length],
          [at, at + from],
        ],
      ),
    ];
  });
