import maps from 'virtual:character-maps';

/** `#character-maps` of @gouji/ingest in a page, which carries the CMaps with it; a font that names another is read without. */
export const readCharacterMap = async (file: string): Promise<Uint8Array> => {
  const map = maps[file];
  if (map === undefined) throw new Error(`no ${file}`);
  return Uint8Array.from(atob(map), (byte) => byte.charCodeAt(0));
};
