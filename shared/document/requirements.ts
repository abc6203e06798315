import type { SectionRole } from '#shared/document/section-role.ts'

/** Share of the whole report, 0 to 1, that the parts of one role should have. */
export interface ShareTarget {
  readonly role: SectionRole
  readonly min?: number
  readonly max?: number
}

/**
 * What the local notice asks of a report in figures (本次要求). A type brings what is usual; a report that holds its own follows that instead.
 * All of it differs by place and year: none of it is a law.
 */
export interface Requirements {
  /** Characters of the whole report, without white space. */
  readonly chars?: { readonly min?: number; readonly max?: number }
  readonly shares?: readonly ShareTarget[]
  /** How far a share may miss its target without being told, 0 to 1. */
  readonly tolerance?: number
  /** At least so many problems. */
  readonly problems?: number
  /** Minutes for reading aloud. */
  readonly minutes?: number
  /** Characters read aloud in a minute. */
  readonly pace?: number
  /** 当年规定的几个方面: what a 对照检查 has to go through, one by one. */
  readonly aspects?: readonly string[]
}

/** Reading pace where nobody has set one: characters a minute, unhurried. */
export const USUAL_PACE = 220
