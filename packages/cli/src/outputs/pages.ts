import path from 'node:path';
import type { IndexEntry } from '@gouji/render';
import type { Apart, Summary } from './apart.js';
import type { FormatOptions } from './formats.js';

/** One page a file, and `index.html` over a folder of them. */
export const pagesApart: Apart = {
  extension: '.html',
  isBinary: false,
  tellsAcross: true,
  make: async ({ audit, document }, { language }, cross) => {
    if (!document) throw new Error('a page needs the document');
    const { htmlReport } = await import('@gouji/render');
    return htmlReport({ audit, ...document, cross }, language);
  },
  summary: { name: 'index.html', start: (options) => pagesIndex(options) },
};

const pagesIndex = ({ language }: FormatOptions): Summary => {
  const entries: IndexEntry[] = [];
  return {
    add: async ({ audit }, output) => {
      const { indexEntry } = await import('@gouji/render');
      entries.push(indexEntry(audit, hrefTo(output)));
    },
    end: async ({ failures, cross }) => {
      const { htmlIndex } = await import('@gouji/render');
      return htmlIndex({ entries, failures, cross }, language);
    },
  };
};

/** A relative link, whatever characters the names hold. */
const hrefTo = (file: string): string => file.split(path.sep).map(encodeURIComponent).join('/');
