import type { Language } from '@gouji/render';
import { useState } from 'preact/hooks';
import type { Words } from '../words/index.js';
import type { Action } from './state.js';

interface BarProps {
  readonly say: Words;
  readonly language: Language;
  readonly version: string;
  readonly dispatch: (action: Action) => void;
  readonly isShown: boolean;
}

/** The head of the page: what it is, the way back from a report, language and theme. */
export const Bar = ({ say, language, version, dispatch, isShown }: BarProps) => {
  const [isDark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const turn = (): void => {
    document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
    setDark(!isDark);
  };
  return (
    <header class="head">
      <span class="seal" aria-hidden="true">
        勾
      </span>
      <b class="brand">{say.brand}</b>
      <span class="about">
        {say.edition} {version}
      </span>
      <div class="tools">
        {isShown && (
          <button type="button" class="button" onClick={() => history.back()}>
            {say.back}
          </button>
        )}
        <fieldset class="group" aria-label={say.language}>
          {(['zh', 'en'] as const).map((other) => (
            <button
              key={other}
              type="button"
              lang={other}
              aria-pressed={language === other}
              onClick={() => language !== other && dispatch({ kind: 'language', language: other })}
            >
              {other === 'zh' ? '中文' : 'English'}
            </button>
          ))}
        </fieldset>
        <button type="button" class="button" aria-pressed={isDark} onClick={turn}>
          {say.dark}
        </button>
      </div>
    </header>
  );
};
