import type { Condition } from '../checked.ts'
import { isStandard } from '../standard-types.ts'

/** Every structure type is a standard one or leads to one, and none is turned into another (Matterhorn 02-001 to 02-004). */
export const roles: Condition = ({ tree: { all, roleMap } }) => [
  ...all
    .filter(({ standard }) => !isStandard(standard))
    .map(({ type, where }) => ({
      checkpoint: '02-001',
      message: `The role map does not lead from “${type}” to a standard structure type.`,
      ...where,
    })),
  ...[...roleMap.keys()]
    .filter(type => isCircular(type, roleMap))
    .map(type => ({ checkpoint: '02-003', message: `The role map leads from “${type}” back to itself.` })),
  ...[...roleMap.keys()].filter(isStandard).map(type => ({
    checkpoint: '02-004',
    message: `The role map gives the standard type “${type}” another meaning.`,
  })),
]

function isCircular(type: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = type; at !== undefined; at = roleMap.get(at)) {
    if (seen.has(at)) return at === type
    seen.add(at)
  }
  return false
}
