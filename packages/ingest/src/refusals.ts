import { GoujiError } from './error.js';

/** The errors that reading can end in, each with what a person should do. `name` is the file's name. */

export const emptyFile = (name: string): GoujiError =>
  new GoujiError(
    'empty',
    '文件是空的，请确认是否传错了文件',
    'The file is empty: check that it is the right one',
    name,
  );

export const damaged = (name: string, cause?: unknown): GoujiError =>
  new GoujiError(
    'damaged',
    '文件已损坏或内容与扩展名不符，请用原软件打开后另存一份再试',
    'The file is damaged or is not what its name says: open it in its own program, save it again and retry',
    name,
    { cause },
  );

export const encrypted = (name: string): GoujiError =>
  new GoujiError(
    'encrypted',
    '文件设有密码，请在原软件中取消密码后再试',
    'The file is protected by a password: take it off in its own program and retry',
    name,
  );

export const unknownFormat = (name: string): GoujiError =>
  new GoujiError(
    'unknown-format',
    '不是可以读取的文件格式，请用 Word 或 WPS 打开后另存为 .docx 再试',
    'Not a format that can be read: open it in Word or WPS, save it as .docx and retry',
    name,
  );

export const unsafeXml = (name: string): GoujiError =>
  new GoujiError(
    'unsafe-xml',
    '文件内含不安全的 XML 声明（DTD），已拒绝读取；请用 Word 打开后另存一份再试',
    'The file holds an unsafe XML declaration (DTD) and was refused: open it in Word, save it again and retry',
    name,
  );

export const noText = (name: string): GoujiError =>
  new GoujiError(
    'no-text',
    '文件中没有文字，可能是扫描件或图片；请先做文字识别（OCR）再试',
    'The file holds no text; it may be a scan or a picture: run OCR on it first',
    name,
  );

/** `what` names the bound that was passed, in both languages. */
export const tooLarge = (name: string, what: string, whatEn: string): GoujiError =>
  new GoujiError(
    'too-large',
    `文件超过限制（${what}），未读取；确属正常报告时，请拆分文件或调高限制`,
    `The file is over the limit (${whatEn}) and was not read; if it is a true report, split it or raise the limit`,
    name,
  );
