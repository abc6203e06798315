import { describe, expect, it } from 'vitest'
import { foreignWords, halfWidthMarks, shownTexts } from '#tests/architecture/shown-text.ts'
import { type SourceFile, filesIn, programFiles } from '#tests/architecture/source-files.ts'
import { addressesIn, codeFromText, networkUses, webAddresses } from '#tests/architecture/unsafe-code.ts'

const FILES = programFiles('shared', 'electron', 'renderer')
/** What users see. The command line speaks to people who type commands, and has its own tests. */
const SHOWN = FILES.filter((file) => /^renderer\/|^electron\/(dialogs|ipc|services|windows)\/|^electron\/main\.ts$/.test(file.path))

const planted = (text: string): SourceFile => ({ path: 'renderer/app/planted.tsx', text })

describe('the sources', () => {
  it('never make code or markup out of text, and hand no address to another program', () => {
    expect(FILES.flatMap(codeFromText)).toEqual([])
  })

  it('reach the network nowhere but in the local host, which listens on this machine, and in the attempts of 离线自检, which have to fail', () => {
    const attempts = FILES.filter((file) => file.path === 'renderer/platform/network-attempts.ts')
    expect(attempts.flatMap(networkUses).map((use) => use.split(' ')[1])).toEqual(['fetch', 'WebSocket', 'sendBeacon'])
    const outside = FILES.filter((file) => !file.path.startsWith('electron/local-host/') && !attempts.includes(file))
    expect(outside.flatMap(networkUses)).toEqual([])
    expect(FILES.filter((file) => file.path.startsWith('electron/local-host/')).flatMap(networkUses).length).toBeGreaterThan(0)
  })

  it('name no web address', () => {
    const ownHost = /^electron\/local-host\/[\w-]+\.ts:\d+ http:\/\/$/
    expect(FILES.flatMap(webAddresses).filter((found) => !ownHost.test(found))).toEqual([])
    const others = [...filesIn('renderer', /\.(css|html|svg)$/), ...filesIn('assets', /\.(json|txt|svg)$/)]
    expect(others.flatMap((file) => addressesIn(file.text).map((address) => `${file.path} ${address}`))).toEqual([])
  })

  it('load no style, font or picture from elsewhere', () => {
    const styles = filesIn('renderer', /\.css$/)
    const remote = styles.filter((file) => /@import\s+(url\()?['"]?(https?:)?\/\/|url\(\s*['"]?(https?:)?\/\//.test(file.text))
    expect(remote.map((file) => file.path)).toEqual([])
  })
})

describe('what users see', () => {
  const texts = SHOWN.flatMap(shownTexts)

  it('is found by the scan', () => {
    expect(texts.length).toBeGreaterThan(200)
  })

  it('has full-width marks between Chinese characters', () => {
    expect(texts.flatMap((shown) => halfWidthMarks(shown).map((mark) => `${shown.place} ${mark}`))).toEqual([])
  })

  it('is Chinese, but for the names of keys, programs and file types', () => {
    expect(texts.flatMap((shown) => foreignWords(shown).map((word) => `${shown.place} ${word}: ${shown.text}`))).toEqual([])
  })
})

describe('the scan for unsafe code', () => {
  it.each([
    ['element.innerHTML = text', 'innerHTML'],
    ["element['outerHTML'] = text", 'outerHTML'],
    ["element.insertAdjacentHTML('beforeend', text)", 'insertAdjacentHTML'],
    ['const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'dangerouslySetInnerHTML'],
    ["createElement('p', { dangerouslySetInnerHTML: text })", 'dangerouslySetInnerHTML'],
    ['frame.srcdoc = text', 'srcdoc'],
    ['document.write(text)', 'document.write'],
    ['eval(text)', 'eval'],
    ['window.eval(text)', 'eval'],
    ['const f = new Function(text)', 'Function'],
    ["setTimeout('save()', 10)", 'a timer with text'],
    ['shell.openExternal(address)', 'openExternal'],
  ])('finds: %s', (text, name) => {
    expect(codeFromText(planted(text))).toEqual([`renderer/app/planted.tsx:1 ${name}`])
  })

  it('lets timers with functions pass, and words in comments and strings', () => {
    const text = "// element.innerHTML\nconst word = 'innerHTML eval('\nsetTimeout(() => save(), 10)\nfile.write(bytes)"
    expect(codeFromText(planted(text))).toEqual([])
  })

  it.each([
    ["import http from 'node:http'", 'node:http'],
    ["import dns from 'dns'", 'dns'],
    ["import type { TLSSocket } from 'node:tls'", 'node:tls'],
    ["const net = await import('net')", 'net'],
    ["fetch('/rpc')", 'fetch'],
    ['window.fetch(address)', 'fetch'],
    ['new WebSocket(address)', 'WebSocket'],
    ['navigator.sendBeacon(address, text)', 'sendBeacon'],
  ])('finds a way to the network: %s', (text, name) => {
    expect(networkUses(planted(text))).toEqual([`renderer/app/planted.tsx:1 ${name}`])
  })

  it.each([
    "const a = 'https://example.com/a'",
    `const a = \`http://\${host}/a\``,
    "const a = '见 https://example.com。'",
    'const a = <a href="http://example.com">去看</a>',
    "const a = 'wss://example.com'",
    "const a = 'http://127.0.0.1.example.com'",
  ])('finds the address in: %s', (text) => {
    expect(webAddresses(planted(text)).length).toBe(1)
  })

  it('knows names of vocabularies, this machine and hosts that cannot exist', () => {
    const text =
      "// https://example.com\nconst a = ['http://schemas.openxmlformats.org/x', 'http://127.0.0.1:80/', 'https://dictionaries.invalid/', 'http://www.w3.org/x']"
    expect(webAddresses(planted(text))).toEqual([])
  })
})

describe('the scan of shown text', () => {
  const marks = (text: string) => shownTexts(planted(text)).flatMap(halfWidthMarks)
  const words = (text: string) => shownTexts(planted(text)).flatMap(foreignWords)

  it.each([
    "const a = '好,坏'",
    "const a = '好 (坏)'",
    `const a = \`共\${n}处:全部\``,
    'const a = <p>真的?</p>',
    "const a = '好; 坏'",
    "const a = '快!'",
  ])('finds the half-width mark in: %s', (text) => {
    expect(marks(text).length).toBeGreaterThan(0)
  })

  it('lets full-width marks pass, times, decimals, and strings without Chinese', () => {
    expect(marks(`const a = ['好，坏（差）：？！；', '于 10:30 保存', '版心 15.6 厘米', 'a, b: c', \`\${a}, \${b}\`]\n// 好,坏`)).toEqual([])
  })

  it('finds words in letters in strings, between tags and in labels', () => {
    expect(words('const a = <p aria-label="Close">Save</p>\nconst b = "点击 OK 继续"')).toEqual(['Close', 'Save', 'OK'])
  })

  it('lets keys, programs and code pass', () => {
    expect(
      words('const a = <Row id="main" className="row wide">按 Alt+↑ 或 F8</Row>\nconst b = "导出 Word（.docx）"\nconst c = "main-window"'),
    ).toEqual([])
  })
})
