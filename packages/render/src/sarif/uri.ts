import { printable } from '../printable.js';

/**
 * A file's name as a URI reference: a relative path stays relative to where the command ran; `-` is standard input.
 */
export const uriOf = (file: string): string => {
  if (file === '-') return 'stdin';
  const steps = printable(file).replaceAll('\\', '/').split('/');
  const path = steps.map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]:$/.test(steps[0] ?? '')
    ? `file:///${steps[0]}/${path.slice(path.indexOf('/') + 1)}`
    : path;
};
