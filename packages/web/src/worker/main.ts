import { auditDocument } from '@gouji/audit';
import { GoujiError } from '@gouji/document';
import { read } from '@gouji/ingest';
import { tellFormat } from '@gouji/ingest/sniff';
import { parse } from '@gouji/parser';
import { htmlReport, type Language, toJson, workbook } from '@gouji/render';
import { annotatedPdf } from '@gouji/render/pdf';
import { commentedDocx } from '@gouji/render/word';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { config } from 'zod';
import type { Audited, Reply, Request } from './protocol.js';

// The page's policy allows no code made of text, and zod would try.
config({ jitless: true });

type Tell = (message: Reply) => void;

const auditFile = async (
  { bytes, name, language }: Extract<Request, { work: 'audit' }>,
  tell: Tell,
): Promise<Audited> => {
  tell({ kind: 'step', step: 'reading' });
  const checksum = bytesToHex(sha256(bytes));
  const source = await read(bytes, { name });
  tell({ kind: 'step', step: 'checking' });
  return {
    audit: auditDocument(source, parse(source), { file: name, language }),
    source,
    sha256: checksum,
    annotated: tellFormat(bytes, name) === 'pdf' ? 'pdf' : 'docx',
  };
};

const render = ({
  audited,
  bytes,
  output,
  language,
}: Extract<Request, { work: 'render' }>): Promise<string | Uint8Array> | string => {
  switch (output) {
    case 'docx':
      return commentedDocx(bytes, audited, { language });
    case 'pdf':
      return annotatedPdf(bytes, audited, { language });
    case 'html':
      return htmlReport(audited, language);
    case 'json':
      return toJson(audited.audit);
    case 'xlsx':
      return workbook(audited.audit, { language, checksum: audited.sha256 });
  }
};

const messageOf = (error: unknown, language: Language): string => {
  if (error instanceof GoujiError) return language === 'zh' ? error.message : error.messageEn;
  const told = error instanceof Error ? error.message : String(error);
  return language === 'zh' ? `处理时出错：${told}` : `Something went wrong: ${told}`;
};

const answer = async (request: Request, tell: Tell): Promise<void> => {
  try {
    if (request.work === 'audit') tell({ kind: 'audited', audited: await auditFile(request, tell) });
    else tell({ kind: 'rendered', content: await render(request) });
  } catch (error) {
    tell({ kind: 'failed', message: messageOf(error, request.language) });
  }
};

// The first message brings a port of our own: pdf.js listens and speaks on the worker's, once a PDF has it loaded.
self.addEventListener(
  'message',
  ({ data: port }: MessageEvent<MessagePort>) => {
    port.onmessage = ({ data }: MessageEvent<Request>) =>
      void answer(data, (message) => port.postMessage(message));
  },
  { once: true },
);
