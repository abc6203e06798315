import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { componentMessage } from '#shared/proofreading/component-message.ts'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'
import { componentLiterals, createComponentFinder } from '#shared/terms/component-lists.ts'

const TERMS = BUILT_IN_TERMS.filter(({ certainty }) => certainty === 'common')
const findFaults = createComponentFinder(TERMS)

export const termComponentsHint: ProofreadingRule = {
  id: 'term-components-hint',
  severity: 'info',
  title: '请核对提法的各项',
  why: '这类提法的各项和次序通行已久，但词库里没有记下出处，所以只作提示，请以正式文件为准。',
  source: '术语库中的通行提法（见短语栏“术语”）',
  examples: [
    { text: '推动产业振兴、文化振兴、人才振兴、生态振兴、组织振兴。', flags: ['产业振兴、文化振兴、人才振兴、生态振兴、组织振兴'] },
    { text: '贯彻创新、绿色、协调、开放、共享的新发展理念。', flags: ['创新、绿色、协调、开放、共享'] },
    { text: '提高政治判断力、政治执行力、政治领悟力。', flags: ['政治判断力、政治执行力、政治领悟力'] },
    { text: '落实控制总量、优化结构、发挥作用的要求。', flags: ['控制总量、优化结构、发挥作用'] },
    { text: '推动产业振兴、人才振兴、文化振兴、生态振兴、组织振兴。', flags: [] },
    { text: '抓产业振兴、组织振兴。', flags: [] },
  ],
  needs: componentLiterals(TERMS),
  check: (text) => findFaults(text).map((fault) => ({ range: fault.range, message: componentMessage(fault) })),
}
