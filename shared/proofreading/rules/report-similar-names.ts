import { matchesOf } from '#shared/base/matches-of.ts'
import type { ReportRule, Sighting, SightingVerdict } from '#shared/proofreading/report-rule.ts'

/** A name of four to eight Chinese characters in quotation marks. */
const NAME = /“([\u4e00-\u9fff]{4,8})”/gu
/** 四个清单 and 五个清单, 四个意识 and 三个意识 differ on purpose. */
const NUMBER = /[一二两三四五六七八九十百千首第]/u
/** 甲乙丙, 上下, 红绿 … stand for each other in rows of names. */
const SHORTEST_COMMON_END = 2

export const reportSimilarNames: ReportRule = {
  id: 'report-similar-names',
  severity: 'info',
  title: '两个名称只差一个字',
  why: '同一项工作在一份报告里写成两个名称，评审会以为是两项；请核对是不是同一个。',
  source: '公文校对通行做法',
  examples: [
    { texts: ['推进“智慧党建”。', '用好“智能党建”平台，落实“四个清单”“五个清单”。'], flags: ['智能党建'] },
    { texts: ['探索“跨村联建”“村企联建”“政村联建”，办好“红色讲堂”和“金色讲堂”。'], flags: [] },
    { texts: ['推进“智慧党建”，再抓“智慧党建”。', '打造“红色驿站”，建设“红色阵地”。'], flags: [] },
  ],
  needs: ['“'],
  read: (text) => {
    const names = matchesOf(text, NAME).map(
      ({ 1: name = '', index }): Sighting => ({ range: [index + 1, index + 1 + name.length], key: 'name', form: name }),
    )
    return names.filter((_, i) => !isToldApart(text, names, i))
  },
  judge: (sightings) => {
    const seen: string[] = []
    return sightings.flatMap((of): SightingVerdict[] => {
      if (seen.includes(of.form)) return []
      const other = seen.find((name) => differInOne(name, of.form))
      seen.push(of.form)
      return other === undefined ? [] : [{ of, message: `前面有“${other}”，与这里只差一个字，请核对是不是同一个名称。` }]
    })
  },
}

/** “跨村联建”“政村联建”: who lists two names side by side means two things. */
function isToldApart(text: string, names: readonly Sighting[], i: number): boolean {
  const name = names[i]
  for (let k = i; name && k > 0; k--) {
    const [before, after] = [names[k - 1], names[k]]
    if (!before || !after || !/^”[、和与及]?“$/u.test(text.slice(before.range[1], after.range[0]))) return false
    if (differInOne(before.form, name.form)) return true
  }
  return false
}

function differInOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const places = Array.from(a).flatMap((char, i) => (char === b.charAt(i) ? [] : [i]))
  const at = places[0]
  if (places.length !== 1 || at === undefined || a.length - 1 - at < SHORTEST_COMMON_END) return false
  return !NUMBER.test(a.charAt(at)) && !NUMBER.test(b.charAt(at))
}
