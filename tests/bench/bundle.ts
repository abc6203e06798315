import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

interface Part {
  readonly name: string
  readonly bytes: number
  readonly packed: number
}

/** What the window loads for its first screen and what it leaves for later, read off the built files. */
export function benchBundle(root: string): Promise<void> {
  const folder = path.join(process.env['ANTOU_APP_FOLDER'] ?? root, 'dist/renderer')
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  // Vite lists what the entry imports at once as links of the page; what is imported later has none.
  const atOnce = new Set([...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''))
  const all = readdirSync(path.join(folder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))
  const parts = all.map((name): Part & { readonly first: boolean } => {
    const content = readFileSync(path.join(folder, 'assets', name))
    return { name, bytes: content.length, packed: gzipSync(content).length, first: atOnce.has(`assets/${name}`) }
  })
  print(
    'code of the window, loaded for the first screen',
    parts.filter(({ first }) => first),
  )
  print(
    'code of the window, loaded later or in a worker',
    parts.filter(({ first }) => !first),
  )
  return Promise.resolve()
}

function print(title: string, parts: readonly Part[]): void {
  const sum = (pick: (part: Part) => number) => parts.reduce((total, part) => total + pick(part), 0)
  const rows = [
    ...parts.toSorted((a, b) => b.bytes - a.bytes),
    { name: 'together', bytes: sum(({ bytes }) => bytes), packed: sum(({ packed }) => packed) },
  ]
  const width = Math.max(...rows.map(({ name }) => name.length))
  console.log(`\n${title}\n${'kB'.padEnd(width)}${'plain'.padStart(9)}${'gzip'.padStart(9)}`)
  for (const { name, bytes, packed } of rows) console.log(`${name.padEnd(width)}${kilobytes(bytes)}${kilobytes(packed)}`)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(9)
}
