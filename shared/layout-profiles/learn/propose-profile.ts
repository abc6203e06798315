import { PAGE } from '#shared/export-plan/gbt9704.ts'
import { STANDARD_PROFILE } from '#shared/layout-profiles/built-in-profiles.ts'
import type { LayoutProfile } from '#shared/layout-profiles/layout-profile.ts'
import { layoutProfileSchema } from '#shared/layout-profiles/layout-profile-schema.ts'
import { type BodyFacts, bodyFacts } from '#shared/layout-profiles/learn/body-facts.ts'
import { type Faces, headingFaces } from '#shared/layout-profiles/learn/heading-faces.ts'
import type { LearnedProfile } from '#shared/layout-profiles/learn/learned-profile.ts'
import { type PageNumberFacts, pageNumberFacts } from '#shared/layout-profiles/learn/page-number-facts.ts'
import type { SampleParagraph } from '#shared/layout-profiles/learn/sample-paragraphs.ts'
import type { SampleSection } from '#shared/layout-profiles/learn/sample-section.ts'
import { twipsToMillimetres } from '#shared/layout-profiles/millimetres.ts'

export interface Sample {
  readonly section: SampleSection
  readonly paragraphs: readonly SampleParagraph[]
  readonly footers: readonly SampleParagraph[]
}

/** One figure of a layout as read from the sample: what to write into the profile, and how to say it. */
interface Proposal {
  readonly what: string
  /** undefined: the sample does not tell. */
  readonly text: string | undefined
  readonly apply: (profile: LayoutProfile) => LayoutProfile
}

/** The profile a sample speaks for; null where it has too little text. A figure that no profile may hold is not taken over. */
export function proposeProfile(sample: Sample, { id, name }: { readonly id: string; readonly name: string }): LearnedProfile | null {
  const body = bodyFacts(sample.paragraphs, sample.section)
  if (body === null) return null
  const faces = headingFaces(sample.paragraphs, body)
  const proposals = [
    ...pageProposals(sample.section),
    ...bodyProposals(body),
    ...faceProposals(faces),
    ...pageNumberProposals(pageNumberFacts(sample.footers)),
  ]
  let profile: LayoutProfile = { ...STANDARD_PROFILE, id, name, note: '从单位的样稿里读出来的版式。' }
  const found: string[] = []
  const assumed: string[] = []
  for (const { what, text, apply } of proposals) {
    const next = text === undefined ? undefined : layoutProfileSchema.safeParse(apply(profile))
    if (next?.success) {
      profile = next.data
      found.push(`${what}：${text}`)
    } else assumed.push(text === undefined ? what : `${what}（样稿里是${text}，超出了可用的范围）`)
  }
  return { profile, found, assumed }
}

function pageProposals({ width, height, top, bottom, left, right }: SampleSection): Proposal[] {
  const isA4 = width !== undefined && height !== undefined && Math.abs(width - PAGE.widthTwips) < 60 && Math.abs(height - PAGE.heightTwips) < 60
  const known = isA4 && top !== undefined && bottom !== undefined && left !== undefined && right !== undefined
  const page = known ? { topTwips: Math.abs(top), bottomTwips: Math.abs(bottom), leftTwips: left, rightTwips: right } : undefined
  const text = page && [page.topTwips, page.bottomTwips, page.leftTwips, page.rightTwips].map(twipsToMillimetres)
  return [
    {
      what: '页边距',
      text: text && `上 ${text[0]}、下 ${text[1]}、左 ${text[2]}、右 ${text[3]} 毫米`,
      apply: (profile) => (page ? { ...profile, page } : profile),
    },
  ]
}

function bodyProposals(body: BodyFacts): Proposal[] {
  const { font, size, digits, latin, lineTwips, native, firstLineCharacters } = body
  return [
    face('正文字体', font, 'body'),
    { what: '正文字号', text: `${size / 2} 磅`, apply: (profile) => ({ ...profile, sizes: { ...profile.sizes, body: size } }) },
    {
      what: '数字和字母',
      text: digits === undefined ? undefined : digits === 'chinese' ? '跟随正文字体' : latin,
      apply: (profile) => ({ ...profile, digits: digits ?? profile.digits, fonts: { ...profile.fonts, latin: latin ?? profile.fonts.latin } }),
    },
    {
      what: '行距',
      text: lineTwips === undefined ? undefined : `${lineTwips / 20} 磅`,
      apply: (profile) => ({ ...profile, lineTwips: lineTwips ?? profile.lineTwips }),
    },
    {
      what: '文档网格',
      text: native === undefined ? undefined : native ? '指定行和字符' : '不指定字符',
      apply: (profile) => ({ ...profile, grid: native ? 'native' : 'portable' }),
    },
    {
      what: '段首',
      text: firstLineCharacters === undefined ? undefined : `空 ${firstLineCharacters} 字`,
      apply: (profile) => ({ ...profile, firstLineCharacters: firstLineCharacters ?? profile.firstLineCharacters }),
    },
  ]
}

function faceProposals({ title, titleSize, hei, kai, heading3Bold, tableSize, seal }: Faces): Proposal[] {
  return [
    face('标题字体', title, 'title'),
    size('标题字号', titleSize, 'title'),
    face('第一层标题', hei, 'hei'),
    face('第二层标题', kai, 'kai'),
    {
      what: '第三层标题',
      text: heading3Bold === undefined ? undefined : heading3Bold ? '加粗' : '不加粗',
      apply: (profile) => ({ ...profile, heading3Bold: heading3Bold ?? profile.heading3Bold }),
    },
    size('表格字号', tableSize, 'table'),
    {
      what: '盖章',
      text: seal === undefined ? undefined : seal ? '日期右空四字，盖章' : '不盖章',
      apply: (profile) => ({ ...profile, seal: seal ?? profile.seal }),
    },
  ]
}

function pageNumberProposals({ place, size: half, font }: PageNumberFacts): Proposal[] {
  return [
    {
      what: '页码位置',
      text: place === undefined ? undefined : place === 'center' ? '居中' : '外侧',
      apply: (profile) => ({ ...profile, pageNumber: place ?? profile.pageNumber }),
    },
    size('页码字号', half, 'pageNumber'),
    face('页码字体', font, 'song'),
  ]
}

function face(what: string, font: string | undefined, role: keyof LayoutProfile['fonts']): Proposal {
  return { what, text: font, apply: (profile) => ({ ...profile, fonts: { ...profile.fonts, [role]: font ?? profile.fonts[role] } }) }
}

function size(what: string, half: number | undefined, key: keyof LayoutProfile['sizes']): Proposal {
  return {
    what,
    text: half === undefined ? undefined : `${half / 2} 磅`,
    apply: (profile) => ({ ...profile, sizes: { ...profile.sizes, [key]: half ?? profile.sizes[key] } }),
  }
}
