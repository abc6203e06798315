import type { ComponentFault } from '#shared/terms/component-lists.ts'

/** One sentence on what is unusual, with the term's own order. */
export function componentMessage({ term, kind, item }: ComponentFault): string {
  const usual = `“${term.name}”依次是：${term.components.join('、')}`
  if (kind === 'order') return `各项的次序与通行的不同，${usual}。`
  return kind === 'missing' ? `少了“${item}”，${usual}。` : `“${item}”不在其中，${usual}。`
}
