const TWIPS_PER_MILLIMETRE = 1440 / 25.4

/** For people: one decimal. */
export function twipsToMillimetres(twips: number): number {
  return Math.round((twips / TWIPS_PER_MILLIMETRE) * 10) / 10
}

/** Rounded to whole twips. */
export function millimetresToTwips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE)
}
