import { describe, expect, it } from 'vitest'
import type { ChecklistItem } from '#shared/checklist/checklist-rule.ts'
import type { BlankItem, Finding, Inspection } from '#shared/inspection/inspection.ts'
import { checkupFigures } from '#renderer/checkup/checkup-figures.ts'

const item = (id: string, status: ChecklistItem['status']): ChecklistItem => ({ id, status, title: id, message: '' })
const blank = (kind: BlankItem['kind'], filled: boolean) => ({ kind, filled }) as BlankItem
const finding = (rule: string, severity: Finding['severity']) => ({ rule, severity }) as Finding
const inspection = (change: Partial<Inspection>): Inspection => ({
  outline: { title: '述职报告', sections: [], lead: null, closing: null, signOff: null, chars: 1000 } as unknown as Inspection['outline'],
  chars: 1000,
  shares: [],
  checklist: [],
  findings: [],
  blanks: [],
  openBlanks: 0,
  pages: 3,
  ...change,
})

describe('the figures of 体检', () => {
  it('say that a complete report is ready', () => {
    expect(checkupFigures(inspection({ checklist: [item('a', 'pass')] }), [])).toMatchObject({
      verdict: '各项都已齐备，可以导出定稿。',
      isReady: true,
      requirements: { passed: 1, total: 1, open: [] },
    })
  })

  it('count what is open by kind, most first', () => {
    const findings = [
      finding('term-fixed', 'info'),
      finding('punctuation-width', 'warning'),
      finding('white-space', 'warning'),
      finding('new-rule', 'error'),
    ]
    const figures = checkupFigures(
      inspection({
        checklist: [item('a', 'pass'), item('b', 'fail')],
        blanks: [blank('number', false), blank('percent', false), blank('date', false), blank('name', true)],
        openBlanks: 3,
      }),
      findings,
    )
    expect(figures.verdict).toBe('还有 1 项要求没有做到，3 处空项没有填，4 处文字要看一看。')
    expect(figures.blanks).toEqual({
      filled: 1,
      total: 4,
      open: [
        { name: '数字、比例', value: 2 },
        { name: '日期', value: 1 },
      ],
    })
    expect(figures.findings).toMatchObject({ total: 4, must: 1, attention: 2, info: 1 })
    expect(figures.findings.kinds[0]).toEqual({ name: '标点和空格', value: 2 })
    expect(figures.findings.kinds).toContainEqual({ name: '其他', value: 1 })
  })

  it('hold each part against what is asked for', () => {
    // 142.9 are lacking; 140 more would be 29.8 % still.
    const shares = [{ role: 'problems' as const, chars: 200, share: 0.2, target: { min: 0.3 } }]
    expect(checkupFigures(inspection({ shares }), []).shares).toEqual([
      { name: expect.stringMatching(/问题/), chars: 200, percent: 20, min: 30, max: null, advice: '应不少于 30%，还差约 150 字' },
    ])
  })
})
