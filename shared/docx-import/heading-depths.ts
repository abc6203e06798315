/** A line that has the style of a heading. */
export interface StyledHeading {
  /** From 1, by style or outline level. */
  readonly depth: number
  readonly hasNumber: boolean
  /** Nothing but headings and front matter stands before it. */
  readonly isOnTop: boolean
}

export interface HeadingDepths {
  /** The first heading is the title of the report: alone at the top of its level. */
  readonly opensWithTitle: boolean
  /** What to take off each depth so that the sections begin at 1. */
  readonly above: number
}

/** Many reports set their title in 标题 1 and the sections in 标题 2: tells whether this one does. */
export function headingDepths(headings: readonly StyledHeading[]): HeadingDepths {
  const [first, ...others] = headings
  const least = (of: readonly StyledHeading[]) => of.reduce((depth, heading) => Math.min(depth, heading.depth), 9)
  const opensWithTitle = first?.isOnTop === true && !first.hasNumber && others.length > 0 && least(others) > first.depth
  const sections = opensWithTitle ? others : headings
  return { opensWithTitle, above: sections.length === 0 ? 0 : least(sections) - 1 }
}
