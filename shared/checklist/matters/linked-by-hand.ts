import type { Matter } from '#shared/checklist/matters/matters-of.ts'
import { type MatterLink, type MatterRef, sameMatter } from '#shared/document/matter-link.ts'

export interface ByHand {
  readonly linked: readonly Matter[]
  /** What the writer said does not belong to the problem. */
  readonly apart: readonly MatterRef[]
}

/** What the writer linked to a problem, of the passages that are still there, and what was parted from it. */
export function linkedByHand(links: readonly MatterLink[], problem: MatterRef, kind: MatterLink['kind'], passages: readonly Matter[]): ByHand {
  const own = links.filter((link) => link.kind === kind && sameMatter(link.problem, problem))
  return {
    linked: own.filter(({ apart }) => !apart).flatMap(({ other }) => passages.filter(({ ref }) => sameMatter(ref, other)).slice(0, 1)),
    apart: own.filter(({ apart }) => apart).map(({ other }) => other),
  }
}

/** The links after a problem and a passage were linked (`together`) or parted. Forgets links whose blocks are gone. */
export function withLink(
  links: readonly MatterLink[],
  link: Pick<MatterLink, 'problem' | 'kind' | 'other'>,
  together: boolean,
  blockIds: ReadonlySet<string>,
): MatterLink[] {
  const rest = links.filter(
    (old) =>
      blockIds.has(old.problem.block) &&
      blockIds.has(old.other.block) &&
      !(old.kind === link.kind && sameMatter(old.problem, link.problem) && sameMatter(old.other, link.other)),
  )
  return [...rest, together ? link : { ...link, apart: true }]
}
