import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import { FONT_ROLES, type FontRole, type LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { twipsToMillimetres } from '#shared/layout-profiles/millimetres.ts'

export const FONT_ROLE_NAMES: Readonly<Record<FontRole, string>> = {
  title: '标题',
  body: '正文',
  kai: '第二层标题',
  hei: '第一层标题',
  song: '页码',
  latin: '数字和字母',
}

/** What sets a profile apart from another, 标准 unless told otherwise, in short phrases for a list; empty when nothing does. */
export function profileDifferences(profile: LayoutProfile, from: LayoutProfile = STANDARD_PROFILE): string[] {
  const out: string[] = []
  for (const role of FONT_ROLES)
    if (profile.fonts[role] !== from.fonts[role] && (role !== 'latin' || profile.digits === 'latin'))
      out.push(`${FONT_ROLE_NAMES[role]}${profile.fonts[role]}`)
  if (profile.digits !== from.digits) out.push(profile.digits === 'latin' ? `数字${profile.fonts.latin}` : '数字跟随正文字体')
  if (profile.sizes.title !== from.sizes.title) out.push(`标题 ${profile.sizes.title / 2} 磅`)
  if (profile.sizes.body !== from.sizes.body) out.push(`正文 ${profile.sizes.body / 2} 磅`)
  if (profile.sizes.table !== from.sizes.table) out.push(`表格 ${profile.sizes.table / 2} 磅`)
  if (profile.sizes.pageNumber !== from.sizes.pageNumber) out.push(`页码 ${profile.sizes.pageNumber / 2} 磅`)
  if (profile.lineTwips !== from.lineTwips) out.push(`行距 ${profile.lineTwips / 20} 磅`)
  if (JSON.stringify(profile.page) !== JSON.stringify(from.page)) out.push(marginsText(profile))
  const [own, other] = [layoutMeasures(profile), layoutMeasures(from)]
  if (own.linesPerPage !== other.linesPerPage || own.charactersPerLine !== other.charactersPerLine)
    out.push(`${own.linesPerPage} 行 ${own.charactersPerLine} 字`)
  if (profile.firstLineCharacters !== from.firstLineCharacters) out.push(`段首空 ${profile.firstLineCharacters} 字`)
  if (profile.pageNumber !== from.pageNumber) out.push(profile.pageNumber === 'center' ? '页码居中' : '页码在外侧')
  if (profile.heading3Bold !== from.heading3Bold) out.push(profile.heading3Bold ? '第三层标题加粗' : '第三层标题不加粗')
  if (profile.seal !== from.seal) out.push(profile.seal ? '盖章' : '不盖章')
  if (profile.grid !== from.grid) out.push(profile.grid === 'native' ? '用文档网格' : '不用文档网格')
  return out
}

function marginsText({ page }: LayoutProfile): string {
  const [top, bottom, left, right] = [page.topTwips, page.bottomTwips, page.leftTwips, page.rightTwips].map(twipsToMillimetres)
  return `页边距上 ${top} 下 ${bottom} 左 ${left} 右 ${right} 毫米`
}
