/** Hands a file to the person. Nothing is sent: the address is one of this page's memory. */
export const save = (content: string | Uint8Array, name: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
};

/** Milliseconds that a browser may take to begin. */
const keptFor = 60_000;
