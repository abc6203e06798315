import { describe, expect, it } from 'vitest'
import { createRuleGate } from '#shared/proofreading/rule-gate.ts'

describe('the gate before the rules', () => {
  const gate = createRuleGate([['党建'], null, ['支部', '，'], ['。'], null])

  it('opens for what always is asked and for what has something to look at, in the order of the list', () => {
    expect(gate.open('支部，抓党建。')).toEqual([0, 1, 2, 3, 4])
    expect(gate.open('。党建')).toEqual([0, 1, 3, 4])
    expect(gate.open('')).toEqual([1, 4])
  })

  it('names each once, and remembers nothing of the text before', () => {
    expect(gate.open('支部，支部，')).toEqual([1, 2, 4])
    expect(gate.open('党')).toEqual([1, 4])
  })

  it('takes an empty string to stand everywhere', () => {
    expect(createRuleGate([[''], ['党']]).open('部')).toEqual([0])
  })
})
