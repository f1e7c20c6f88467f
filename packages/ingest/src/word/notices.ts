import type { Notice } from '../blocks.js';

/** What is odd in a Word document, and what a reader of the audit should know of it. */
export const wordNotices = {
  picture: {
    message: '此处有图片，图片里的文字和数字未读取',
    messageEn: 'A picture stands here; words and figures in it were not read',
  },
  'embedded-object': {
    message: '此处嵌有对象（如 Excel 表格、公式），其中内容未读取',
    messageEn: 'An embedded object (a worksheet, a formula) stands here; its content was not read',
  },
  chart: {
    message: '此处有图表，图表中的数字未读取',
    messageEn: 'A chart stands here; its figures were not read',
  },
  diagram: {
    message: '此处有 SmartArt 图形，图形中的文字和数字未读取',
    messageEn: 'A SmartArt diagram stands here; its words and figures were not read',
  },
  'embedded-document': {
    message: '此处嵌有另一份文档，其中内容未读取',
    messageEn: 'Another document is embedded here; its content was not read',
  },
  'tracked-insertion': {
    message: '此处有未接受的修订：插入的文字按正文读取',
    messageEn: 'A tracked insertion stands here; it was read as text',
  },
  'tracked-deletion': {
    message: '此处有未接受的修订：删除的文字未读取',
    messageEn: 'A tracked deletion stands here; the deleted text was not read',
  },
  'tracked-row': {
    message: '此处有未接受的修订：删除的表格行或单元格未读取',
    messageEn: 'A tracked deletion of a table row or cell stands here; it was not read',
  },
  'struck-text': {
    message: '此处有加删除线的文字，视为已删除，未读取',
    messageEn: 'Struck-out text stands here; it was taken as deleted and not read',
  },
  'note-mark': {
    message: '此处有上标的注释编号，已略去，以免与数字相混',
    messageEn: 'A superscript note mark stands here; it was left out, so as not to run into a figure',
  },
  'hidden-text': {
    message: '此处有隐藏文字，未读取',
    messageEn: 'Hidden text stands here; it was not read',
  },
  'text-box': {
    message: '此处有文本框，其中的文字另存，数字未参与审核',
    messageEn: 'A text box stands here; its text is kept apart and its figures are not audited',
  },
  note: {
    message: '此处有脚注或尾注，注文另存，数字未参与审核',
    messageEn: 'A footnote or endnote belongs here; its text is kept apart and its figures are not audited',
  },
  comment: {
    message: '此处有批注，批注内容未读取',
    messageEn: 'A comment belongs here; it was not read',
  },
  'unknown-symbol': {
    message: '文中有无法识别的符号，已略去',
    messageEn: 'The text holds a symbol that could not be told; it was left out',
  },
} as const satisfies Record<string, Omit<Notice, 'code'>>;

export type WordNoticeCode = keyof typeof wordNotices;

export const wordNotice = (code: WordNoticeCode): Notice => ({ code, ...wordNotices[code] });
