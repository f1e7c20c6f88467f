/** A folder or file of `packages`, and why the rule does not hold there. */
interface Place {
  readonly path: string;
  readonly reason: string;
}

/** Where words that reports are read by stand. */
export const dataPlaces: readonly Place[] = [
  { path: 'lexicon/src/', reason: 'the knowledge' },
  { path: 'amounts/src/tables/', reason: 'numerals, units and times; amounts is used by itself' },
  { path: 'amounts/src/print/', reason: 'how amounts are written out' },
  { path: 'parser/src/labels/forms.ts', reason: 'how labels are written, before any word is read' },
  { path: 'parser/src/labels/numerals.ts', reason: 'the numerals of labels' },
  { path: 'parser/src/labels/ordinal-words.ts', reason: 'the words of labels (其一, 首先)' },
  { path: 'parser/src/outline/heading-words.ts', reason: 'the words of headings' },
  { path: 'ingest/src/word/numbering/number-formats.ts', reason: "the numerals of Word's own lists" },
];

/** Where strings are what people read; patterns are none. */
export const spokenPlaces: readonly Place[] = [
  { path: 'render/src/', reason: 'what is shown' },
  { path: 'cli/src/', reason: 'what the command says' },
  { path: 'web/src/', reason: 'what the page says' },
  { path: 'gouji/src/', reason: 'errors' },
  { path: 'ingest/src/', reason: 'errors and warnings; it knows no word of reports' },
  { path: 'audit/src/schema.ts', reason: 'what fields mean' },
  { path: 'audit/src/findings/', reason: 'the wording of findings' },
];

/** Properties whose words are for people: messages, sources, examples. */
export const spokenParts: ReadonlySet<string> = new Set([
  'zh',
  'en',
  'message',
  'messageEn',
  'source',
  'edition',
  'examples',
]);

/** Files that are tables of costs or of bounds, where numbers stand by name. */
export const numberTables = /\/(?:costs|bounds|limits|priors)\.ts$/;

/** Folders whose numbers are data. */
export const numberPlaces: readonly Place[] = [
  { path: 'lexicon/src/', reason: 'the knowledge' },
  { path: 'amounts/src/tables/', reason: 'what numerals and units are worth' },
];

export const standsIn = (path: string, places: readonly Place[]): boolean =>
  places.some((place) => path.startsWith(`packages/${place.path}`));
