import { fontChoices } from '#shared/layout-profiles/known-fonts.ts'
import type { FontRole, LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { millimetresToTwips, twipsToMillimetres } from '#shared/layout-profiles/millimetres.ts'
import { FONT_ROLE_NAMES } from '#shared/layout-profiles/profile-differences.ts'

/** A number of a layout as people write it, with its bounds. */
export interface NumberField {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly value: (profile: LayoutProfile) => number
  readonly min: number
  readonly max: number
  readonly change: (profile: LayoutProfile, value: number) => LayoutProfile
}

const margin = (id: keyof LayoutProfile['page'], name: string): NumberField => ({
  id,
  name,
  unit: '毫米',
  min: 5,
  max: 60,
  value: ({ page }) => twipsToMillimetres(page[id]),
  change: (profile, value) => ({ ...profile, page: { ...profile.page, [id]: millimetresToTwips(value) } }),
})

const size = (id: keyof LayoutProfile['sizes'], name: string, min: number, max: number): NumberField => ({
  id,
  name,
  unit: '磅',
  min,
  max,
  value: ({ sizes }) => sizes[id] / 2,
  change: (profile, value) => ({ ...profile, sizes: { ...profile.sizes, [id]: Math.round(value * 2) } }),
})

export const NUMBER_FIELDS: readonly NumberField[] = [
  {
    id: 'lineTwips',
    name: '正文行距',
    unit: '磅',
    min: 12,
    max: 50,
    value: ({ lineTwips }) => lineTwips / 20,
    change: (profile, value) => ({ ...profile, lineTwips: Math.round(value * 20) }),
  },
  size('title', '标题字号', 5, 72),
  size('body', '正文字号', 10, 24),
  size('table', '表格字号', 5, 72),
  size('pageNumber', '页码字号', 5, 72),
  {
    id: 'firstLineCharacters',
    name: '段首空',
    unit: '字',
    min: 0,
    max: 4,
    value: ({ firstLineCharacters }) => firstLineCharacters,
    change: (profile, value) => ({ ...profile, firstLineCharacters: Math.round(value) }),
  },
  margin('topTwips', '上边距'),
  margin('bottomTwips', '下边距'),
  margin('leftTwips', '左边距'),
  margin('rightTwips', '右边距'),
]

/** A number as typed, full-width digits included; null unless it is one within the bounds. */
export function readNumber(text: string, { min, max }: Pick<NumberField, 'min' | 'max'>): number | null {
  const plain = text.normalize('NFKC').trim()
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(plain)) return null
  const value = Number(plain)
  return value >= min && value <= max ? value : null
}

export interface FontField {
  readonly role: FontRole
  readonly name: string
  readonly choices: readonly string[]
}

/** From the top of the report downwards. */
const FIELD_ORDER: readonly FontRole[] = ['title', 'body', 'hei', 'kai', 'song', 'latin']

/** The fonts to choose; the Latin one only where digits are set in it. */
export function fontFields(profile: LayoutProfile): FontField[] {
  return FIELD_ORDER.filter((role) => role !== 'latin' || profile.digits === 'latin').map((role) => ({
    role,
    name: FONT_ROLE_NAMES[role],
    choices: fontChoices(role, profile.fonts[role]),
  }))
}

/** 名称（2）, or the first free one after it. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let copy = 2
  while (taken.includes(`${name}（${copy}）`)) copy++
  return `${name}（${copy}）`
}
