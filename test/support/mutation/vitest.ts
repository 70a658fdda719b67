// Stands in for vitest while mutants are tried: the same expectations, run in this process, one test at a time.
import { registerHooks } from 'node:module'

export { expect } from 'vitest'

export type Test = { name: string; body: () => unknown }
type Body = (...given: never[]) => unknown
type Each = (cases: readonly unknown[]) => (name: string, body: Body) => void

let tests: Test[] = []

/** From now on in this thread, tests that are imported are kept for `collected` instead of being run by vitest. */
export function standIn(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' && context.parentURL !== import.meta.url
        ? { url: import.meta.url, shortCircuit: true }
        : next(specifier, context),
  })
}

/** The tests that were registered since the last call. */
export function collected(): Test[] {
  const found = tests
  tests = []
  return found
}

/** Whether a test passes. */
export async function passes({ body }: Test): Promise<boolean> {
  try {
    await body()
    return true
  } catch {
    return false
  }
}

export function test(name: string, body: () => unknown): void {
  tests.push({ name, body })
}
test.each = each(test)
test.fails = (name: string, body: () => unknown): void =>
  test(name, () => {
    try {
      body()
    } catch {
      return
    }
    throw new Error(`"${name}" was expected to fail`)
  })

export function describe(_: string, ...given: unknown[]): void {
  const body = given.at(-1) as () => unknown
  body()
}
describe.each = each(describe)

function each(register: (name: string, body: () => unknown) => void): Each {
  return (cases) => (name, body) => {
    for (const given of cases) {
      const values = (Array.isArray(given) ? given : [given]) as never[]
      register(name, () => body(...values))
    }
  }
}

/** What prints at the end is not printed for each mutant. */
export function afterAll(): void {}
