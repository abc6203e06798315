import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { countingIds } from '#shared/base/branded-ids.ts'
import { parseReportDocument } from '#shared/document/parse-report-document.ts'
import type { ReportDocument } from '#shared/document/report-document.ts'
import { importText } from '#shared/text-import/import-text.ts'
import { fullReport, heading, line, report, table } from '#tests/shared/export-plan/report-from-text.ts'

export type Fixture = readonly [name: string, report: Pick<ReportDocument, 'blocks' | 'author'>]

const project = path.resolve(import.meta.dirname, '../../..')
const TEXT =
  '坚持“第一议题”制度，全年组织集中学习24次、专题研讨8次，带头讲党课3次；落实“三会一课”、主题党日等制度（含补课），党员参学率达98.5%。' +
  '召开党建工作会议〔次数〕次，研究《整改方案》等议题〔数量〕项，逐项明确责任、时限……做到件件有着落、事事有回音！'

/**
 * Reports whose finished pages are compared: one for every thing that moves a line or a page.
 * Dashes (——) are rare in them: the face that stands in for the report's joins the two into one glyph, a quarter of a point wider.
 */
export function ownFixtures(): Fixture[] {
  return [
    ['every element', fullReport()],
    [
      'many pages of text',
      report(line('title', '工作述职报告'), ...Array.from({ length: 40 }, (_, i) => line('paragraph', TEXT.slice(i) + TEXT.slice(0, i)))),
    ],
    [
      'headings at the ends of pages',
      report(...Array.from({ length: 60 }, (_, i) => [heading(1, `第${i}项工作`), heading(2, '抓学习。', TEXT.slice(0, 20 + i))]).flat()),
    ],
    [
      'headings alone',
      report(
        ...Array.from({ length: 50 }, (_, i) => [
          heading(1, '主要做法'),
          heading(2, '抓实基层组织建设，推动各项工作任务落到实处见到实效的具体做法'),
          line('paragraph', TEXT.slice(0, 10 + 2 * i)),
        ]).flat(),
      ),
    ],
    [
      'a long table',
      report(
        line('title', '情况表'),
        line('paragraph', TEXT),
        table(
          1,
          ['序号', '项目', '完成情况', '备注'],
          ...Array.from({ length: 60 }, (_, i) => [`${i + 1}`, '发展党员工作', TEXT.slice(i, i + 18 + (i % 30)), i % 3 === 0 ? '已完成' : '']),
        ),
        line('paragraph', TEXT),
        line('paragraph', TEXT),
      ),
    ],
    [
      'a wide table, and the sign-off under it',
      report(
        line('paragraph', TEXT),
        table(
          1,
          ['序号', '重点任务', '牵头领导', '责任部门', '完成时限', '完成情况', '存在问题', '下步措施', '备注'],
          ...Array.from({ length: 10 }, (_, i) => [
            `${i + 1}`,
            '推进“五星级”党支部创建，达标率不低于95%',
            '欧阳志远',
            '组织办、宣传办',
            `2025年${i + 1}月底`,
            TEXT.slice(i, i + 60 + 5 * i),
            i % 2 === 0 ? '经费保障不足' : '无',
            TEXT.slice(30 + i, 60 + i),
            i === 3 ? '提前完成' : '',
          ]),
        ),
        line('signature', '某某局委员会'),
        line('date', '2025年12月31日'),
      ),
    ],
    [
      'twelve attachments, and a signature of two lines',
      report(
        line('title', '报告'),
        line('paragraph', TEXT.repeat(5)),
        ...Array.from({ length: 12 }, (_, i) =>
          line('attachmentNote', `党员教育培训计划及完成情况统计表（截至2025年${i + 1}月31日，含线上线下两个部分）`),
        ),
        line('signature', '石桥镇党建工作办公室（信息化项目推进领导小组办公室、智慧党建平台试运行工作专班）'),
        line('date', '2025年1月5日'),
      ),
    ],
    [
      'text above a note on attachments at the end of a page',
      report(
        ...Array.from({ length: 18 }, () => line('paragraph', '召开会议研究部署。')),
        line('paragraph', '特此报告。'),
        line('attachmentNote', '清单'),
        line('signature', '某某局'),
        line('date', '2025年1月5日'),
      ),
    ],
    [
      'small tables in the text',
      report(
        line('paragraph', TEXT),
        ...Array.from({ length: 9 }, (_, i) => [
          table(1, ['序号', '项目'], ...Array.from({ length: 2 + i }, (_, row) => [`${row}`, TEXT.slice(row, row + 40)])),
          line('paragraph', TEXT + TEXT),
        ]).flat(),
      ),
    ],
    [
      'Latin words',
      report(
        line('paragraph', `${'全面推广 Excel 与 WPS Office 2019 等办公软件，访问 http://www.example.invalid/index.html 查询；'.repeat(12)}`),
        line('paragraph', '9:30—11:30，A4纸3×5共15份，约1,280.5元，同比增长3.5%。'.repeat(12)),
      ),
    ],
    [
      'marks at the edges',
      report(
        ...Array.from({ length: 30 }, (_, i) =>
          line(
            'paragraph',
            `${'字'.repeat(20 + (i % 9))}“《（${'文'.repeat(1 + (i % 4))}）》”，。！？；：、${'字'.repeat(22 + (i % 7))}……——${'字'.repeat(30)}`,
          ),
        ),
      ),
    ],
    [
      'a long title block',
      report(
        line('title', '中共某某市某某局机关委员会书记2024年度抓基层党建工作'),
        line('title', '述职报告'),
        line('subtitle', '（2025年1月5日）'),
        line('salutation', '各位领导、同志们：'),
        line('paragraph', TEXT),
      ),
    ],
    [
      'attachments',
      report(
        line('title', '报告'),
        line('paragraph', TEXT.repeat(4)),
        line('attachmentNote', '全市基层党组织书记抓基层党建工作任务清单和整改落实情况一览表'),
        line('attachmentNote', '工作台账'),
        line('signature', '中共某某局委员会'),
        line('date', '2025年1月5日'),
        line('paragraph', '附件1'),
        line('paragraph', '任务清单'),
        line('paragraph', TEXT),
        line('paragraph', '附件2'),
        line('paragraph', '工作台账'),
        table(1, ['序号', '项目'], ['1', '党课']),
      ),
    ],
    [
      'empty paragraphs',
      report(...Array.from({ length: 30 }, () => [line('paragraph', TEXT), line('paragraph', '')]).flat(), line('paragraph', TEXT)),
    ],
    ['one blank', report(line('paragraph', '〔次数〕'))],
  ]
}

/** The project's documents and texts, and the samples beside it where they are. */
export function storedFixtures(): Fixture[] {
  const documents = path.join(project, 'tests/fixtures/documents')
  const texts = path.join(project, 'tests/fixtures/texts')
  const samples = path.resolve(project, '../shared/samples')
  if (!existsSync(samples)) console.warn('skipped: the samples beside the project are not there')
  return [
    ...filesIn(documents, '.json').map((file): Fixture => [path.basename(file), readDocument(file)]),
    ...[...filesIn(texts, '.txt'), ...filesIn(samples, '.txt')].map((file): Fixture => [path.basename(file), readText(file)]),
  ]
}

function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
}

function readDocument(file: string): ReportDocument {
  const parsed = parseReportDocument(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.ok) throw new Error(parsed.error.what)
  return parsed.value
}

function readText(file: string): ReportDocument {
  return importText(readFileSync(file, 'utf8'), { ids: countingIds(), now: '2025-01-01T00:00:00.000Z' }).document
}
