/** So much of a title tells one report from another in a sentence; a paragraph that was made the title by mistake would push the sentence out of view. */
const LONGEST = 40

/** A title as messages quote it: what is too long ends in an ellipsis, never within a character. */
export function shortTitle(title: string): string {
  const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(title)]
  if (characters.length <= LONGEST) return title
  return `${characters
    .slice(0, LONGEST)
    .map(({ segment }) => segment)
    .join('')}……`
}
