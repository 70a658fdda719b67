// Stands in for vitest while mutants are tried: the same expectations, run in this process, up to the first failure.
export { expect } from 'vitest'

type Body = (...given: never[]) => unknown
type Each = (cases: readonly unknown[]) => (name: string, body: Body) => void

const tests: { name: string; body: () => unknown }[] = []

function each(register: (name: string, body: () => unknown) => void): Each {
  return (cases) => (name, body) => {
    for (const given of cases) {
      const values = (Array.isArray(given) ? given : [given]) as never[]
      register(name, () => body(...values))
    }
  }
}

export function test(name: string, body: () => unknown): void {
  tests.push({ name, body })
}
test.each = each(test)
test.fails = (name: string, body: () => unknown): void => {
  tests.push({
    name,
    body: () => {
      try {
        body()
      } catch {
        return
      }
      throw new Error(`"${name}" was expected to fail`)
    },
  })
}

export function describe(_: string, ...given: unknown[]): void {
  const body = given.at(-1) as () => unknown
  body()
}
describe.each = each(describe)

/** Runs what the files imported so far have registered; the name of the first test that fails, if one does. */
export async function firstFailure(): Promise<string | undefined> {
  for (const { name, body } of tests.splice(0)) {
    try {
      await body()
    } catch {
      return name
    }
  }
  return undefined
}
