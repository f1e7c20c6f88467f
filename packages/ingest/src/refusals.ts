import { GoujiError } from '@gouji/document';
import { type OtherFormat, otherFormats } from './other-formats.js';

/** Whether an error already says what is wrong with the file. */
export const isRefusal = (cause: unknown): cause is GoujiError => cause instanceof GoujiError;

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

/** `kind`: what the file is, where that is known. */
export const unknownFormat = (name: string, kind: OtherFormat | null = null): GoujiError => {
  const { zh, en, advice } = kind ? otherFormats[kind] : unknown;
  const [todo, todoEn] = adviceWords[advice];
  return new GoujiError('unknown-format', `${zh}，${todo}`, `${en}: ${todoEn}`, name);
};

const unknown = {
  zh: '不是可以读取的文件格式',
  en: 'Not a format that can be read',
  advice: 'convert',
} as const;

const adviceWords = {
  convert: ['请用 Word 或 WPS 打开后另存为 .docx 再试', 'open it in Word or WPS, save it as .docx and retry'],
  another: ['请给出报告文档本身（.docx、.pdf 等）', 'give the report itself (.docx, .pdf …)'],
  unpack: ['请先解压，再给出其中的报告', 'unpack it first and give the reports in it'],
  recognise: ['请先做文字识别（OCR）再试', 'run OCR on it first'],
} as const;

/** `printed` and `percent`: the encoding that came nearest, and how much of the text it makes sense of. */
export const unknownEncoding = (
  name: string,
  { printed, percent }: { readonly printed: string; readonly percent: number },
): GoujiError =>
  new GoujiError(
    'unknown-encoding',
    `无法辨认文字编码：不是 UTF-8、UTF-16、UTF-32，按${printed}也只有${percent}%是常用字；请用原软件打开后另存为 UTF-8 再试`,
    `The encoding of the text is unknown: neither UTF-8, UTF-16 nor UTF-32, and as ${printed} only ${percent}% of it is common characters; save it as UTF-8 and retry`,
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
