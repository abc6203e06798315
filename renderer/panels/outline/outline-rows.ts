import type { BlockId } from '#shared/base/branded-ids.ts'
import type { RoleShare } from '#shared/inspection/inspection.ts'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import { SECTION_ROLES, SECTION_ROLE_NAMES, type SectionRole } from '#shared/document/section-role.ts'
import { type SectionTarget, sectionTarget } from '#renderer/frame/section-target.ts'
import type { Outline, OutlinePart, OutlineSection } from '#shared/document/outline.ts'

export type OutlineStatus = 'ok' | 'attention' | 'must'

/** A line of the outline panel. */
export interface OutlineRow {
  readonly key: string
  readonly kind: 'part' | 'section' | 'missing'
  /** Where it stands; null for what is missing. */
  readonly blockId: BlockId | null
  /** From 1. */
  readonly level: number
  readonly text: string
  /** Characters; null for what is missing. */
  readonly chars: number | null
  /** Where the length misses what is asked of this part. */
  readonly target: SectionTarget | null
  readonly status: OutlineStatus
  readonly hasChildren: boolean
  readonly isExpanded: boolean
  /** Key of the row it belongs under. */
  readonly parent: string | null
  /** Place among its siblings, from 1, and how many there are. */
  readonly position: number
  readonly siblings: number
}

export interface OutlineRowsInput {
  readonly outline: Outline
  readonly checklist: readonly ChecklistItem[]
  /** Ids of the report's blocks, in order: the outline speaks of indices, the checklist of ids. */
  readonly blockIds: readonly BlockId[]
  readonly collapsed: ReadonlySet<string>
  readonly shares?: readonly RoleShare[]
}

type Draft = Omit<OutlineRow, 'position' | 'siblings'>

/** The lines of the outline in reading order: parts, sections that are not folded away, and required parts that are missing, at their place. */
export function outlineRows({ outline, checklist, blockIds, collapsed, shares = [] }: OutlineRowsInput): OutlineRow[] {
  const status = statusOf(checklist, blockIds)
  const rows: Draft[] = []
  const part = (key: string, text: string, range: OutlinePart | null) => {
    if (range) rows.push(plainRow(key, text, range.chars, blockIds[range.start] ?? null, status(range)))
  }
  const missing = missingParts(checklist)
  const addMissing = (wanted: (part: string) => boolean) => {
    for (const entry of missing) if (wanted(entry.part)) rows.push(missingRow(entry.part))
  }

  addMissing((name) => name === 'title')
  part('lead', '开头', outline.lead)
  const placed = new Set<string>(['title', 'sign-off', 'closing'])
  for (const section of outline.sections) {
    addMissing(
      (name) => !placed.has(name) && comesBefore(name, section.role) && !hasLater(outline.sections, section, name) && placed.add(name).size > 0,
    )
    addSection(rows, section, null, status, collapsed, targetOf(section, outline, shares))
  }
  addMissing((name) => !placed.has(name))
  part('closing', '结尾', outline.closing)
  addMissing((name) => name === 'closing')
  part('sign-off', '落款', outline.signOff)
  addMissing((name) => name === 'sign-off')
  for (const attachment of outline.attachments) {
    const { blockId, text, chars, start, end, sections } = attachment
    const hasChildren = sections.length > 0
    const isExpanded = hasChildren && !collapsed.has(blockId)
    const own = status({ start, end: isExpanded ? (sections[0]?.start ?? end) : end })
    rows.push({ ...plainRow(blockId, text, chars, blockId, own), hasChildren, isExpanded })
    if (isExpanded) for (const section of sections) addSection(rows, section, blockId, status, collapsed, null, 1)
  }
  return withPositions(rows)
}

/** A part that is written in one section has its target shown there. */
function targetOf(section: OutlineSection, outline: Outline, shares: readonly RoleShare[]): SectionTarget | null {
  const share = shares.find(({ role }) => role === section.role)
  const isAlone = outline.sections.filter(({ role }) => role === section.role).length === 1
  return share === undefined || !isAlone ? null : sectionTarget(share, outline.chars)
}

