import { settlingWord } from '@gouji/lexicon';
import { nettingWords } from '@gouji/lexicon/phrases/changes';
import { summingWords } from '@gouji/lexicon/products';
import { ownWords } from '../../sayings/factors.js';
import { accountOf } from '../../sayings/names.js';
import { isMoveColumn, type Saying } from '../../sayings/saying.js';
import { bounds } from '../../search/bounds.js';
import type { Scene, State, Taken } from '../../search/state.js';
import { type Claim, certain, claim, explained, miscounted, resultsOf, seen } from '../claim.js';

/**
 * 人员经费调增A万元，公用经费调减B万元，增减相抵后净增加C万元: what several moves come to when they are set against each other, each the way that
 * its own words say. What neither a slip nor a move forgotten explains may be of other moves as well.
 */
export const netChanges = (_: State, scene: Scene, found: readonly Taken[]): Claim[] => {
  const read = resultsOf(found);
  return scene.sayings.flatMap((net): Claim[] => {
    if (read.has(net.index) || !isMove(net) || !isNet(net)) return [];
    const moves = movesBefore(net, scene);
    if (moves.length < 2 || !goBothWays(moves) || areOfTwoAccounts(moves)) return [];
    const claims = claim(scene, {
      pattern: 'named-difference',
      formula: 'sum',
      result: net.index,
      terms: moves.map(({ index }) => index),
      signs: moves.map(({ sign }) => (sign === net.sign ? 1 : -1)),
    });
    const slipped = [...explained(claims), ...miscounted(claims, scene)];
    return slipped.length > 0 ? certain(slipped.slice(0, 1)) : seen(claims);
  });
};

const isMove = ({ column, base, sign, quantity, reason, run }: Saying): boolean =>
  quantity !== null &&
  quantity.kind !== 'percent' &&
  !reason &&
  run === null &&
  sign !== 0 &&
  isMoveColumn(column) &&
  !base?.said;

const isNet = (saying: Saying): boolean =>
  isSettled(saying) || nettingWords.some((word) => ownWords(saying).includes(word));

/** 增减相抵，净增加A万元: in a clause before its own as well. */
const isSettled = ({ factor }: Saying): boolean => factor?.before.includes(settlingWord) === true;

/** Every move of the kind before the net one, back to where its list begins; the parts of one of them are in it. */
const movesBefore = (net: Saying, { sayings, figures }: Scene): readonly Saying[] => {
  const moves: Saying[] = [];
  let [mark, from] = [net.mark, net.index];
  for (let at = net.index - 1; at >= 0 && net.index - at <= bounds.mostMoves; at -= 1) {
    // Only where the words set all against each other do they reach back over a full stop, to items of a list.
    if (mark >= 4 && !(isSettled(net) && (from === net.index || sayings[from]?.item))) break;
    const one = sayings[at];
    if (!one?.quantity || one.run !== null) break;
    mark = one.mark;
    if (figures[at]?.kind !== figures[net.index]?.kind || isPart(one, sayings)) continue;
    // 甲降A、乙降B，共降C，丙升D: what some of them came to is in them.
    if (one.total || one.gathered || summingWords.some((word) => ownWords(one).trim().startsWith(word)))
      continue;
    if (!isMove(one) || isNet(one)) break;
    moves.unshift(one);
    from = at;
  }
  return moves;
};

/** 调增A万元，包括：甲B万元，乙C万元: what a word opened as parts, up to the next item or sentence. */
const isPart = (one: Saying, sayings: readonly Saying[]): boolean => {
  for (let at = one.index; at >= 0; at -= 1) {
    const here = sayings[at];
    if (!here || here.parts !== null) return here !== undefined;
    if (here.mark >= 4 || here.item !== null || isMoveColumn(here.column)) return false;
  }
  return false;
};

const goBothWays = (moves: readonly Saying[]): boolean => new Set(moves.map(({ sign }) => sign)).size > 1;

/** 收入增加A万元，支出减少B万元，结余净增加C万元: moves of both sides of an account add up otherwise. */
const areOfTwoAccounts = (moves: readonly Saying[]): boolean =>
  new Set(moves.flatMap(({ name }) => (name ? (accountOf(name) ?? []) : []))).size > 1;
