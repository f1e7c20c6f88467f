/**
 * The folder of compiled code: the user's own, since V8 runs what it finds in it. Whatever goes wrong with it is no fault
 * of an audit: the code is then compiled as if nothing had been kept.
 */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { crc32 } from 'node:zlib';
import { daysKept, headLength, millisecondsOfDay, mostKept } from './bounds.js';

export interface Kept {
  readonly code: Buffer;
  readonly ageInDays: number;
}

/** What tells the source of a file from another: the sum of the code goes on from it. */
export const sumOf = (source: Uint8Array): number => crc32(source);

/** Where the code is kept; null where it is not to be, by Node's own switch, or where others might write. */
export const codeFolder = (): string | null => {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return null;
  try {
    const folder = path.join(cacheFolder(), 'code');
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    return !stats || (stats.isDirectory() && isOwn(stats)) ? folder : null;
  } catch {
    return null;
  }
};

/** As each system has it for what may be lost; a path in the environment counts where it is absolute. */
const cacheFolder = (): string => {
  const { LOCALAPPDATA: local = '', XDG_CACHE_HOME: said = '' } = process.env;
  if (process.platform === 'win32')
    return path.join(local || path.join(homedir(), 'AppData', 'Local'), 'gouji', 'Cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'gouji');
  return path.join(path.isAbsolute(said) ? said : path.join(homedir(), '.cache'), 'gouji');
};

const writableByOthers = constants.S_IWGRP | constants.S_IWOTH;

/** Whether none but the user can write it. Windows has no such marks: there the folder is within the user's own. */
const isOwn = ({ uid, mode }: Stats): boolean =>
  !process.getuid || (uid === process.getuid() && (mode & writableByOthers) === 0);

/** The engine is part of the name: code is of one version of V8, its flags, and one processor. */
const fileOf = (folder: string, name: string): string =>
  path.join(folder, `${name}-${process.version}-${process.arch}-${cachedDataVersionTag().toString(16)}`);

/** The code kept of a file of the bundle, by the sum of its source; null where there is none, or it is of another source or damaged. */
export const kept = (folder: string, name: string, source: number): Kept | null => {
  try {
    const file = openSync(fileOf(folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() || !isOwn(stats)) return null;
      const bytes = readFileSync(file);
      const code = bytes.subarray(headLength);
      if (bytes.length <= headLength || bytes.readUInt32LE() !== crc32(code, source)) return null;
      return { code, ageInDays: (Date.now() - stats.mtimeMs) / millisecondsOfDay };
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
};

/** Keeps the code of a file; who reads it meanwhile finds what was there before, or all of the new. */
export const keep = (folder: string, name: string, source: number, code: Uint8Array): void => {
  const file = fileOf(folder, name);
  const unfinished = `${file}.${process.pid}`;
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(crc32(code, source));
  try {
    makeFolder(folder);
    if (!isOwn(lstatSync(folder))) return;
    writeFileSync(unfinished, Buffer.concat([head, code]), { mode: 0o600, flag: 'wx' });
    renameSync(unfinished, file);
  } catch {
    // A disk that is full or read-only; what is left of it goes with what is old.
  }
};

/** Makes the folder, and at most the two that it is in; Node's own way to make all of them has no end within /proc. */
const makeFolder = (folder: string): void => {
  const within = path.dirname(folder);
  for (const each of [path.dirname(within), within, folder])
    if (!existsSync(each)) mkdirSync(each, { mode: 0o700 });
};

/** Removes what was not kept anew for long, and the oldest of what is too much. */
export const removeOld = (folder: string): void => {
  try {
    const files = readdirSync(folder).map((name) => {
      const file = path.join(folder, name);
      return { file, age: Date.now() - lstatSync(file).mtimeMs };
    });
    files.sort((a, b) => a.age - b.age);
    const old = files.filter(({ age }, at) => at >= mostKept || age > daysKept * millisecondsOfDay);
    for (const { file } of old) rmSync(file, { force: true });
  } catch {
    // Another process may have removed it first.
  }
};
