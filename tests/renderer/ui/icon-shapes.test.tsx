import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Icon } from '#renderer/ui/Icon.tsx'
import { ICON_SHAPES, type IconName } from '#renderer/ui/icon-shapes.tsx'
import { StatusMark } from '#renderer/ui/StatusMark.tsx'

it('no icon carries a style attribute, which the security policy would refuse', () => {
  for (const name of Object.keys(ICON_SHAPES) as IconName[]) expect(renderToStaticMarkup(<Icon name={name} />)).not.toContain('style=')
})
it('an icon is hidden from screen readers, a status mark has a name', () => {
  expect(renderToStaticMarkup(<Icon name="undo" />)).toContain('aria-hidden="true"')
  expect(renderToStaticMarkup(<StatusMark level="must" />)).toContain('aria-label="必须改"')
})
