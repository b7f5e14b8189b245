import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'

/**
 * Task list items (GFM 5.3). The library takes the box of a paragraph right behind an empty item (`1)` and then `[ ] x`) for
 * that of an item; where no item stands around it, the box is text.
 */
export function taskItems(): Extension {
  const extension = gfmTaskListItemFromMarkdown()
  const exit = extension.exit ?? {}
  return {
    ...extension,
    exit: {
      ...exit,
      taskListCheckValueChecked: inItem(exit.taskListCheckValueChecked),
      taskListCheckValueUnchecked: inItem(exit.taskListCheckValueUnchecked),
    },
  }
}

const inItem = (check: Handle | undefined): Handle =>
  function (this: CompileContext, token: Token) {
    if (this.stack.at(-2)?.type === 'listItem') {
      check?.call(this, token)
      return
    }
    this.enter({ type: 'text', value: `[${this.sliceSerialize(token)}]` }, token)
    this.exit(token)
  }
