import pairs from '#assets/proofreading/spelling-pairs.json'
import { matchesOf } from '#shared/base/matches-of.ts'
import { groupByKey } from '#shared/proofreading/group-sightings.ts'
import type { ReportRule, Sighting, SightingVerdict } from '#shared/proofreading/report-rule.ts'

const KEYS: ReadonlyMap<string, string> = new Map(pairs.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form])))
const FORM = new RegExp([...KEYS.keys()].map((form) => form.replace('+', '\\+')).join('|'), 'gu')

export const reportSpelling: ReportRule = {
  id: 'report-spelling',
  severity: 'info',
  title: '同一个词前后写法不同',
  why: '两种写法单看都可以，同一份报告里用一种。',
  source: '公文校对通行做法',
  examples: [
    { texts: ['为发展作出贡献。', '为治理作出贡献，也为稳定做出贡献。'], flags: ['做出贡献'] },
    { texts: ['推进“互联网＋”服务。', '用好“互联网+”，再推“互联网+”。'], flags: ['互联网＋'] },
    { texts: ['为发展作出贡献。', '为治理作表率。'], flags: [] },
  ],
  needs: [...KEYS.keys()],
  read: (text) =>
    matchesOf(text, FORM).map(({ 0: form, index }): Sighting => ({ range: [index, index + form.length], key: KEYS.get(form) ?? form, form })),
  judge: (sightings) => [...groupByKey(sightings).values()].flatMap(rarerForm),
}

/** Of two forms the rarer is pointed out; of equally frequent ones the later. */
function rarerForm(same: readonly Sighting[]): SightingVerdict[] {
  const [first] = same
  const others = same.filter(({ form }) => form !== first?.form)
  if (!first || others.length === 0) return []
  const isFirstRarer = others.length > same.length / 2
  const usual = isFirstRarer ? (others[0]?.form ?? '') : first.form
  const rare = isFirstRarer ? same.filter(({ form }) => form === first.form) : others
  return rare.map((of) => ({ of, message: `别处写作“${usual}”，这里写作“${of.form}”，请前后统一。`, replacement: usual }))
}
