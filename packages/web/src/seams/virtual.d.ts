/** CMaps by their files' names, in base64: made by build/character-maps.ts. */
declare module 'virtual:character-maps' {
  const maps: Readonly<Record<string, string>>;
  export default maps;
}
