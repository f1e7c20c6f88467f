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
