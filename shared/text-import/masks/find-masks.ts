import { WHITE_SPACE, charSet } from '#shared/base/char-set.ts'
import { COUNTED, isRoomForFigure } from './room-for-figure.ts'

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

/** One alternative per way of leaving out. All quantifiers over unlike characters are bounded; there are no groups to be filled, they cost more than the search. Tried only where `findOpening` stops. */
const MASK = new RegExp(
  [
    '〔(?:[^〔〕\\n]{1,16})〕',
    '【(?:[^【】\\n]{0,16})】',
    '«(?:[^«»\\n]{1,16})»',
    '\\{(?:[^{}\\n]{1,16})\\}',
    '\\[(?:[^\\[\\]\\n]{1,16})\\]',
    '《(?:[\\s…．.。·]{1,12})》',
    '“(?:[\\s…．.]{1,12})”',
    '(?:[（(][\\s\\u3000]{0,40}[）)])',
    '(?:[（(](?:姓名|单位名称|具体(?:数字|名称|时间)|数字|(?:此处|请)?填[写入][^（）()\\n]{0,12})[）)])',
    '(?:(?:19|20)\\d?[XxＸｘ×✕*＊?？]{1,3}(?=[\\s\\u3000]?年|[-./]))',
    '(?:[*＊✱※]{1,64}(?:[.．][*＊]{1,8}){0,3})',
    '(?:(?<![A-Za-z])XJP(?![A-Za-z]))',
    '(?:[XxＸｘ×✕╳]{1,64}(?:[.．][XxＸｘ×]{1,8}){0,3})',
    '(?:某{2,64})',
    '(?:(?<![\\w＿])[_＿](?=总书记|同志))',
    '(?:[_＿]{2,64}(?:[\\s\\u3000]{1,2}[_＿]{2,64}){0,8})',
    '(?:[○◯〇]{2,64}|[□△●■▲]{1,64})',
    '(?:[\\s\\u3000]{1,20})',
    `(?:[?？]{1,3}|…{1,4})(?=${COUNTED})`,
    `[Nn](?=${COUNTED})`,
    '(?:(?<![A-Za-z0-9+-])(?:[A-H](?=(?:镇|村|乡|县|街道|社区)(?![A-Za-z]))|[Ww](?=[市县区](?![场民域内间A-Za-z]))))',
  ].join('|'),
  'uy',
)

type MaskForm =
  | 'own'
  | 'label'
  | 'merge'
  | 'title'
  | 'quote'
  | 'brackets'
  | 'year'
  | 'stars'
  | 'initials'
  | 'crosses'
  | 'moumou'
  | 'line'
  | 'circles'
  | 'dots'
  | 'letter'
  | 'room'

/** The forms by what they begin with. */
const OPENINGS = [
  ['〔', 'own'],
  ['【{[', 'label'],
  ['«', 'merge'],
  ['《', 'title'],
  ['“', 'quote'],
  ['（(', 'brackets'],
  ['0123456789', 'year'],
  ['*＊✱※', 'stars'],
  ['XxＸｘ×✕╳', 'crosses'],
  ['某', 'moumou'],
  ['_＿', 'line'],
  ['○◯〇□△●■▲', 'circles'],
  ['?？…', 'dots'],
  ['NnABCDEFGHWw', 'letter'],
] as const satisfies readonly (readonly [string, MaskForm])[]
const FORM_OF = new Map<string, MaskForm>(OPENINGS.flatMap(([chars, form]) => [...chars].map((char) => [char, form] as const)))
const findOpening = charSet([...FORM_OF.keys()].join('') + WHITE_SPACE)

/** The form of a match: told by its first character; white space is room for a figure. */
function formOf(match: string): MaskForm {
  return match === 'XJP' ? 'initials' : (FORM_OF.get(match.charAt(0)) ?? 'room')
}

/** Of a run of like marks; no real mask is that long. */
const LONGEST_PIECE = 64

