import { type Requirements, USUAL_PACE } from '#shared/document/requirements.ts'
import type { SectionRole } from '#shared/document/section-role.ts'

/** A figure of the notice as it is typed: empty means that nothing is asked. */
export interface RequirementField {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly max: number
  readonly read: (requirements: Requirements) => number | undefined
  readonly write: (requirements: Requirements, value: number | undefined) => Requirements
}

/** The object without what is undefined, as stored requirements have it. */
function tidy<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

function chars(edge: 'min' | 'max', name: string): RequirementField {
  return {
    id: `chars-${edge}`,
    name,
    unit: '字',
    max: 100_000,
    read: (requirements) => requirements.chars?.[edge],
    write: (requirements, value) => tidy({ ...requirements, chars: tidy({ ...requirements.chars, [edge]: value }) }) as Requirements,
  }
}

function share(role: SectionRole, edge: 'min' | 'max', name: string): RequirementField {
  return {
    id: `${role}-${edge}`,
    name,
    unit: '%',
    max: 100,
    read: ({ shares = [] }) => percent(shares.find((target) => target.role === role)?.[edge]),
    write: (requirements, value) => {
      const others = (requirements.shares ?? []).filter((target) => target.role !== role)
      const before = (requirements.shares ?? []).find((target) => target.role === role)
      const target = tidy({ role, ...before, [edge]: value === undefined ? undefined : value / 100 })
      const empty = target.min === undefined && target.max === undefined
      return { ...requirements, shares: empty ? others : [...others, target] }
    },
  }
}

/** 0.3333 → 33.3 */
function percent(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 1000) / 10
}

function plain(id: 'problems' | 'minutes' | 'pace', name: string, unit: string, max: number): RequirementField {
  return {
    id,
    name,
    unit,
    max,
    read: (requirements) => requirements[id],
    write: (requirements, value) => tidy({ ...requirements, [id]: value }) as Requirements,
  }
}

export const LENGTH_FIELDS: readonly RequirementField[] = [chars('min', '全文不少于'), chars('max', '全文不超过')]

export const SHARE_FIELDS: readonly RequirementField[] = [
  share('achievements', 'max', '成绩不超过'),
  share('problems', 'min', '问题不少于'),
  share('measures', 'min', '措施不少于'),
  share('measures', 'max', '措施不超过'),
  {
    id: 'tolerance',
    name: '允许相差',
    unit: '个百分点',
    max: 20,
    read: ({ tolerance }) => percent(tolerance),
    write: (requirements, value) => tidy({ ...requirements, tolerance: value === undefined ? undefined : value / 100 }) as Requirements,
  },
  plain('problems', '问题至少', '条', 50),
]

export const SPEECH_FIELDS: readonly RequirementField[] = [plain('minutes', '现场限', '分钟', 120), plain('pace', '念稿每分钟', '字', 400)]

/** The number typed; undefined for nothing, null for what is none within bounds. */
export function readFigure(typed: string, { max }: RequirementField): number | undefined | null {
  const text = typed.trim().normalize('NFKC')
  if (text === '') return undefined
  const value = Number(text)
  return Number.isFinite(value) && value >= 0 && value <= max && /^\d+(?:\.\d)?$/u.test(text) ? value : null
}

/** How long the report takes to read aloud, in words. */
export function readingTimeText(charsNow: number, { pace = USUAL_PACE }: Requirements): string {
  return `现在${charsNow}字，念一遍约${Math.max(1, Math.round(charsNow / pace))}分钟。`
}

/** Figures that notices often ask, for a start; every place has its own. */
export const USUAL_PRESETS: readonly { readonly name: string; readonly requirements: Requirements }[] = [
  { name: '问题占三分之一', requirements: { chars: { min: 2000, max: 5000 }, shares: [{ role: 'problems', min: 0.3333 }], tolerance: 0.05 } },
  {
    name: '成绩少写，问题过半',
    requirements: {
      chars: { min: 2000, max: 4000 },
      shares: [
        { role: 'achievements', max: 0.3 },
        { role: 'problems', min: 0.5 },
      ],
      tolerance: 0.05,
    },
  },
  { name: '现场述职八分钟', requirements: { chars: { max: 1800 }, minutes: 8, pace: 220, problems: 3 } },
  { name: '书面四千字以内', requirements: { chars: { max: 4000 }, problems: 3 } },
]
