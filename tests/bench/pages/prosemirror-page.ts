import { Schema } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { barePage } from './bare-page.ts'

/** ProseMirror with nothing but paragraphs. */
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', { class: 'block' }, 0] },
    text: {},
  },
})
const page = barePage()
page.className = ''
const view = new EditorView(page, { state: EditorState.create({ schema }), attributes: { class: 'page' } })
window.showText = (text) => {
  const paragraphs = text.split('\n').map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]))
  view.updateState(EditorState.create({ doc: schema.node('doc', null, paragraphs) }))
}
