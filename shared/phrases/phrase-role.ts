import type { SectionRole } from '#shared/document/section-role.ts'

/** Where in a report a phrase belongs. Finer than a section's role: the achievements are written topic by topic. */
export const PHRASE_ROLES = [
  'lead',
  'political',
  'theory',
  'responsibility',
  'organisation',
  'members',
  'party-life',
  'integrity',
  'ideology',
  'central-work',
  'rectification',
  'problems',
  'causes',
  'measures',
  'closing',
  'transition',
] as const
export type PhraseRole = (typeof PHRASE_ROLES)[number]

/** The tag shown beside a phrase, and the section role in which it is offered first. */
export const PHRASE_ROLE_INFO: Readonly<Record<PhraseRole, { readonly name: string; readonly section: SectionRole }>> = {
  lead: { name: '开头', section: 'lead' },
  political: { name: '政治建设', section: 'achievements' },
  theory: { name: '理论学习', section: 'achievements' },
  responsibility: { name: '责任落实', section: 'achievements' },
  organisation: { name: '组织建设', section: 'achievements' },
  members: { name: '党员队伍', section: 'achievements' },
  'party-life': { name: '组织生活', section: 'achievements' },
  integrity: { name: '作风纪律', section: 'achievements' },
  ideology: { name: '意识形态', section: 'achievements' },
  'central-work': { name: '中心工作', section: 'achievements' },
  rectification: { name: '整改', section: 'rectification' },
  problems: { name: '问题', section: 'problems' },
  causes: { name: '原因', section: 'causes' },
  measures: { name: '措施', section: 'measures' },
  closing: { name: '结尾', section: 'closing' },
  transition: { name: '过渡', section: 'other' },
}

/** What a heading of the achievements speaks of, by its words; the first that fits. */
const TOPIC_WORDS: readonly (readonly [PhraseRole, RegExp])[] = [
  ['ideology', /意识形态|舆论|宣传思想/u],
  ['theory', /理论|学习|思想建设|铸魂/u],
  ['political', /政治/u],
  ['party-life', /组织生活|三会一课|主题党日|民主评议/u],
  ['members', /党员/u],
  ['integrity', /作风|廉|纪律|正风|监督/u],
  ['responsibility', /责任|主业|书记抓/u],
  ['organisation', /组织|支部|堡垒|班子|阵地|标准化/u],
  ['central-work', /治理|发展|乡村振兴|服务|中心|民生|融合/u],
]

/** The topic of a section in the achievements, read from its heading; undefined where no word tells. */
export function topicOfHeading(heading: string): PhraseRole | undefined {
  return TOPIC_WORDS.find(([, words]) => words.test(heading))?.[0]
}
