import text from '#assets/report-types/party-building-duty-report.json'
import type { OutlineEntry, ReportSection, ReportType } from '#shared/report-types/report-type.ts'

interface HeadedText {
  readonly heading: string
  readonly text: string
}

function headed({ heading, text: runIn }: HeadedText): OutlineEntry {
  return { type: 'heading', level: 2, text: heading, runIn }
}

function paragraph({ text: content }: { readonly text: string }): OutlineEntry {
  return { type: 'paragraph', text: content }
}

/**
 * Shares are what notices and panels usually ask for, not a central rule: the origin of “问题不少于三分之一” could not be found,
 * and real reports stand at 27 to 35 %. Hence 30 % as the lower bound for problems with their causes.
 */
const SECTIONS: readonly ReportSection[] = [
  {
    role: 'achievements',
    heading: '履职情况和主要做法',
    need: 'required',
    share: { max: 0.45 },
    guidance: '写我怎么谋划、怎么推动、做成了什么，用数据和事例说话，不写成单位总结。',
    outline: (unitKind) => text.achievements[unitKind].map(headed),
  },
  {
    role: 'rectification',
    heading: '上年度述职评议问题整改情况',
    need: 'required',
    guidance: '逐项写上年度指出的问题：几个已完成，几个在推进，没完成的说明原因和时限。',
    outline: () => text.rectification.map(paragraph),
  },
  {
    role: 'problems',
    heading: '存在的主要问题及原因分析',
    need: 'required',
    share: { min: 0.3, with: ['causes'] },
    guidance: '每条写清现象、数据或事例和影响，主语写“我”，不写“个别支部”。',
    outline: (unitKind) => [...text.problems.common, text.problems[unitKind]].map(headed),
  },
  {
    role: 'causes',
    within: 'problems',
    heading: '原因分析',
    need: 'required',
    guidance: '原因从自己身上找，从认识、责任、能力几个方面写。',
    outline: () => text.causes.map(paragraph),
  },
  {
    role: 'measures',
    heading: '下一步工作思路和措施',
    need: 'required',
    share: { min: 0.15, max: 0.35 },
    guidance: '逐条对应前面的问题，写明做什么、谁负责、什么时候完成。',
    outline: (unitKind) => [...text.measures.common, text.measures[unitKind]].map(headed),
  },
]

export const partyBuildingDutyReport: ReportType = {
  id: 'party-building-duty-report',
  name: '抓基层党建工作述职报告',
  summary: '党组织书记向上级党组织述职，写履职、上年度整改、问题原因和下步措施。',
  frame: { yearInTitle: true, firstPerson: true, lead: 'recommended', closing: 'recommended', signOff: 'recommended' },
  title: (year) => `${year ?? '〔date:年份〕'}年度抓基层党建工作述职报告`,
  lead: (unitKind) => text.lead[unitKind],
  sections: SECTIONS,
  closing: '特此报告，请予评议。',
  signature: (unitKind) => text.signature[unitKind],
  date: '〔date:成文日期〕',
  length: { min: 2000, max: 5000 },
}
