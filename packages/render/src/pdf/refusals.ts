import { GoujiError } from '@gouji/document';

/** Why a document cannot be annotated, each with what a person should do. `file` is its name. */

export const notPdf = (file: string): GoujiError =>
  new GoujiError(
    'usage',
    '只有 PDF 能加标注；其他文件请用 docx 格式输出批注版',
    'Only a PDF can be annotated: for other files choose the format docx',
    file,
  );

export const restricted = (file: string): GoujiError =>
  new GoujiError(
    'encrypted',
    '文件设有权限密码，不能加标注；请另存为不加密的副本再试',
    'The file is protected by a password and cannot be annotated: save a copy without encryption and retry',
    file,
  );

export const cannotAnnotate = (file: string, cause: unknown): GoujiError =>
  new GoujiError(
    'damaged',
    '文件结构不合常规，不能加标注；请用 PDF 阅读器另存（打印为 PDF）一份再试',
    'The file is built in an unusual way and cannot be annotated: save it again with a PDF reader (print to PDF) and retry',
    file,
    { cause },
  );
