import type { CellBlock, RawBlock } from '../blocks.js';

/**
 * 部首: the radicals that fonts and PDF writers put in a letter's place because both look alike (⻓ for 长, ⼀ for 一).
 * Each pair is a radical of CJK Radicals Supplement and the letter. Source: EquivalentUnifiedIdeograph.txt of
 * Unicode 15; those of one UTF-16 unit, so that offsets stay.
 */
const supplement =
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ' +
  '⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ' +
  '⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ' +
  '⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ';

const letters = new Map<string, string>([
  // Adobe's tables for fonts without Unicode call the two dots of 省略号 by the mathematical sign.
  ['⋯', '…'],
  // Unicode folds the radical to 戶, and fonts for simplified Chinese draw 户 by it.
  ['⼾', '户'],
  ...supplement
    .split(' ')
    .flatMap((pair): [string, string][] => (pair === '' ? [] : [[pair.slice(0, 1), pair.slice(1)]])),
]);

/** Kangxi radicals (U+2F00) and ideographs kept for other encodings' sake (U+F900) fold by Unicode's own rules. */
const lookalike = /[\u22ef\u2e80-\u2fd5\uf900-\ufad9]/g;

/** A text with letters in place of the radicals that look like them, each as long as what it replaces. */
export const mendLetters = (text: string): string =>
  text.replace(lookalike, (radical) => {
    const letter = letters.get(radical) ?? radical.normalize('NFKC');
    return letter.length === radical.length ? letter : radical;
  });

/** A block whose texts hold no lookalikes. */
export const withLetters = (block: RawBlock): RawBlock =>
  block.kind === 'line'
    ? { ...block, text: mendLetters(block.text) }
    : {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell): CellBlock => ({ ...cell, text: mendLetters(cell.text) })),
        })),
      };
