import type { BlankInline } from '#shared/document/inline.ts'
import type { Particulars } from '#shared/particulars/particulars.ts'

/** Hints of blanks that wait for the user's own unit; 村 and 乡镇 stand for the unit in the texts of their 身份. */
const UNIT_HINTS = new Set([
  '单位',
  '本单位',
  '单位名称',
  '乡镇',
  '镇',
  '乡',
  '街道',
  '社区',
  '村',
  '学校',
  '医院',
  '企业',
  '公司',
  '园区',
  '机关',
  '党组织',
  '党支部',
])
const NAME_HINTS = new Set(['姓名', '本人姓名', '述职人', '报告人', '汇报人', '发言人', '署名'])
const POST_HINTS = new Set(['职务', '本人职务'])
const SUPERIOR_HINT = /^上级(?:党委|党组|党组织|单位|机关|组织|党工委)?$/u

/** What the user's particulars put into a blank, or null where they say nothing about it. */
export function ownValue({ kind, hint }: Pick<BlankInline, 'kind' | 'hint'>, particulars: Particulars): string | null {
  return told(valueFor(kind, hint, particulars))
}

function valueFor(kind: BlankInline['kind'], hint: string, { name, post, unit, superior }: Particulars): string {
  if (kind === 'person' || kind === 'name') return NAME_HINTS.has(hint) ? name : ''
  if (POST_HINTS.has(hint)) return post
  if (kind !== 'organisation' && kind !== 'place') return ''
  if (UNIT_HINTS.has(hint)) return unit
  return SUPERIOR_HINT.test(hint) ? superior : ''
}

function told(value: string): string | null {
  return value === '' ? null : value
}
