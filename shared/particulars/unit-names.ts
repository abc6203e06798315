/** The name of a town, street, neighbourhood or village in a text. */
export interface UnitName {
  readonly name: string
  readonly kind: UnitNameKind
  /** UTF-16 offsets */
  readonly start: number
  readonly end: number
  /** Led in by what leads in a name: 乙县丙田镇, 担任丙田镇党委书记. 推动村党组织 looks the same from behind. */
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
const NEVER = /[的了在和与及是为把被将从对向到由我全各每该本此两几多某等第以于或并个名副职礼\d万一二三四五六七八九十\s]/u
/** What may stand right before a name; behind commas verbs stand far more often. */
const LED_IN = /(?:^|[“《（\s]|[在到由向是于从任省市县区州盟旗镇乡]|街道|作为|来自|我是|地处|位于)$/u
const SURELY_LED_IN = /(?:[^全我本各该][省市县区州盟旗]|担任|作为|来自|我是|地处|位于)$/u
/** Behind 镇, 村 … these make another word: 镇长, 村级, 村民. */
const GOES_ON = /^[长虎定守压静慑痛级情民庄容貌干集务规域直屯口志史企校医居支]/u
/** Words of two characters that stand before 镇 or 村 without naming them. */
const PLAIN_WORDS = new Set(
  (
    '完善 推动 推进 统筹 触动 造成 今年 去年 明年 吸收 党建 依托 建起 建立 管住 清理 实施 实行 力争 必须 需要 抓好 举办 夯实 织密 顺应 推行 落实 增强 ' +
    '发挥 用足 抓住 这些 现有 联系 厘清 列出 优秀 其他 其它 摸清 改造 新增 分管 指导 督促 带领 组织 引导 帮助 选派 配强 配备 调整 整顿 培养 选优 创建 ' +
    '打造 建设 建强 加强 强化 提升 提高 深化 优化 健全 规范 开展 召开 支持 鼓励 动员 协调 对接 服务 走访 深入 覆盖 涉及 包括 其中 分别 部分 个别 有的 ' +
    '一些 多数 少数 所有 全部 相关 有关 各级 基层 围绕 聚焦 结合 通过 按照 根据 贯彻 执行 制定 修订 研究 部署 安排 检查 考核 评选 表彰 推选 选举 换届 ' +
    '补选 担任 兼任 任命 聘请 邀请 成立 设立 划分 整合 撤并 合并 管理 治理 发展 壮大 盘活 带动 辐射 巩固 拓展 衔接 扶持 帮扶 包联 挂钩 挂联 下派 派驻 ' +
    '进驻 走进 来到 回到 所在 周边 邻近 附近 沿线 试点 先行 率先 成为 属于 作为 以及 还有 没有 只有 都有 共有 下辖 管辖 辖区 老旧 美丽 幸福 平安 文明'
  ).split(' '),
)
/** Places that are visited or learned from are not one's own. */
const VISITED = /(?:赴|参观|考察|学习|前往|借鉴|对标|走进)[^，。；]{0,8}$/u
const HAN = /^[\u4e00-\u9fff]+$/u

/** Names of two or three characters before 镇, 乡, 街道, 社区 or 村, where the text around them shows that they are names. */
export function unitNamesIn(text: string): UnitName[] {
  return Array.from(text.matchAll(KIND)).flatMap((match) => {
    const kind = match[0] as UnitNameKind
    const end = match.index + kind.length
    // 街道 in 甲街道社区 belongs to what follows only when nothing names it.
    if (
      COMMON[kind].includes(text.charAt(match.index - 1)) ||
      GOES_ON.test(text.slice(end)) ||
      VISITED.test(text.slice(Math.max(0, match.index - 14), match.index - 2))
    )
      return []
    const length = [2, 3].find((size) => isName(text, match.index - size, match.index))
    if (length === undefined) return []
    const start = match.index - length
    return [{ name: text.slice(start, end), kind, start, end, isSure: SURELY_LED_IN.test(text.slice(Math.max(0, start - 2), start)) }]
  })
}

function isName(text: string, start: number, end: number): boolean {
  if (start < 0) return false
  const name = text.slice(start, end)
  return HAN.test(name) && !NEVER.test(name) && !hasPlainWord(name) && LED_IN.test(text.slice(Math.max(0, start - 2), start))
}

function hasPlainWord(name: string): boolean {
  return PLAIN_WORDS.has(name.slice(0, 2)) || PLAIN_WORDS.has(name.slice(-2))
}
