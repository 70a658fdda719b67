import type { Marked } from '#app/bulk/marks.ts'

const COMMA = 44
const QUOTE = 34
const CR = 13
const LF = 10
const SPACE = 32

/**
 * Reads the rows that nearly all are: whole, with the right number of cells, on one line that has its end, quotes only
 * round a cell and none inside. It goes from odd mark to odd mark and takes the commas between them as they are, so it
 * looks at a tenth of the marks. Any other row it leaves to the scanner, which reads mark by mark.
 */
export class PlainRows {
  /** After a row: the mark the next row begins at, and where that row begins. */
  mark = 0
  next = 0
  /** True when a cell is not quoted the way our writer quotes. */
  rewrite = false
  #odd = 0
  #marked: Marked = { bytes: new Uint8Array(), places: new Int32Array(), count: 0, odd: new Int32Array() }

  begin(marked: Marked): void {
    this.#marked = marked
    this.#odd = 0
  }

  /**
   * Reads the row of `cells` cells that begins at `at`, whose first mark is `mark`: where each cell begins goes into
   * `offsets`, with one past the row's end after the last. False when the row is not plain, with nothing said of it.
   */
  read(at: number, mark: number, cells: number, offsets: Int32Array): boolean {
    const { bytes, places, count, odd } = this.#marked
    let turn = this.#odd
    while ((odd[turn] as number) < mark) turn += 1
    while (turn > 0 && (odd[turn - 1] as number) >= mark) turn -= 1
    this.#odd = turn
    let n = 0
    let taken = mark
    let rewrite = bytes[at] === SPACE
    offsets[0] = at
    for (;;) {
      let place = odd[turn++] as number
      if (place >= count || n + place - taken >= cells) return false
      while (taken < place) offsets[++n] = (places[taken++] as number) + 1
      let byte = bytes[places[place] as number]
      if (byte === QUOTE) {
        const open = places[place] as number
        if (open !== offsets[n]) return false
        const first = place
        do place = odd[turn++] as number
        while (place < count && bytes[places[place] as number] === COMMA)
        if (place >= count || bytes[places[place] as number] !== QUOTE) return false
        if (place === first + 1 && bytes[open + 1] !== SPACE) rewrite = true
        taken = place + 1
        if (taken >= count || places[taken] !== (places[place] as number) + 1) return false
        if (taken !== odd[turn]) continue
        place = odd[turn++] as number
        byte = bytes[places[place] as number]
      }
      const end = places[place] as number
      taken = place + 1
      if (byte === COMMA) {
        if (n + 1 >= cells) return false
        rewrite = true
        offsets[++n] = end + 1
        continue
      }
      if (n !== cells - 1 || (byte !== LF && (byte !== CR || bytes[end + 1] !== LF || end + 1 >= bytes.length)))
        return false
      offsets[cells] = end + 1
      this.rewrite = rewrite
      this.mark = byte === CR ? taken + 1 : taken
      this.next = byte === CR ? end + 2 : end + 1
      return true
    }
  }
}
