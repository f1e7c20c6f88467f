import type { Failure } from '@gouji/audit';
import { GoujiError, type GoujiErrorCode } from '@gouji/document';
import type { Language } from '@gouji/render/plain';

/** The command line is wrong, and how. */
export const usage = (message: string, messageEn: string, file: string | null = null): GoujiError =>
  new GoujiError('usage', message, messageEn, file);

/** An error as people read it; an unexpected one is named as such and never shown as a stack. */
export const failureOf = (error: unknown, file: string, language: Language): Failure => {
  if (error instanceof GoujiError)
    return {
      file: error.file ?? file,
      code: error.code,
      message: language === 'zh' ? error.message : error.messageEn,
    };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    file,
    code: 'internal',
    message:
      language === 'zh' ? `内部错误：${detail}，请报告此问题` : `Internal error: ${detail}; please report it`,
  };
};

/** What the system says of files (POSIX `errno`), in words: Chinese, English. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['没有权限', 'permission denied'],
  EPERM: ['没有权限', 'permission denied'],
  ENOENT: ['文件或文件夹不存在', 'no such file or folder'],
  ENOTDIR: ['路径中有一段不是文件夹', 'a part of the path is no folder'],
  EISDIR: ['是文件夹，不是文件', 'it is a folder, not a file'],
  EEXIST: ['已有同名文件', 'a file of that name is there'],
  ELOOP: ['链接互相指向，没有尽头', 'links lead to one another without end'],
  ENAMETOOLONG: ['名称过长', 'the name is too long'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  EDQUOT: ['磁盘配额已用完', 'the disk quota is used up'],
  EFBIG: ['文件超过系统允许的大小', 'the file is larger than the system allows'],
  EROFS: ['磁盘只读', 'the disk is read-only'],
  EMFILE: ['打开的文件过多', 'too many files are open'],
  EIO: ['磁盘读写出错', 'the disk failed'],
};

const wordsOf = (cause: unknown): readonly [string, string] => {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  const plain = cause instanceof Error ? cause.message : String(cause);
  return words[code] ?? [code || plain, code || plain];
};

export const notFound = (file: string): GoujiError =>
  new GoujiError(
    'file-not-found',
    '找不到文件或文件夹，请检查路径',
    'No such file or folder: check the path',
    file,
  );

const fault = (code: GoujiErrorCode, zh: string, en: string, cause: unknown, file: string): GoujiError => {
  const [why, whyEn] = wordsOf(cause);
  return new GoujiError(code, `${zh}：${why}`, `${en}: ${whyEn}`, file, { cause });
};

/** What the system said when a file or folder was to be read. */
export const readFault = (cause: unknown, file: string): GoujiError =>
  (cause as NodeJS.ErrnoException | null)?.code === 'ENOENT'
    ? notFound(file)
    : fault('unreadable', '无法读取', 'It cannot be read', cause, file);

/** What the system said when a file was to be written. */
export const writeFault = (cause: unknown, file: string): GoujiError =>
  cause instanceof GoujiError
    ? cause
    : fault('write-failed', '无法写入', 'It cannot be written', cause, file);
