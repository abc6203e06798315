import { i16, u16, u8 } from '#shared/base/little-endian.ts'

/** One property change (sprm, MS-DOC 2.6): its code and where its operand lies. */
export interface Sprm {
  readonly code: number
  /** Offset of the operand, behind the length byte of operands that have one. */
  readonly at: number
  readonly size: number
}

/** The property changes that reading text needs, by their names in MS-DOC 2.6.1–2.6.3. */
export const SPRM = {
  deleted: 0x0800, // sprmCFRMarkDel
  inserted: 0x0801, // sprmCFRMarkIns
  data: 0x0806, // sprmCFData
  ole: 0x080a, // sprmCFOle2
  struck: 0x0837, // sprmCFStrike
  hidden: 0x083c, // sprmCFVanish
  struckTwice: 0x2a53, // sprmCFDStrike
  special: 0x0855, // sprmCFSpec
  characterStyle: 0x4a30, // sprmCIstd
  symbol: 0x6a09, // sprmCSymbol
  size: 0x4a43, // sprmCHps
  raising: 0x2a48, // sprmCIss
  alignment: 0x2461, // sprmPJc
  oldAlignment: 0x2403, // sprmPJc80
  startsPage: 0x2407, // sprmPFPageBreakBefore
  inTable: 0x2416, // sprmPFInTable
  rowEnd: 0x2417, // sprmPFTtp
  listLevel: 0x260a, // sprmPIlvl
  list: 0x460b, // sprmPIlfo
  outlineLevel: 0x2640, // sprmPOutLvl
  innerCell: 0x244b, // sprmPFInnerTableCell
  innerRowEnd: 0x244c, // sprmPFInnerTtp
  depth: 0x6649, // sprmPItap
  moreInData: 0x6646, // sprmPHugePapx
  moreInDataToo: 0x6645, // its first number
  headerRow: 0x3404, // sprmTTableHeader
  cells: 0xd608, // sprmTDefTable
} as const

const TAB_CHANGES = 0xc615
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const

/**
 * Goes through the property changes in a list of them; a list that is cut short ends before the first incomplete one.
 * Calls back rather than yields: a file made to do harm holds millions, and a generator takes a microsecond for each.
 */
export function eachSprm(bytes: Uint8Array, visit: (sprm: Sprm) => void): void {
  for (let at = 0; at + 3 <= bytes.length; ) {
    const code = u16(bytes, at)
    const operand = operandOf(bytes, code, at + 2)
    if (operand.at + operand.size > bytes.length) return
    visit(operand)
    at = operand.at + operand.size
  }
}

function operandOf(bytes: Uint8Array, code: number, at: number): Sprm {
  const size = SIZES[code >> 13] ?? 0
  if (size > 0) return { code, at, size }
  if (code === SPRM.cells) return { code, at: at + 2, size: Math.max(0, u16(bytes, at) - 1) }
  const length = u8(bytes, at)
  if (code !== TAB_CHANGES || length < 255) return { code, at: at + 1, size: length }
  // Many tab stops: the length byte says 255 and the counts inside say how long it is.
  const removed = 1 + 4 * u8(bytes, at + 1)
  return { code, at: at + 1, size: removed + 1 + 3 * u8(bytes, at + 1 + removed) }
}

/** The operand as an unsigned number of 1 or 2 bytes. */
export function operandNumber(bytes: Uint8Array, sprm: Sprm): number {
  return sprm.size === 1 ? u8(bytes, sprm.at) : u16(bytes, sprm.at)
}

/** A switch that can refer to the style: 0 off, 1 on, 80 as the style has it, 81 the other way round (MS-DOC 2.9.327). */
export function toggled(operand: number, ofStyle: boolean): boolean {
  if (operand === 0x80) return ofStyle
  if (operand === 0x81) return !ofStyle
  return operand !== 0
}

/** Where the cells of a table row begin and end (twips from the margin), and which are drawn as one with their neighbour. */
export interface RowCells {
  readonly edges: readonly number[]
  readonly joinedToLeft: readonly boolean[]
  readonly joinedToAbove: readonly boolean[]
}

/** The operand of sprmTDefTable (MS-DOC 2.9.316). `null` when it is not sound: no cells, too many, or edges that run backwards. */
export function readRowCells(bytes: Uint8Array, sprm: Sprm): RowCells | null {
  const count = u8(bytes, sprm.at)
  const firstCell = sprm.at + 1 + 2 * (count + 1)
  if (count === 0 || count > 63 || firstCell > sprm.at + sprm.size) return null
  const edges = Array.from({ length: count + 1 }, (_, i) => i16(bytes, sprm.at + 1 + 2 * i))
  if (edges.some((edge, i) => i > 0 && edge < (edges[i - 1] ?? edge))) return null
  const flags = Array.from({ length: count }, (_, i) => {
    const at = firstCell + 20 * i
    return at + 2 <= sprm.at + sprm.size ? u16(bytes, at) : 0
  })
  return { edges, joinedToLeft: flags.map((flag) => (flag & 3) === 1), joinedToAbove: flags.map((flag) => ((flag >> 5) & 3) === 1) }
}
