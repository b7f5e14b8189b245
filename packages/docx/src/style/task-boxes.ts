/** The box of a task, done or not. */
export const taskBoxes = { done: '☑', open: '☐' } as const
