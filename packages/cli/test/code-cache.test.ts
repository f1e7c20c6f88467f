import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysFresh, daysKept, mostKept } from '../src/start/bounds.js';

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const bundle = at('../bundle');
const report = at('../../../fixtures/reports/affairs-center.txt');

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Ran {
  readonly out: string;
  readonly err: string;
}

/** Audits a report by the bundle; `home` is the folder of the user's caches. */
const auditIn = (home: string, environment: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: '', ...environment };
    const words = [path.join(bundle, 'gouji.js'), 'audit', report, '--fail-on', 'never'];
    execFile(process.execPath, words, { env, maxBuffer: 64_000_000 }, (_, out, err) => resolve({ out, err }));
  });

const codeIn = (home: string): string => path.join(home, 'gouji', 'code');
const filesIn = (home: string): string[] => readdirSync(codeIn(home)).sort();
const read = (home: string, name: string): Buffer => readFileSync(path.join(codeIn(home), name));
const timesIn = (home: string): number[] =>
  filesIn(home).map((name) => statSync(path.join(codeIn(home), name)).mtimeMs);

const secondsOfDay = 86_400;
const setAge = (file: string, days: number): void => {
  const time = Date.now() / 1000 - days * secondsOfDay;
  utimesSync(file, time, time);
};

/** Kept by one run, with what that run printed. */
const filledFolder = async (): Promise<{ home: string; printed: Ran }> => {
  const home = newFolder();
  return { home, printed: await auditIn(home) };
};

// Elsewhere the folder is that of the account, which a test leaves alone.
describe.runIf(process.platform === 'linux')('the code that the published command keeps', () => {
  let expected: Ran;
  beforeAll(async () => {
    expected = await auditIn(newFolder(), { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(expected.err).toBe('');
  });

  it('is kept by the first run for the user alone, and found by the next, which prints the same', async () => {
    const { home, printed } = await filledFolder();
    expect(printed).toEqual(expected);
    const kept = filesIn(home);
    // Of the command itself, and of the process that works on files.
    for (const part of ['main-', 'work-']) expect(kept.some((name) => name.startsWith(part))).toBe(true);
    expect(kept.every((name) => name.includes(`-${process.version}-${process.arch}-`))).toBe(true);
    expect(statSync(codeIn(home)).mode & 0o777).toBe(0o700);
    for (const name of kept) expect(statSync(path.join(codeIn(home), name)).mode & 0o777).toBe(0o600);
    const times = timesIn(home);
    expect(await auditIn(home)).toEqual(expected);
    expect(timesIn(home)).toEqual(times);
  });

  it('is kept nowhere where Node is told to keep none', async () => {
    const home = newFolder();
    expect(await auditIn(home, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(expected);
    expect(existsSync(path.join(home, 'gouji'))).toBe(false);
  });

  it('is made anew where a file is damaged, cut short, empty or of another version', async () => {
    const { home } = await filledFolder();
    const sound = new Map(filesIn(home).map((name) => [name, read(home, name)]));
    const damages: readonly ((bytes: Buffer) => Buffer)[] = [
      (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
      (bytes) => bytes.subarray(0, bytes.length / 2),
      () => Buffer.alloc(0),
      // Sound in itself, and of another file.
      () => [...sound.values()][0] ?? Buffer.alloc(0),
    ];
    for (const damage of damages) {
      for (const [name, bytes] of sound) writeFileSync(path.join(codeIn(home), name), damage(bytes));
      expect(await auditIn(home)).toEqual(expected);
      const [other = ''] = sound.keys();
      for (const name of sound.keys()) {
        if (name === other) continue;
        expect(read(home, name).length).toBeGreaterThan((sound.get(name)?.length ?? 0) / 2);
        expect(read(home, name).equals(damage(sound.get(name) ?? Buffer.alloc(0)))).toBe(false);
      }
    }
  });

  it('is kept anew after a day, and removed when it is old or too much', async () => {
    const { home } = await filledFolder();
    const names = filesIn(home);
    const first = path.join(codeIn(home), names[0] ?? '');
    const old = path.join(codeIn(home), 'chunk-OLD.js');
    writeFileSync(old, 'code');
    setAge(old, daysKept + 1);
    setAge(first, daysFresh + 1);
    expect(await auditIn(home)).toEqual(expected);
    expect(filesIn(home)).toEqual(names);
    expect(Date.now() - statSync(first).mtimeMs).toBeLessThan(secondsOfDay * 1000);
    for (let at = 0; at < mostKept; at += 1) {
      const file = path.join(codeIn(home), `chunk-OLD.js-${at}`);
      writeFileSync(file, 'code');
      setAge(file, daysFresh + 2);
    }
    setAge(first, daysFresh + 1);
    expect(await auditIn(home)).toEqual(expected);
    expect(filesIn(home).length).toBe(mostKept);
    expect(filesIn(home)).toEqual(expect.arrayContaining(names));
  });

  it('is neither read nor written where others could have written it', async () => {
    const { home } = await filledFolder();
    const times = timesIn(home);
    for (const name of filesIn(home)) setAge(path.join(codeIn(home), name), 2);
    chmodSync(codeIn(home), 0o777);
    expect(await auditIn(home)).toEqual(expected);
    expect(timesIn(home).every((time, at) => time < (times[at] ?? 0))).toBe(true);
    // A file that others can write is made anew, and theirs is gone.
    chmodSync(codeIn(home), 0o700);
    const files = filesIn(home).map((name) => path.join(codeIn(home), name));
    for (const file of files) chmodSync(file, 0o666);
    expect(await auditIn(home)).toEqual(expected);
    for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is not looked for behind a link', async () => {
    const { home } = await filledFolder();
    const linked = newFolder();
    mkdirSync(path.join(linked, 'gouji'));
    symlinkSync(codeIn(home), codeIn(linked));
    const times = timesIn(home);
    for (const name of filesIn(home)) setAge(path.join(codeIn(home), name), 2);
    expect(await auditIn(linked)).toEqual(expected);
    expect(timesIn(home).every((time, at) => time < (times[at] ?? 0))).toBe(true);
  });

  it('is no condition of an audit: a folder that cannot be made changes nothing', async () => {
    const home = path.join(newFolder(), 'file');
    writeFileSync(home, '');
    expect(await auditIn(home)).toEqual(expected);
    expect(await auditIn(path.join(home, 'within'))).toEqual(expected);
    expect(await auditIn('/proc/no-such-folder')).toEqual(expected);
  });

  it.runIf(process.getuid?.() === 0)('is not taken from a folder of another user', async () => {
    const { home } = await filledFolder();
    for (const name of filesIn(home)) setAge(path.join(codeIn(home), name), 2);
    const times = timesIn(home);
    chownSync(codeIn(home), 65_534, 65_534);
    expect(await auditIn(home)).toEqual(expected);
    expect(timesIn(home)).toEqual(times);
  });
});
