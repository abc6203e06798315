/** The name of a town, street, neighbourhood or village in a text. */
export interface UnitName {
  readonly name: string
  readonly kind: UnitNameKind
  /** UTF-16 offsets */
  readonly start: number
  readonly end: number
  /** Followed by what only a name is followed by: 党委, 政府, 书记. */
  readonly isSure: boolean
}

export const UNIT_NAME_KINDS = ['镇', '乡', '街道', '社区', '村'] as const
export type UnitNameKind = (typeof UNIT_NAME_KINDS)[number]

const KIND = new RegExp(UNIT_NAME_KINDS.join('|'), 'gu')
/** Characters that make a common noun with what follows: 城镇, 全镇, 返乡, 驻村, 示范村. */
const COMMON: Readonly<Record<UnitNameKind, string>> = {
  镇: '城乡集村市小古重名强全我本各该坐冰撤两个制色心街属个家',
  乡: '城家下返故回全我本各该水老兴侨还撤入两个同他异',
  街道: '各全我本该镇乡和个市区级涉在进入跨',
  社区: '市村全我本各该谐慧进型旧范整入到好个镇道和民属建美区居驻在涉安城幸福',
  村: '农乡全我本各该驻到进包政然范弱心困贫中强富联新壳点散入下一片个邻整民治美示试在化空带老古荒镇帮扶访兴建派赴属区级社',
}
/** Never part of a name of two characters. */
const NEVER = /[的了在和与及是为把被将从对向到由我全各每该本此两几多某等第以于或并个\d一二三四五六七八九十\s]/u
/** What may stand right before a name. */
const BOUNDARY = /^$|[，。；：、！？（）“”《》\s省市县区州盟旗镇乡在到由向为对与和及是任从于给让使以请即的\d]$/u
const SURE = /^(?:党委|党工委|党政|人民政府|政府|办事处|人大|纪委|党支部|党总支|党组织|书记|镇长|乡长|“?两委|机关)/u
/** Places that are visited or learned from are not one's own. */
const VISITED = /(?:赴|参观|考察|学习|前往|借鉴|对标|走进)[^，。；]{0,8}$/u
const HAN = /^[\u4e00-\u9fff]+$/u

/** Names of two or three characters before 镇, 乡, 街道, 社区 or 村, where the text around them shows that they are names. */
export function unitNamesIn(text: string): UnitName[] {
  return Array.from(text.matchAll(KIND)).flatMap((match) => {
    const kind = match[0] as UnitNameKind
    const end = match.index + kind.length
    // 街道 in 甲街道社区 belongs to what follows only when nothing names it.
    if (COMMON[kind].includes(text.charAt(match.index - 1)) || VISITED.test(text.slice(Math.max(0, match.index - 14), match.index - 2))) return []
    const length = [2, 3].find((size) => isName(text, match.index - size, match.index))
    if (length === undefined) return []
    const start = match.index - length
    return [{ name: text.slice(start, end), kind, start, end, isSure: SURE.test(text.slice(end)) }]
  })
}

function isName(text: string, start: number, end: number): boolean {
  if (start < 0) return false
  const name = text.slice(start, end)
  return HAN.test(name) && !NEVER.test(name) && BOUNDARY.test(text.slice(Math.max(0, start - 1), start))
}
