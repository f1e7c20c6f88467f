import { describe, expect, it } from 'vitest';
import { accounts } from './cases/accounts.js';
import { evaluationForms } from './cases/evaluation-forms.js';
import { officialForms } from './cases/forms.js';
import { others } from './cases/others.js';
import { performance } from './cases/performance.js';
import { prose } from './cases/prose.js';
import { told } from './cases/told.js';
import { shortcomings } from './shortcomings.js';

describe.each([
  ['accounts', accounts],
  ['forms', officialForms],
  ['evaluation forms', evaluationForms],
  ['told in the text', told],
  ['performance', performance],
  ['others', others],
  ['prose in cells', prose],
])('%s', (_, cases) => {
  it.each(cases)('$id', async (one) => {
    expect(await shortcomings(one)).toEqual([]);
  });
});
