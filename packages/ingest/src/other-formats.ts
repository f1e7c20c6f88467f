/** Formats that are known and not read: what a person calls each, and what there is to do about it. */
export const otherFormats = {
  workbook: { zh: '这是 Excel 工作簿', en: 'This is an Excel workbook', advice: 'another' },
  slides: {
    zh: '这是 PowerPoint 演示文稿',
    en: 'This is a PowerPoint presentation',
    advice: 'another',
  },
  'open-document': {
    zh: '这是 OpenDocument 文档（LibreOffice 等）',
    en: 'This is an OpenDocument file (LibreOffice and others)',
    advice: 'convert',
  },
  archive: { zh: '这是压缩包', en: 'This is an archive', advice: 'unpack' },
  rtf: { zh: '这是 RTF 文件', en: 'This is an RTF file', advice: 'convert' },
  'web-archive': {
    zh: '这是单一文件网页（MHTML）',
    en: 'This is a web page in one file (MHTML)',
    advice: 'convert',
  },
  'flat-xml': {
    zh: '这是 XML 格式的 Office 文件',
    en: 'This is an Office file in flat XML',
    advice: 'convert',
  },
  picture: { zh: '这是图片', en: 'This is a picture', advice: 'recognise' },
} as const satisfies Record<string, OtherFormatWords>;

interface OtherFormatWords {
  readonly zh: string;
  readonly en: string;
  readonly advice: 'convert' | 'another' | 'unpack' | 'recognise';
}

export type OtherFormat = keyof typeof otherFormats;

/** The parts that tell whose a ZIP archive is, surest first: ECMA-376, OpenDocument 1.3 Part 2. */
const parts: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^xl\//, 'workbook'],
  [/^ppt\//, 'slides'],
  [/^content\.xml$/, 'open-document'],
];

/** What a ZIP archive is that is no .docx; null for a damaged one. `names`: of its parts, in lower case. */
export const tellArchive = (names: readonly string[]): OtherFormat | null => {
  for (const [part, format] of parts) if (names.some((name) => part.test(name))) return format;
  // A damaged .docx still has its list of parts.
  const isPackage = names.some((name) => name === '[content_types].xml' || name.startsWith('word/'));
  return isPackage || names.length === 0 ? null : 'archive';
};
