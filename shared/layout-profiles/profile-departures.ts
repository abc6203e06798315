import { CHARACTERS_PER_LINE, LINES_PER_PAGE, PAGE, SIZE_HALF_POINTS } from '#shared/export-plan/gbt9704.ts'
import { layoutMeasures } from '#shared/layout-profiles/layout-measures.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { twipsToMillimetres } from '#shared/layout-profiles/millimetres.ts'

/** 天头 37 mm ± 1 mm, 订口 28 mm ± 1 mm. 5.2.1 */
const TOLERANCE_TWIPS = 57
/** The type area is 156 × 225 mm; a millimetre is what a ruler shows. 5.2.1 */
const AREA_TOLERANCE_TWIPS = 57
const AREA = { width: 8844, height: 12756 }
/** A page of 22 lines reads as one of the standard's only while they fill it: 28 pt is the smallest pitch in use. */
const SMALLEST_PITCH_TWIPS = 560

/** Where a profile departs from GB/T 9704—2012, one Chinese sentence each with its clause; empty for a profile the standard allows. */
export function profileDepartures(profile: LayoutProfile): string[] {
  return [...pageDepartures(profile), ...typeDepartures(profile)]
}

function pageDepartures(profile: LayoutProfile): string[] {
  const { page } = profile
  const { linesPerPage, charactersPerLine, typeWidthTwips, typeHeightTwips } = layoutMeasures(profile)
  const out: string[] = []
  if (Math.abs(page.topTwips - PAGE.topTwips) > TOLERANCE_TWIPS)
    out.push(`天头 ${twipsToMillimetres(page.topTwips)} 毫米，标准是 37 毫米上下 1 毫米（5.2.1）。`)
  if (Math.abs(page.leftTwips - PAGE.leftTwips) > TOLERANCE_TWIPS)
    out.push(`订口 ${twipsToMillimetres(page.leftTwips)} 毫米，标准是 28 毫米上下 1 毫米（5.2.1）。`)
  if (Math.abs(typeWidthTwips - AREA.width) > AREA_TOLERANCE_TWIPS || Math.abs(typeHeightTwips - AREA.height) > AREA_TOLERANCE_TWIPS)
    out.push(`版心 ${twipsToMillimetres(typeWidthTwips)}×${twipsToMillimetres(typeHeightTwips)} 毫米，标准是 156×225 毫米（5.2.1）。`)
  if (linesPerPage !== LINES_PER_PAGE || profile.lineTwips < SMALLEST_PITCH_TWIPS)
    out.push(`行距 ${profile.lineTwips / 20} 磅，每页 ${linesPerPage} 行，标准是撑满版心的 22 行（5.2.3）。`)
  if (charactersPerLine !== CHARACTERS_PER_LINE) out.push(`每行 ${charactersPerLine} 字，标准是 28 字（5.2.3）。`)
  if (profile.pageNumber === 'center') out.push('页码居中，标准是单页居右、双页居左，各空一字（7.5）。')
  return out
}

function typeDepartures({ sizes, fonts, firstLineCharacters }: LayoutProfile): string[] {
  const out: string[] = []
  if (sizes.body !== SIZE_HALF_POINTS.body) out.push(`正文 ${sizes.body / 2} 磅，标准是 3 号（16 磅，5.2.2）。`)
  if (sizes.title !== SIZE_HALF_POINTS.title) out.push(`标题 ${sizes.title / 2} 磅，标准是 2 号（22 磅，7.3.1）。`)
  if (sizes.pageNumber !== SIZE_HALF_POINTS.pageNumber) out.push(`页码 ${sizes.pageNumber / 2} 磅，标准是 4 号（14 磅，7.5）。`)
  if (firstLineCharacters !== 2) out.push(`段首空 ${firstLineCharacters} 字，标准是左空二字（7.3.3）。`)
  const faces = [
    ['title', '标题', '小标宋', /小标宋/],
    ['body', '正文', '仿宋', /仿宋|FangSong/i],
    ['kai', '第二层标题', '楷体', /楷|Kai/i],
    ['hei', '第一层标题', '黑体', /黑|Hei/i],
    ['song', '页码', '宋体', /^宋体|SimSun/i],
  ] as const
  for (const [role, where, wanted, pattern] of faces) if (!pattern.test(fonts[role])) out.push(`${where}用${fonts[role]}，标准是${wanted}。`)
  return out
}
