import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

it('keeps each clause of its text in one piece, so that no line ends in a lone 也', () => {
  const markup = renderToStaticMarkup(<EmptyState icon="file" title="还没有历史版本" text="写上十分钟就会有第一版；也可以现在存一版。" />)
  expect(markup).toContain('<span>写上十分钟就会有第一版；</span><span>也可以现在存一版。</span>')
})
