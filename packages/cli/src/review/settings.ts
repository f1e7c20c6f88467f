import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config, ConfiguredBounds, ConfiguredOptions } from '@gouji/audit';
import { GoujiError } from '@gouji/document';
import { glob } from 'tinyglobby';

/** The name that is looked for where no `--config` is given. */
export const configName = 'gouji.config.json';

/** What a config file says of a run. */
export interface Settings {
  /** How one file is audited. */
  readonly of: (file: string) => Partial<ConfiguredOptions>;
  readonly bounds: ConfiguredBounds;
  readonly rulePages: string | undefined;
}

/**
 * Loads the config file, and says what it sets for which file.
 *
 * @param given `--config`; null to take `gouji.config.json` of the working folder, where there is one
 * @throws GoujiError where the file given is not there, or any is wrong
 */
export const loadSettings = async (given: string | null): Promise<Settings> => {
  const file = path.resolve(given ?? configName);
  if (given === null && !(await isFile(file))) return noSettings;
  // Loaded here: it brings the whole audit with it.
  const { parseConfig } = await import('@gouji/audit');
  return settingsBy(parseConfig(await textOf(file), given ?? configName), path.dirname(file));
};

const noSettings: Settings = { of: () => ({}), bounds: {}, rulePages: undefined };

const settingsBy = async (config: Config, folder: string): Promise<Settings> => {
  const { boundsIn, optionsOf } = await import('@gouji/audit');
  const overrides = await Promise.all(
    config.overrides.map(async ({ files, rules }) => ({
      rules,
      files: new Set(await filesOf(files, folder)),
    })),
  );
  return {
    of: (name) =>
      optionsOf(
        config,
        Object.assign(
          { ...config.rules },
          ...overrides.filter(({ files }) => files.has(path.resolve(name))).map(({ rules }) => rules),
        ),
      ),
    bounds: boundsIn(config),
    rulePages: config.rulePages,
  };
};

const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => null))?.isFile() ?? false;

const textOf = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new GoujiError('file-not-found', '找不到配置文件', 'No such config file', file, { cause });
  }
};

const filesOf = async (patterns: readonly string[], folder: string): Promise<string[]> => {
  const found = await glob([...patterns], { cwd: folder, absolute: true, onlyFiles: true });
  return found.map((file) => path.resolve(file));
};
