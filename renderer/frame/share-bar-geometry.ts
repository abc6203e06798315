import type { RoleShare } from '#shared/inspection/inspection.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

/** How a part is drawn: the three kinds differ without colour. */
export type SharePattern = 'strong' | 'middle' | 'hatched'

export interface ShareSegment {
  readonly role: SectionRole
  readonly pattern: SharePattern
  /** Units of the drawing. */
  readonly x: number
  readonly width: number
}

export interface ShareBarGeometry {
  readonly segments: readonly ShareSegment[]
  /** Where a part that misses its target should end. */
  readonly targets: readonly number[]
}

const PATTERNS: Partial<Record<SectionRole, SharePattern>> = {
  achievements: 'strong',
  rectification: 'strong',
  problems: 'middle',
  causes: 'middle',
  measures: 'hatched',
}
const ORDER: readonly SectionRole[] = ['achievements', 'rectification', 'problems', 'causes', 'measures']

/**
 * Lays the parts of a report side by side on a bar of `width` units, `gap` units apart.
 * Lead, closing and the rest have no segment: they are the part of the bar that stays empty.
 */
export function shareBarGeometry(shares: readonly RoleShare[], width: number, gap: number): ShareBarGeometry {
  const drawn = ORDER.flatMap((role) => shares.filter((share) => share.role === role && share.share > 0))
  const room = width - gap * Math.max(0, drawn.length - 1)
  const segments: ShareSegment[] = []
  const targets: number[] = []
  let x = 0
  for (const share of drawn) {
    const length = Math.min(share.share * room, Math.max(0, width - x))
    segments.push({ role: share.role, pattern: PATTERNS[share.role] ?? 'middle', x: round(x), width: round(length) })
    const wanted = missedTarget(share)
    if (wanted !== null) targets.push(round(Math.min(width, x + wanted * room)))
    x += length + gap
  }
  return { segments, targets }
}

/** The share (0 to 1) that a part should have and misses by more than is tolerated; null otherwise. Compared in whole per cent, as shown. */
export function missedTarget({ share, target }: RoleShare): number | null {
  const shown = percent(share)
  const tolerance = target?.tolerance ?? 0
  if (target?.min !== undefined && shown < percent(target.min - tolerance)) return target.min
  if (target?.max !== undefined && shown > percent(target.max + tolerance)) return target.max
  return null
}

/** 0.2749 → 27 */
export function percent(share: number): number {
  return Math.round(share * 100)
}

const SHORT_NAMES: Partial<Record<SectionRole, string>> = {
  achievements: '成绩',
  rectification: '整改',
  problems: '问题',
  causes: '原因',
  measures: '措施',
}

/** The part's name in the legend, two characters. */
export function shareName(role: SectionRole): string {
  return SHORT_NAMES[role] ?? '其他'
}

/** 成绩 42%，问题 27%（应占 33%），措施 28%：the bar for those who do not see it. */
export function describeShares(shares: readonly RoleShare[]): string {
  const drawn = ORDER.flatMap((role) => shares.filter((share) => share.role === role && share.share > 0))
  return drawn.map((share) => `${shareName(share.role)} ${percent(share.share)}%${describeTarget(share)}`).join('，')
}

function describeTarget(share: RoleShare): string {
  const text = targetText(share)
  return text === '' ? '' : `（${text}）`
}

/** 应占 33% or 不超过 45%; empty when the part is within its target. */
export function targetText(share: RoleShare): string {
  const wanted = missedTarget(share)
  if (wanted === null) return ''
  return wanted === share.target?.min ? `应占 ${percent(wanted)}%` : `不宜超过 ${percent(wanted)}%`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
