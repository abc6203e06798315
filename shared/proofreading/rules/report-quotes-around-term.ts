import terms from '#assets/proofreading/quoted-terms.json'
import { matchesOf } from '#shared/base/matches-of.ts'
import type { ReportRule, Sighting, SightingVerdict } from '#shared/proofreading/report-rule.ts'
import { groupByKey } from '#shared/proofreading/group-sightings.ts'

const TERM = new RegExp(terms.join('|'), 'gu')
const SPAN = /“[^“”]*”|《[^《》]*》/gu
const QUOTED = 'quoted'
const PLAIN = 'plain'

export const reportQuotesAroundTerm: ReportRule = {
  id: 'report-quotes-around-term',
  severity: 'info',
  title: '同一提法有的加引号、有的不加',
  why: '同一份报告里，同一个提法加不加引号要前后一致。',
  source: '公文校对通行做法',
  examples: [
    { texts: ['增强“四个意识”，落实“三会一课”。', '不断增强四个意识。'], flags: ['四个意识'] },
    { texts: ['增强“四个意识、四个自信”，落实三会一课。', '不断增强“四个意识”，规范三会一课制度。'], flags: [] },
  ],
  needs: terms,
  read: (text) => {
    const spans = matchesOf(text, SPAN).map(({ 0: span, index }) => [index, index + span.length, span] as const)
    return matchesOf(text, TERM).flatMap(({ 0: term, index }): Sighting[] => {
      const around = spans.find(([start, end]) => start <= index && index < end)
      // Inside a longer quotation or a title the writer had no choice.
      if (around && around[2] !== `“${term}”`) return []
      return [{ range: [index, index + term.length], key: term, form: around ? QUOTED : PLAIN }]
    })
  },
  judge: (sightings) =>
    [...groupByKey(sightings).values()].flatMap((same): SightingVerdict[] => {
      const plain = same.filter(({ form }) => form === PLAIN)
      if (plain.length === 0 || plain.length === same.length) return []
      return plain.map((of) => ({ of, message: `“${of.key}”在别处加了引号，这里没有加，请前后统一。`, replacement: `“${of.key}”` }))
    }),
}
