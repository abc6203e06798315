/** What a newcomer is told once, in the order in which it is told. Apart from the settings' schema, so that the window needs no schema library. */
export const FIRST_HINTS = ['blanks', 'phrases', 'findings'] as const
export type FirstHint = (typeof FIRST_HINTS)[number]
