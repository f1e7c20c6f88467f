import { useRef } from 'preact/hooks';
import type { Words } from '../words/index.js';
import { accepted, isReport } from './files.js';

/** Takes the files that were chosen. */
export type Pick = (files: readonly File[]) => void;

/** Two buttons that open the windows in which files and folders are chosen. */
export const Picker = ({ say, pick, main = false }: { say: Words; pick: Pick; main?: boolean }) => {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement | null, isWanted: (file: File) => boolean): void => {
    if (!input) return;
    pick([...(input.files ?? [])].filter(isWanted));
    input.value = '';
  };
  const look = main ? 'button main' : 'button';
  return (
    <>
      <button type="button" class={look} onClick={() => files.current?.click()}>
        {say.pickFile}
      </button>
      <button type="button" class={look} onClick={() => folder.current?.click()}>
        {say.pickFolder}
      </button>
      <input
        type="file"
        class="pick-files"
        ref={files}
        multiple
        hidden
        accept={accepted}
        aria-label={say.pickFile}
        onChange={() => take(files.current, () => true)}
      />
      <input
        type="file"
        class="pick-folder"
        ref={folder}
        hidden
        {...{ webkitdirectory: true }}
        aria-label={say.pickFolder}
        onChange={() => take(folder.current, isReport)}
      />
    </>
  );
};
