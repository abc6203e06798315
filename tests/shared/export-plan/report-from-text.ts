import { countingIds } from '#shared/base/branded-ids.ts'
import type { Block, ContentBlockType, HeadingLevel } from '#shared/document/blocks.ts'
import type { Inline } from '#shared/document/inline.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'

const ids = countingIds()

/** Content from plain text: 〔次数〕 is an open blank, 〔次数=3〕 a filled one. */
export function content(text: string): Inline[] {
  return text
    .split(/(〔[^〕]+〕)/u)
    .filter((part) => part !== '')
    .map((part): Inline => {
      const blank = /^〔([^=]+)(?:=(.*))?〕$/u.exec(part)
      if (!blank) return { type: 'text', text: part }
      const [, hint = '', filled] = blank
      return { type: 'blank', id: ids.blankId(), kind: 'other', hint, ...(filled === undefined ? {} : { value: filled }) }
    })
}

export function line(type: ContentBlockType, text: string): Block {
  return { type, id: ids.blockId(), content: content(text) }
}

export function heading(level: HeadingLevel, text: string, runIn = ''): Block {
  return { type: 'heading', id: ids.blockId(), level, content: content(text), runIn: content(runIn) }
}

export function table(headerRows: number, ...rows: string[][]): Block {
  return { type: 'table', id: ids.blockId(), headerRows, rows: rows.map((row) => row.map(content)) }
}

export function report(...blocks: Block[]): Pick<ReportDocument, 'blocks' | 'author'> {
  return { author: { name: '某同志' }, blocks }
}

/** One report with every kind of block. */
export function fullReport(): Pick<ReportDocument, 'blocks' | 'author'> {
  return report(
    line('title', '2024年度抓基层党建'),
    line('title', '工作述职报告'),
    line('subtitle', '〔单位〕　〔姓名=某同志〕'),
    line('salutation', '各位领导、同志们：'),
    line('paragraph', '按照会议要求，现将抓基层党建工作情况报告如下。'),
    heading(1, '主要做法及成效'),
    heading(2, '突出政治引领。', '全年召开会议〔次数〕次，讲党课〔次数=3〕次。'),
    heading(2, '抓实〔工作名称〕工作。', '建立“一岗双责”清单……'),
    heading(3, '学习制度'),
    heading(4, '集中学习。', '每月一次。'),
    heading(1, '存在的主要问题'),
    line('paragraph', '一是学习不够深入——深度不足。'),
    line('paragraph', ''),
    table(1, ['序号', '项目', '完成情况'], ['1', '发展党员', '〔人数〕名'], ['2', '党课', '12次']),
    heading(1, '下一步打算'),
    line('paragraph', '以上报告，请予评议。'),
    line('attachmentNote', '任务清单'),
    line('attachmentNote', '工作台账'),
    line('signature', '述职人：某同志'),
    line('date', '2025年1月5日'),
  )
}
