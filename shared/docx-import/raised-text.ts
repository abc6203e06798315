/** How text stands to the line it is in. */
export type Raising = 'superscript' | 'subscript'

const SOURCE = '0123456789+-=()n'
const SHOWN: Readonly<Record<Raising, string>> = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ' }
const RAISABLE = /^[0-9+\-=()n]{1,8}$/u

/** 100m2 with a raised 2 is 100m²: reports know no raised type, but these characters there are. Other text comes as it is. */
export function raisedText(text: string, raising: Raising): string {
  if (!RAISABLE.test(text)) return text
  let shown = ''
  for (const char of text) shown += SHOWN[raising][SOURCE.indexOf(char)] ?? char
  return shown
}
