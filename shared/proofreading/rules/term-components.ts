import { componentMessage } from '#shared/proofreading/component-message.ts'
import type { ProofreadingRule } from '#shared/proofreading/proofreading-rule.ts'
import { BUILT_IN_TERMS } from '#shared/terms/built-in-terms.ts'
import { componentLiterals, createComponentFinder } from '#shared/terms/component-lists.ts'

const TERMS = BUILT_IN_TERMS.filter(({ certainty }) => certainty === 'sourced')
const findFaults = createComponentFinder(TERMS)

export const termComponents: ProofreadingRule = {
  id: 'term-components',
  severity: 'warning',
  title: '固定提法的各项次序或内容不对',
  why: '固定提法由哪几项组成、按什么次序排列都是定好的，漏一项、换一项或者颠倒次序都会被指出来。',
  source: '术语库中有出处的提法（见短语栏“术语”）',
  examples: [
    { text: '增强政治意识、大局意识、看齐意识、核心意识。', flags: ['政治意识、大局意识、看齐意识、核心意识'] },
    { text: '增强政治意识、大局意识、看齐意识。', flags: ['政治意识、大局意识、看齐意识'] },
    {
      text: '严守政治纪律、组织纪律、廉政纪律、群众纪律、工作纪律、生活纪律。',
      flags: ['政治纪律、组织纪律、廉政纪律、群众纪律、工作纪律、生活纪律'],
    },
    { text: '整治形式主义、官僚主义、奢靡之风和享乐主义。', flags: ['形式主义、官僚主义、奢靡之风和享乐主义'] },
    { text: '坚定道路自信、理论自信、制度自信、文化自信。', flags: [] },
    { text: '反对形式主义、官僚主义、享乐主义和奢靡之风。', flags: [] },
    { text: '重点整治形式主义、官僚主义。', flags: [] },
    { text: '加强政治建设、思想建设、组织建设、作风建设、纪律建设和制度建设。', flags: [] },
    { text: '开展政治意识、安全意识教育，讲清廉洁纪律、工作纪律。', flags: [] },
  ],
  needs: componentLiterals(TERMS),
  check: (text) => findFaults(text).map((fault) => ({ range: fault.range, message: componentMessage(fault) })),
}
