import type { Condition } from '../checked.ts'
import type { Finding } from '../finding.ts'

/** Headings begin with H1, skip no level, and are of one kind (Matterhorn 14-002 to 14-007). */
export const headings: Condition = ({ tree }) => {
  const findings: Finding[] = []
  let before = 0
  for (const { standard, where } of tree.all) {
    const level = Number(/^H([1-6])$/.exec(standard)?.[1] ?? 0)
    if (level === 0) continue
    if (before === 0 && level !== 1)
      findings.push({ checkpoint: '14-002', message: `The first heading is H${level} and not H1.`, ...where })
    else if (level > before + 1)
      findings.push({ checkpoint: '14-003', message: `A heading H${level} follows H${before}.`, ...where })
    before = level
  }
  for (const tag of tree.all)
    if (tag.tags.filter(({ standard }) => standard === 'H').length > 1)
      findings.push({ checkpoint: '14-006', message: 'A tag holds more than one H.', ...tag.where })
  const plain = tree.all.find(({ standard }) => standard === 'H')
  if (plain && before > 0)
    findings.push({ checkpoint: '14-007', message: 'The file has both H and numbered headings.', ...plain.where })
  return findings
}
