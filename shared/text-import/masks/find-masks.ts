/** A run of marks that stands for something left out. [start, end) in the text. */
export interface Mask {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Brackets that belong to the mask but stay in the text around the blank: 《……》 keeps its 《》. */
  readonly keep: readonly [string, string]
  /** What a label says is wanted: 〔次数〕, 【单位】. */
  readonly label: string | null
}

const NO_BRACKETS = ['', ''] as const

/** One alternative per way of leaving out; the first group that matched decides. All quantifiers over unlike characters are bounded. */
const MASK = new RegExp(
  [
    '〔(?<own>[^〔〕\\n]{1,16})〕',
    '【(?<label>[^【】\\n]{0,16})】',
    '《(?<title>[\\s…．.。·]{1,12})》',
    '“(?<quote>[\\s…．.]{1,12})”',
    '(?<brackets>[（(][\\s\\u3000]{0,40}[）)])',
    '(?<year>(?:19|20)\\d?[XxＸｘ×✕*＊?？]{1,3}(?=[\\s\\u3000]?年|[-./]))',
    '(?<stars>[*＊✱※]{1,64}(?:[.．][*＊]{1,8}){0,3})',
    '(?<initials>(?<![A-Za-z])XJP(?![A-Za-z]))',
    '(?<crosses>[XxＸｘ×✕╳]{1,64}(?:[.．][XxＸｘ×]{1,8}){0,3})',
    '(?<moumou>某{2,64})',
    '(?<line>[_＿]{2,64}(?:[\\s\\u3000]{1,2}[_＿]{2,64}){0,8})',
    '(?<circles>[○◯〇]{2,64}|[□△●■▲]{1,64})',
    '(?<gap>(?<=\\p{Script=Han})[ \\u00a0\\u3000](?=(?:万元|亿元|万人次|人次|场次|元|[%％])(?:[，。；、]|$)))',
    '(?<room>[\\s\\u3000]{2,20})(?=[%％]|余?(?:次|名|人|个|场|期|篇|条|户|家|项|件|元|万元|亿元|人次|场次)(?!\\p{Script=Han}))',
  ].join('|'),
  'gu',
)

/** Of a run of like marks; no real mask is that long. */
const LONGEST_PIECE = 64

const MAY_HOLD = /[〔【《“（(XxＸｘ×✕╳*＊✱※_＿○◯〇□△●■▲\s]|某某/u
const PLACEHOLDER_WORDS =
  /单位|姓名|名字|名称|数量|人数|次数|年度?份?$|日期|时间|地[点名]|职务|填写|填入|待填|待补|此处|具体|数字|数据|金额|比例|百分比|活动|电话|部门|镇|街道|社区|村|局|公司|学校|书记|同志|场次|篇数|户数|情况$|内容$/u
const MASK_ONLY = /^[\s\u3000XxＸｘ×*＊…_＿.．?？]*$/u
const CHINESE_DIGIT = /[一二三四五六七八九十零〇○]/u

/** All masks of a text, in order. Letters and signs that are part of a word, a product or a formula (3×3, X光, 1+X) are not masks. */
export function findMasks(text: string): Mask[] {
  if (!MAY_HOLD.test(text)) return []
  const masks: Mask[] = []
  for (const match of text.matchAll(MASK)) {
    const groups = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (!isMask(text, start, end, groups)) continue
    pushMask(masks, maskOf(text, start, end, groups), text)
  }
  return masks
}

/** The pattern takes a run in pieces (an unbounded one would exhaust the engine's stack); pieces that touch are one mask. */
function pushMask(masks: Mask[], mask: Mask, text: string): void {
  const last = masks.at(-1)
  if (last && last.end === mask.start && last.end - last.start >= LONGEST_PIECE && text[mask.start - 1] === text[mask.start])
    masks[masks.length - 1] = { ...last, end: mask.end, text: text.slice(last.start, mask.end) }
  else masks.push(mask)
}

function maskOf(text: string, start: number, end: number, groups: Record<string, string | undefined>): Mask {
  const whole = text.slice(start, end)
  if (groups['title'] !== undefined) return { start, end, text: whole, keep: ['《', '》'], label: null }
  if (groups['quote'] !== undefined) return { start, end, text: whole, keep: ['“', '”'], label: null }
  if (groups['initials'] !== undefined) return { start, end, text: whole, keep: NO_BRACKETS, label: '领导人姓名' }
  const label = groups['own'] ?? groups['label']
  if (label !== undefined) return { start, end, text: whole, keep: NO_BRACKETS, label: MASK_ONLY.test(label) ? null : label.trim() }
  const from = groups['stars'] !== undefined || groups['crosses'] !== undefined ? withLeadingDigits(text, start) : start
  return { start: from, end, text: text.slice(from, end), keep: NO_BRACKETS, label: null }
}

/** Digits that a mask finishes are part of the figure: 1**名, 20××. A whole year before a mask is not. */
function withLeadingDigits(text: string, start: number): number {
  let from = start
  while (from > 0 && start - from < 5 && /[0-9.]/.test(text[from - 1] ?? '')) from--
  const digits = text.slice(from, start)
  return /^\d{1,3}(?:\.\d?)?$/.test(digits) ? from : start
}

function isMask(text: string, start: number, end: number, groups: Record<string, string | undefined>): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(end, end + 1)
  if (groups['own'] !== undefined)
    return !/\d{4}|^\d+$/.test(groups['own']) && !(MASK_ONLY.test(groups['own']) && /^\s?第?[\d×X*]+号/u.test(text.slice(end, end + 8)))
  if (groups['label'] !== undefined)
    return MASK_ONLY.test(groups['label']) || (groups['label'].length <= 10 && PLACEHOLDER_WORDS.test(groups['label']))
  if (groups['crosses'] !== undefined)
    return !/[A-Za-z+\-—]/.test(before) && !/[A-Za-z0-9+-]/.test(after) && !isLatinWord(groups['crosses'], before, text.slice(end, end + 2))
  if (groups['stars'] !== undefined) return !(/[0-9)）]/.test(before) && /[0-9(（]/.test(after))
  if (groups['moumou'] !== undefined) return isUnnamed(before, text.slice(end, end + 2))
  if (groups['circles'] !== undefined) return !CHINESE_DIGIT.test(before) && !CHINESE_DIGIT.test(after) && !(start === 0 && end - start === 1)
  if (groups['room'] !== undefined) return /\p{Script=Han}/u.test(before)
  return true
}

/** X光, X射线, x轴, X证书: a letter, not a mask. A product sign between figures (7×24小时) neither. */
function isLatinWord(run: string, before: string, after: string): boolean {
  if (/[0-9]/.test(before) && /^[0-9]/.test(after)) return true
  if (run.length > 1) return false
  return /^[Xx]$/.test(run) && /^(?:光|射线?|轴|证书)/u.test(after)
}

const PLACE_OR_BODY = /^(?:省|市|县|区|镇|乡|村|街道|社区|局|公司|企业|学校|大学|医院|单位|支部|党|小区|路|活动|项目|工程|品牌|集团|园区)/u

/** 某某 is a mask before a place, a body or a post; after a surname (张某某) it is how the report itself speaks of somebody. */
function isUnnamed(before: string, after: string): boolean {
  if (PLACE_OR_BODY.test(after)) return true
  return (
    (!/\p{Script=Han}/u.test(before) || /[由和与同向对为是请让被]/u.test(before)) &&
    (/^(?:同志|书记|主任|局长)/u.test(after) || (/[：:\s\u3000]/u.test(before) && !/\p{Script=Han}/u.test(after)))
  )
}
