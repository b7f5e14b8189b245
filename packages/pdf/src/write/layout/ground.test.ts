import { describe, expect, it } from 'vitest'
import { textBox } from '../../testing/boxes.ts'
import { layoutContext } from '../../testing/layout-context.ts'
import type { GroupBox } from '../flow/box.ts'
import { layBoxes } from './boxes.ts'
import { stack } from './stack.ts'

const onGround = (padding: number, ...boxes: GroupBox['boxes']): GroupBox => ({
  type: 'group',
  boxes,
  start: 0,
  end: 0,
  direction: 'ltr',
  before: 0,
  after: 0,
  ground: { tint: [0.9, 0.9, 0.9], padding },
  anchors: [],
})

describe('a ground', () => {
  it('lies within the padding of the grounds around it', () => {
    const box = onGround(10, textBox('before'), onGround(5, onGround(3, textBox('within'))))
    const { items, height } = stack(layBoxes([box], { x: 0, width: 200 }, layoutContext()), 0, 0)
    const edges = items.flatMap(item => (item.type === 'rectangle' ? [[item.y, item.y + item.height]] : []))
    expect(height).toBe(10 + 12 + 5 + 3 + 12 + 3 + 5 + 10)
    expect(edges).toEqual([
      [0, height],
      [22, height - 10],
      [27, height - 15],
    ])
  })
})
