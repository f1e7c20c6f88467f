import { readableExtensions } from '@gouji/ingest/sniff';

/** What a person may choose in the window that picks files. */
export const accepted = readableExtensions.join(',');

/** The files that were dropped, those of folders too. */
export const filesOf = async (transfer: DataTransfer): Promise<File[]> => {
  // Asked for at once: the entries are gone when the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  if (entries.every((entry) => entry === null || entry.isFile)) return plain;
  const found: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
};

/** Files beyond this are not looked for: a whole disk may have been dropped. */
const mostFiles = 2_000;

const collect = async (entry: FileSystemEntry, found: File[]): Promise<void> => {
  if (found.length >= mostFiles) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    if (isReport(file)) found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is told in parts, the last of which is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return;
    for (const inner of part) await collect(inner, found);
  }
};

/** Of a folder only what may be a report is taken; a file dropped by itself is taken whatever it is. */
export const isReport = ({ name }: File): boolean =>
  !name.startsWith('.') &&
  !name.startsWith('~$') &&
  readableExtensions.some((end) => name.toLowerCase().endsWith(end));
