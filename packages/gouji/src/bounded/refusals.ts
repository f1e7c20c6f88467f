import { GoujiError } from '@gouji/document';

/** Why work on a file was ended, each with what a person should do. */

export const pastItsTime = (name: string, seconds: number): GoujiError =>
  new GoujiError(
    'time-limit',
    `审核超过${seconds}秒仍未完成，已停止；确属正常报告时，请拆分文件或调高时间限制`,
    `The audit took more than ${seconds} seconds and was stopped; if it is a true report, split it or raise the limit of time`,
    name,
  );

export const pastItsMemory = (name: string, megabytes: number): GoujiError =>
  new GoujiError(
    'memory-limit',
    `审核所需内存超过${megabytes} MB，已停止；确属正常报告时，请拆分文件或调高内存限制`,
    `The audit took more than ${megabytes} MB of memory and was stopped; if it is a true report, split it or raise the limit of memory`,
    name,
  );

export const brokenOff = (name: string, how: string): GoujiError =>
  new GoujiError(
    'broken-off',
    `审核进程意外中止（${how}），请重试；仍然中止时请报告此问题`,
    `The process that audited the file ended unexpectedly (${how}): retry, and report it if it ends again`,
    name,
  );
