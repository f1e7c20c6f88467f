/**
 * Makes the fixtures of `fixtures/reports` from the .txt reports that stand there: a .docx with the numbering typed,
 * a .md of the same, and in `fixtures/reports-auto-numbered` a .docx whose labels Word itself computes (自动编号).
 * Run by `pnpm fixtures:reports`; its results are committed, so no test needs it.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  type ILevelsOptions,
  type IParagraphOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';

const typed = fileURLToPath(new URL('../fixtures/reports', import.meta.url));
const autoNumbered = fileURLToPath(new URL('../fixtures/reports-auto-numbered', import.meta.url));

/** A title: a short line without punctuation that ends in 报告, and the unit's name above it. */
const isTitle = (line: string, next: string | undefined): boolean => {
  const ends = (text: string | undefined): boolean => /^[^，。；：]{4,40}报告$/.test((text ?? '').trim());
  return ends(line) || (ends(next) && line.trim() !== '' && line.length < 30);
};

const title = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 44 })] });

const body = (text: string, numbering?: IParagraphOptions['numbering']): Paragraph =>
  new Paragraph({ ...(numbering ? { numbering } : {}), children: [new TextRun({ text, size: 32 })] });

const toDocx = (lines: readonly string[]): Document =>
  new Document({
    creator: 'gouji',
    sections: [
      {
        children: lines.map((line, index) => (isTitle(line, lines[index + 1]) ? title(line) : body(line))),
      },
    ],
  });

/** How Word prints each kind of label; those with a level are the levels of one list, as a template has them. */
const forms = [
  {
    pattern: /^([一二三四五六七八九十]+)、/,
    format: LevelFormat.CHINESE_COUNTING,
    text: (level: number) => `%${level}、`,
    level: 0,
  },
  {
    pattern: /^（([一二三四五六七八九十]+)）/,
    format: LevelFormat.CHINESE_COUNTING,
    text: (level: number) => `（%${level}）`,
    level: 1,
  },
  {
    pattern: /^(\d+)\./,
    format: LevelFormat.DECIMAL,
    text: (level: number) => `%${level}.`,
    level: 2,
  },
  {
    pattern: /^（(\d+)）/,
    format: LevelFormat.DECIMAL,
    text: (level: number) => `（%${level}）`,
    level: 3,
  },
  {
    pattern: /^(\d+)、/,
    format: LevelFormat.DECIMAL,
    text: (level: number) => `%${level}、`,
    level: null,
  },
] as const;

type Form = (typeof forms)[number];

const levelOf = ({ format, text }: Form, level: number, start: number): ILevelsOptions => ({
  level,
  format,
  text: text(level + 1),
  start,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.NOTHING,
});

/** A list that continues: the numbering it refers to, and the number that it printed last. */
interface List {
  readonly reference: string;
  readonly instance: number;
  last: number;
}

/** Gives each label to the list that would print it, or to one of its own that starts at its number. */
const listsOf = () => {
  let counters = [0, 0, 0, 0];
  const own = new Map<Form, List>();
  const starts = new Map<string, ILevelsOptions>();
  let instances = 0;
  let outline = 0;
  /** Each report is numbered anew, as when it was written in a file of its own. */
  const restart = (): void => {
    instances += 1;
    outline = instances;
    counters = [0, 0, 0, 0];
    own.clear();
  };
  const numberingOf = (form: Form, ordinal: number): NonNullable<IParagraphOptions['numbering']> => {
    const list = own.get(form);
    if (list && list.last + 1 === ordinal) {
      list.last = ordinal;
      return { reference: list.reference, instance: list.instance, level: 0 };
    }
    // Word and LibreOffice count alike only where no level above was left out.
    const level = form.level;
    const whole = level !== null && counters.slice(0, level).every((count) => count > 0);
    if (level !== null && whole && counters[level] === ordinal - 1) {
      counters[level] = ordinal;
      counters.fill(0, level + 1);
      own.delete(form);
      return { reference: 'outline', instance: outline, level };
    }
    const reference = `list-${forms.indexOf(form)}-${ordinal}`;
    starts.set(reference, levelOf(form, 0, ordinal));
    instances += 1;
    own.set(form, { reference, instance: instances, last: ordinal });
    return { reference, instance: instances, level: 0 };
  };
  return { numberingOf, restart, starts };
};

const cnOrdinal = (text: string): number => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  const digit = (value: string): number => '零一二三四五六七八九'.indexOf(value);
  return tens === '零' ? digit(ones) : (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
};

/** The same report with its labels left to Word, and without what converters left in the text. */
const toAutoNumberedDocx = (lines: readonly string[]): Document => {
  const { numberingOf, restart, starts } = listsOf();
  const children = lines.map((line, index) => {
    if (isTitle(line, lines[index + 1])) {
      restart();
      return title(line);
    }
    const words = line.replace(/^\[bookmark: [^\]]*\]/, '').trimStart();
    for (const form of forms) {
      const match = form.pattern.exec(words);
      if (!match?.[1]) continue;
      const ordinal = /\d/.test(match[1]) ? Number(match[1]) : cnOrdinal(match[1]);
      return body(words.slice(match[0].length), numberingOf(form, ordinal));
    }
    return body(line.replace(/\[bookmark: [^\]]*\]/, ''));
  });
  const outline = forms.flatMap((form) => (form.level === null ? [] : [levelOf(form, form.level, 1)]));
  return new Document({
    creator: 'gouji',
    numbering: {
      config: [
        { reference: 'outline', levels: outline },
        ...[...starts].map(([reference, level]) => ({ reference, levels: [level] })),
      ],
    },
    sections: [{ children }],
  });
};

/** Characters that Markdown would take for markup at the start of a line or within it. */
const escaped = (line: string): string =>
  line.replace(/^(\d+)([.)])/, '$1\\$2').replace(/([*_`[\]<>#~|])/g, '\\$1');

const toMarkdown = (lines: readonly string[]): string =>
  lines
    .map((line, index) => ({ line: line.trim(), title: isTitle(line, lines[index + 1]) }))
    .filter(({ line }) => line !== '')
    .map(({ line, title }) => `${title ? '# ' : ''}${escaped(line)}\n`)
    .join('\n');

await mkdir(autoNumbered, { recursive: true });
for (const name of (await readdir(typed)).filter((file) => file.endsWith('.txt'))) {
  const lines = (await readFile(path.join(typed, name), 'utf8')).split('\n');
  const base = name.slice(0, -'.txt'.length);
  await writeFile(path.join(typed, `${base}.docx`), await Packer.toBuffer(toDocx(lines)));
  await writeFile(path.join(typed, `${base}.md`), toMarkdown(lines));
  await writeFile(path.join(autoNumbered, `${base}.docx`), await Packer.toBuffer(toAutoNumberedDocx(lines)));
}
