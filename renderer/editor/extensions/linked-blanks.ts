import { $isTextNode, type TextNode } from 'lexical'
import { $createFilledBlank, $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $createOpenBlank, $isOpenBlank, type OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { FILLED_BLANK_FORMAT } from '#renderer/editor/nodes/text-faces.ts'
import { $reportBlocks } from '#renderer/editor/selection/find-block.ts'

/** The other blanks of the same link, open or filled. */
function $linkedTo(node: TextNode, link: string): TextNode[] {
  return $reportBlocks().flatMap((block) =>
    block.getChildren().filter((child): child is TextNode => {
      if (child.is(node) || !$isTextNode(child)) return false
      return ($isOpenBlank(child) ? child.getBlank() : $getFilledBlank(child))?.link === link
    }),
  )
}

/** What fills one slot of a phrase fills it wherever it occurs: in the same update, so that one undo takes all of it back. */
export function $fillLinked(node: TextNode): void {
  const link = $getFilledBlank(node)?.link
  if (link === undefined || !node.isAttached()) return
  const text = node.getTextContent()
  if (text === '') return
  for (const other of $linkedTo(node, link)) {
    if ($isOpenBlank(other)) other.replace($createFilledBlank(other.getBlank(), text, other.getFormat()))
    else if (other.getTextContent() !== text) other.setTextContent(text)
  }
}

/** A slot that is emptied is open again wherever it occurs. */
export function $reopenLinked(open: OpenBlankNode): void {
  const { link } = open.getBlank()
  if (link === undefined) return
  for (const other of $linkedTo(open, link)) {
    const blank = $getFilledBlank(other)
    if (blank !== null) other.replace($createOpenBlank(blank).setFormat(other.getFormat() & ~FILLED_BLANK_FORMAT))
  }
}
