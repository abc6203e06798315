/** A text without its white space, for comparing lines that differ in nothing else. */
export function squeeze(text: string): string {
  return text.replace(/\s/gu, '')
}
