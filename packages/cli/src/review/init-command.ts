import { writeFile } from 'node:fs/promises';
import { initialConfig } from '@gouji/audit';
import { GoujiError } from '@gouji/document';
import { toJson } from '@gouji/render/plain';
import { configName } from './settings.js';

/** `gouji init`: writes a config file into the working folder, and never over one that is there. */
export const initCommand = async (): Promise<void> => {
  try {
    await writeFile(configName, toJson(initialConfig), { flag: 'wx' });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    throw new GoujiError(
      'usage',
      '配置文件已经存在，未改动',
      'There is a config file already; it is left alone',
      configName,
      {
        cause,
      },
    );
  }
};
