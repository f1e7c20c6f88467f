import { defaultLimits } from '../../../packages/document/src/index.js';
import { read } from '../../../packages/ingest/src/index.js';
import { openPdf } from '../../../packages/ingest/src/pdf/open.js';

/** Ways to read a PDF: as Gouji does, and pdf.js giving the text and the operators of the same pages. */
export const readings = {
  gouji: async (bytes: Uint8Array): Promise<void> => {
    await read(bytes, { name: 'pages.pdf', limits: defaultLimits });
  },
  'pdf.js': async (bytes: Uint8Array): Promise<void> => {
    const { document } = await openPdf(new Uint8Array(bytes));
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      await page.getTextContent();
      await page.getOperatorList();
      page.cleanup();
    }
    await document.destroy();
  },
  /** What a process holds before it reads anything. */
  nothing: async (): Promise<void> => {},
} as const;

export type ReadingName = keyof typeof readings;

/** Seconds of processor time, of all threads: what else runs on the machine does not count. */
export const timed = async (task: () => Promise<void>): Promise<number> => {
  const start = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
