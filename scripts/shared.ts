import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of what is shared beside the project (`../shared`), which never goes into it: looked for in every folder
 * above, so that a second checkout further down finds the same.
 *
 * @returns the path; null where it is not there
 */
export const sharedFolder = (name: string): string | null => {
  for (
    let above = path.dirname(fileURLToPath(new URL('..', import.meta.url)));
    ;
    above = path.dirname(above)
  ) {
    const folder = path.join(above, 'shared', name);
    if (existsSync(folder)) return folder;
    if (above === path.dirname(above)) return null;
  }
};
