import { type Particulars, placesFrom } from '#shared/particulars/particulars.ts'

/** The particulars as they stand in the fields: places on one line, the year as it is typed. */
export type ParticularsForm = Readonly<Record<FieldId, string>>
export type FieldId = 'name' | 'post' | 'unit' | 'superior' | 'places' | 'since'

export interface ParticularsField {
  readonly id: FieldId
  readonly label: string
  /** Says what belongs here; no invented people or places. */
  readonly placeholder: string
}

export const PARTICULARS_FIELDS: readonly ParticularsField[] = [
  { id: 'name', label: '姓名', placeholder: '落款用的姓名' },
  { id: 'post', label: '职务', placeholder: '如：党委书记' },
  { id: 'unit', label: '单位', placeholder: '报告里怎么称呼就怎么写' },
  { id: 'superior', label: '上级单位', placeholder: '向哪一级党组织述职' },
  { id: 'places', label: '地名', placeholder: '县、乡镇、村和社区，用顿号隔开' },
  { id: 'since', label: '任职年份', placeholder: '任现职的年份' },
]

const YEAR = /^(?:19[5-9]\d|20\d{2})$/

/** The year as typed: full-width digits are digits, and 年 may stand behind them. */
function yearText(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/\s*年$/u, '')
}

/** What the fields show of the particulars. */
export function formOf({ places, since, ...texts }: Particulars): ParticularsForm {
  return { ...texts, places: places.join('、'), since: since === undefined ? '' : String(since) }
}

/** What is wrong with a field, or null. Everything may stay empty. */
export function fieldProblem(id: FieldId, typed: string): string | null {
  const text = typed.trim()
  if (id === 'since' && text !== '' && !YEAR.test(yearText(text))) return '请写四位年份'
  if (id === 'places') return placesFrom(text).length > 100 || placesFrom(text).some((place) => place.length > 100) ? '最多一百个地名' : null
  return text.length > 100 ? '最多一百字' : null
}

/** The particulars that the fields hold; null while something in them is wrong. */
export function particularsOf(form: ParticularsForm): Particulars | null {
  if (PARTICULARS_FIELDS.some(({ id }) => fieldProblem(id, form[id]) !== null)) return null
  const { name, post, unit, superior, places, since } = form
  const texts = { name: name.trim(), post: post.trim(), unit: unit.trim(), superior: superior.trim(), places: placesFrom(places) }
  return since.trim() === '' ? texts : { ...texts, since: Number(yearText(since)) }
}
