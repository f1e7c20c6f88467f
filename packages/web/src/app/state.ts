import type { Language } from '@gouji/render';
import type { Audited } from '../worker/protocol.js';
import type { Step } from './bench.js';

/** A file and how far it is. */
export interface Item {
  readonly id: number;
  readonly file: File;
  readonly progress:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'working'; readonly step: Step }
    | { readonly kind: 'done'; readonly audited: Audited }
    | { readonly kind: 'failed'; readonly message: string };
}

export interface State {
  readonly language: Language;
  readonly items: readonly Item[];
  /** The report that is shown in place of the list. */
  readonly shown: { readonly id: number; readonly page: string } | null;
  /** What went wrong with the last thing that was asked for. */
  readonly notice: string | null;
  /** Whether there are results that were not taken home. */
  readonly unsaved: boolean;
}

export type Action =
  | { readonly kind: 'added'; readonly items: readonly Item[] }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Item['progress'] }
  | { readonly kind: 'removed'; readonly id: number }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'shown'; readonly id: number; readonly page: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'notice'; readonly message: string }
  | { readonly kind: 'language'; readonly language: Language };

export const initialState = (language: Language): State => ({
  language,
  items: [],
  shown: null,
  notice: null,
  unsaved: false,
});

export const reduce = (state: State, action: Action): State => {
  switch (action.kind) {
    case 'added':
      return { ...state, items: [...state.items, ...action.items] };
    case 'progress':
      return {
        ...state,
        items: state.items.map((item) =>
          item.id === action.id ? { ...item, progress: action.progress } : item,
        ),
        unsaved: state.unsaved || action.progress.kind === 'done',
      };
    case 'removed':
      return { ...state, items: state.items.filter(({ id }) => id !== action.id) };
    case 'cleared':
      return { ...state, items: [], shown: null, notice: null, unsaved: false };
    case 'shown':
      return { ...state, shown: { id: action.id, page: action.page } };
    case 'back':
      return { ...state, shown: null };
    case 'saved':
      return { ...state, notice: null, unsaved: false };
    case 'notice':
      return { ...state, notice: action.message };
    case 'language':
      // What was said in the other language is said anew.
      return {
        ...state,
        language: action.language,
        shown: null,
        items: state.items.map((item) => ({ ...item, progress: { kind: 'waiting' } })),
      };
  }
};

/** How many findings of each level a file has, over its reports. */
export const countsOf = ({ audit }: Audited) => {
  const counts = { error: 0, warning: 0, info: 0, figures: 0, unchecked: 0 };
  for (const { findings, coverage } of audit.reports) {
    for (const { severity } of findings) counts[severity] += 1;
    counts.figures += coverage.quantities;
    counts.unchecked += coverage.quantities - coverage.inChecks - coverage.seen;
  }
  return counts;
};
