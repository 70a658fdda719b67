import type { Source } from '#app/petition/pdf/source.ts'
import { type Dict, isDict, Ref, Stream, type Value } from '#app/petition/pdf/value.ts'

/** Collects what values refer to, and numbers it from 0 in the order it is met. */
export function gather(source: Source) {
  const numbers = new Map<number, number>()
  const values: Value[] = []
  const take = (value: Value): Value => {
    if (value instanceof Ref) {
      const known = numbers.get(value.number)
      if (known !== undefined) return new Ref(known)
      const own = values.push(null) - 1
      numbers.set(value.number, own)
      values[own] = take(source.lookup(value) ?? null)
      return new Ref(own)
    }
    if (value instanceof Stream) return new Stream(takeAll(value.dict), value.bytes)
    if (Array.isArray(value)) return value.map(take)
    return isDict(value) ? takeAll(value) : value
  }
  const takeAll = ({ Parent, P, ...dict }: Dict): Dict =>
    Object.fromEntries(Object.entries(dict).map(([key, value]) => [key, value === undefined ? value : take(value)]))
  return { take, values }
}
