import { pathToFileURL } from 'node:url';
import type { Pattern } from './pattern.js';

const frame = /(packages\/\w+\/src\/[\w/.-]+\.ts):(\d+)/;

/** Where the code stands that is running now, by the first frame of the packages' own source. */
const callingPlace = (): string => {
  const [, path, line] = frame.exec(new Error().stack ?? '') ?? [];
  return `${path}:${line}`;
};

/** Imports modules and records the regular expressions that they build as they load. */
export const builtBy = async (modules: readonly string[]): Promise<Pattern[]> => {
  const patterns: Pattern[] = [];
  const Original = globalThis.RegExp;
  const record = <T extends RegExp>(made: T): T => {
    patterns.push({ source: made.source, flags: made.flags, place: callingPlace() });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, newTarget) => record(Reflect.construct(target, given, newTarget)),
    apply: (target, self, given) => record(Reflect.apply(target, self, given)),
  });
  try {
    for (const path of modules) await import(pathToFileURL(path).href);
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
};
