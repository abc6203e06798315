import { isOnlyOfRecords, isRecordLabel } from '#shared/document/record-label.ts'
import { outlineOf } from '#shared/document/outline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { blockText } from '#shared/document/visit.ts'
import { REPORT_TYPES } from '#shared/report-types/index.ts'
import { matchesWording } from '#shared/report-types/matches-wording.ts'
import { plainReport } from '#shared/report-types/plain-report.ts'
import type { ReportType } from '#shared/report-types/report-type.ts'

/** UTF-16 units of the opening that are looked at. */
const LEAD_LENGTH = 300

/**
 * The type that an imported text is of: by its title, else by the head of a record (时间：… 主持人：…), else by its opening sentence, else, where it has all three parts that every
 * 述职 must have, a duty report. The plain report where nothing tells: a list of demands that do not apply would be worse than none.
 * A unit's own types go before those of the program.
 */
export function recogniseReportType(report: Pick<ReportDocument, 'blocks'>, own: readonly ReportType[] = []): ReportType {
  const types = [...own, ...REPORT_TYPES]
  const title = textOf(report, 'title')
  const subtitle = textOf(report, 'subtitle')
  return (
    byWording(types, title, 'title') ??
    byWording(types, subtitle, 'title') ??
    byRecordHead(types, report) ??
    byOpening(types, report, title) ??
    plainReport
  )
}

const RECORD_HEAD = 8
const FEWEST_LABELS = 3

function byRecordHead(types: readonly ReportType[], { blocks }: Pick<ReportDocument, 'blocks'>): ReportType | undefined {
  const labels = blocks
    .slice(0, RECORD_HEAD)
    .filter(({ type }) => type === 'paragraph')
    .map(blockText)
    .filter(isRecordLabel)
  return labels.length >= FEWEST_LABELS && labels.some(isOnlyOfRecords) ? types.find(({ id }) => id === 'meeting-record') : undefined
}

function byOpening(types: readonly ReportType[], report: Pick<ReportDocument, 'blocks'>, title: string): ReportType | undefined {
  // A title that says something else is believed.
  if (title !== '') return undefined
  const first = report.blocks.find(({ type }) => type === 'paragraph' || type === 'heading')
  const opening = first?.type === 'paragraph' ? purposeOf(blockText(first).slice(0, LEAD_LENGTH)) : ''
  return byWording(types, opening, 'lead') ?? byThreeParts(types, report)
}

/**
 * The sentences of an opening that say what the text is: the first, and any that announces what follows. A 主题党日 further on is only
 * something that was done, and who tells of a meeting at which others reported writes news or a speech.
 */
function purposeOf(opening: string): string {
  const sentences = opening.split(/(?<=[。！])/u)
  const said = sentences.filter((sentence, i) => i === 0 || ANNOUNCES.test(sentence)).join('')
  return TELLS_OF_MEETING.test(said) && !ANNOUNCES.test(said) ? '' : said
}

const ANNOUNCES = /如下|现将|现就|制定|请予|请评议/u
const TELLS_OF_MEETING = /(?:召开|参加|出席|举行)[^，。；]{0,30}述职[^，。；]{0,8}会|在会上/u

function byThreeParts(types: readonly ReportType[], report: Pick<ReportDocument, 'blocks'>): ReportType | undefined {
  const { sections } = outlineOf(report)
  const has = (role: string) => sections.some((section) => section.role === role)
  const isDuty = sections.some(({ text }) => /履职|履责|述职/u.test(text)) && has('problems') && has('measures')
  return isDuty ? types.find(({ id }) => id === 'party-building-duty-report') : undefined
}

/** The type with the longest wording that the text has. */
function byWording(types: readonly ReportType[], text: string, where: 'title' | 'lead'): ReportType | undefined {
  if (text === '') return undefined
  let best: ReportType | undefined
  let length = 0
  for (const type of types)
    for (const wording of type.marks[where])
      if (wording.length > length && matchesWording(text, wording)) {
        best = type
        length = wording.length
      }
  return best
}

function textOf({ blocks }: Pick<ReportDocument, 'blocks'>, type: 'title' | 'subtitle'): string {
  return blocks
    .filter((block) => block.type === type)
    .map(blockText)
    .join('')
    .replace(/\s/gu, '')
}
