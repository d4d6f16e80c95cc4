/** Columns of rows from rows of columns, or the other way round: the engine and scripts see ranges differently. */
export function transposed<T>(matrix: readonly (readonly T[])[]): T[][] {
  const [first = []] = matrix;
  return first.map((_, index) => matrix.map((line) => line[index] as T));
}
