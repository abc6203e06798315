import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension'
import {
  $getRoot,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import type { BlankId, BlockId } from '#shared/base/branded-ids.ts'
import { type Block, blockInlines } from '#shared/document/blocks.ts'
import { type BlankKind, type Inline, normalizeInlines } from '#shared/document/inline.ts'
import { $reportToLexical } from '#renderer/editor/document-bridge/report-to-lexical.ts'
import { $selectAdjacentBlank, $selectBlankById } from '#renderer/editor/extensions/blank-navigation.ts'
import { $fillSelectedBlank, $insertOpenBlank } from '#renderer/editor/extensions/blanks-extension.ts'
import { type BlockStyle, SET_BLOCK_STYLE_COMMAND } from '#renderer/editor/extensions/block-style-extension.ts'
import { $selectedBlockSlices } from '#renderer/editor/extensions/clipboard-extension.ts'
import { $fillBlanks, $reopenBlanks } from '#renderer/editor/extensions/fill-blanks.ts'
import { $insertBlocksAt, $insertionSelection, $insertPhrase, $pasteBlocks, plainParagraphs } from '#renderer/editor/extensions/insert-blocks.ts'
import { LateKeysExtension } from '#renderer/editor/extensions/late-keys-extension.ts'
import { $duplicateBlocks, $moveCurrent } from '#renderer/editor/extensions/move-paragraphs.ts'
import { $stepHeadingLevels, $stepSectionLevel, type LevelStep } from '#renderer/editor/extensions/heading-level.ts'
import { $moveSection, $moveSectionBefore } from '#renderer/editor/extensions/move-section.ts'
import { LOAD_TAGS, ReportChangesExtension } from '#renderer/editor/extensions/report-changes-extension.ts'
import type { SlashSearch } from '#renderer/editor/extensions/slash-extension.ts'
import { $createOpenBlank } from '#renderer/editor/nodes/OpenBlankNode.ts'
import { $selectOffsets } from '#renderer/editor/selection/block-offsets.ts'
import { $caret, $currentPlace, type Caret, type CurrentPlace } from '#renderer/editor/selection/current-place.ts'
import { $selectedStretches, $selectedText } from '#renderer/editor/selection/selected-stretches.ts'
import { $replaceEach, $selectMatch, type Replacement } from '#renderer/editor/selection/edit-matches.ts'
import type { SectionRole } from '#shared/document/section-role.ts'
import { $keepKind, type ReportKind } from '#renderer/editor/extensions/report-kind-extension.ts'
import { $setSection } from '#renderer/editor/extensions/set-section.ts'
import { $findBlock } from '#renderer/editor/selection/find-block.ts'
import type { TextMatch } from '#renderer/editor/selection/find-matches.ts'
import { pointAt, type ReportPoint } from '#renderer/editor/selection/point-at.ts'
import { type PaintName, paintRanges } from '#renderer/editor/selection/paint-ranges.ts'
import { settleComposition } from '#renderer/editor/selection/settle-composition.ts'
import { rectOf, revealMatch } from '#renderer/editor/selection/show-match.ts'
import { type ReportEditorEvents, reportExtension } from '#renderer/editor/report-extension.ts'

/** Everything the rest of the window may do with the page. Nothing outside renderer/editor touches Lexical. */
export interface ReportEditor {
  readonly lexical: LexicalEditor
  load(blocks: readonly Block[], caret: Caret | null, kind?: ReportKind): void
  /** Says what kind of report it is now, as one step of the history. */
  keepKind(kind: ReportKind): void
  /** Another report is about to take the place of the one on the page: what is still being typed for that one is not taken. */
  holdKeys(): void
  blocks(): Block[]
  /** Shows other blocks in place of all of these, as one step of the history. */
  replaceAll(blocks: readonly Block[]): void
  caret(): Caret | null
  currentPlace(): CurrentPlace | null
  isComposing(): boolean
  /** Ends a composition that is under way, keeping what it shows. Resolves once the text has it. */
  settle(): Promise<void>
  /** A report that is open for reading only takes no input of any kind. */
  setReadOnly(readOnly: boolean): void
  /** The shown text of a block; null when it is gone. */
  textOf(blockId: BlockId): string | null
  focus(): void
  undo(): void
  redo(): void
  setStyle(style: BlockStyle): void
  insertText(content: readonly Inline[]): void
  /** Writes as if it were typed at the caret; a line break is Enter. */
  typeIn(text: string): void
  /** Puts a phrase in the place of the slash and of what was typed behind it; one undo takes both back. */
  takeSlash(search: SlashSearch, content: readonly Inline[]): void
  /** Takes the last step back and puts this text in without any structure: one paragraph a line. */
  pasteInstead(plain: string): void
  /** Puts a copy of blocks at the caret. */
  pasteBlocks(blocks: readonly Block[]): void
  insertBlocks(index: number, blocks: readonly Block[]): void
  insertBlank(kind: BlankKind, hint: string): void
  /** Fills open blanks, as one step of the history. */
  fillBlanks(values: ReadonlyMap<BlankId, string>): void
  /** Takes `fillBlanks` back where the values still stand, whatever was typed since. */
  reopenBlanks(values: ReadonlyMap<BlankId, string>): void
  /** What is selected, as one paragraph. */
  selectedContent(): Inline[]
  /** Fills the blank that is selected, and those linked to it. */
  fillSelected(text: string): void
  selectBlank(direction: 'next' | 'previous'): boolean
  selectBlankById(blankId: BlankId): boolean
  select(match: TextMatch): boolean
  /** The selected text, one line a block; empty for a caret. */
  selectedText(): string
  /** The selection block by block; empty for a caret. */
  selectedStretches(): TextMatch[]
  /** Brings a stretch of the report into view; selection and focus stay where they are. */
  reveal(match: TextMatch): void
  /** Replaces stretches of text as one step of the history. Give them in reading order. */
  replace(matches: readonly TextMatch[], replacement: string): void
  /** The same with a replacement each. */
  replaceEach(replacements: readonly Replacement[]): void
  moveSection(blockId: BlockId, direction: 'up' | 'down'): void
  /** Says by hand what a section is; null for both leaves it to its wording. */
  setSection(blockId: BlockId, role: SectionRole | null, section: string | null): void
  /** Moves the selected paragraphs, or from a heading its section. */
  moveCurrent(direction: 'up' | 'down'): void
  /** Copies the selected paragraphs below themselves. */
  duplicate(): void
  /** Makes the selected headings one level deeper or higher. */
  stepHeadingLevels(step: LevelStep): void
  /** The same for a section with its children. */
  stepSectionLevel(blockId: BlockId, step: LevelStep): void
  moveSectionBefore(blockId: BlockId, before: BlockId | null): void
  /** The place of the report under a point of the window; null beside the text. */
  pointAt(x: number, y: number): ReportPoint | null
  /** Where a stretch of the report is shown in the window; null when it is gone. */
  rectOf(match: TextMatch): DOMRect | null
  paint(name: PaintName, matches: readonly TextMatch[]): void
  dispose(): void
}

/** An editor without a page yet; `lexical.setRootElement` gives it one. */
export function createReportEditor(events: ReportEditorEvents): ReportEditor {
  const lexical = buildEditorFromExtensions(reportExtension(events))
  const { readBlocks } = getExtensionDependencyFromEditor(lexical, ReportChangesExtension).output
  const read = <T>(fn: () => T): T => lexical.getEditorState().read(fn)
  /** One step of the history, done before this returns. */
  const step = <T>(fn: () => T): T => {
    let result: T | undefined
    if (!lexical.isEditable()) return result as T
    lexical.update(
      () => {
        result = fn()
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    )
    return result as T
  }
  return {
    lexical,
    holdKeys: getExtensionDependencyFromEditor(lexical, LateKeysExtension).output.hold,
    load: (blocks, caret, kind) => loadReport(lexical, blocks, caret, kind ?? null),
    keepKind: (kind) => step(() => $keepKind(kind)),
    blocks: readBlocks,
    replaceAll: (blocks) => step(() => $showReport(blocks, $caret())),
    caret: () => read($caret),
    currentPlace: () => read($currentPlace),
    textOf: (blockId) => read(() => $findBlock(blockId)?.getTextContent() ?? null),
    isComposing: () => lexical.isComposing(),
    settle: () => settleComposition(lexical),
    setReadOnly: (readOnly) => lexical.setEditable(!readOnly),
    focus: () => lexical.focus(undefined, { defaultSelection: 'rootStart' }),
    undo: () => lexical.isEditable() && lexical.update(() => void lexical.dispatchCommand(UNDO_COMMAND, undefined), { discrete: true }),
    redo: () => lexical.isEditable() && lexical.update(() => void lexical.dispatchCommand(REDO_COMMAND, undefined), { discrete: true }),
    setStyle: (style) => step(() => void lexical.dispatchCommand(SET_BLOCK_STYLE_COMMAND, style)),
    insertText: (content) => step(() => $insertPhrase(content)),
    typeIn: (text) => {
      if (text !== '') step(() => $typeIn(lexical, text))
    },
    takeSlash: (search, content) => {
      // Into the step before, so that the step of the phrase itself starts from a text without the slash.
      lexical.update(() => $replaceEach([{ ...search, text: '' }]), { discrete: true, tag: HISTORY_MERGE_TAG })
      step(() => $insertPhrase(content))
    },
    pasteInstead: (plain) => {
      lexical.update(() => void lexical.dispatchCommand(UNDO_COMMAND, undefined), { discrete: true })
      step(() => $pasteBlocks(plainParagraphs(plain)))
    },
    pasteBlocks: (blocks) => step(() => $pasteBlocks(blocks)),
    insertBlocks: (index, blocks) => step(() => $insertBlocksAt(index, blocks)),
    insertBlank: (kind, hint) => step(() => $insertOpenBlank($insertionSelection(), $createOpenBlank({ kind, hint }))),
    fillBlanks: (values) => step(() => $fillBlanks(values)),
    reopenBlanks: (values) => step(() => $reopenBlanks(values)),
    selectedContent: () =>
      read(() => normalizeInlines($selectedBlockSlices().flatMap((block) => (block.type === 'table' ? [] : blockInlines(block))))),
    fillSelected: (text) => step(() => void $fillSelectedBlank(text)),
    selectBlank: (direction) => step(() => $selectAdjacentBlank(direction)),
    selectBlankById: (blankId) => step(() => $selectBlankById(blankId)),
    selectedText: () => read($selectedText),
    selectedStretches: () => read($selectedStretches),
    select: (match) => step(() => $selectMatch(match)),
    reveal: (match) => revealMatch(lexical, match),
    replace: (matches, text) => step(() => $replaceEach(matches.map((match) => ({ ...match, text })))),
    replaceEach: (replacements) => step(() => $replaceEach(replacements)),
    setSection: (blockId, role, section) => step(() => $setSection(blockId, role, section)),
    moveSection: (blockId, direction) => step(() => void $moveSection(blockId, direction)),
    moveCurrent: (direction) => step(() => void $moveCurrent(direction)),
    duplicate: () => step(() => void $duplicateBlocks()),
    stepHeadingLevels: (levels) => step(() => void $stepHeadingLevels(levels)),
    stepSectionLevel: (blockId, levels) => step(() => void $stepSectionLevel(blockId, levels)),
    moveSectionBefore: (blockId, before) => step(() => void $moveSectionBefore(blockId, before)),
    pointAt: (x, y) => pointAt(lexical, x, y),
    rectOf: (match) => rectOf(lexical, match),
    paint: (name, matches) => paintRanges(lexical, name, matches),
    dispose: () => lexical.dispose(),
  }
}

function loadReport(lexical: LexicalEditor, blocks: readonly Block[], caret: Caret | null, kind: ReportKind | null): void {
  // Before loading, not after: the loaded state is the one that the first undo must come back to.
  lexical.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined)
  const $load = () => {
    $showReport(blocks, caret)
    $keepKind(kind)
  }
  lexical.update($load, { discrete: true, tag: LOAD_TAGS })
}

function $showReport(blocks: readonly Block[], caret: Caret | null): void {
  $setSelection(null)
  $reportToLexical(blocks)
  const block = caret === null ? null : $findBlock(caret.blockId)
  if (block !== null && caret !== null) $selectOffsets(block, Math.min(caret.offset, block.getTextContentSize()))
  else $getRoot().selectStart()
}

/** By the commands that keys give, so that a selected blank is filled. */
function $typeIn(lexical: LexicalEditor, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) lexical.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    if (line !== '') lexical.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, line)
  }
}
