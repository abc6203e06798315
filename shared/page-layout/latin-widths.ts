/**
 * Widths of the characters from the space (U+0020) to the tilde (U+007E), in thousandths of their size: Times New Roman, regular.
 * Fonts made to its measures (Liberation Serif, Tinos) have the same.
 */
export const LATIN_WIDTHS: readonly number[] = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564,
  564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722,
  611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500,
  722, 500, 500, 444, 480, 200, 480, 541,
]

/** Chinese faces set every one of them half as wide as a character. */
export const HALF_WIDTHS: readonly number[] = LATIN_WIDTHS.map(() => 500)
