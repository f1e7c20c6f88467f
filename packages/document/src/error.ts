/** Why an input or a command could not be worked on. */
export type GoujiErrorCode =
  | 'file-not-found'
  | 'outside-folder'
  | 'not-a-file'
  | 'unreadable'
  | 'too-large'
  | 'unknown-format'
  | 'encrypted'
  | 'damaged'
  | 'unsafe-xml'
  | 'empty'
  | 'no-text'
  | 'unknown-encoding'
  | 'time-limit'
  | 'memory-limit'
  | 'broken-off'
  | 'output-is-input'
  | 'write-failed'
  | 'usage';

/**
 * The one error that Gouji throws for bad input. `message` is for people, in Chinese, and says what to do;
 * `messageEn` is the same in English; `file` is the name that the caller gave.
 */
export class GoujiError extends Error {
  override readonly name = 'GoujiError';

  constructor(
    readonly code: GoujiErrorCode,
    message: string,
    readonly messageEn: string,
    readonly file: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
