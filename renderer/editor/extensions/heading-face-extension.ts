import { $isTextNode, type LexicalEditor, TextNode, defineExtension, mergeRegister } from 'lexical'
import { $isOpenBlank, OpenBlankNode } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $getFilledBlank } from '#renderer/editor/nodes/filled-blank.ts'
import { $isReportBlock, ReportBlockNode } from '#renderer/editor/nodes/ReportBlockNode.ts'
import { HEADING_FACE_FORMAT } from '#renderer/editor/nodes/text-faces.ts'

/**
 * Keeps the two faces of a heading: its own words first, then, after the first full stop, the run-in text.
 * Whoever types （一）加强学习。今年以来…… gets a 段首标题 without doing anything for it. Text outside headings has one face.
 */
export const HeadingFaceExtension = defineExtension({
  name: 'antou/heading-face',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(ReportBlockNode, (block) => $faceBlock(editor, block)),
      // Typing touches the text alone, not its block.
      ...[TextNode, OpenBlankNode].map((klass) =>
        editor.registerNodeTransform(klass, (text) => {
          const block = text.getParent()
          // Most texts stand outside headings and have their one face; a report that is loaded comes by here with every one of them.
          if ($isReportBlock(block) && (block.isHeading() || isHeadingFace(text))) $faceBlock(editor, block)
        }),
      ),
    ),
})

function $faceBlock(editor: LexicalEditor, block: ReportBlockNode): void {
  // A node that is being composed must not be split or replaced: the input method would lose its place.
  if (editor.isComposing()) return
  const texts = block.getChildren().filter($isTextNode)
  if (!block.isHeading()) {
    for (const text of texts) $setFace(text, false)
  } else if (texts.length > 0) {
    $orderFaces(texts)
  } else if (block.getTextFormat() !== HEADING_FACE_FORMAT) {
    block.setTextFormat(HEADING_FACE_FORMAT)
  }
}

function isHeadingFace(text: TextNode): boolean {
  return (text.getFormat() & HEADING_FACE_FORMAT) !== 0
}

function $setFace(text: TextNode, heading: boolean): void {
  if (isHeadingFace(text) !== heading) text.setFormat(text.getFormat() ^ HEADING_FACE_FORMAT)
}

function $orderFaces(texts: readonly TextNode[]): void {
  let runIn = false
  for (const text of texts) {
    if (runIn || !isHeadingFace(text)) {
      runIn = true
      $setFace(text, false)
      continue
    }
    const stop = $isOpenBlank(text) || $getFilledBlank(text) !== null ? -1 : text.getTextContent().indexOf('。')
    if (stop < 0) continue
    runIn = true
    if (stop + 1 < text.getTextContentSize()) {
      const [, rest] = text.splitText(stop + 1)
      if (rest !== undefined) $setFace(rest, false)
    }
  }
}
