import type { SourceDocument } from '@gouji/ingest';
import { read } from '@gouji/ingest';

/** A document of plain lines. */
export const documentOf = (text: string): Promise<SourceDocument> =>
  read(new TextEncoder().encode(text), { name: 'lines.txt' });
