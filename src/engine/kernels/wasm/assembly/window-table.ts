// Tables of windows: where each begins, and where what is made of it goes. No matrix of patches is made.

/** Bytes of an entry: both places, from the first picture and the first output. */
export const entryBytes: usize = 8

/**
 * Writes the table of windows [images, rows, columns], the first at `begin`; arguments are how many bytes they, and
 * their outputs, lie apart. The last is repeated `over` times, to make whole tiles: what is written twice is the
 * same. Answers the table's end.
 */
export function tabulate(
  images: i32,
  rows: i32,
  columns: i32,
  begin: i32,
  column: i32,
  row: i32,
  image: i32,
  out: i32,
  outColumn: i32,
  outRow: i32,
  outImage: i32,
  over: i32,
  table: usize,
): usize {
  for (let i = 0; i < images; i++) {
    for (let y = 0; y < rows; y++) {
      let from = begin + i * image + y * row
      let to = out + i * outImage + y * outRow
      for (let x = 0; x < columns; x++) {
        store<i32>(table, from)
        store<i32>(table, to, 4)
        from += column
        to += outColumn
        table += entryBytes
      }
    }
  }
  if (over == 0) return table
  const last = load<u64>(table - entryBytes)
  for (let i = 0; i < over; i++) {
    store<u64>(table, last)
    table += entryBytes
  }
  return table
}

