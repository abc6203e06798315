import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { HALF_WIDTHS, LATIN_WIDTHS } from '#shared/page-layout/latin-widths.ts'
import type { PageLayout } from '#shared/page-layout/page-layout.ts'
import type { Reckoning } from '#shared/page-layout/paragraph-look.ts'
import { LIBREOFFICE_TYPESETTER } from '#shared/page-layout/typesetter.ts'
import { answers } from '#tests/support/installed-programs.ts'

/** Programs without which nothing can be rendered here. */
export function missingPrograms(): string[] {
  return ['soffice', 'pdftotext', 'fc-match'].filter((program) => !answers(program))
}

/** One set of faces with the measures of the report's, so that what is compared is the breaking of lines and not the fonts of a machine. */
export interface Faces {
  readonly chinese: string
  readonly latin: string
  readonly reckoning: Reckoning
  /** Whether the Latin face has the measures of the report's. */
  readonly asTimes: boolean
}

const CHINESE_NAMES = ['方正小标宋简体', '仿宋_GB2312', '仿宋', '楷体_GB2312', '楷体', '黑体', '宋体']
/** Full-width Chinese with half-width Latin, as the faces of the standard are; and faces made to the measures of Times New Roman. */
const CHINESE_FACES = ['Noto Sans Mono CJK SC', 'Source Han Mono SC', 'WenQuanYi Micro Hei Mono']
const TIMES_FACES = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman']

/** Faces of this machine (and of the folder named by ANTOU_TEST_FONTS); null where there is no Chinese one. */
export function facesHere(): Faces | null {
  const chinese = CHINESE_FACES.find(isInstalled)
  if (chinese === undefined) return null
  const times = TIMES_FACES.find(isInstalled)
  if (times !== undefined)
    return { chinese, latin: times, reckoning: { typesetter: LIBREOFFICE_TYPESETTER, latinWidths: LATIN_WIDTHS }, asTimes: true }
  const latinMarks = Object.fromEntries(Object.keys(LIBREOFFICE_TYPESETTER.latinMarks).map((mark) => [mark, 1]))
  return { chinese, latin: chinese, reckoning: { typesetter: { ...LIBREOFFICE_TYPESETTER, latinMarks }, latinWidths: HALF_WIDTHS }, asTimes: false }
}

function isInstalled(family: string): boolean {
  const own = process.env['ANTOU_TEST_FONTS']
  if (
    own !== undefined &&
    existsSync(own) &&
    readdirSync(own, { recursive: true }).some((file) => path.basename(String(file)).startsWith(family.replace(/ /g, '')))
  )
    return true
  return execFileSync('fc-match', ['-f', '%{family}', family], { encoding: 'utf8' }).split(',').includes(family)
}

/** A printed line: its page, and its text without white space. */
export interface PrintedLine {
  readonly page: number
  readonly text: string
}

export interface Printed {
  readonly pages: number
  readonly lines: readonly PrintedLine[]
}

/** Prints .docx files as LibreOffice does, one start for all of them. */
export function printDocx(files: readonly string[], folder: string, faces: Faces): Printed[] {
  const config = path.join(folder, 'fonts.conf')
  mkdirSync(folder, { recursive: true })
  writeFileSync(config, fontConfiguration(folder, faces))
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
    env: { ...process.env, FONTCONFIG_FILE: config },
    stdio: 'ignore',
    timeout: 180_000,
  })
  return files.map((file) => readPdf(path.join(folder, `${path.basename(file, '.docx')}.pdf`)))
}

function fontConfiguration(folder: string, { chinese, latin }: Faces): string {
  const own = process.env['ANTOU_TEST_FONTS']
  const alias = (name: string, family: string) =>
    `<match target="pattern"><test name="family"><string>${name}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    own === undefined ? '' : `<dir>${own}</dir>`,
    `<cachedir>${path.join(folder, 'font-cache')}</cachedir>`,
    ...CHINESE_NAMES.map((name) => alias(name, chinese)),
    alias('Times New Roman', latin),
    '</fontconfig>',
  ].join('\n')
}

interface Word {
  readonly x: number
  readonly middle: number
  readonly text: string
}

/** Under this lies the page number. Points. */
const TYPE_AREA_END = 745
/** Words whose middles lie nearer to each other than this are one line. Points. */
const SAME_LINE = 5

/** The lines of a PDF, page by page. */
export function readPdf(file: string): Printed {
  const pages = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('<page ')
    .slice(1)
  return { pages: pages.length, lines: pages.flatMap((page, index) => linesOf(wordsOf(page)).map((text) => ({ page: index + 1, text }))) }
}

function wordsOf(page: string): Word[] {
  const words = page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)<\/word>/gsu)
  return [...words].map(([, x, top, bottom, text = '']) => ({ x: Number(x), middle: (Number(top) + Number(bottom)) / 2, text: unescapeXml(text) }))
}

function linesOf(words: readonly Word[]): string[] {
  const rows: Word[][] = []
  for (const word of [...words].sort((a, b) => a.middle - b.middle)) {
    if (word.middle > TYPE_AREA_END) continue
    const last = rows.at(-1)
    if (last?.[0] && word.middle - last[0].middle < SAME_LINE) last.push(word)
    else rows.push([word])
  }
  return rows.map((row) =>
    squeeze(
      row
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    ),
  )
}

function unescapeXml(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '')
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** The same of a layout. */
export function printedOf({ pages }: PageLayout): Printed {
  const lines = pages.flatMap((page) => {
    const words = page.lines
      .filter((line) => squeeze(line.text) !== '')
      .map((line) => ({ x: line.pieces[0]?.xTwips ?? 0, middle: (line.topTwips + line.heightTwips / 2) / 20, text: line.text }))
    return linesOf(words).map((text) => ({ page: page.number, text }))
  })
  return { pages: pages.length, lines }
}

/** The share of lines that begin and end at the same characters of the text in both. */
export function lineAgreement(a: Printed, b: Printed): number {
  const stretches = ({ lines }: Printed) => {
    let at = 0
    return lines.map(({ text }) => {
      const start = at
      at += text.length
      return `${start}-${at}`
    })
  }
  const [own, other] = [stretches(a), new Set(stretches(b))]
  const same = own.filter((stretch) => other.has(stretch)).length
  return same / Math.max(own.length, other.size, 1)
}
