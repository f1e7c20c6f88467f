import { GoujiError } from '@gouji/document';

/** `#old-word` of @gouji/ingest in a page: what reads .doc files needs Node. */
export const readOldWord = async (_bytes: Uint8Array, name: string): Promise<never> => {
  throw new GoujiError(
    'unknown-format',
    '网页版读不了旧式 Word 文件（.doc、.wps）；请用 Word 或 WPS 打开，另存为 .docx 后再拖入',
    'The page cannot read old Word files (.doc, .wps): open it in Word or WPS, save it as .docx and drop that',
    name,
  );
};
