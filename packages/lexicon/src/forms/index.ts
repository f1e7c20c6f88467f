import { budgets } from './budgets.js';
import { finalAccounts } from './final-accounts.js';
import type { Form } from './form.js';
import { selfEvaluations } from './self-evaluation.js';

export type { Form } from './form.js';

/** Every form that the engine knows. */
export const forms: readonly Form[] = [...finalAccounts, ...budgets, ...selfEvaluations];
