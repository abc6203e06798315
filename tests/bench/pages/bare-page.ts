/** What both bare pages share: a page of the size and type of ours, and how the bench fills it. */
declare global {
  interface Window {
    /** Shows a text, one paragraph a line; called by the bench. */
    showText: (text: string) => void
  }
}

export function barePage(): HTMLElement {
  const style = new CSSStyleSheet()
  style.replaceSync(`
    body { margin: 0; height: 100vh; overflow: auto; background: #ddd; }
    .page { width: 560px; margin: 24px auto; padding: 130px 93px; background: #fff; outline: none;
      font: 20px/36.7px "FangSong", "Noto Serif CJK SC", serif; text-align: justify; line-break: strict; white-space: pre-wrap; }
    .block { margin: 0; text-indent: 2em; }
  `)
  document.adoptedStyleSheets.push(style)
  const page = document.createElement('div')
  page.className = 'page'
  document.body.append(page)
  return page
}