const MAY_HOLD =
  /[〔【{[«《“（(XxＸｘ×✕╳*＊✱※_＿○◯〇□△●■▲?？…\s]|某某|[Nn](?=[余次名人个场期篇条户家项件元万亿])|[A-H](?=[镇村乡县街社])|[Ww](?=[市县区])/u
const PLACEHOLDER_WORDS =
  /单位|姓名|名字|名称|数量|人数|次数|年度?份?$|日期|时间|地[点名]|职务|填写|填入|待填|待补|此处|具体|数字|数据|金额|比例|百分比|活动|电话|部门|镇|街道|社区|村|局|公司|学校|书记|同志|场次|篇数|户数|情况$|内容$/u
const MASK_ONLY = /^[\s\u3000XxＸｘ×*＊…_＿.．?？]*$/u
/** The year of a document's number: 〔20xx〕10号. */
const HIDDEN_YEAR = /^(?:19|20)\d?[XxＸｘ×*＊]{1,3}$/u
const CHINESE_DIGIT = /[一二三四五六七八九十零〇○]/u

/** All masks of a text, in order. Letters and signs that are part of a word, a product or a formula (3×3, X光, 1+X) are not masks. */
export function findMasks(text: string): Mask[] {
  if (!MAY_HOLD.test(text)) return []
  const masks: Mask[] = []
  for (let at = findOpening(text, 0); at >= 0; at = findOpening(text, at)) {
    MASK.lastIndex = at++
    const match = MASK.exec(text)
    if (match === null) continue
    at = MASK.lastIndex
    const form = formOf(match[0])
    const start = match.index
    const end = start + match[0].length
    if (!isMask(text, start, end, form)) continue
    pushMask(masks, maskOf(text, start, end, form), text)
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

function maskOf(text: string, start: number, end: number, form: MaskForm): Mask {
  const whole = text.slice(start, end)
  switch (form) {
    case 'title':
      return { start, end, text: whole, keep: ['《', '》'], label: null }
    case 'quote':
      return { start, end, text: whole, keep: ['“', '”'], label: null }
    case 'initials':
      return { start, end, text: whole, keep: NO_BRACKETS, label: '领导人姓名' }
    case 'own':
    case 'merge':
    case 'brackets':
    case 'label': {
      const label = whole.slice(1, -1)
      if (HIDDEN_YEAR.test(label)) return { start, end, text: label, keep: [whole.charAt(0), whole.charAt(whole.length - 1)], label: null }
      return { start, end, text: whole, keep: NO_BRACKETS, label: MASK_ONLY.test(label) ? null : label.trim() }
    }
    case 'stars':
    case 'crosses': {
      const from = withLeadingDigits(text, start)
      return { start: from, end, text: text.slice(from, end), keep: NO_BRACKETS, label: null }
    }
    default:
      return { start, end, text: whole, keep: NO_BRACKETS, label: null }
  }
}

/** Digits that a mask finishes are part of the figure: 1**名, 20××. A whole year before a mask is not. */
function withLeadingDigits(text: string, start: number): number {
  let from = start
  while (from > 0 && start - from < 5 && /[0-9.]/.test(text[from - 1] ?? '')) from--
  if (from === start) return start
  const digits = text.slice(from, start)
  return /^\d{1,3}(?:\.\d?)?$/.test(digits) ? from : start
}

function isMask(text: string, start: number, end: number, form: MaskForm): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  switch (form) {
    case 'own': {
      const label = text.slice(start + 1, end - 1)
      return (
        !/\d{4}|^\d+$|^[一二三四五六七八九十]{1,3}$/u.test(label) && !(MASK_ONLY.test(label) && /^\s?第?[\d×X*]+号/u.test(text.slice(end, end + 8)))
      )
    }
    // A field of 邮件合并 that no record has filled.
    case 'merge':
      return /\p{L}/u.test(text.slice(start + 1, end - 1))
    case 'label': {
      const label = text.slice(start + 1, end - 1)
      return MASK_ONLY.test(label) || (label.length <= 10 && PLACEHOLDER_WORDS.test(label))
    }
    case 'crosses':
      return !/[A-Za-z+\-—]/.test(before) && !/[A-Za-z0-9+-]/.test(after) && !isLatinWord(text.slice(start, end), before, text.slice(end, end + 2))
    case 'stars':
      return !(/[0-9)）]/.test(before) && /[0-9(（]/.test(after))
    case 'moumou':
      return isUnnamed(before, text.slice(end, end + 2))
    case 'circles':
      return !CHINESE_DIGIT.test(before) && !CHINESE_DIGIT.test(after) && !isCaptionMark(text, start, end)
    case 'room':
      return isRoomForFigure(text, start, end)
    case 'dots':
    case 'letter':
      return /\p{Script=Han}/u.test(before) || (form === 'letter' && (start === 0 || /[，。；：、]/u.test(before)))
    default:
      return true
  }
}

/** ▲某某支部书记某某　▲某某…: a triangle or a dot before each of several captions, or at the head of a line, marks it. */
function isCaptionMark(text: string, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    (start === 0 || (/[▲●■◆]/u.test(text.charAt(start)) && /\s/u.test(text.charAt(start - 1)) && text.startsWith(text.charAt(start))))
  )
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
