import { describe, expect, it } from 'vitest'
import { UNIT_KIND_NAMES, UNIT_KINDS, type UnitKind } from '#shared/document/report-document.ts'
import type { PhraseBlock } from '#shared/phrases/phrase-block.ts'
import { PHRASE_ROLE_INFO, PHRASE_ROLES, type PhraseRole } from '#shared/phrases/phrase-role.ts'
import { parseSlots } from '#shared/phrases/slots.ts'
import { allPhrases } from '#tests/assets/phrase-files.ts'

const phrases = allPhrases()

/** The words of a block with one character for every slot, so that lengths can be compared. */
function shown(block: PhraseBlock): string {
  return parseSlots(block.text)
    .map((part) => (part.type === 'text' ? part.text : '某'))
    .join('')
}

/** The role × 身份 cells that a check objects to: 政治建设 × 村. */
function cells(roles: readonly PhraseRole[], objects: (role: PhraseRole, kind: UnitKind) => boolean): string[] {
  return roles.flatMap((role) =>
    UNIT_KINDS.filter((kind) => objects(role, kind)).map((kind) => `${PHRASE_ROLE_INFO[role].name} × ${UNIT_KIND_NAMES[kind]}`),
  )
}

describe('the phrase library', () => {
  it('hold at least 620 blocks, at least 6 usable for every role and 身份', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(620)
    const usable = (role: PhraseRole, kind: UnitKind) =>
      phrases.filter((block) => block.roles.includes(role) && (block.unitKinds.length === 0 || block.unitKinds.includes(kind)))
    expect(cells(PHRASE_ROLES, (role, kind) => usable(role, kind).length < 6)).toEqual([])
  })

  it('hold at least 3 blocks written for every 身份 in achievements, problems, causes and measures', () => {
    const own = (role: PhraseRole, kind: UnitKind) => phrases.filter((block) => block.roles.includes(role) && block.unitKinds.includes(kind))
    const roles = PHRASE_ROLES.filter((role) => ['achievements', 'problems', 'causes', 'measures'].includes(PHRASE_ROLE_INFO[role].section))
    expect(roles).toHaveLength(12)
    expect(cells(roles, (role, kind) => own(role, kind).length < 3)).toEqual([])
  })

  it('offer several lengths: short sentences, heading pairs, paragraphs of 一是二是三是', () => {
    expect(phrases.filter((block) => shown(block).length < 60).length).toBeGreaterThanOrEqual(60)
    expect(phrases.filter((block) => /^[^，。；：]{2,12}(?:，[^，。；：]{2,12})?。/u.test(shown(block))).length).toBeGreaterThanOrEqual(100)
    expect(phrases.filter((block) => /一是.+二是.+三是/u.test(block.text)).length).toBeGreaterThanOrEqual(40)
  })
})

describe('the terms a report must mention', () => {
  it.each([
    '一岗双责',
    '三会一课',
    '第一议题',
    '双重组织生活',
    '主题党日',
    '民主评议党员',
    '谈心谈话',
    '软弱涣散',
    '发展党员',
    '理论学习中心组',
    '意识形态工作责任制',
    '中央八项规定精神',
    '四下基层',
    '两个覆盖',
    '四议两公开',
    '党建带群建',
    '民主生活会',
    '组织生活会',
    '三重一大',
    '双培养',
  ])('%s stands in a block with slots', (term) => {
    const blocks = phrases.filter((block) => block.terms.includes(term) && parseSlots(block.text).some((part) => part.type === 'slot'))
    expect(blocks).not.toEqual([])
  })
})

describe('the points each 身份 must mention', () => {
  it.each([
    ['township', ['村“两委”', '软弱涣散', '发展党员', '集体经济', '乡村全面振兴', '网格', '减负']],
    ['subdistrict', ['大党委', '党建联席会议', '网格', '党群服务中心', '在职党员', '新就业群体', '物业']],
    ['office', ['模范机关', '四强', '政治机关', '机关纪委', '双重组织生活|普通党员', '处室']],
    ['enterprise', ['章程', '前置研究', '权重', '临时党支部|临时支部', '突击队', '两个一以贯之', '班组']],
    ['school', ['立德树人', '党组织领导的校长负责制', '双培养|把骨干培养成党员', '师德师风', '思政课']],
    ['hospital', ['党委领导下的院长负责制', '行风', '支部建在科室', '医德', '公益性']],
    ['village', ['四议两公开', '集体收入', '公开栏', '党小组', '监督委员会']],
    ['park', ['两个覆盖', '党建指导员', '流动党员', '口袋党员', '空壳支部', '产业链']],
  ] as const)('%s: %j stand in blocks written for it', (kind, points) => {
    const text = phrases.filter((block) => block.unitKinds.includes(kind)).map((block) => block.text)
    expect(points.filter((point) => !text.some((one) => new RegExp(point, 'u').test(one)))).toEqual([])
  })
})
