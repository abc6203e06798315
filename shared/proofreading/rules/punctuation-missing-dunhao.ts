import phrases from '#assets/proofreading/parallel-phrases.json'
import { findMatches } from '#shared/proofreading/find-matches.ts'
import { requiredLiterals } from '#shared/proofreading/required-literals.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'

/** Phrases that are complete in themselves and are never the manner in which the next thing is done (坚定不移正风肃纪). */
const DEEDS = phrases.deeds.join('|')
/** What is held or carried out; not what an activity may be about (换届选举知识测试). */
const ACTIVITIES = phrases.activities.join('|')
/** Where the next phrase begins; the finding is the two phrases. */
const DEED_PAIR = new RegExp(`(${DEEDS})(?=(${DEEDS})(?![的地]))`, 'gu')
const ACTIVITY_PAIR = new RegExp(`(${ACTIVITIES})(?=(${ACTIVITIES}))`, 'gu')

export const punctuationMissingDunhao: ProofreadingRule = {
  id: 'punctuation-missing-dunhao',
  severity: 'warning',
  title: '并列的短语之间缺顿号',
  why: '两个并列的短语连着写，容易读成一个，之间用顿号隔开。',
  source: 'GB/T 15834—2011，4.5',
  examples: [
    {
      text: '做到立行立改真改实改，红脸出汗咬耳扯袖。',
      flags: ['立行立改真改实改', '红脸出汗咬耳扯袖'],
      fixed: '做到立行立改、真改实改，红脸出汗、咬耳扯袖。',
    },
    { text: '开展学习讨论知识测试20余场次。', flags: ['学习讨论知识测试'], fixed: '开展学习讨论、知识测试20余场次。' },
    { text: '把方向、促改革保落实的作用。', flags: ['促改革保落实'], fixed: '把方向、促改革、保落实的作用。' },
    { text: '立行立改、真改实改，开展警示教育主题党日，坚定不移正风肃纪，集中学习心得体会交流。', flags: [] },
  ],
  needs: requiredLiterals(DEED_PAIR, ACTIVITY_PAIR),
  check: (text, { blockType }) =>
    blockType === 'heading' || blockType === 'title'
      ? []
      : [DEED_PAIR, ACTIVITY_PAIR].flatMap((pattern) =>
          findMatches(text, pattern, (match) => {
            const [, first = '', second = ''] = match
            return {
              range: [match.index, match.index + first.length + second.length],
              message: `“${first}”和“${second}”并列，之间缺顿号。`,
              replacement: `${first}、${second}`,
            }
          }),
        ),
}
