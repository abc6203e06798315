import { memo } from 'react'
import type { LaidBox, LaidLine, LaidPage, LaidPiece } from '#shared/page-layout/page-layout.ts'

export interface PreviewPageProps {
  readonly page: LaidPage
  readonly widthTwips: number
  readonly heightTwips: number
  readonly count: number
}

/** LibreOffice and Word put the foot of the characters of an exact line four fifths down. */
const BASELINE = 0.8

/**
 * One sheet, drawn in twips. Every piece stands where the layout put it and is exactly as wide: whatever fonts this machine has,
 * no line breaks anywhere else than in the exported file.
 */
export const PreviewPage = memo(function PreviewPage({ page, widthTwips, heightTwips, count }: PreviewPageProps) {
  return (
    <section className="preview-page" data-page={page.number} aria-label={`第 ${page.number} 页，共 ${count} 页`}>
      <svg className="preview-sheet" role="presentation" viewBox={`0 0 ${widthTwips} ${heightTwips}`} xmlns="http://www.w3.org/2000/svg">
        {page.boxes.map((box) => (
          <Box key={`${box.xTwips}-${box.topTwips}`} box={box} />
        ))}
        {page.lines.map((line, index) => (
          <Line key={`${line.topTwips} ${line.pieces[0]?.xTwips}`} line={line} index={index} />
        ))}
        <Line line={page.pageNumber} />
      </svg>
    </section>
  )
})

function Box({ box }: { readonly box: LaidBox }) {
  return <rect className="preview-box" x={box.xTwips} y={box.topTwips} width={box.widthTwips} height={box.heightTwips} />
}

function Line({ line, index }: { readonly line: LaidLine; readonly index?: number }) {
  const { source, pieces, topTwips, heightTwips, sizeTwips } = line
  const baseline = topTwips + heightTwips * BASELINE
  return (
    <g className={source ? 'preview-line' : undefined} data-line={source ? index : undefined}>
      {pieces.map((piece) => (
        <Piece key={piece.xTwips} piece={piece} baseline={baseline} top={topTwips} height={heightTwips} size={sizeTwips} />
      ))}
    </g>
  )
}

interface PieceProps {
  readonly piece: LaidPiece
  readonly baseline: number
  readonly top: number
  readonly height: number
  readonly size: number
}

function Piece({ piece, baseline, top, height, size }: PieceProps) {
  const { text, font, bold, openBlank, xTwips, widthTwips } = piece
  // One character cannot be stretched.
  const fitted = [...text].length > 1 ? { textLength: widthTwips, lengthAdjust: 'spacing' as const } : {}
  return (
    <>
      <rect
        className={openBlank ? 'preview-blank' : 'preview-hit'}
        x={xTwips}
        y={openBlank ? baseline - size * 0.95 : top}
        width={widthTwips}
        height={openBlank ? size * 1.15 : height}
      />
      <text className={`preview-text face-${font}${bold ? ' is-bold' : ''}`} x={xTwips} y={baseline} fontSize={size} {...fitted}>
        {text}
      </text>
    </>
  )
}
