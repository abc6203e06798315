import { type CleaningEdit, removal } from '#shared/text-import/edit.ts'
import type { SourceLine } from '#shared/text-import/source-lines.ts'

/** What only a page says of itself: how often it was read, when it was put up, who sent it in. */
const OF_A_PAGE =
  '(?:浏览|阅读|点击|访问|下载|评论|收藏|点赞|查看|回复)(?:次数|人数|量|数)?(?=\\s?[：:]\\s?(?:\\d|[|｜【]|$))|发布(?:时间|日期|者|人)|发表(?:时间|日期)|更新(?:时间|日期)|发文(?:时间|单位)|热度|投稿|被引量|上传(?:用户|时间|者)|文章来源|信息来源'
/** What papers have, too. */
const OF_ANYTHING =
  '来源|作者|编辑|责任编辑|时间|日期|字号|字体|分享|撰写人|撰稿人?|供稿人?|供稿单位|大小|页数|ID|文作者\\p{Script=Han}?|图作者\\p{Script=Han}?'
const LABEL = new RegExp(`(?:${OF_A_PAGE}|${OF_ANYTHING})\\s?[：:]`, 'gu')
const PAGE_LABEL = new RegExp(`(?:${OF_A_PAGE})\\s?[：:]`, 'u')
const DAY = '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)'
const OPENS = new RegExp(
  `^(?:原\\s?[|｜])?\\s?(?:${DAY}[\\s|｜]{0,3}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?|【?(?:${OF_A_PAGE}|${OF_ANYTHING})\\s?[：:])`,
  'u',
)
/** 2022-12-15 16:41:52 发言汇编: no report tells the time to the second. */
const TO_THE_SECOND = new RegExp(`^(?:原\\s?[|｜]|时间[：:])?\\s?${DAY}\\s?\\d{1,2}:\\d{2}:\\d{2}[^，。；]{0,30}$`, 'u')
/** [校园要闻] 2024-02-22 / 18:28 */
const CHANNEL_AND_DAY = new RegExp(`^\\[[^\\]]{2,10}\\]\\s?${DAY}[\\s/|]{0,3}(?:\\d{1,2}:\\d{2})?$`, 'u')
const LONGEST = 160
const LONGEST_VALUE = 40
const MESSAGE = '这一行是网页标的来源、时间和阅读次数一类，已去掉。'

/** 来源：某某网 发布时间：2024-03-05 浏览次数：128; 作者：某某 | 发布时间：…; 2024-03-05 10:20:30 某某智库. */
export function findPageParticulars(text: string): CleaningEdit[] {
  if (text.length > LONGEST || !/\d:\d|[：:]/u.test(text)) return []
  return isParticulars(text.trim()) ? [removal('web-leftover', 0, text.length, MESSAGE)] : []
}

function isParticulars(line: string): boolean {
  if (TO_THE_SECOND.test(line) || CHANNEL_AND_DAY.test(line)) return true
  if (/[。；！？]/u.test(line) || !OPENS.test(line) || !PAGE_LABEL.test(line)) return false
  const values = line.split(LABEL)
  const opensWithDay = /^\d/u.test(line)
  return values.length >= (opensWithDay ? 2 : 3) && values.every((value) => value.length <= LONGEST_VALUE && !/[，、]/u.test(value))
}

const ONE = new RegExp(`^(?:${OF_A_PAGE}|${OF_ANYTHING})\\s?[：:][^，。；]{0,40}$`, 'u')
/** Below the page's title. */
const TOP = 14

/** Line numbers of the same with a line for each: 发布时间：… / 点击： / 来源：… / 作者：…. One by itself stays, and so do 时间 and 地点 of a meeting. */
export function particularsLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  let block: SourceLine[] = []
  const close = () => {
    const all = block.map(({ text }) => text.trim()).join('\n')
    if (block.length > 1 && (PAGE_LABEL_ABOVE.test(all) || (SOURCE.test(all) && AUTHOR.test(all)))) for (const { line } of block) found.add(line)
    block = []
  }
  for (const line of lines.filter(({ text }) => text.trim() !== '').slice(0, TOP))
    if (ONE.test(line.text.trim())) block.push(line)
    else close()
  close()
  return found
}

const PAGE_LABEL_ABOVE = new RegExp(`^(?:${OF_A_PAGE})\\s?[：:]`, 'mu')
const SOURCE = /^来源\s?[：:]/mu
const AUTHOR = /^作者\s?[：:]/mu
