import { readFile, stat } from 'node:fs/promises';
import { defaultLimits } from '@gouji/ingest';
import { type Audit, audit, GoujiError, parse } from 'gouji';

/** What a worker is asked to do with one file. */
export interface Task {
  readonly file: string;
  readonly language: 'zh' | 'en';
}

export interface Failed {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

export type Outcome = { readonly audit: Audit } | { readonly failure: Failed };

const load = async (file: string): Promise<Uint8Array> => {
  const { size } = await stat(file);
  if (size > defaultLimits.fileBytes) {
    throw new GoujiError(
      'too-large',
      '文件超过大小限制，未读取',
      'The file is over the size limit and was not read',
      file,
    );
  }
  return readFile(file);
};

/** An error as people read it; an unexpected one is named as such and never shown as a stack. */
export const failureOf = (error: unknown, file: string, language: 'zh' | 'en'): Failed => {
  if (error instanceof GoujiError) {
    return {
      file: error.file ?? file,
      code: error.code,
      message: language === 'zh' ? error.message : error.messageEn,
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message =
    language === 'zh' ? `内部错误：${detail}，请报告此问题` : `Internal error: ${detail}; please report it`;
  return { file, code: 'internal', message };
};

/** Audits one file; the default export is what the worker pool runs. */
const auditFile = async ({ file, language }: Task): Promise<Outcome> => {
  try {
    return { audit: await audit(await load(file), { name: file, language }) };
  } catch (error) {
    return { failure: failureOf(error, file, language) };
  }
};

export default auditFile;

/** Reads one file's report trees. */
export const parseFile = async (file: string) => ({
  file,
  ...(await parse(await load(file), { name: file })),
});