function addSection(
  rows: Draft[],
  section: OutlineSection,
  parent: string | null,
  status: StatusOf,
  collapsed: ReadonlySet<string>,
  target: SectionTarget | null = null,
  /** By how much its level is lower than its heading's: in an attachment. */
  lower: 0 | 1 = 0,
): void {
  const hasChildren = section.children.length > 0
  const isExpanded = hasChildren && !collapsed.has(section.blockId)
  const first = section.children[0]
  const own = isExpanded && first ? { start: section.start, end: first.start } : section
  rows.push({
    key: section.blockId,
    kind: 'section',
    blockId: section.blockId,
    level: section.level + lower,
    text: `${section.number}${section.text}`,
    chars: section.chars,
    target,
    status: status(own),
    hasChildren,
    isExpanded,
    parent,
  })
  if (isExpanded) for (const child of section.children) addSection(rows, child, section.blockId, status, collapsed, null, lower)
}

type StatusOf = (range: { readonly start: number; readonly end: number }) => OutlineStatus

/** The worst of the points that lie in a range of blocks. A folded section answers for its children. */
function statusOf(checklist: readonly ChecklistItem[], blockIds: readonly BlockId[]): StatusOf {
  const indexOf = new Map(blockIds.map((id, i) => [id, i]))
  const points = checklist.flatMap((item) => {
    const index = item.target === undefined ? undefined : indexOf.get(item.target)
    return index === undefined || item.status === 'pass' ? [] : [{ index, status: item.status }]
  })
  return ({ start, end }) => {
    const inside = points.filter(({ index }) => index >= start && index < end)
    if (inside.some((point) => point.status === 'fail')) return 'must'
    return inside.length > 0 ? 'attention' : 'ok'
  }
}

function missingParts(checklist: readonly ChecklistItem[]): { part: string }[] {
  const parts = checklist.flatMap((item) => (item.status === 'fail' && item.insert !== undefined && item.target === undefined ? [item.insert] : []))
  return [...new Set(parts)].map((part) => ({ part }))
}

const roleOrder = (part: string) => (SECTION_ROLES as readonly string[]).indexOf(part)

function comesBefore(part: string, role: SectionRole): boolean {
  return role !== 'other' && roleOrder(part) >= 0 && roleOrder(part) < roleOrder(role)
}

/** Whether a section of a role that the missing part follows is still to come. */
function hasLater(sections: readonly OutlineSection[], section: OutlineSection, part: string): boolean {
  return sections.slice(sections.indexOf(section)).some(({ role }) => role !== 'other' && roleOrder(role) < roleOrder(part))
}

function plainRow(key: string, text: string, chars: number, blockId: BlockId | null, status: OutlineStatus): Draft {
  return { key, kind: 'part', blockId, level: 1, text, chars, target: null, status, hasChildren: false, isExpanded: false, parent: null }
}

function missingRow(part: string): Draft {
  const role = SECTION_ROLES.find((name) => name === part)
  const text = role ? SECTION_ROLE_NAMES[role] : part === 'title' ? '标题' : '落款'
  return {
    key: `missing-${part}`,
    kind: 'missing',
    blockId: null,
    level: 1,
    text,
    chars: null,
    target: null,
    status: 'must',
    hasChildren: false,
    isExpanded: false,
    parent: null,
  }
}

function withPositions(rows: readonly Draft[]): OutlineRow[] {
  const totals = new Map<string | null, number>()
  for (const row of rows) totals.set(row.parent, (totals.get(row.parent) ?? 0) + 1)
  const seen = new Map<string | null, number>()
  return rows.map((row) => {
    const position = (seen.get(row.parent) ?? 0) + 1
    seen.set(row.parent, position)
    return { ...row, position, siblings: totals.get(row.parent) ?? 1 }
  })
}

/**
 * Where a dragged section may be let go: before or after a section of its own level under the same parent.
 * The id before which it goes (null: at the end of its parent), or undefined where it may not.
 */
export function dropBefore(rows: readonly OutlineRow[], dragged: string, over: string, half: 'before' | 'after'): BlockId | null | undefined {
  const moving = rows.find((row) => row.key === dragged)
  const target = rows.find((row) => row.key === over)
  if (!moving || !target || moving === target || target.kind !== 'section') return undefined
  if (moving.kind !== 'section' || moving.level !== target.level || moving.parent !== target.parent) return undefined
  if (half === 'before') return target.blockId
  const sisters = rows.filter((row) => row.kind === 'section' && row.level === moving.level && row.parent === moving.parent)
  const next = sisters[sisters.indexOf(target) + 1]
  if (next === moving) return undefined
  return next?.blockId ?? null
}
