/** What stands on a page made by hand: texts and lines in points from the upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly SheetText[];
  readonly lines: readonly SheetLine[];
  /** A grey picture over the whole page: a scan. */
  readonly scanned?: boolean;
}

export interface SheetText {
  /** Where its baseline starts. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** Added to each character's width. */
  readonly spacing?: number;
  /** Clockwise, in degrees. */
  readonly turn?: number;
  /** 0 black to 1 white. */
  readonly grey?: number;
}

/** Along an axis. */
export interface SheetLine {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Half the size for what is half-width, the size for the rest. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (character < '\u0100' ? size / 2 : size), 0);

/** Lines that text is broken into at a width; nothing that may not start a line does. */
export const broken = (text: string, size: number, width: number, indent = 0): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    const room = width - (lines.length === 0 ? indent : 0);
    if (line !== '' && widthOf(line + character, size) > room && !/[，。；：、）”%]/.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
};
