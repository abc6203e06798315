import type { ChecklistContext, ChecklistItem, ChecklistRule, CheckedPlace } from '#shared/checklist/checklist-rule.ts'
import { placeIn, wholeOf } from '#shared/checklist/checked-place.ts'
import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { isOpenBlank } from '#shared/document/inline.ts'
import { blockText } from '#shared/document/visit.ts'
import { NO_PARTICULARS, type Particulars } from '#shared/particulars/particulars.ts'

const POST = '(?:党委|党工委|党组|党总支|党支部|党组织)副?书记'
/** 我担任甲镇党委书记: the unit that the lead names. */
const IN_LEAD = new RegExp(
  `(?:担任|现任|作为|我是)([^，。；、\\s]{1,20}?(?:镇|乡|街道|社区|村|局|委|办|校|院|学|公司|集团|中心|园区?|开发区|厂))(${POST})`,
  'u',
)
const SIGNED_NAME = /[\s　]+([\u4e00-\u9fff][\s　]?[\u4e00-\u9fff]{1,3})$/u
const SIGNED_POST = new RegExp(POST, 'u')
const GENERIC = /^(?:一名|一个|本|该|所在|基层|单位|乡镇|街道|社区|村级?|机关|学校|企业|医院|园区|新任|支部)/u
const SINCE = /((?:19|20)\d{2})年(?:\d{1,2}月)?(?:起)?[^，。；]{0,6}(?:担任|任现职|到任|上任|任职)/u

const OWN: Particulars = { ...NO_PARTICULARS, unit: '甲镇', post: '党委书记', name: '张三', since: 2021 }

export const ownIdentity: ChecklistRule = {
  id: 'own-identity',
  title: '单位、职务、姓名没有写错',
  why: '开头和落款写成了别人的单位、职务或者姓名，述职就成了笑话。',
  source: '因抄错身份被通报的典型问题',
  examples: [
    {
      text: '2024年度述职报告\n我担任甲镇党委书记，现将情况报告如下。\n一、主要做法\n抓学习。\n甲镇党委书记　张三\n2024年12月20日',
      status: 'pass',
      particulars: OWN,
    },
    { text: '2024年度述职报告\n我担任乙镇党委书记，现将情况报告如下。\n一、主要做法\n抓学习。', status: 'warn', particulars: OWN },
    {
      text: '2024年度述职报告\n作为第一责任人的党委书记，我认真履职，现报告如下。\n一、主要做法\n抓学习。\n甲镇党委书记　张三\n2024年12月20日',
      status: 'pass',
      particulars: OWN,
    },
    { text: '2024年度述职报告\n一、主要做法\n抓学习。\n甲镇党委书记　李四\n2024年12月20日', status: 'warn', particulars: OWN },
    { text: '2024年度述职报告\n一、主要做法\n抓学习。\n甲镇党工委书记　张三\n2024年12月20日', status: 'warn', particulars: OWN },
    { text: '2024年度述职报告\n2018年担任书记以来，我认真履职，现报告如下。\n一、主要做法\n抓学习。', status: 'warn', particulars: OWN },
    {
      text: '2024年度述职报告\n我担任甲镇党委书记，现将情况报告如下。\n一、主要做法\n抓学习。\n乙镇党委书记　张三\n2024年12月20日',
      status: 'warn',
    },
  ],
  check: (context): ChecklistItem[] => {
    const lead = leadPost(context)
    const signature = context.report.blocks.findLast((block) => block.type === 'signature' && !blockInlines(block).some(isOpenBlank))
    const faults = context.particulars === null ? clashes(lead, signature) : departures(context, context.particulars, lead, signature)
    if (faults.length > 0) return faults.map((fault, i) => ({ id: i === 0 ? 'own-identity' : `own-identity-${i + 1}`, status: 'warn', ...fault }))
    return lead || signature ? [{ id: 'own-identity', status: 'pass', title: '单位、职务、姓名没有写错', message: '' }] : []
  },
}

interface Fault {
  readonly title: string
  readonly message: string
  readonly places: readonly CheckedPlace[]
}

interface LeadPost {
  readonly unit: string
  readonly place: CheckedPlace
}

function leadPost({ report, outline }: ChecklistContext): LeadPost | null {
  if (!outline.lead) return null
  for (const block of report.blocks.slice(outline.lead.start, outline.lead.end)) {
    const match = IN_LEAD.exec(blockText(block))
    const unit = match?.[1]
    if (match && unit !== undefined && !unit.includes('〔') && !GENERIC.test(unit))
      return { unit, place: placeIn(block, match.index, match.index + match[0].length) }
  }
  return null
}

/** Without particulars: the lead and the signature name different units. */
function clashes(lead: LeadPost | null, signature: Block | undefined): Fault[] {
  const signed = signature && new RegExp(`^([^\\s　]{2,20}?)${POST}`, 'u').exec(blockText(signature).trim())?.[1]
  if (!lead || !signature || signed === undefined || signed.endsWith(lead.unit) || lead.unit.endsWith(signed)) return []
  return [{ title: '开头和落款的单位不同', message: `开头是${lead.unit}，落款是${signed}，请核对。`, places: [lead.place, wholeOf(signature)] }]
}

function departures(context: ChecklistContext, own: Particulars, lead: LeadPost | null, signature: Block | undefined): Fault[] {
  return [
    ...(lead && own.unit !== '' && !lead.unit.endsWith(own.unit) && !own.unit.endsWith(lead.unit)
      ? [{ title: '开头的单位与“我的信息”不同', message: `“我的信息”里是${own.unit}，开头写的是${lead.unit}，请核对。`, places: [lead.place] }]
      : []),
    ...(signature ? signatureFaults(signature, own) : []),
    ...tenureFaults(context, own),
  ]
}

function signatureFaults(signature: Block, { unit, post, name }: Particulars): Fault[] {
  const text = blockText(signature).trim()
  const fault = (what: string, told: string): Fault[] => [
    { title: `落款的${what}与“我的信息”不同`, message: `“我的信息”里是${told}，落款写的是“${text}”，请核对。`, places: [wholeOf(signature)] },
  ]
  const signed = SIGNED_NAME.exec(text)?.[1]?.replace(/[\s　]/gu, '')
  if (name !== '' && signed !== undefined && signed !== name) return fault('姓名', name)
  const written = SIGNED_POST.exec(text)?.[0]
  const told = SIGNED_POST.exec(post)?.[0]
  if (written !== undefined && told !== undefined && written !== told) return fault('职务', post)
  const isNamed = (unit !== '' && text.includes(unit)) || (name !== '' && text.replace(/[\s　]/gu, '').includes(name))
  return unit !== '' && !isNamed ? fault('单位', unit) : []
}

function tenureFaults({ report, outline }: ChecklistContext, { since }: Particulars): Fault[] {
  if (since === undefined || !outline.lead) return []
  return report.blocks.slice(outline.lead.start, outline.lead.end).flatMap((block) => {
    const match = SINCE.exec(blockText(block))
    if (!match || Number(match[1]) === since) return []
    const place = placeIn(block, match.index, match.index + match[0].length)
    return [{ title: '任职年份与“我的信息”不同', message: `“我的信息”里是${since}年，这里写的是${match[1]}年，请核对。`, places: [place] }]
  })
}
