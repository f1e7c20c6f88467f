/** Bounds of the search. */
export const bounds = {
  beam: 20,
  /** Readings that cost so much more than the best are given up. */
  hopeless: 14,
  recentRecords: 12,
  /** How many times the lesser a greater figure of one equation may be, where no slip explains it. */
  farApart: 3,
  /** The same of a rate, which is often a fraction of what it should be. */
  otherOrder: 10,
  /** Lists open in one another: reports go four or five deep, and each level is another way to go on. */
  mostNested: 8,
  /** Contradictions of one unit that are each weighed against the best reading without it; of more, none of the rest is sure. */
  mostDenied: 12,
  /** How far behind a contradiction its best other reading is followed: further on, both read alike. */
  denialReach: 24,
  /** The same where its list goes on for longer. */
  listReach: 60,
  /** The same of an equation that holds, each of which is asked whether it is certain; and how many readings are kept then. */
  certainReach: 4,
  certainBeam: 8,
  /** How often the sayings of a unit may be read again to ask that of all: reports come to 8, a list that never ends to as many as it has items. */
  certainPasses: 8,
  /** How many figures away an alibi is looked for, and how many amounts in a row may be one. */
  alibiReach: 16,
  alibiRun: 8,
  /** Shares that agree on a whole that is not told where they are. */
  fewestAgreeing: 2,
  /** How many times the lesser the greater of a product and what is stated may be, where no slip explains it. */
  looseProduct: 1.5,
  mostTotalParts: 40,
  /** Shares that agree on a whole told before them, and how far before them it is looked for. */
  fewestOfRow: 3,
  mostWholes: 60,
  /** How far before a list the number of its parts may stand, and how far the list is followed to count them. */
  mostBeforeList: 3,
  mostInList: 80,
  /** Amounts before a grouping that it may divide. */
  mostGrouped: 6,
  /** Of the passes behind the search: measures side by side, groups of them, letters that end their names. */
  mostMeasures: 4,
  mostGroups: 40,
  nameTail: 3,
  /** Years that one range stands for (2019—2023年). */
  mostYears: 20,
  /** How far before a rate its terms are looked for, and how many shares make one list, what a rate may be of. */
  mostLooked: 10,
  mostRateBases: 3,
  /** How many figures before what was paid the fund is looked for. */
  mostFunds: 24,
  /** Of products: their factors, how far they stand apart, how many figures may be one, and how many sets of factors. */
  mostFactors: 5,
  mostBetweenFactors: 5,
  mostProducts: 3,
  mostFactorSets: 12,
  /** Figures behind a list of prices among which its total is looked for. */
  mostBehindList: 4,
  /** The letter at their end by which kinds of one division are named (机要通信用车、执法执勤用车). */
  kindTail: 1,
  /** The letters of a word, of which most have two: what is left of a name that is shortened begins and ends with one. */
  wordLetters: 2,
  /** Letters behind a figure that say what it counts; a noun or a unit's rest beside a sign (/天×, 名同志×); a noun behind 每个. */
  longestBehind: 12,
  longestNoun: 10,
  mostNoun: 6,
  /** A noun by which a number is told again, and the name of a rate; shorter ones are of many things. */
  shortestNoun: 4,
  shortestRate: 3,
  /** The last place of figures that are told in tenths or whole multiples (七成, 4倍). */
  coarse: 0.1,
  /** In nats: a rate of two digits is a slip away from too much. */
  coarseRate: 5,
  /** In yuan: a rate of payment in round 万元 is set by rule, not an average. */
  leastRate: 10_000,
  /** Of what is told twice: letters between two figures, and digits of the one that is the same. */
  leastTold: 4,
  mostTold: 40,
  leastDigitsTold: 3,
  /** Of so many figures and fewer told with the same words two may be one told twice: each gives two, by either figure. */
  mostToldAlike: 5,
  /** Of items of a list told again by themselves: letters of a name, and how many make another sure. */
  shortestRetold: 5,
  fewestRetold: 2,
  /** Amounts before it that one told again may be. */
  mostMeant: 6,
  mostShares: 24,
  /** Of a change that no record explains: pairs of amounts near it, and amounts behind it. */
  mostPairs: 30,
  mostBehind: 3,
  /** Of a sum that no word tells: the digits of its total, and by how much rounding may put it out. */
  fewestDigits: 3,
  roundedOff: 1e-3,
  /** How far below a total its numbered items are looked for. */
  mostBelow: 40,
  /** Numbered paragraphs that are taken for all of what stands above them. */
  fewestBelow: 3,
  /** Other lists told alike that fall short of their totals, so that one may. */
  fewestAlike: 2,
  /** Of what is held: figures between its opening and its close, those of them that may go either way, and sentences. */
  mostMoves: 12,
  mostFreeMoves: 2,
  mostSentencesApart: 2,
  /** Sentences that a row of records may take, before what is said of the first or the last of them. */
  mostInRow: 8,
  /** Months of a year, of which its parts are made. */
  monthsOfYear: 12,
  /** How far before a gap the figures that it lies between may stand, for its words to leave no doubt of them. */
  mostBesideGap: 3,
  /** Of more reasons for how far a total moved one or another is a slip away from anything. */
  mostReasons: 6,
  /** How far apart, by the base, what is told as level with it may lie. */
  flatWithin: 0.05,
  /** How many years in turn make a row that goes one way. */
  leastSeries: 3,
  /** How far from a share told in words the right one may lie, by that: said of it by and large, and said to be right on it. */
  bandAbout: 0.2,
  bandRightOn: 0.03,
  /** How far below a whole multiple the right one may lie; above it twice that. */
  bandMultiple: 0.5,
  /** What rounding may hide of a share that is said to be above or below another. */
  slack: 0.0005,
  /** What possible marks come to, and of how few indicators a total is no total of theirs. */
  fullMarks: 100,
  fewestPairs: 3,
  /** Numbers of things before the money for them (道路硬化5个村、12公里，310万元). */
  mostNumbers: 3,
  /** Figures of one unit; a longer one is cut. */
  mostFigures: 160,
} as const;
