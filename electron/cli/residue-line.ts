import type { Residue, ResidueKind } from '#shared/text-import/imported-report.ts'

const NAMES: Readonly<Record<ResidueKind, string>> = {
  'pay-marker': '付费标记',
  'site-advert': '网站广告',
  stray: '多余的符号',
  'hard-wrap': '句子中间断行',
  'web-leftover': '网页残留',
  'white-space': '多余的空格',
  unreadable: '认不出的字符',
}

/** A piece of residue in words; what cannot be seen in print (spaces, line ends) is only named. */
export function residueInWords({ kind, text }: Pick<Residue, 'kind' | 'text'>): string {
  return kind === 'hard-wrap' || kind === 'white-space' ? NAMES[kind] : `${NAMES[kind]} ${text}`
}
