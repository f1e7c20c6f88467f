/**
 * What each choice of the search costs, in nats (the negative logarithm of how often writers do so). One table: what a
 * reading says of the writer is added up from here and from the arithmetic, and the cheapest reading is taken.
 */
export const costs = {
  /** A figure says about its significant digits; so much at the most. */
  digit: Math.LN10,
  mostDigits: 6,
  /** A figure printed before says little when printed again. */
  again: Math.log(3),

  slip: {
    /** How rarely a figure of an equation is a slip at all. */
    rate: 1.2,
    /** Kinds of slip, by how common they are. */
    unit: 2.5,
    digit: 1.1,
    near: 2.1,
    sign: 2.5,
    swap: 2.7,
    point: 3.0,
    base: 3.0,
    /** The figure beside it printed again. */
    copied: 3.0,
    inverse: 3.5,
    dropped: 3.9,
    doubled: 3.9,
    any: 2.1,
    /** A part left out of a list. */
    leftOut: 3.9,
    /** More for a sum of another order than what is stated. */
    far: 4,
    /** Another equation that the same figure breaks. */
    repeated: 0.2,
    /** What a sum lacks is another figure of the text: its margin is so much less. */
    gapTold: 2.5,
    /** Digits cut off instead of rounded. */
    cut: 1.5,
  },

  /** A saying that is left without what its words bind. */
  unread: {
    growthBehindChange: 8,
    growthWithPrior: 6,
    growthBeforeChange: 8,
    growthBehindPrior: 9,
    growth: 1,
    change: 1.5,
    /** Right behind the amount of the record in hand, with what it is measured from. */
    changeBehindAmount: 5,
    rateWithBudget: 8,
    rate: 1.5,
    /** A rate of whatever name behind an account and its budget (预算A，支出B，支付率C). */
    rateUnsaid: 3,
    shareNamed: 7,
    shareOfListed: 6,
    share: 2,
    points: 0.5,
    verdict: 7,
    other: 0.2,
    run: 7,
    /** Put into a record that lacks what it follows from. */
    joined: 0.2,
    /** A change beside both levels. */
    changeWithLevels: 8,
    changeUnsaid: 3,
  },

  /** Taking a figure for a column of a record. */
  join: {
    here: 0.1,
    sameName: 0.05,
    nearName: 0.5,
    otherName: 3.5,
    /** Of a total above, after a mark. */
    aboveAfterStop: 0.4,
    aboveAfterSemicolon: 1.5,
    aboveAfterComma: 2.2,
    aboveEach: 0.3,
    /** A share right behind an item's amount, as a share of the total's. */
    shareAbove: 4,
    /** What each of the items before has, right behind the last, as said of the total. */
    aboveSiblings: 4,
    /** Of the last item, where its siblings have none such. */
    lastItemAlone: 0.8,
    lastItemAloneAfterStop: 2.6,
    lastItemAfterStop: 0.4,
    /** Behind a stronger mark than the one that parts its items: of the total, or of the last item. */
    abovePastList: 0.6,
    lastItemPastList: 2.6,
    named: 0.5,
    afterStop: 0.2,
    outOfBracket: 4,
    outOfItsParagraph: 8,
    rateAsLevel: 0.6,
    /** The next part of a budget, as what was spent of all of it. */
    partAsAccount: 6,
    bracketShare: 0.7,
    /** A change without the word that says which way it went. */
    wayUnsaid: 4,
    smallerWhole: 5,
    otherYear: 0.15,
    /** A year of several that come to a total, as another year of the one before. */
    partAsYear: 6,
    /** 去年 as the year spoken of, not as the one before it. */
    pastAsPresent: 2,
    /** The same with no name, right behind what has no year before (A万元，上年B万元). */
    pastUnnamed: 6,
  },

  /** A new record. */
  item: {
    sameMark: 0.05,
    weakerMark: 1,
    strongerMark: 0.8,
    stop: 2.5,
    paragraph: 3.5,
    labelNext: 0,
    labelOther: 4,
    labelMissing: 1.5,
    /** The next label of an open list, read as something else. */
    labelDenied: 5,
    nameless: 2,
    /** No name, though the record in hand wants such a figure. */
    namelessThoughWanted: 7,
    /** What words set the record in hand against (较年初预算A万元减少), as a thing by itself. */
    comparedAlone: 12,
    /** A further record of a name, for what the first lacks. */
    sameNameAgain: 8,
    nearNameAgain: 4,
    otherYear: 9,
    /** What was added up is not the next amount. */
    addedUnread: 5,
    nameOfTotal: 3,
    nameTwice: 3,
    otherKind: 3,
    otherUnit: 1.5,
    reason: 1,
    unopenedParts: 4,
    /** The same right behind a figure of its kind (A辆，其中：B辆). */
    unopenedPartsOfLike: 9,
    /** A named amount in a bracket right behind one of its kind (共14人（工勤人员11人…）). */
    unopenedBracket: 2.5,
    /** Right behind a colon that stands behind one of its kind (发放问卷260份：农户180份…). */
    unopenedColon: 5,
    cumulative: 1,
    /** What a word says was paid, in a list of which no word says so (其中管理费A万元，目前已拨付B万元). */
    paidAmongParts: 10,
    /** A total without a name (…和7个单位，共8个), as one more part. */
    totalAsItem: 5,
    /** What opens parts called as the first item is. */
    opensAlike: 6,
    /** Leaving all lists. */
    leaveAfterStop: 0.3,
    leaveAfterSemicolon: 0.8,
    leaveAfterComma: 1.5,
    leaveAfterLess: 3,
    /** Between what 、 joins, in a list that words have opened. */
    leaveAtPause: 6,
    /** 一是 in no list, and a colon that opens none. */
    ordinalAlone: 1.5,
    colonAlone: 1.5,
    /** A count told within an item of a list of money, which goes on behind it. */
    beside: 0.3,
    /** Leaving a list of one. */
    leaveSingle: 2.5,
    /** The same where a word and a colon have announced it (主要用于：A；B；C). */
    leaveAnnounced: 5,
    /** Leaving a list at the mark that parts its items. */
    leaveAtOwnMark: 4,
    /** A known part of what stands above, told as a thing by itself. */
    deniedPart: 11,
    /** In brackets, which may be closed too late. */
    deniedInBracket: 7,
  },

  /** A list under the record in hand. */
  open: {
    cueAll: 0.05,
    cue: 0.1,
    bracket: 0.6,
    colon: 0.8,
    numbered: 0.9,
    totalWord: 1.5,
    /** Spending under income, a balance under either. */
    otherAccount: 5,
    /** What is of one year under what is of another (2023年A万元，2024年B万元). */
    otherYear: 8,
    bare: 3.2,
    /** Of a whole that the words speak within (在财政收入中，税收…). */
    within: 0.1,
    /** The same read under what they do not name. */
    withinOther: 6,
    groupedInList: 5,
    /** What stands beside a record, as a part of it. */
    sibling: 8,
    /** The next label of a list that is open further out, as the first of another (（3）… 2.…). */
    labelOfAnother: 14,
    /** Under an item, at the mark that parts the items. */
    bareInList: 10,
    /** Under what stands in a row, at the mark of the row. */
    bareInRow: 10,
    knownPart: -3,
    withoutAmount: 2,
    /** Parts of another measure than what there is of the total. */
    otherMeasure: 5,
    /** Parts of a total of zero. */
    underNothing: 14,
    /** Another list under a total whose list is open, with no word for it. */
    secondList: 6,
    aboveEach: 0.4,
  },

  /** Whether a list is the whole: [it is, it is not]. */
  cover: {
    partition: [0.01, 11],
    unopenedPartition: [-1, 7],
    all: [0.05, 4],
    /** The same of three and more: of fifty none fell short. */
    allOfSeveral: [0.02, 6],
    /** As many as the words before them say there are. */
    counted: [0.02, 7],
    /** By a classification. */
    grouped: [0.05, 5],
    five: [0.05, 3.5],
    /** The years of what several of them come to. */
    years: [0.05, 3.5],
    /** By levels of government, of which not every one must give. */
    levels: [0.1, 2.6],
    three: [0.35, 0.9],
    /** The same of things that are counted, behind a word that opens parts. */
    counts: [0.05, 3.5],
    /** Where neither the total says that it is one nor the parts end alike. */
    things: [0.05, 1.2],
    /** Of money, behind a colon. */
    colon: [0.1, 2.5],
    two: [0.4, 1],
    /** The same behind a word that opens parts (其中), with no 等 behind them: of a hundred such lists in reports not two fell short. */
    opened: [0.05, 3.5],
    /** In brackets, with no word that says that they are only among the parts. */
    bracket: [0.1, 2],
    /** Named behind a total that says it is one (合计A万元，X…). */
    totalled: [0.3, 2],
    one: [1.5, 0.3],
    /** A grouping (按经济科目分) of one would divide nothing, unless all is of one kind. */
    groupOfOne: [1.5, 3],
    /** One thing behind another, with no word that makes it a part: no list. */
    bare: 2.5,
    main: [2.3, 0.1],
    rest: [0.1, 3],
    /** The last takes in all else of the others' kind (其他用车). */
    restOfKind: [0.05, 5],
    /** Lists told alike that are all of theirs: this one is as well. */
    likes: 2.5,
    /** Parts above their total, told as some of them. */
    excess: 8,
  },

  /** A total behind its parts. */
  total: {
    word: 0.3,
    /** 总收入 behind incomes. */
    name: 1,
    plus: 0.8,
    bare: 4,
    /** 合计 that totals nothing. */
    unread: 2.5,
    unreadNamed: 0.5,
    /** 四项合计, 以上合计, 合计 behind several amounts of its sentence, that totals none of them. */
    unreadBehindList: 6,
  },

  /** Words that say rightly which of two figures is larger (one way of three) earn so much. */
  verdict: Math.log(3),

  /** A tie that no words say, as an alibi for a figure accused. */
  alibi: 1.5,

  /** Claims of a pass behind the search, as margins. */
  named: { slipped: 3, shapeless: 1.5, certain: 4 },

  /** How much dearer the best reading without an equation that holds must be at the least, that it would be reported if it broke. */
  certain: 8.5,
  /** Slips tried on its figures: so much more in a digit that is lower than the highest, so much less in others; so many times the figure. */
  trial: { highest: 7, step: 2, growth: 1.07 },

  aside: {
    plain: 0.3,
    named: 1.5,
    countListed: 5,
    /** A count in an open list of its like, at the mark that parts its items. */
    countAmong: 9,
    total: 8,
    money: 5,
    moneyNamed: 9,
    listed: 11,
    /** One of the parts that the lexicon knows for a whole. */
    knownPart: 18,
    base: 8,
    /** What a level came from (由A调整为B). */
    from: 11,
    reason: 0.1,
  },
} as const;

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
  /** Months of a year, of which its parts are made. */
  monthsOfYear: 12,
  /** How far before a gap the figures that it lies between may stand, for its words to leave no doubt of them. */
  mostBesideGap: 3,
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
