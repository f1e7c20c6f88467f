/** What is used here of word-extractor 1.0.4, which publishes no types. */
declare module 'word-extractor' {
  interface TextOptions {
    /** Whether typographic quotes and dashes become ASCII; true by default. */
    readonly filterUnicode?: boolean;
    readonly includeFooters?: boolean;
  }

  interface WordDocument {
    getBody(options?: TextOptions): string;
    getFootnotes(options?: TextOptions): string;
    getEndnotes(options?: TextOptions): string;
    getHeaders(options?: TextOptions): string;
    getFooters(options?: TextOptions): string;
    getTextboxes(options?: TextOptions): string;
  }

  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>;
  }
}
