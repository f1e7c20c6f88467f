import { byId } from './dom.js';
import type { Report } from './report.js';

/**
 * Keys by their place on the keyboard, so that a Chinese input method does not swallow them.
 *
 * @param current the report that is seen
 */
export const setUpKeys = (current: () => Report | null): void => {
  const dialog = byId('help-dialog') as HTMLDialogElement | null;
  const isOn = (): boolean => (byId('keys') as HTMLInputElement | null)?.checked !== false;
  const actions: Readonly<Record<string, (report: Report, shift: boolean) => void>> = {
    KeyN: ({ findings }) => findings.step(1),
    KeyP: ({ findings }) => findings.step(-1),
    BracketRight: ({ figures }) => figures.step(1),
    BracketLeft: ({ figures }) => figures.step(-1),
    Slash: ({ findings }, shift) => (shift ? dialog?.showModal() : findings.focusFilter()),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || dialog?.open) return;
    const report = current();
    const field = (event.target as Element).closest<HTMLElement>('input, select, textarea');
    if (!report) return;
    if (event.key === 'Escape') {
      report.findings.clearFilter();
      if (field) field.blur();
      else report.reset();
      return;
    }
    const action = field || !isOn() ? undefined : actions[event.code];
    if (!action) return;
    event.preventDefault();
    action(report, event.shiftKey);
  });
};
