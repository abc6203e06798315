import { charSet } from '#shared/base/char-set.ts'
import { groupByKey } from '#shared/proofreading/group-sightings.ts'
import type { ReportRule, Sighting, SightingVerdict } from '#shared/proofreading/report-rule.ts'

const findEnd = charSet('。！？；')
/** Set sentences of reports (请予评议) are shorter. */
const SHORTEST = 20
const EXCERPT = 12
/** An outline asks for the same under each heading; what is filled in will differ. */
const OPEN_BLANK = '〔'
/** A report pasted in twice as a whole is seen from its first sentences. */
const MOST = 10

export const reportRepeatedSentence: ReportRule = {
  id: 'report-repeated-sentence',
  severity: 'warning',
  title: '同一句话出现两次',
  why: '一字不差的长句在同一份报告里出现两次，多是复制时贴重了。',
  source: '公文校对通行做法',
  examples: [
    {
      texts: ['坚持每月走访一次困难党员，面对面听取意见和建议。', '下一步，抓整改。坚持每月走访一次困难党员，面对面听取意见和建议。'],
      flags: ['坚持每月走访一次困难党员，面对面听取意见和建议'],
    },
    {
      texts: ['我在〔具体表现〕上存在差距，比如〔事例〕，反映出〔实质〕。', '我在〔具体表现〕上存在差距，比如〔事例〕，反映出〔实质〕。'],
      flags: [],
    },
    { texts: ['坚持每月走访一次困难党员，面对面听取意见和建议。', '坚持每季走访一次困难党员，面对面听取意见和建议。'], flags: [] },
  ],
  read: (text) => {
    if (text.length < SHORTEST) return []
    return sentencesIn(text)
  },
  judge: (sightings) =>
    [...groupByKey(sightings).values()]
      .flatMap((same): SightingVerdict[] =>
        same.slice(1).map((of) => ({ of, message: `这句话（“${of.key.slice(0, EXCERPT)}……”）前面已经写过，请核对是不是贴重了。` })),
      )
      .slice(0, MOST),
}

/** Sentences of some length, without the mark that ends them. */
function sentencesIn(text: string): Sighting[] {
  const sentences: Sighting[] = []
  let start = 0
  while (start < text.length) {
    const mark = findEnd(text, start)
    const end = mark < 0 ? text.length : mark
    if (end - start >= SHORTEST) {
      const sentence = text.slice(start, end)
      if (!sentence.includes(OPEN_BLANK)) sentences.push({ range: [start, end], key: sentence, form: sentence })
    }
    start = end + 1
  }
  return sentences
}
