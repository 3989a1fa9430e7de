/**
 * Pairs the items of two lists so that the total score of the pairs is the greatest possible (the assignment problem,
 * solved by the Hungarian method with potentials, O(n²·m)). Pairs that score at or below `least` are not made, and count
 * nothing in the total. Returns, per item of `left`, the index of its partner in `right`, or undefined. Ties are broken by order.
 */
export function pairBest(
  leftCount: number,
  rightCount: number,
  score: (left: number, right: number) => number,
  least = Number.NEGATIVE_INFINITY,
): (number | undefined)[] {
  if (leftCount > rightCount) {
    const turned = pairBest(rightCount, leftCount, (right, left) => score(left, right), least);
    return turnPairs(turned, leftCount);
  }
  if (leftCount === 1) return [findBest(rightCount, (right) => score(0, right), least)];
  // The method asks for each score several times.
  const scores = new Float64Array(leftCount * rightCount);
  for (let left = 0; left < leftCount; left++)
    for (let right = 0; right < rightCount; right++) scores[left * rightCount + right] = score(left, right);
  const worth = scores.map((rated) => (rated > least ? rated : 0));
  const rowOf = assign(leftCount, rightCount, worth);
  const partners = new Array<number | undefined>(leftCount).fill(undefined);
  rowOf.forEach((row, column) => {
    if (row > 0 && column > 0 && at(scores, (row - 1) * rightCount + column - 1) > least)
      partners[row - 1] = column - 1;
  });
  return partners;
}

/** The first of those that score most, if that is above `least`: the assignment of a single row. */
function findBest(count: number, score: (item: number) => number, least: number): number | undefined {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  for (let item = 0; item < count; item++) {
    const rated = score(item);
    if (rated > most) [best, most] = [item, rated];
  }
  return best >= 0 && most > least ? best : undefined;
}

/** The best assignment of each of `rows` to one of `columns` (rows ≤ columns): per column (from 1) its row, or 0. */
function assign(rows: number, columns: number, scores: Float64Array): number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const cameFrom = new Array<number>(columns + 1).fill(0);
  const slack = new Float64Array(columns + 1);
  const done = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    slack.fill(Number.POSITIVE_INFINITY);
    done.fill(0);
    let column = 0;
    rowOf[0] = row;
    do {
      done[column] = 1;
      const current = at(rowOf, column);
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (done[other]) continue;
        const reduced =
          -at(scores, (current - 1) * columns + other - 1) - at(rowPotential, current) - at(columnPotential, other);
        if (reduced < at(slack, other)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if (at(slack, other) < step) {
          step = at(slack, other);
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (done[other]) {
          const owner = at(rowOf, other);
          rowPotential[owner] = at(rowPotential, owner) + step;
          columnPotential[other] = at(columnPotential, other) - step;
        } else slack[other] = at(slack, other) - step;
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    while (column !== 0) {
      const previous = at(cameFrom, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  return rowOf;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

/** The same pairs, told from the other side, which has `count` places. */
export function turnPairs(partners: readonly (number | undefined)[], count: number): (number | undefined)[] {
  const turned = new Array<number | undefined>(count).fill(undefined);
  partners.forEach((to, from) => to !== undefined && (turned[to] = from));
  return turned;
}
