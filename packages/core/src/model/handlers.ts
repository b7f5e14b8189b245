/** One handler for every member of a union, keyed by its `type`: a missing or a stray key does not compile. */
export type Handlers<Union extends { readonly type: string }, Context, Result> = {
  readonly [Type in Union['type']]: (node: Extract<Union, { readonly type: Type }>, context: Context) => Result
}

/** Hands a node to its handler. */
export function handle<Union extends { readonly type: string }, Context, Result>(
  handlers: Handlers<Union, Context, Result>,
  node: Union,
  context: Context,
): Result {
  const handler = handlers[node.type as Union['type']] as (node: Union, context: Context) => Result
  return handler(node, context)
}
