import type { CleaningProposal, ProposalKind } from '#shared/text-import/proposal.ts'

export interface ProposalGroup {
  readonly kind: ProposalKind
  readonly name: string
  readonly note: string
  readonly proposals: readonly CleaningProposal[]
}

/** In the order in which they matter to whoever imports. */
const KINDS: Readonly<Record<ProposalKind, readonly [name: string, note: string]>> = {
  mask: ['遮掩变空项', '星号和叉号换成可以填写的空项'],
  'substituted-word': ['被换掉的字', '网站换掉的字改回来'],
  'site-advert': ['网站广告', '不属于报告的文字'],
  'pay-marker': ['收费提示', '不属于报告的文字'],
  'web-leftover': ['网页残留', '不属于报告的文字'],
  stray: ['多余符号', '混进文字里的星号'],
  'hard-wrap': ['断开的行', '接回同一段'],
  'run-together': ['连成一段', '按序号分开'],
  'white-space': ['多余空格', '把文字接上'],
  unreadable: ['读不出的字符', '丢掉的字留成空项'],
  'half-width': ['半角标点', '换成全角'],
  'duplicate-mark': ['重复标点', '只留一个'],
  quotes: ['直引号', '换成中文引号'],
}

/** What import proposes, by kind; kinds without a proposal are left out. */
export function proposalGroups(proposals: readonly CleaningProposal[]): ProposalGroup[] {
  const byKind = new Map<ProposalKind, CleaningProposal[]>()
  for (const proposal of proposals) {
    const own = byKind.get(proposal.kind)
    if (own) own.push(proposal)
    else byKind.set(proposal.kind, [proposal])
  }
  return (Object.keys(KINDS) as ProposalKind[]).flatMap((kind) => {
    const own = byKind.get(kind)
    const [name, note] = KINDS[kind]
    return own === undefined ? [] : [{ kind, name, note, proposals: own }]
  })
}
