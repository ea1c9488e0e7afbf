/** Rows of the table of distances, kept from one comparison to the next. */
let [beforePrevious, previous, current] = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)];

function makeRoom(columns: number): void {
  if (columns <= current.length) return;
  [beforePrevious, previous, current] = [new Uint16Array(columns), new Uint16Array(columns), new Uint16Array(columns)];
}

/** Fills the row of one sign of `left`, and gives the smallest distance in it. */
function fillRow(left: string, right: string, row: number): number {
  const sign = left.charCodeAt(row - 1);
  const before = row > 1 ? left.charCodeAt(row - 2) : -1;
  let least = row;
  current[0] = row;
  for (let column = 1; column <= right.length; column += 1) {
    const other = right.charCodeAt(column - 1);
    const replaced = (previous[column - 1] ?? 0) + (sign === other ? 0 : 1);
    let edits = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
    if (before === other && column > 1 && sign === right.charCodeAt(column - 2))
      edits = Math.min(edits, (beforePrevious[column - 2] ?? 0) + 1);
    current[column] = edits;
    if (edits < least) least = edits;
  }
  return least;
}

/**
 * Number of edits (insert, delete, replace, swap of neighbours) between two texts, at most `limit`;
 * `limit + 1` when there are more. Optimal string alignment.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  makeRoom(right.length + 1);
  for (let column = 0; column <= right.length; column += 1) previous[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    if (fillRow(left, right, row) > limit) return limit + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(previous[right.length] ?? 0, limit + 1);
}
