import { endsSentence, wordsOf } from '../words.ts'

/** How much a line reads like code: `sure` lines hardly stand in prose, `likely` ones may. */
export type CodeSign = 'sure' | 'likely' | 'none' | 'prose'

/** What a shell, a database or an interpreter writes before a command. */
const prompt =
  /^(?:[$%] (?=[A-Za-z.~/])|>>> |[\w.-]{0,30}[=~]# |PS [A-Z]:|[A-Z]:\\[^ ]*>|[\w.-]{1,30}@[\w.-]{1,30}[:~])/

/** Whether a line begins with a prompt. */
export const isPrompt = (text: string): boolean => prompt.test(text.slice(0, 120))

const sure: readonly RegExp[] = [
  prompt,
  /[{]$/,
  /^[})\]]+[;,)]*$/,
  /^(?:\/\/ |\/\*|\*\/$|<!--|<!doctype|#!\/|#include\b|<\?(?:php|xml))/i,
  /^<\/[a-z][\w-]*>$|^<[a-z][\w-]*\s[\w-]+=["']|^<([a-z][\w-]*)[^<>]*>.*<\/\1>$/,
  /^(?:SELECT|INSERT INTO|DELETE FROM|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE|GROUP BY|ORDER BY|WITH \w+ AS \()(?:\s|$)/,
  /^(?:(?:export |async |static )*function\b[^.]*\(|(?:export )?(?:var|let|const) [\w$[{]|import [^.]* from ['"]|from [\w.]+ import |def \w+\(|class \w+[^.]*[:{]$)/,
  /[\w)\]]\([^)]*\)\s*[;{]$|\w+\s*=\s*[^=\s][^.]*;$|^\w+\s*=\s*["'[{(\d]/,
  /[)\]};]\s*=>|=>\s*[{(\w]|[\w)\]]\s?[!=]==\s?[\w"'([]|\$\{|\w\(\)[.;]/,
]

const likely: readonly RegExp[] = [
  /^\[[\w.: -]+\]$/,
  /^[\w.-]+\s*=(?:\s|$)/,
  /^(?:FROM|WHERE|AND|OR|JOIN|LEFT|LIMIT|AS|SET|VALUES|ON|HAVING|UNION)\s/,
  /^(?:[-+*/]\s)?[\w.]+\([^)]*\)[,;]?$/,
  /^(?:#|--|;)\s/,
  /^(?:npm|npx|yarn|pnpm|node|git|hg|svn|pip3?|python3?|ruby|cargo|docker|kubectl|sudo|apt(?:-get)?|brew|curl|wget|cd|ls|mkdir|cp|mv|rm|cat|echo|chmod)\s(?=.*(?:\s-|[./~@]|install|clone|run|build|init|pull|push|add))/,
  /&&|\|\||::\w|\w->\w|\w_\w+\b.*[,(=]|^\S+[,;]$/,
  /^[\d\s.,|+:─━=-]+$/,
]

/** How much one line, without the white space at its ends, reads like code. */
export function codeSignOf(text: string): CodeSign {
  if (text.length > 300) return 'prose'
  if (sure.some(pattern => pattern.test(text))) return 'sure'
  if (likely.some(pattern => pattern.test(text))) return 'likely'
  return endsSentence(text) && wordsOf(text).length >= 8 ? 'prose' : 'none'
}

/** Whether a line by itself can only be a command or a statement. */
export const isLoneCode = (text: string): boolean => {
  if (codeSignOf(text) === 'sure') return !endsSentence(text) || /[;{}]$/.test(text)
  return likely[5]?.test(text) === true && wordsOf(text).length <= 14 && !endsSentence(text)
}
