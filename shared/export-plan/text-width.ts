/** Width of a text in characters of its own size: full-width 1, ASCII 0.5 (GB/T 9704 sets digits and Latin letters half-width). */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += characterWidth(char)
  return width
}

function characterWidth(char: string): number {
  return isAscii(char) ? 0.5 : 1
}

/** A printable character of ASCII: set half as wide as a 汉字. */
export function isAscii(char: string): boolean {
  return char >= ' ' && char <= '~'
}
