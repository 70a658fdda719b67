const memories: Map<unknown, unknown>[] = []

/**
 * A map for what was worked out for one combination of bands, so that a county's file does not ask the tables the same
 * thing thousands of times. It holds facts without a person; `forgetAll` empties it with all others.
 */
export function memory<Key, Value>(): Map<Key, Value> {
  const map = new Map<Key, Value>()
  memories.push(map as Map<unknown, unknown>)
  return map
}

/** Forgets everything that was worked out. The site does so after each request, since it keeps nothing of anyone. */
export function forgetAll(): void {
  for (const map of memories) map.clear()
}
